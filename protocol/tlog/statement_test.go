package tlog

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/trellis-network/trellis/crypto/sig"
)

var (
	statementOrigin   = Origin{ChainID: 4690, ProjectID: 7}
	statementContract = common.HexToAddress("0x7e11150000000000000000000000000000000068")
)

func testStatement(t testing.TB, n byte, tree Tree) Statement {
	t.Helper()
	secret, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{n}, 32))
	if err != nil {
		t.Fatal(err)
	}
	key, err := NewStatementKey(statementOrigin, statementContract, secret)
	if err != nil {
		t.Fatal(err)
	}
	s, err := key.Sign(tree, 1_800_000_000)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// go-ethereum's own EIP-712 is the oracle.
func TestStatementDigestIsThatOfEIP712(t *testing.T) {
	s := testStatement(t, 1, Tree{785, Hash{1, 2}})
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Checkpoint":   {{Name: "project", Type: "uint256"}, {Name: "size", Type: "uint64"}, {Name: "root", Type: "bytes32"}, {Name: "time", Type: "uint64"}},
		},
		PrimaryType: "Checkpoint",
		Domain: apitypes.TypedDataDomain{
			Name: "Trellis Checkpoint", Version: "1", ChainId: math.NewHexOrDecimal256(4690), VerifyingContract: statementContract.Hex(),
		},
		Message: apitypes.TypedDataMessage{"project": big.NewInt(7), "size": big.NewInt(785), "root": s.Root[:], "time": big.NewInt(1_800_000_000)},
	}
	want, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		t.Fatal(err)
	}
	if got := s.Digest(statementContract); !bytes.Equal(got[:], want) {
		t.Errorf("digest is %x, want %x", got, want)
	}
}

func TestStatementIsVerifiedAsTheContractDoes(t *testing.T) {
	s := testStatement(t, 1, Tree{785, Hash{1, 2}})
	if err := s.Verify(statementContract); err != nil {
		t.Fatal(err)
	}
	order := crypto.S256().Params().N
	for name, change := range map[string]func(*Statement){
		"size":        func(s *Statement) { s.Size++ },
		"root":        func(s *Statement) { s.Root[0] ^= 1 },
		"time":        func(s *Statement) { s.Time++ },
		"project":     func(s *Statement) { s.Origin.ProjectID++ },
		"chain":       func(s *Statement) { s.Origin.ChainID++ },
		"key":         func(s *Statement) { s.Key[0] ^= 1 },
		"signature":   func(s *Statement) { s.Signature[5] ^= 1 },
		"recovery id": func(s *Statement) { s.Signature[64] = 29 },
		"second form": func(s *Statement) {
			new(big.Int).Sub(order, new(big.Int).SetBytes(s.Signature[32:64])).FillBytes(s.Signature[32:64])
			s.Signature[64] ^= 27 ^ 28
		},
	} {
		changed := s
		change(&changed)
		if err := changed.Verify(statementContract); !errors.Is(err, ErrStatement) {
			t.Errorf("changed %s: %v, want ErrStatement", name, err)
		}
	}
	if err := s.Verify(common.Address{1}); !errors.Is(err, ErrStatement) {
		t.Errorf("for another contract: %v, want ErrStatement", err)
	}
}

func TestStatementsOfTwoRootsContradict(t *testing.T) {
	a := testStatement(t, 1, Tree{785, Hash{1}})
	for _, c := range []struct {
		b    Statement
		want bool
	}{
		{testStatement(t, 1, Tree{785, Hash{2}}), true},
		{testStatement(t, 2, Tree{785, Hash{2}}), true},
		{testStatement(t, 1, Tree{785, Hash{1}}), false},
		{testStatement(t, 1, Tree{786, Hash{2}}), false},
	} {
		if got := a.Contradicts(c.b); got != c.want {
			t.Errorf("contradicts %v is %v, want %v", c.b.Tree, got, c.want)
		}
	}
}

func TestStatementKeyCannotBePrinted(t *testing.T) {
	secret, err := sig.NewPrivateKey(sig.ES256, bytes.Repeat([]byte{1}, 32))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := NewStatementKey(statementOrigin, statementContract, secret); !errors.Is(err, ErrKey) {
		t.Errorf("key of P-256: %v, want ErrKey", err)
	}
	key := StatementKey{origin: statementOrigin}
	for _, format := range []string{key.String(), key.GoString()} {
		if format != "statement key of trellis/4690/7" {
			t.Errorf("prints %q", format)
		}
	}
}

func FuzzParseStatement(f *testing.F) {
	s := testStatement(f, 1, Tree{785, Hash{1, 2}})
	f.Add([]byte(s.Text()))
	f.Add([]byte(testStatement(f, 2, Tree{}).Text()))
	f.Add([]byte("trellis/4690/1\n0\n\n0\n\n— 0x 0\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := ParseStatement(raw)
		if err != nil {
			if !errors.Is(err, ErrStatement) {
				t.Fatalf("error is %v, want ErrStatement", err)
			}
			return
		}
		if s.Text() != string(raw) {
			t.Fatalf("parses to %q", s.Text())
		}
	})
}
