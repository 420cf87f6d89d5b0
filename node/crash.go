package node

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
)

// maxCrashBytes is enough for the message of a crash and where it was.
const maxCrashBytes = 16 << 10

// KeepCrash has the process write what it dies of, such as a panic in a goroutine of a database, into the home too. It
// returns what the process before died of, if it did, with what to do about it. It is for a command, once a process.
func KeepCrash(homeDir string) (last error, err error) {
	h := home(homeDir)
	if err := h.create(); err != nil {
		return nil, err
	}
	last, err = h.lastCrash()
	if err != nil {
		return nil, fmt.Errorf("read what the node died of: %w", err)
	}
	f, err := os.OpenFile(h.path("crash.txt"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return last, fmt.Errorf("keep what the node may die of: %w", err)
	}
	// The runtime has a handle of its own from here on.
	return last, errors.Join(debug.SetCrashOutput(f, debug.CrashOptions{}), f.Close())
}

// lastCrash reads and puts away what the process before died of.
func (h home) lastCrash() (error, error) {
	text, err := os.ReadFile(h.path("crash.txt"))
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(text) == 0 {
		return nil, nil
	} else if err != nil {
		return nil, err
	}
	if err := os.Rename(h.path("crash.txt"), h.path("crash-last.txt")); err != nil {
		return nil, err
	}
	message, _, _ := strings.Cut(string(text[:min(len(text), maxCrashBytes)]), "\n\n") // the goroutines follow
	message, _, _ = strings.Cut(message, "\n\t")                                       // and details of the cause
	part := consensusData
	if strings.Contains(message, h.executionDir()) || strings.Contains(message, "pebble") {
		part = executionData
	}
	n := &Node{cfg: Config{Home: string(h)}, home: h}
	cause := n.explain(errors.New(message), part)
	return fmt.Errorf("the node died the last time, see %s: %w", h.path("crash-last.txt"), cause), nil
}
