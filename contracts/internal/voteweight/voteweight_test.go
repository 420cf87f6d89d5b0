package voteweight_test

import (
	"bytes"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/trellis-network/trellis/contracts/internal/voteweight"
)

const root = "../../.."

func TestTablesAreWhatTheGeneratorWrites(t *testing.T) {
	for name, want := range map[string][]byte{
		voteweight.SolidityFile: voteweight.Solidity(),
		voteweight.BinaryFile:   voteweight.Table(),
	} {
		got, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Errorf("%v; run: make generate", err)
			continue
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from what the generator gives; run: make generate", name)
		}
	}
}

// TestLogarithmsAreThoseOfTables compares with digits published long before this code (OEIS A002162, A002391).
func TestLogarithmsAreThoseOfTables(t *testing.T) {
	for x, want := range map[int64]string{
		2: "0.69314718055994530941723212145817656807550013436025525412068",
		3: "1.09861228866810969139524523692252570464749055782274945173469",
	} {
		if got := voteweight.Ln(big.NewRat(x, 1)).Text('f', 59); got != want {
			t.Errorf("ln %d = %s, want %s", x, got, want)
		}
	}
}

// TestBonusIsTheFloor checks the definition without a logarithm: b is the floor of 10¹⁶ ln d / ln 1.2 when
// 1.2ᵇ ≤ d^(10¹⁶) < 1.2ᵇ⁺¹; with exponents cut to 10⁶ the powers can be written out.
func TestBonusIsTheFloor(t *testing.T) {
	for _, d := range []int64{2, 3, 7, 91, 365, 1049, voteweight.MaxDays} {
		const cut = 1_000 // 10¹⁶ / 10¹³
		b := voteweight.Bonus(d) / 10_000_000_000_000
		left := new(big.Int).Exp(big.NewInt(d), big.NewInt(cut), nil)
		six := func(n uint64) *big.Int { return new(big.Int).Exp(big.NewInt(6), new(big.Int).SetUint64(n), nil) }
		five := func(n uint64) *big.Int { return new(big.Int).Exp(big.NewInt(5), new(big.Int).SetUint64(n), nil) }
		if six(b).Cmp(new(big.Int).Mul(left, five(b))) > 0 {
			t.Errorf("%d days: 1.2^%d is over %d^%d", d, b, d, cut)
		}
		if six(b+1).Cmp(new(big.Int).Mul(left, five(b+1))) <= 0 {
			t.Errorf("%d days: 1.2^%d is not over %d^%d", d, b+1, d, cut)
		}
	}
}
