package remote

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/types/payload"
)

// NewPayload executes p and keeps the block, without making it the head. An error that is payload.ErrInvalid condemns p;
// any other says that this node cannot tell.
func (c *Client) NewPayload(ctx context.Context, p *payload.Payload) error {
	// What can be judged without the state is judged here, the same on every node, so that no client's own way of refusing
	// arguments decides.
	if err := checkForm(p); err != nil {
		return fmt.Errorf("%w: block %d: %w", payload.ErrInvalid, p.Data.Number, err)
	}
	err := c.again(ctx, func() error { return c.execute(ctx, p) })
	if err == nil {
		c.executed[p.Data.BlockHash] = p
	}
	return err
}

// crashes is how often in one step the client may lose what it had before the step fails.
const crashes = 4

// again takes a step, and once more each time the client turns out to have lost blocks in a crash, after giving it those.
func (c *Client) again(ctx context.Context, step func() error) error {
	for crash := 0; ; crash++ {
		err := step()
		if !errors.Is(err, errLost) || crash == crashes {
			return err
		}
		if _, err := c.ensure(ctx); err != nil {
			return err
		}
	}
}

// checkForm applies the rules of newPayload that need no state.
func checkForm(p *payload.Payload) error {
	for i, r := range p.Requests {
		if len(r) < 2 {
			return errors.New("empty request")
		}
		if i > 0 && r[0] <= p.Requests[i-1][0] {
			return errors.New("requests are not in the order of their types")
		}
	}
	_, err := engine.ExecutableDataToBlock(p.Data, []common.Hash{}, &p.BeaconRoot, nonNil(p.Requests))
	return err
}

func nonNil(requests [][]byte) [][]byte {
	if requests == nil {
		return [][]byte{}
	}
	return requests
}

// execute makes one attempt. An error that is errLost says that the client lacks the parent.
func (c *Client) execute(ctx context.Context, p *payload.Payload) error {
	requests := make([]hexutil.Bytes, 0, len(p.Requests))
	for _, r := range p.Requests {
		requests = append(requests, r)
	}
	var status engine.PayloadStatusV1
	if err := c.call(ctx, &status, "engine_newPayloadV4", p.Data, []common.Hash{}, p.BeaconRoot, requests); err != nil {
		return fmt.Errorf("execute block %d: %w", p.Data.Number, err)
	}
	switch status.Status {
	case engine.VALID:
		return nil
	case engine.INVALID, "INVALID_BLOCK_HASH":
		reason := "no reason given"
		if status.ValidationError != nil {
			reason = *status.ValidationError
		}
		return fmt.Errorf("%w: block %d: %s", payload.ErrInvalid, p.Data.Number, reason)
	case engine.SYNCING, engine.ACCEPTED:
		return fmt.Errorf("execute block %d: client answers %s: %w", p.Data.Number, status.Status, errLost)
	}
	return fmt.Errorf("execute block %d: client answers %q", p.Data.Number, status.Status)
}

// SetHead makes the block with the given hash the head, safe and final at once.
func (c *Client) SetHead(ctx context.Context, hash common.Hash) error {
	var head *types.Header
	err := c.again(ctx, func() (err error) {
		head, err = c.adopt(ctx, hash)
		return err
	})
	if err != nil {
		return fmt.Errorf("set head %v: %w", hash, err)
	}
	c.setWant(head)
	clear(c.executed)
	return nil
}

// adopt makes one attempt to set the head.
func (c *Client) adopt(ctx context.Context, hash common.Hash) (*types.Header, error) {
	_, err := c.forkchoice(ctx, hash, nil)
	if p := c.executed[hash]; p != nil && errors.Is(err, errLost) {
		// It executed the block and then forgot it. If it forgot the parent too, that comes first.
		if err := c.execute(ctx, p); err != nil {
			return nil, err
		}
		_, err = c.forkchoice(ctx, hash, nil)
	}
	if err != nil {
		return nil, err
	}
	head, err := c.header(ctx, "latest")
	if err != nil {
		return nil, err
	}
	if head.Hash() != hash {
		return nil, fmt.Errorf("client stays at block %d, %v: %w", head.Number, head.Hash(), errLost)
	}
	return head, nil
}

// forkchoice sets the head and, with attributes, begins to build a block upon it. An error that is errLost says that the
// client does not have the block.
func (c *Client) forkchoice(ctx context.Context, head common.Hash, a *engine.PayloadAttributes) (*engine.PayloadID, error) {
	var answer engine.ForkChoiceResponse
	state := engine.ForkchoiceStateV1{HeadBlockHash: head, SafeBlockHash: head, FinalizedBlockHash: head}
	if err := c.call(ctx, &answer, "engine_forkchoiceUpdatedV3", state, a); err != nil {
		return nil, err
	}
	switch status := answer.PayloadStatus.Status; status {
	case engine.VALID:
		return answer.PayloadID, nil
	case engine.SYNCING:
		return nil, fmt.Errorf("client answers %s: %w", status, errLost)
	default:
		return nil, fmt.Errorf("client answers %q", status)
	}
}

// errFork reports that the client has another block than the one decided.
var errFork = errors.New("execution client has another chain")

// ensure returns the head of the client, after giving it again what it lost. It tries until it succeeds, ctx ends, or the
// client turns out to be on another chain.
func (c *Client) ensure(ctx context.Context) (*types.Header, error) {
	for pause := firstPause; ; pause = min(2*pause, maxPause) {
		head, err := c.header(ctx, "latest")
		if err == nil && head.Number.Cmp(c.wanted().Number) < 0 {
			head, err = c.restore(ctx, head)
		}
		if err == nil || errors.Is(err, errFork) || ctx.Err() != nil || c.waiting.Err() != nil {
			return head, err
		}
		c.trouble(err)
		c.sleep(ctx, pause)
	}
}

// restore leads a client that fell back to head up to where it was.
func (c *Client) restore(ctx context.Context, head *types.Header) (*types.Header, error) {
	want := c.wanted()
	c.log.Warn("Execution client lost blocks, giving them again", "from", head.Number, "to", want.Number)
	// Mostly only the states are lost, and the client executes its own blocks again.
	if _, err := c.forkchoice(ctx, want.Hash(), nil); err == nil {
		if head, err := c.header(ctx, "latest"); err == nil && head.Hash() == want.Hash() {
			return head, nil
		}
	}
	if c.cfg.Blocks == nil {
		return nil, fmt.Errorf("client is at block %d, was at block %d: %w", head.Number, want.Number, errLost)
	}
	for height := head.Number.Uint64() + 1; height <= want.Number.Uint64(); height++ {
		if err := c.restoreBlock(ctx, height); err != nil {
			return nil, fmt.Errorf("give block %d again: %w", height, err)
		}
	}
	head, err := c.header(ctx, "latest")
	if err != nil {
		return nil, err
	}
	if head.Number.Cmp(want.Number) == 0 && head.Hash() != want.Hash() {
		return nil, fmt.Errorf("%w: at block %d it has %v, the consensus %v", errFork, want.Number, head.Hash(), want.Hash())
	}
	if head.Number.Cmp(want.Number) < 0 {
		return nil, fmt.Errorf("client stays at block %d, was at block %d", head.Number, want.Number)
	}
	return head, nil
}

func (c *Client) restoreBlock(ctx context.Context, height uint64) error {
	raw, err := c.cfg.Blocks(height)
	if err != nil {
		return err
	}
	p, err := payload.Parse(raw)
	if err != nil {
		return err
	}
	if err := c.execute(ctx, p); err != nil {
		return err
	}
	_, err = c.forkchoice(ctx, p.Data.BlockHash, nil)
	return err
}
