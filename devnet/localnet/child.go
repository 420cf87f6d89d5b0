package localnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/trellis-network/trellis/app"
)

// A child is a node in a process of its own. Its methods may be called concurrently.
type child struct {
	name      string
	home      app.Home
	program   string
	validator common.Address
	addresses []string
	died      chan<- error // told when it ends by itself

	mu      sync.Mutex // guards what follows
	process *running   // nil while it is down
	starts  int
}

// running is one process.
type running struct {
	command *exec.Cmd
	stdin   io.Closer // its end tells the child to stop
	done    chan struct{}
	err     error // to be read after done
	client  *ethclient.Client
	at      Addresses
	ending  bool // guarded by the child's mu
}

// Addresses are where a node serves.
type Addresses struct {
	RPC string `json:"rpc"`
	WS  string `json:"ws"`
}

func (c *child) logFile() string { return filepath.Join(string(c.home), "node.log") }

// start starts the process and returns when it serves.
func (c *child) start(ctx context.Context) error {
	log, err := os.OpenFile(c.logFile(), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o644)
	if err != nil {
		return err
	}
	defer log.Close() // the child has its own hold of it
	r := &running{command: exec.Command(c.program, "node", "--home", string(c.home), "--json", "--stop-with-stdin"), done: make(chan struct{})}
	r.command.Stderr = log
	// A terminal's Ctrl-C must not reach the children: this process stops them in order.
	detach(r.command)
	out, err := r.command.StdoutPipe()
	if err != nil {
		return err
	}
	if r.stdin, err = r.command.StdinPipe(); err != nil {
		return err
	}
	if err := r.command.Start(); err != nil {
		return fmt.Errorf("start %s: %w", c.name, err)
	}
	c.mu.Lock()
	c.process = r
	c.starts++
	c.mu.Unlock()
	served := make(chan Addresses, 1)
	go c.attend(r, out, served)
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	select {
	case at := <-served:
		client, err := ethclient.DialContext(ctx, at.RPC)
		c.mu.Lock()
		r.client, r.at = client, at
		c.mu.Unlock()
		return err
	case <-r.done:
		return c.failure(r)
	case <-ctx.Done():
		return fmt.Errorf("%s does not serve: %w; see %s", c.name, ctx.Err(), c.logFile())
	}
}

// attend reads what the process prints until it ends.
func (c *child) attend(r *running, out io.Reader, served chan<- Addresses) {
	defer close(r.done)
	var at Addresses
	decoder := json.NewDecoder(out)
	if decoder.Decode(&at) == nil {
		served <- at
	}
	_, _ = io.Copy(io.Discard, out)
	r.err = r.command.Wait()
	c.mu.Lock()
	ending := r.ending
	c.mu.Unlock()
	if !ending {
		select {
		case c.died <- c.failure(r):
		default: // one is enough to end the network
		}
	}
}

func (c *child) failure(r *running) error {
	text := lastLine(c.logFile())
	return fmt.Errorf("%s ended by itself (%v): %s; its log is %s", c.name, r.command.ProcessState, text, c.logFile())
}

// lastLine returns the end of a log, for a message.
func lastLine(file string) string {
	b, err := os.ReadFile(file)
	if err != nil {
		return err.Error()
	}
	const most = 500
	for len(b) > 0 && b[len(b)-1] == '\n' {
		b = b[:len(b)-1]
	}
	for i := len(b) - 1; i >= 0 && len(b)-i <= most; i-- {
		if b[i] == '\n' {
			return string(b[i+1:])
		}
	}
	return string(b[max(len(b)-most, 0):])
}

// rpc returns a client, or nil while the node is down.
func (c *child) rpc() *ethclient.Client {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.process == nil {
		return nil
	}
	return c.process.client
}

// take returns the process and forgets it, so that its end is no surprise.
func (c *child) take() *running {
	c.mu.Lock()
	defer c.mu.Unlock()
	r := c.process
	c.process = nil
	if r != nil {
		r.ending = true
	}
	return r
}

// kill ends the process at once.
func (c *child) kill() {
	if r := c.take(); r != nil {
		_ = r.command.Process.Kill()
		<-r.done
	}
}

// stop ends the process as an operator would.
func (c *child) stop() error {
	r := c.take()
	if r == nil {
		return nil
	}
	if err := r.command.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
		return fmt.Errorf("stop %s: %w", c.name, err)
	}
	select {
	case <-r.done:
		if r.err != nil {
			return fmt.Errorf("stop %s: %w; see %s", c.name, r.err, c.logFile())
		}
		return nil
	case <-time.After(stopLimit):
		_ = r.command.Process.Kill()
		<-r.done
		return fmt.Errorf("%s did not stop in %v and was killed; see %s", c.name, stopLimit, c.logFile())
	}
}
