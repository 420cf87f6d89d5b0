package node

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	"github.com/syndtr/goleveldb/leveldb"

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

// damage are texts by which the databases say that their files are not what they wrote. Most come as panics of their users,
// so there is no kind to ask for.
var damage = []string{
	"corrupt", "checksum mismatch", "invalid checksum", "block checksum", "bad magic", "unmarshal", "could not unmarshal",
	"proto:", "unexpected EOF", "missing in journal", "invalid table", "zeroed", "leveldb/",
}

// explain says what to do about a failure to work with the databases in dir.
func (n *Node) explain(err error, dir string) error {
	text := err.Error()
	switch {
	case errors.Is(err, ErrDiskFull):
		return err
	case errors.Is(err, syscall.ENOSPC), strings.Contains(text, syscall.ENOSPC.Error()):
		return fmt.Errorf("%w: %w; free some space on the disk of %s and start again, nothing is lost", ErrDiskFull, err, n.cfg.Home)
	}
	damaged := leveldb.ErrNotFound != nil && isDamage(text)
	if !damaged {
		return err
	}
	return fmt.Errorf("%w: %s: %w; stop, keep consensus/signed.json and keys/, remove consensus/*.db, consensus/wal and execution/ of %s, and let the node fetch the chain anew from its peers or from a snapshot", ErrCorrupt, dir, err, n.cfg.Home)
}

func isDamage(text string) bool {
	lower := strings.ToLower(text)
	for _, sign := range damage {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	return false
}
