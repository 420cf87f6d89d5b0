package predeploys_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/predeploys"
)

// testConfig is a genesis of n validators with keys derived from their index.
func testConfig(t testing.TB, n int) predeploys.Config {
	t.Helper()
	cfg := predeploys.Config{ChainID: big.NewInt(4690)}
	for i := range n {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(i)}))
		if err != nil {
			t.Fatal(err)
		}
		v := predeploys.Validator{Power: 10, Operator: common.BigToAddress(big.NewInt(int64(0xa000 + i)))}
		copy(v.PublicKey[:], crypto.CompressPubkey(&key.PublicKey))
		cfg.Validators = append(cfg.Validators, v)
	}
	return cfg
}

func TestAllocHoldsEveryContract(t *testing.T) {
	alloc, err := predeploys.Alloc(testConfig(t, 200))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range predeploys.All() {
		if len(alloc[c.Address].Code) == 0 {
			t.Errorf("%s: no code at %s", c.Name, c.Address)
		}
		t.Log(c.Name, len(alloc[c.Address].Code), len(alloc[c.Address].Storage))
	}
}
