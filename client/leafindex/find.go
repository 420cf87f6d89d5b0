package leafindex

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/types/epoch"
)

// A File is read at random. ReadAt fills all of p or fails.
type File interface {
	ReadAt(ctx context.Context, p []byte, at int64) error
}

// maxBlocks bounds what an Index keeps of its file: blocks of 5 to 28 KB.
const maxBlocks = 128

// An Index reads one index. Safe for concurrent use.
type Index struct {
	file   File
	head   head
	layout layout

	mu     sync.Mutex
	blocks map[uint64][]byte // guarded by mu: by where they begin
}

// Open reads the head of an index.
func Open(ctx context.Context, file File) (*Index, error) {
	raw := make([]byte, headBytes)
	if err := file.ReadAt(ctx, raw, 0); err != nil {
		return nil, err
	}
	h, err := parseHead(raw)
	if err != nil {
		return nil, err
	}
	return &Index{file: file, head: h, layout: layoutOf(h.leaves), blocks: map[uint64][]byte{}}, nil
}

// Of returns which result the index says that it is of.
func (x *Index) Of() (p epoch.Project, n epoch.Number, result common.Hash) {
	return epoch.Project(x.head.project), epoch.Number(x.head.epoch), x.head.result
}

// Leaves returns the number of leaves.
func (x *Index) Leaves() uint64 { return x.head.leaves }

// HeaderBytes is the length of the result's first line, without its end.
func (x *Index) HeaderBytes() int { return int(x.head.header) }

// Found is where the index says that a device's leaf and readings are.
type Found struct {
	Leaf    uint64        // its number
	Line    int64         // where its line begins in the result
	Bytes   int           // of the line, without its end
	Node    merkle.Node   // of the leaf
	Proof   []merkle.Node // to Root
	Root    merkle.Node   // as the index has it
	Entries []uint64      // log indexes of what names the device; a few that others wrote in its name may be among them
}

// Find looks a device up, in as many reads as the tree has levels of 256, and two.
func (x *Index) Find(ctx context.Context, device common.Address) (Found, error) {
	block, err := x.blockOf(ctx, device)
	if err != nil {
		return Found{}, err
	}
	raw, err := x.block(ctx, x.layout.rows, block)
	if err != nil {
		return Found{}, err
	}
	rows := make([]row, len(raw)/rowBytes)
	for i := range rows {
		rows[i] = parseRow(raw[i*rowBytes:])
	}
	at, ok := slices.BinarySearchFunc(rows, device, func(r row, a common.Address) int { return r.device.Cmp(a) })
	if !ok {
		return Found{}, fmt.Errorf("%w: %s", ErrAbsent, device)
	}
	r := rows[at]
	found := Found{Leaf: block*fanOut + uint64(at), Line: int64(r.line.at), Bytes: int(r.line.length), Node: r.node}
	if r.line.length == 0 || r.line.length > maxLine || r.line.at > 1<<50 {
		return Found{}, fmt.Errorf("%w: leaf %d has a line of %d bytes at %d", ErrIndex, found.Leaf, r.line.length, r.line.at)
	}
	nodes := make([]merkle.Node, len(rows))
	for i := range rows {
		nodes[i] = rows[i].node
	}
	if found.Proof, found.Root, err = x.prove(ctx, nodes, found.Leaf); err != nil {
		return Found{}, err
	}
	found.Entries, err = x.entries(ctx, r.list)
	return found, err
}

// blockOf walks the fences down to the block of rows in which the device stands, if it does.
func (x *Index) blockOf(ctx context.Context, device common.Address) (uint64, error) {
	block := uint64(0)
	for _, fence := range x.layout.fences {
		raw, err := x.block(ctx, fence, block)
		if err != nil {
			return 0, err
		}
		n := len(raw) / fenceBytes
		above := 0 // the first of the fences above the device
		for above < n && common.Address(raw[above*fenceBytes:(above+1)*fenceBytes]).Cmp(device) <= 0 {
			above++
		}
		block = block*fanOut + uint64(max(above, 1)-1)
	}
	return block, nil
}

// block returns the fanOut records of a part from record block × fanOut on, fewer at the end.
func (x *Index) block(ctx context.Context, p part, block uint64) ([]byte, error) {
	if block >= blocks(p.count) {
		return nil, fmt.Errorf("%w: block %d of %d", ErrIndex, block, blocks(p.count))
	}
	at := p.at + block*fanOut*p.width
	x.mu.Lock()
	known := x.blocks[at]
	x.mu.Unlock()
	if known != nil {
		return known, nil
	}
	raw := make([]byte, min(fanOut, p.count-block*fanOut)*p.width)
	if err := x.file.ReadAt(ctx, raw, int64(at)); err != nil {
		return nil, err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if len(x.blocks) >= maxBlocks {
		clear(x.blocks) // all can be had again
	}
	x.blocks[at] = raw
	return raw, nil
}

// prove collects the siblings from a leaf to the root: eight levels of the tree from each run of nodes.
func (x *Index) prove(ctx context.Context, run []merkle.Node, leaf uint64) (proof []merkle.Node, root merkle.Node, err error) {
	for level, at := 0, leaf; ; level++ {
		run, proof, err = climb(run, at%fanOut, proof)
		if err != nil {
			return nil, merkle.Node{}, fmt.Errorf("%w: %w", ErrIndex, err)
		}
		if level == len(x.layout.tiles) {
			return proof, run[0], nil
		}
		at /= fanOut
		raw, err := x.block(ctx, x.layout.tiles[level], at/fanOut)
		if err != nil {
			return nil, merkle.Node{}, err
		}
		run = make([]merkle.Node, len(raw)/nodeBytes)
		for i := range run {
			run[i] = parseNode(raw[i*nodeBytes:])
		}
	}
}

// climb appends the siblings on the way from the node at a place of a run to the one node that the run folds into. A node
// without a sibling rises and takes no step.
func climb(run []merkle.Node, at uint64, proof []merkle.Node) ([]merkle.Node, []merkle.Node, error) {
	for len(run) > 1 {
		if sibling := at ^ 1; sibling < uint64(len(run)) {
			proof = append(proof, run[sibling])
		}
		above := make([]merkle.Node, 0, (len(run)+1)/2)
		for i := 0; i+1 < len(run); i += 2 {
			n, err := merkle.Join(run[i], run[i+1])
			if err != nil {
				return nil, nil, err
			}
			above = append(above, n)
		}
		if len(run)%2 == 1 {
			above = append(above, run[len(run)-1])
		}
		run, at = above, at/2
	}
	return run, proof, nil
}

func (x *Index) entries(ctx context.Context, list span) ([]uint64, error) {
	if list.length == 0 {
		return nil, nil
	}
	if list.length > maxList || list.at < x.layout.lists || list.at > x.head.size || x.head.size-list.at < uint64(list.length) {
		return nil, fmt.Errorf("%w: a device's entries are %d bytes at %d, the file has %d", ErrIndex, list.length, list.at, x.head.size)
	}
	raw := make([]byte, list.length)
	if err := x.file.ReadAt(ctx, raw, int64(list.at)); err != nil {
		return nil, err
	}
	return parseList(raw, x.head.logStart, x.head.logEnd)
}
