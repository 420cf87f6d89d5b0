package receipt

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/crypto/merkle"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/reading"
)

// ErrFalse reports a receipt of which a step does not hold.
var ErrFalse = errors.New("receipt does not prove what it says")

// A Step is one edge of the way from readings to money, and whether it holds.
type Step struct {
	Name  string `json:"step"`
	Text  string `json:"text"`            // what was checked
	Error string `json:"error,omitempty"` // why it does not hold
}

// OK reports whether the step holds.
func (s Step) OK() bool { return s.Error == "" }

// Failed returns the first step that does not hold as an error that wraps ErrFalse, or nil.
func Failed(steps []Step) error {
	for _, s := range steps {
		if !s.OK() {
			return fmt.Errorf("%w: %s: %s", ErrFalse, s.Name, s.Error)
		}
	}
	return nil
}

// Check goes all the way from the readings to the root and tells each step, in that order. It asks nobody: that inputs,
// settlement and registration are what stands on the chain is left to whoever has the chain. A step that needs one before it
// which does not hold is not tried.
func (d *Document) Check() []Step {
	c := &checking{d: d}
	defer c.close()
	c.step("policy", "its hash is the one that the epoch is paid by", c.policyIsPinned)
	c.step("registration", "document and keys belong to the device", c.registrationIsOurs)
	c.step("log", fmt.Sprintf("%d entries stand in the log that the chain anchored", len(d.Entries)), c.entriesAreLogged)
	c.step("header", "the result's first line says what the chain says", c.headerIsPosted)
	c.step("leaf", "the published line is the device's, and in canonical form", c.leafIsOurs)
	c.step("readings", "each was signed by the device's key; none is missing, by the leaf's evidence", c.evidenceIsWhole)
	c.step("score", "features, reason, points and amount, computed again, are the leaf's", c.scoreIsTheLeaf)
	c.step("explained", "what the receipt tells people is what was computed", c.explanationIsTrue)
	c.step("root", fmt.Sprintf("leaf %d of %d stands in the root, which fixes the total", d.Index, d.Settlement.Leaves), c.leafIsProven)
	return c.steps
}

type checking struct {
	d     *Document
	steps []Step

	policy    *policy.Policy
	device    *reward.Device
	entries   []reward.Entry
	logged    bool
	leaf      *reward.Leaf
	header    *reward.Result
	version   int // of the result
	explained *reward.Receipt
}

var errBefore = errors.New("not tried, because a step before it does not hold")

func (c *checking) step(name, text string, check func() error) {
	s := Step{Name: name, Text: text}
	if err := check(); err != nil {
		s.Error = err.Error()
	}
	c.steps = append(c.steps, s)
}

func (c *checking) policyIsPinned() error {
	d := c.d
	p, err := policy.ParseCanonical([]byte(c.d.Policy))
	if err != nil {
		return err
	}
	if p.Hash() != c.d.Inputs.PolicyHash {
		return fmt.Errorf("it hashes to %s, the epoch is paid by %s", p.Hash(), c.d.Inputs.PolicyHash)
	}
	switch {
	case p.Program() == nil && len(d.Program) > 0:
		return errors.New("a program stands in the receipt, but the policy names none")
	case p.Program() != nil && len(d.Program) == 0:
		return fmt.Errorf("the policy's points come from program %s, which is missing in the receipt", p.Program().Hash)
	case p.Program() != nil:
		if err := p.AttachProgram(d.Program); err != nil {
			return err
		}
	}
	c.policy = p
	return nil
}

// close frees the policy's program.
func (c *checking) close() {
	if c.policy != nil {
		_ = c.policy.Close() // of memory alone
	}
}

func (c *checking) registrationIsOurs() error {
	device, err := c.d.Registration.OfDevice(c.d.Device)
	if err == nil {
		c.device = &device
	}
	return err
}

