package replay

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
)

// A Verified epoch is one line of what somebody remembers: that these inputs gave this result, and how far the log was checked.
type Verified struct {
	Project epoch.Project `json:"project"`
	Epoch   epoch.Number  `json:"epoch"`
	Pinned  common.Hash   `json:"pinned"` // SHA-256 of inputs and result
	LogSize uint64        `json:"logSize"`
	LogRoot common.Hash   `json:"logRoot"`
	Program string        `json:"program"` // the version that verified it
}

// Memory remembers which epochs of a project were verified, in a file of lines that only grows. What it says was found on this
// machine; who can write the file can make it forget or lie, so keep it where keys are kept.
type Memory struct {
	file    string
	project epoch.Project
	known   map[epoch.Number]Verified
}

// OpenMemory reads what a folder remembers of a project. A last line that a stop has cut off is dropped.
func OpenMemory(folder string, p epoch.Project) (*Memory, error) {
	m := &Memory{file: filepath.Join(folder, "verified-"+strconv.FormatUint(uint64(p), 10)+".jsonl"), project: p, known: map[epoch.Number]Verified{}}
	raw, err := os.ReadFile(m.file)
	if errors.Is(err, fs.ErrNotExist) {
		return m, os.MkdirAll(folder, 0o755)
	}
	if err != nil {
		return nil, err
	}
	whole := raw[:bytes.LastIndexByte(raw, '\n')+1]
	lines := bufio.NewScanner(bytes.NewReader(whole))
	for n := 1; lines.Scan(); n++ {
		var v Verified
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil || v.Project != p {
			return nil, fmt.Errorf("%s: line %d is none of project %d; move the file away to verify all again", m.file, n, p)
		}
		m.known[v.Epoch] = v
	}
	if len(whole) < len(raw) {
		return m, os.Truncate(m.file, int64(len(whole)))
	}
	return m, nil
}

// Knows reports whether this epoch, with these inputs and this result, was verified before.
func (m *Memory) Knows(p Pinned) bool {
	v, ok := m.known[p.Inputs.Epoch]
	return ok && v.Pinned == p.hash()
}

// Keep remembers that an epoch was verified. It is durable when Keep returns.
func (m *Memory) Keep(p Pinned, program string) error {
	v := Verified{m.project, p.Inputs.Epoch, p.hash(), p.Inputs.LogEnd, p.Inputs.LogRoot, program}
	line, err := json.Marshal(v)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(m.file, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	_, err = file.Write(append(line, '\n'))
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	m.known[v.Epoch] = v
	return nil
}

// Prefix returns the longest log that was checked up to an epoch, size 0 for none.
func (m *Memory) Prefix(before epoch.Number) (tlog.Tree, bool) {
	best := Verified{}
	for n, v := range m.known {
		if n < before && v.LogSize >= best.LogSize {
			best = v
		}
	}
	return tlog.Tree{Size: tlog.Size(best.LogSize), Root: tlog.Hash(best.LogRoot)}, best.LogSize > 0
}

// hash is of all that a verification compares; not of the state, which goes on.
func (p Pinned) hash() common.Hash {
	p.Posted.State = ""
	return sha256.Sum256(text(p))
}

// ErrForked reports a log that does not go on where one was checked before.
var ErrForked = errors.New("log is not the one that was checked before")

// Continues checks that the log of an epoch goes on where an earlier one was checked: that nothing of it was changed since.
func Continues(ctx context.Context, m *mirror.Mirror, known tlog.Tree, in epoch.Inputs) error {
	if uint64(known.Size) > in.LogEnd {
		return nil // this epoch is older
	}
	l, err := m.Log(ctx, in.LogEnd, in.LogRoot)
	if err != nil {
		return err
	}
	root, err := l.RootAt(ctx, known.Size)
	if err != nil {
		return m.Blame(err)
	}
	if root != known.Root {
		return fmt.Errorf("%w: at size %d it has root %s in epoch %d, and had %s", ErrForked, known.Size, root, in.Epoch, known.Root)
	}
	return nil
}
