package node

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	sm "github.com/cometbft/cometbft/state"

	"github.com/trellis-network/trellis/node/ops"
)

// ErrDiskFull reports a disk on which the node cannot go on.
var ErrDiskFull = ops.ErrDiskFull

// ErrCorrupt reports databases that are not what the node wrote.
var ErrCorrupt = errors.New("database is damaged")

// failure returns what a library panicked with as an error that keeps its cause.
func failure(r any) error {
	if err, ok := r.(error); ok {
		return err
	}
	return fmt.Errorf("%v", r)
}

// data is a part of a home that can be damaged.
type data int

const (
	executionData data = iota
	consensusData
)

// damage are texts by which databases say that their files are not what they wrote. Most come as panics of the databases'
// users, so there is no kind to ask for.
var damage = map[data][]string{
	executionData: {"corrupt", "checksum", "pebble:", "objstorage", "freezer", "manifest", "unexpected eof"},
	consensusData: {"corrupt", "checksum", "leveldb", "manifest", "unmarshal", "proto:", "unexpected eof",
		"storeblockheight", // CometBFT's block store and state disagree
	},
}

// explain says what to do about a failure to work with a part of the home.
func (n *Node) explain(err error, part data) error {
	text := strings.ToLower(err.Error())
	tooLow, tooHigh := new(sm.ErrAppBlockHeightTooLow), new(sm.ErrAppBlockHeightTooHigh)
	switch {
	case errors.Is(err, ErrDiskFull):
		return err
	case errors.Is(err, syscall.ENOSPC), strings.Contains(text, syscall.ENOSPC.Error()):
		return fmt.Errorf("%w: %w; free some space on the disk of %s and start again, nothing is lost", ErrDiskFull, err, n.cfg.Home)
	case errors.As(err, tooLow):
		return fmt.Errorf("%w: %s has lost blocks that %s does not keep any more: %w; %s", ErrCorrupt, n.home.executionDir(), n.home.consensusDir(), err, n.advice(consensusData))
	case errors.As(err, tooHigh), strings.Contains(text, "does not match apphash"):
		return fmt.Errorf("%w: %s and %s are not of one moment: %w; %s", ErrCorrupt, n.home.consensusDir(), n.home.executionDir(), err, n.advice(consensusData))
	}
	for _, sign := range damage[part] {
		if strings.Contains(text, sign) {
			dir := map[data]string{executionData: n.home.executionDir(), consensusData: n.home.consensusDir()}[part]
			return fmt.Errorf("%w: %s: %w; %s", ErrCorrupt, dir, err, n.advice(part))
		}
	}
	return err
}

func (n *Node) advice(part data) string {
	if part == executionData && n.cfg.RetainBlocks == 0 {
		return fmt.Sprintf("move %s away and start again: the node builds it anew from the blocks it has", n.home.executionDir())
	}
	return fmt.Sprintf("of %s keep keys, genesis and consensus/signed.json, move execution, consensus/*.db and consensus/wal away, and start again: the node fetches the chain from its peers; or restore a snapshot", n.cfg.Home)
}
