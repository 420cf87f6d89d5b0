package reward

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/protocol/policy"
)

// programWorld is the epoch of all stories, where a program gives the points.
func programWorld(t testing.TB) *world {
	t.Helper()
	module, err := os.ReadFile("../program/testdata/growing.wasm")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile("../../examples/air-quality/policy.yaml")
	if err != nil {
		t.Fatal(err)
	}
	from := strings.Index(string(raw), "\npoints:")
	p := parsePolicy(t, strings.Replace(string(raw[:from]), "trellis.policy/v1", "trellis.policy/v2", 1)+
		fmt.Sprintf("\nprogram: {hash: \"0x%x\", fuel: 1000000}\n", sha256.Sum256(module)))
	if err := p.AttachProgram(module); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Close() })
	w := goldenWorld(t)
	w.policy, w.inputs.PolicyHash = p, p.Hash()
	return w
}

// An epoch whose program this machine cannot run has no result here, not one in which the devices earn nothing.
func TestMachineThatCannotRunTheProgramDoesNotScore(t *testing.T) {
	w := programWorld(t)
	posted := w.score(t)
	paid := slices.IndexFunc(posted.Leaves, func(l Leaf) bool { return l.Reason == policy.OK })
	if paid < 0 {
		t.Fatal("the program gives nobody points")
	}
	s, err := NewScorer(w.policy, w.inputs, w.devices())
	if err != nil {
		t.Fatal(err)
	}
	for i, entry := range w.entries {
		if err := s.Add(w.inputs.LogStart+uint64(i), entry); err != nil {
			t.Fatal(err)
		}
	}
	leaf := posted.Leaves[paid]
	lost := func(n int, do func(int)) { // the machine loses the program in the midst of its work
		if err := w.policy.Close(); err != nil {
			t.Error(err)
		}
		inOrder(n, do)
	}
	if r, err := Recompute(w.policy, posted, w.devices(), nil, lost); r != nil || !errors.Is(err, ErrProgram) || !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("Recompute: %v, %v", r, err)
	}
	if r, err := s.Finish(); r != nil || !errors.Is(err, ErrProgram) {
		t.Errorf("Finish: %v, %v", r, err)
	}
	if out, err := s.score(w.policy.Evaluator(), paid, &leaf); !errors.Is(err, ErrProgram) || leaf.Reason == policy.RuleError || out.Points != 0 {
		t.Errorf("a device: %+v, %v", out, err)
	}
	if r, err := Explain(w.policy, w.inputs, w.stations[0].device, nil, 1); r != nil || !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("Explain: %v, %v", r, err)
	}
	if _, err := NewScorer(w.policy, w.inputs, w.devices()); !errors.Is(err, policy.ErrNoProgram) {
		t.Errorf("NewScorer: %v", err)
	}
}
