package app

import (
	"context"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/service/verifier"
)

// times are those of a chain's blocks, from genesis on.
type times []uint64

func (h times) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	if number == nil {
		number = big.NewInt(int64(len(h) - 1))
	}
	return &types.Header{Number: number, Time: h[number.Uint64()]}, nil
}

// every makes blocks of one pace, the genesis long before.
func every(seconds float64, n int) times {
	h := times{1_000_000}
	for i := range n {
		h = append(h, 2_000_000+uint64(float64(i)*seconds))
	}
	return h
}

func TestBlockAtATimeFollowsTheChainsPace(t *testing.T) {
	stood := every(1, 100)
	for i := 50; i < len(stood); i++ {
		stood[i] += 86_400 // a day without blocks
	}
	for name, c := range map[string]struct {
		chain times
		ahead time.Duration
		want  uint64
	}{
		"a second":         {every(1, 100), time.Hour, 100 + 3600},
		"two seconds":      {every(2, 100), time.Hour, 100 + 1800},
		"a tenth":          {every(0.1, 100), time.Minute, 100 + 600},
		"stood still once": {stood, time.Hour, 100 + 3600},
		"new":              {every(1, 1), time.Hour, 1 + 3600},
		"only genesis":     {times{5}, time.Hour, 3600},
		"young":            {every(2, 4), time.Hour, 4 + 1800},
		"in the past":      {every(1, 100), -time.Hour, 100},
	} {
		head := c.chain[len(c.chain)-1]
		got, err := blocks{c.chain}.At(t.Context(), time.Unix(int64(head), 0).Add(c.ahead))
		if err != nil || got != c.want {
			t.Errorf("%s: block %d, %v, want %d", name, got, err, c.want)
		}
	}
}

func TestVerifierPolicyIsReadWithTheFilesBesideIt(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "policy.yaml")
	for name, text := range map[string]string{"policy.yaml": "tpm2: {ekRoots: [root.pem]}", "root.pem": "no certificate"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := ReadVerifierPolicy(file); !errors.Is(err, verifier.ErrPolicy) { // it found root.pem, from elsewhere
		t.Errorf("bad root: %v, want %v", err, verifier.ErrPolicy)
	}
	if err := os.WriteFile(filepath.Join(dir, "root.pem"), make([]byte, verifier.MaxPolicyBytes+1), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadVerifierPolicy(file); err == nil {
		t.Error("a root of a megabyte was read")
	}
	if _, err := ReadVerifierPolicy(filepath.Join(dir, "none.yaml")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v, want %v", err, fs.ErrNotExist)
	}
	appraisers, err := ReadVerifierPolicy("")
	if err != nil || appraisers[attest.Nitro] == nil || appraisers[attest.TPM2] != nil {
		t.Errorf("without a file: %v, %v", appraisers, err)
	}
}
