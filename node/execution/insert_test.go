package execution

import (
	"context"
	"errors"
	"fmt"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/core"
)

// TestFaultsOfTheNodeDoNotCondemnABlock keeps a full disk from looking like an invalid block.
func TestFaultsOfTheNodeDoNotCondemnABlock(t *testing.T) {
	for err, want := range map[error]bool{
		nil: false,
		fmt.Errorf("write batch: %w", syscall.ENOSPC):          true,
		errors.New("pebble: closed"):                           true,
		errors.New("insertion is interrupted"):                 true,
		errors.New("missing trie node 12 (path ab)"):           true,
		fmt.Errorf("execute: %w", context.Canceled):            true,
		core.ErrNonceTooLow:                                    false,
		core.ErrGasLimitReached:                                false,
		errors.New("invalid merkle root (remote: a local: b)"): false,
		errors.New("invalid gas used (remote: 1 local: 2)"):    false,
	} {
		if got := isOurs(err); got != want {
			t.Errorf("%v is the node's fault: %v, want %v", err, got, want)
		}
	}
}
