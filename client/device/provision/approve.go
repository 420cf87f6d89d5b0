package provision

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/protocol/identity"
)

// A console hands lines to the question that stands on the screen, and drops them when there is none.
type console struct {
	out io.Writer

	mu     sync.Mutex
	answer chan<- string // guarded by mu; of capacity 1; nil while nothing is asked
	ended  bool          // guarded by mu
}

// Console returns an Approve that prints what would be signed and waits for a line with y or yes. It reads in until that ends, and
// drops what was typed before a question: an answer is to what stands on the screen.
func Console(in io.Reader, out io.Writer) device.Approve {
	c := &console{out: out}
	go c.read(in) // ends with in, which is the process's own
	return c.approve
}

func (c *console) read(in io.Reader) {
	for scanner := bufio.NewScanner(in); scanner.Scan(); {
		c.mu.Lock()
		if c.answer != nil {
			c.answer <- scanner.Text()
			c.answer = nil
		}
		c.mu.Unlock()
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = true
	if c.answer != nil {
		close(c.answer)
		c.answer = nil
	}
}

func (c *console) approve(ctx context.Context, what identity.Description) error {
	answer := make(chan string, 1)
	if err := c.ask(what, answer); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
		c.mu.Lock()
		c.answer = nil
		c.mu.Unlock()
		fmt.Fprintln(c.out, "nobody answered")
		return ctx.Err()
	case line := <-answer:
		if text := strings.ToLower(strings.TrimSpace(line)); text == "y" || text == "yes" {
			return nil
		}
		return errors.New("the answer was no")
	}
}

// ask prints the question and listens, in one step for whoever reads the input.
func (c *console) ask(what identity.Description, answer chan<- string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, err := fmt.Fprintf(c.out, "\n%sSign this? [y/N] ", what); err != nil {
		return err
	}
	if c.ended {
		return errors.New("there is nobody at the console")
	}
	c.answer = answer
	return nil
}

// Button returns an Approve that shows what would be signed, on a screen or a lamp, and waits for a press. Presses from before do
// not count. pressed MUST have no capacity, or one.
func Button(show func(identity.Description) error, pressed <-chan struct{}) device.Approve {
	return func(ctx context.Context, what identity.Description) error {
		select {
		case <-pressed:
		default:
		}
		if err := show(what); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-pressed:
			return nil
		}
	}
}
