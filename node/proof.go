package node

import (
	"encoding/binary"
	"fmt"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	sm "github.com/cometbft/cometbft/state"
	"github.com/cometbft/cometbft/store"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/cometbft/cometbft/version"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/node/snapshot"
)

// A proof is what the consensus needs to go on from a block with another node's word for nothing but one hash: that of the
// block after it. That block's header commits to the app hash, to the validators of its own height and of the next, and to the
// block before, whose commit their signatures are.
type proof struct {
	block      *cmttypes.LightBlock // at the snapshot's height
	next       *cmttypes.Header     // the header that is trusted
	validators *cmttypes.ValidatorSet
	after      *cmttypes.ValidatorSet
}

// readProof collects the proof for a height from a node's own databases.
func readProof(blocks *store.BlockStore, states sm.Store, height int64) (*proof, error) {
	at, next := blocks.LoadBlockMeta(height), blocks.LoadBlockMeta(height+1)
	commit := blocks.LoadBlockCommit(height)
	if at == nil || next == nil || commit == nil {
		return nil, fmt.Errorf("consensus blocks %d and %d are not both in this home", height, height+1)
	}
	var sets [3]*cmttypes.ValidatorSet
	for i := range sets {
		var err error
		if sets[i], err = states.LoadValidators(height + int64(i)); err != nil {
			return nil, fmt.Errorf("validators of block %d: %w", height+int64(i), err)
		}
	}
	return &proof{
		block:      &cmttypes.LightBlock{SignedHeader: &cmttypes.SignedHeader{Header: &at.Header, Commit: commit}, ValidatorSet: sets[0]},
		next:       &next.Header,
		validators: sets[1],
		after:      sets[2],
	}, nil
}

type marshaler interface{ Marshal() ([]byte, error) }

// bytes returns the encoding: CometBFT's own of the four parts, each after its length.
func (p *proof) bytes() ([]byte, error) {
	block, err := p.block.ToProto()
	if err != nil {
		return nil, err
	}
	validators, err := p.validators.ToProto()
	if err != nil {
		return nil, err
	}
	after, err := p.after.ToProto()
	if err != nil {
		return nil, err
	}
	var out []byte
	for _, part := range []marshaler{block, p.next.ToProto(), validators, after} {
		b, err := part.Marshal()
		if err != nil {
			return nil, err
		}
		out = append(binary.BigEndian.AppendUint32(out, uint32(len(b))), b...)
	}
	return out, nil
}

// parseProof is the inverse of bytes. What it returns is well formed, and proves nothing before it is checked.
func parseProof(b []byte) (*proof, error) {
	var block cmtproto.LightBlock
	var next cmtproto.Header
	var validators, after cmtproto.ValidatorSet
	for _, part := range []interface{ Unmarshal([]byte) error }{&block, &next, &validators, &after} {
		if len(b) < 4 || uint64(len(b)-4) < uint64(binary.BigEndian.Uint32(b)) {
			return nil, fmt.Errorf("%w: proof for the consensus ends too early", snapshot.ErrInvalid)
		}
		end := 4 + int(binary.BigEndian.Uint32(b))
		if err := part.Unmarshal(b[4:end]); err != nil {
			return nil, fmt.Errorf("%w: proof for the consensus: %w", snapshot.ErrInvalid, err)
		}
		b = b[end:]
	}
	if len(b) > 0 {
		return nil, fmt.Errorf("%w: more follows the proof for the consensus", snapshot.ErrInvalid)
	}
	p := new(proof)
	var err error
	if p.block, err = cmttypes.LightBlockFromProto(&block); err == nil {
		if p.validators, err = cmttypes.ValidatorSetFromProto(&validators); err == nil {
			p.after, err = cmttypes.ValidatorSetFromProto(&after)
		}
	}
	if err == nil {
		var h cmttypes.Header
		h, err = cmttypes.HeaderFromProto(&next)
		p.next = &h
	}
	if err == nil && (p.block.SignedHeader == nil || p.block.Header == nil || p.block.Commit == nil || p.block.ValidatorSet == nil) {
		err = fmt.Errorf("part of the block is missing")
	}
	if err != nil {
		return nil, fmt.Errorf("%w: proof for the consensus: %w", snapshot.ErrInvalid, err)
	}
	return p, nil
}

// check proves all of p, and with it the snapshot's app hash, from the trusted hash.
func (p *proof) check(docs *genesis.Documents, m *snapshot.Manifest, trusted common.Hash) error {
	chain, h := docs.Consensus.ChainID, p.next
	wrong := func(format string, args ...any) error {
		return fmt.Errorf("%w: "+format, append([]any{snapshot.ErrInvalid}, args...)...)
	}
	switch {
	case string(h.Hash()) != string(trusted[:]):
		return wrong("consensus block %d has hash %v, and %x is trusted", h.Height, h.Hash(), trusted)
	case h.ChainID != chain:
		return wrong("consensus block is of chain %s, this one is %s", h.ChainID, chain)
	case uint64(h.Height) != m.Height+1:
		return wrong("trusted block has height %d, the snapshot %d", h.Height, m.Height)
	case common.BytesToHash(h.AppHash) != m.AppHash:
		return wrong("it is of block %v, the trusted block is upon %v", m.AppHash, h.AppHash)
	case string(p.block.Header.Hash()) != string(h.LastBlockID.Hash):
		return wrong("consensus block %d has hash %v, the trusted block is upon %v", p.block.Height, p.block.Header.Hash(), h.LastBlockID.Hash)
	case string(p.validators.Hash()) != string(h.ValidatorsHash), string(p.after.Hash()) != string(h.NextValidatorsHash):
		return wrong("its validators are not those of the trusted block")
	case string(docs.Consensus.ConsensusParams.Hash()) != string(h.ConsensusHash):
		return wrong("the trusted block has other consensus parameters than the genesis, which this program cannot restore")
	}
	if err := p.block.ValidateBasic(chain); err != nil {
		return wrong("consensus block %d: %w", p.block.Height, err)
	}
	if err := p.block.ValidatorSet.VerifyCommitLight(chain, h.LastBlockID, p.block.Height, p.block.Commit); err != nil {
		return wrong("commit of consensus block %d: %w", p.block.Height, err)
	}
	return nil
}

// state returns what CometBFT goes on from, as its own light client would put it together.
func (p *proof) state(docs *genesis.Documents) (sm.State, error) {
	out, err := sm.MakeGenesisState(docs.Consensus)
	if err != nil {
		return sm.State{}, err
	}
	out.Version.Consensus, out.Version.Software = p.next.Version, version.TMCoreSemVer
	out.LastBlockHeight, out.LastBlockTime, out.LastBlockID = p.block.Height, p.block.Time, p.next.LastBlockID
	out.AppHash, out.LastResultsHash = p.next.AppHash, p.next.LastResultsHash
	out.LastValidators, out.Validators, out.NextValidators = p.block.ValidatorSet, p.validators, p.after
	out.LastHeightValidatorsChanged = p.next.Height + 1
	out.LastHeightConsensusParamsChanged = p.next.Height
	return out, nil
}