func (c *checking) entriesAreLogged() error {
	in := c.d.Inputs
	tree := tlog.Tree{Size: tlog.Size(in.LogEnd), Root: tlog.Hash(in.LogRoot)}
	for i := range c.d.Entries {
		e := &c.d.Entries[i]
		raw, proof, err := e.raw()
		if err != nil {
			return fmt.Errorf("entry %d: %w", e.Index, err)
		}
		if e.Index < in.LogStart || e.Index >= in.LogEnd || i > 0 && e.Index <= c.d.Entries[i-1].Index {
			return fmt.Errorf("entry %d is outside of the epoch, %d to %d, or not above the one before", e.Index, in.LogStart, in.LogEnd)
		}
		if err := tlog.VerifyInclusion(tree, tlog.Index(e.Index), tlog.EntryHash(raw), proof); err != nil {
			return fmt.Errorf("entry %d: %w", e.Index, err)
		}
		if signed, err := reading.Parse(raw); err != nil || signed.Reading().Subject != c.d.Device {
			return fmt.Errorf("entry %d is no reading of %s", e.Index, c.d.Device)
		}
		c.entries = append(c.entries, reward.Entry{Index: e.Index, Bytes: raw})
	}
	c.logged = true
	return nil
}

func (c *checking) leafIsOurs() error {
	leaf, err := reward.DecodeLeaf(c.d.Leaf, c.version)
	if err != nil {
		return err
	}
	if leaf.Device != c.d.Device.Address() {
		return fmt.Errorf("it is of %s, not of %s", leaf.Device, c.d.Device)
	}
	c.leaf = &leaf
	return nil
}

// headerIsPosted compares what of the header the chain has. The rest of it, of which the amount needs the sum of points, is fixed
// only by the hash of the whole result; the amount of a proven leaf must follow from it.
func (c *checking) headerIsPosted() error {
	h, leaves, err := reward.DecodeHeader(c.d.Header)
	if err != nil {
		return err
	}
	c.version = h.Version
	s, in := c.d.Settlement, c.d.Inputs
	switch {
	case !h.IsOf(in):
		return errors.New("its inputs are not those that were pinned")
	case h.Root != s.Root || leaves != s.Leaves:
		return fmt.Errorf("it says root %s over %d leaves, the chain %s over %d", h.Root, leaves, s.Root, s.Leaves)
	case h.Total.Cmp(s.Total) != 0:
		return fmt.Errorf("it says a total of %s, the chain %s", h.Total, s.Total)
	}
	c.header = h
	return nil
}

// evidenceIsWhole scores the device again, which checks every signature.
func (c *checking) evidenceIsWhole() error {
	if c.policy == nil || c.device == nil || !c.logged || c.leaf == nil || c.header == nil {
		return errBefore
	}
	told, err := reward.ExplainIn(c.policy, c.d.Inputs, *c.device, c.entries, reward.Published{Header: c.header, Leaves: c.d.Settlement.Leaves, Leaf: c.leaf})
	if err != nil {
		return err
	}
	c.explained = told
	switch {
	case len(told.Readings) != len(c.entries):
		return fmt.Errorf("%d of the entries were not signed by the device", len(c.entries)-len(told.Readings))
	case told.Evidence != c.leaf.Evidence:
		return fmt.Errorf("the %d entries have the evidence %s, the leaf says %s of %d: some are missing or too many", len(c.entries), told.Evidence, c.leaf.Evidence, c.leaf.Readings)
	}
	return nil
}

func (c *checking) scoreIsTheLeaf() error {
	if c.explained == nil {
		return errBefore
	}
	if d := c.header.DiffLeaf(&c.explained.Leaf, c.leaf); d != nil {
		return fmt.Errorf("%s is %s when computed again, and %s in the leaf", d.Field, d.A, d.B)
	}
	return nil
}

func (c *checking) explanationIsTrue() error {
	if c.explained == nil {
		return errBefore
	}
	if !sameJSON(c.explained, c.d.Explained) {
		return errors.New("it tells something else")
	}
	return nil
}

func (c *checking) leafIsProven() error {
	if c.leaf == nil {
		return errBefore
	}
	leaf, err := c.leaf.Merkle()
	if err != nil {
		return err
	}
	proof, err := nodes(c.d.Proof)
	if err != nil {
		return err
	}
	total, overflow := uint256.FromBig(c.d.Settlement.Total.Big())
	if overflow || !merkle.Verify(merkle.Node{Hash: c.d.Settlement.Root, Sum: *total}, c.d.Settlement.Leaves, leaf, c.d.Index, proof) {
		return fmt.Errorf("its proof does not lead to root %s and total %s", c.d.Settlement.Root, c.d.Settlement.Total)
	}
	return nil
}

// sameJSON compares what people would read.
func sameJSON(a, b any) bool {
	x, errX := json.Marshal(a)
	y, errY := json.Marshal(b)
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
