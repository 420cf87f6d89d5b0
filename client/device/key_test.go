package device_test

import (
	"context"
	"errors"
	"go/build"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

func TestNewKeySignsFromItsFirstSequence(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sequence")
	old, next := testKey(t, 7), testKey(t, 8)
	d := newDevice(t, file)
	sign(t, d)
	if err := d.Rotate(next, 1); !errors.Is(err, device.ErrRotation) {
		t.Errorf("rotated below a reading that is signed: %v", err)
	}
	first := d.NextSequence() + 2
	if err := d.Rotate(next, first); err != nil {
		t.Fatal(err)
	}
	if err := d.Rotate(old, first+1); !errors.Is(err, device.ErrRotation) {
		t.Errorf("two rotations at once: %v", err)
	}
	for range 5 {
		signed := sign(t, d)
		key := old
		if signed.Reading().Sequence >= first {
			key = next
		}
		if _, err := signed.Signed.VerifyBy(key.Public()); err != nil {
			t.Errorf("reading %d: %v", signed.Reading().Sequence, err)
		}
		if got := signed.Reading().Subject; got != did.ID(old.Public().Address()) {
			t.Errorf("the subject became %s", got)
		}
	}
	again, err := device.NewAs(d.ID(), next, source, "network.trellis.air.v1", file)
	if err != nil {
		t.Fatal(err)
	}
	signed := sign(t, again)
	if _, err := signed.Signed.VerifyBy(next.Public()); err != nil || signed.Reading().Subject != d.ID() || signed.Reading().Sequence <= first {
		t.Errorf("after a restart: %+v, %v", signed.Reading(), err)
	}
	if _, err := signed.Signed.Verify(next.Public()); err == nil {
		t.Error("Verify takes a key that is not the subject's first without the registry's word")
	}
}

func registration(t *testing.T, chainID uint64) (identity.RegisterDevice, document.Document) {
	t.Helper()
	d, err := document.New(testKey(t, 7).Public(), map[string]string{"exposure": "outdoor"})
	if err != nil {
		t.Fatal(err)
	}
	return identity.RegisterDevice{
		Subject:      identity.Subject{ProjectID: 3, Owner: common.Address{2}, Device: d.ID()},
		DocumentHash: d.Hash(), DocumentURI: d.URI(), Deadline: uint64(at.Unix()) + 60,
	}, d
}

func TestNothingIsSignedUnseen(t *testing.T) {
	key := testKey(t, 7)
	registry := common.Address{1}
	var seen []string
	answer := error(nil)
	s := &device.Signer{
		ID: did.ID(key.Public().Address()), Key: key, Domain: identity.Domain{ChainID: 4690, Registry: registry}, Now: func() time.Time { return at },
		Approve: func(_ context.Context, what identity.Description) error {
			seen = append(seen, what.String())
			return answer
		},
	}
	a, d := registration(t, 4690)
	permit, err := s.Register(t.Context(), 4690, a, d)
	if err != nil || len(permit) != 65 {
		t.Fatalf("permit %x, %v", permit, err)
	}
	for _, want := range []string{"outdoor", a.Owner.Hex(), d.Hash().Hex(), "project        3", "UTC"} {
		if !strings.Contains(seen[0], want) {
			t.Errorf("the person does not see %q in:\n%s", want, seen[0])
		}
	}
	answer = errors.New("no finger on the button")
	if permit, err := s.Register(t.Context(), 4690, a, d); !errors.Is(err, device.ErrDeclined) || permit != nil {
		t.Errorf("declined, and yet %x, %v", permit, err)
	}
	answer, seen = nil, nil
	if _, err := s.Register(t.Context(), 4689, a, d); !errors.Is(err, identity.ErrDomain) {
		t.Errorf("another chain: %v", err)
	}
	a.DocumentHash[0]++
	if _, err := s.Register(t.Context(), 4690, a, d); !errors.Is(err, identity.ErrContent) {
		t.Errorf("another document: %v", err)
	}
	if len(seen) != 0 {
		t.Errorf("a person was bothered with what cannot be signed: %q", seen)
	}
	s.Approve = nil
	a, d = registration(t, 4690)
	if _, err := s.Register(t.Context(), 4690, a, d); !errors.Is(err, device.ErrDeclined) {
		t.Errorf("nobody to ask: %v", err)
	}
}

// allowed is all that may come into a device's program, beside the standard library. A new line here is a decision: it
// costs every device flash memory, and trust.
var allowed = []string{
	"github.com/trellis-network/trellis/client/device",
	"github.com/trellis-network/trellis/crypto/poseidon2", // what session keys sign
	"github.com/trellis-network/trellis/crypto/sig",
	"github.com/trellis-network/trellis/internal/keystore",
	"github.com/trellis-network/trellis/protocol/compute",
	"github.com/trellis-network/trellis/protocol/identity",
	"github.com/trellis-network/trellis/types/did",
	"github.com/trellis-network/trellis/types/document",
	"github.com/trellis-network/trellis/types/jwk", // keys to which others encrypt, in documents
	"github.com/trellis-network/trellis/types/epoch",
	"github.com/trellis-network/trellis/types/reading",
	"github.com/trellis-network/trellis/types/session",
	"github.com/trellis-network/trellis/types/units",
	"github.com/ethereum/go-ethereum/common",
	"github.com/ethereum/go-ethereum/common/hexutil",
	"github.com/ethereum/go-ethereum/common/math",
	"github.com/ethereum/go-ethereum/crypto",
	"github.com/ethereum/go-ethereum/crypto/keccak",
	"github.com/ethereum/go-ethereum/crypto/secp256k1",
	"github.com/ethereum/go-ethereum/rlp",
	"github.com/ethereum/go-ethereum/rlp/internal/rlpstruct",
	"github.com/fxamacker/cbor/v2",
	"github.com/gowebpki/jcs",
	"github.com/holiman/uint256",
	"github.com/mr-tron/base58", // did:io v2
	"github.com/x448/float16",
	"github.com/decred/dcrd/dcrec/secp256k1/v4", // without cgo
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa",
	"github.com/bits-and-blooms/bitset", // of gnark-crypto, with the two below
	"golang.org/x/crypto/blake2b",
	"golang.org/x/crypto/sha3",
	"golang.org/x/sys/cpu",
}

// It reads the sources as go list would, so that the test's cache sees a changed import.
func TestDeviceImportsLittle(t *testing.T) {
	seen := make(map[string]bool)
	var visit func(path, from string)
	visit = func(path, from string) {
		if first, _, _ := strings.Cut(path, "/"); !strings.Contains(first, ".") || seen[path] || path == "C" {
			return
		}
		seen[path] = true
		if !slices.Contains(allowed, path) && !strings.HasPrefix(path, "github.com/consensys/gnark-crypto/") { // the curve of session keys
			t.Errorf("%s imports %s, which is not on the list of what a device needs", from, path)
			return
		}
		p, err := build.Import(path, ".", 0)
		if err != nil {
			t.Errorf("%s: %v", path, err)
			return
		}
		for _, next := range p.Imports {
			visit(next, path)
		}
	}
	visit("github.com/trellis-network/trellis/client/device", "")
	if len(seen) < 15 {
		t.Errorf("only %d packages were looked at", len(seen))
	}
}
