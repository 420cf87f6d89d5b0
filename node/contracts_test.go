package node_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/validator"
)

// committee configures a chain of the system contracts with two validators: the node, with power 10, and one that never
// comes, with power 1.
func committee(t *testing.T, absent validator.PubKey, operator *ecdsa.PrivateKey) node.Config {
	t.Helper()
	cfg := testConfig(t.TempDir())
	self, err := node.Identity(cfg.Home)
	if err != nil {
		t.Fatal(err)
	}
	address := crypto.PubkeyToAddress(operator.PublicKey)
	cfg.Genesis.Alloc, err = predeploys.Alloc(predeploys.Config{
		ChainID: big.NewInt(genesis.DefaultChainID),
		Validators: []predeploys.Validator{
			{PublicKey: absent, Power: 1, Operator: address}, // its position is not the index of the report
			{PublicKey: self, Power: 10, Operator: rich},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	cfg.Genesis.Alloc[address] = types.Account{Balance: ether(1)}
	cfg.Genesis.Emission.Recipient = predeploys.Rewards
	cfg.Genesis.Validators = []genesis.Validator{{Key: self, Power: 10}, {Key: absent, Power: 1}}
	return cfg
}

func TestOperatorRotatesAValidatorsKeyByTransaction(t *testing.T) {
	operator, _ := newKey(t)
	_, oldKey := newKey(t)
	newSecret, fresh := newKey(t)
	n := start(t, committee(t, oldKey, operator))
	contract, err := bindings.NewValidators(predeploys.Validators, n)
	if err != nil {
		t.Fatal(err)
	}
	n.waitHeight(t, 3)
	if set := n.validators(t, 3); len(set) != 2 || set[oldKey] != 1 {
		t.Fatalf("validators are %v, want the node and %x", set, oldKey)
	}

	x, y := newSecret.X, newSecret.Y
	digest, err := contract.RotationDigest(nil, big.NewInt(0), x, y)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := crypto.Sign(digest[:], newSecret)
	if err != nil {
		t.Fatal(err)
	}
	proof[64] += 27 // as Solidity counts
	options, err := bind.NewKeyedTransactorWithChainID(operator, big.NewInt(genesis.DefaultChainID))
	if err != nil {
		t.Fatal(err)
	}
	tx, err := contract.RotateKey(options, big.NewInt(0), x, y, proof)
	if err != nil {
		t.Fatal(err)
	}
	receipt := n.receipt(t, tx)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatal("rotation is reverted")
	}
	rotated := receipt.BlockNumber.Int64()
	n.waitHeight(t, uint64(rotated+5))
	for height, want := range map[int64]validator.PubKey{rotated + 1: oldKey, rotated + 2: fresh} {
		if set := n.validators(t, height); len(set) != 2 || set[want] != 1 || set[n.ValidatorKey()] != 10 {
			t.Errorf("validators of block %d are %v, want the node and %x", height, set, want)
		}
	}

	// Counters move in every block but the first, also across the rotation, and by position.
	at := &bind.CallOpts{BlockNumber: big.NewInt(rotated + 5)}
	counters, err := contract.AllCounters(at)
	if err != nil {
		t.Fatal(err)
	}
	blocks := uint64(rotated + 4)
	if got := counters[0]; got.Missed != blocks || got.Signed != 0 || got.Proposed != 0 {
		t.Errorf("absent validator has %+v after %d commits", got, blocks)
	}
	if got := counters[1]; got.Signed != blocks || got.Missed != 0 || got.Proposed != blocks {
		t.Errorf("node has %+v after %d commits", got, blocks)
	}
}
