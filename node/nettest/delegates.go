package nettest

import (
	"cmp"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/genesis"
)

// delegatesAddress is where a network's stand-in for the contract Delegates is, which knows the validators of the genesis and
// no others. Node i is delegate i+1.
var delegatesAddress = common.Address{0xde}

// delegatesCode answers member(address) out of storage: the delegate's number is at the address, its randomness key in the two
// slots 2^160 and 2^161 above. It reads neither selector nor length.
var delegatesCode = common.FromHex("60205f52" + // memory[0] = 32, where the tuple is
	"60043580546020" + "52" + // memory[32] = storage[a]; the stack keeps a
	"6040604052" + // memory[64] = 64, where the key is
	"8054151560300260" + "6052" + // memory[96] = 48 if there is a delegate, else 0
	"600160a01b0180546080" + "52" + // memory[128] = storage[a + 2^160]
	"600160a01b015460a0" + "52" + // memory[160] = storage[a + 2^161]
	"60c05ff3")

func (n *Network) withoutContracts(c *genesis.Config) {
	c.Contracts.Delegates = delegatesAddress
	c.Alloc[delegatesAddress] = n.delegates()
	for i, power := range n.cfg.Powers {
		c.Validators = append(c.Validators, genesis.Validator{Key: n.nodes[i].names.Validator, Power: power})
	}
}

// withContracts founds the chain as package app does. Node i is the delegate ni, number i+1, of rich account i.
func (n *Network) withContracts(c *genesis.Config) {
	chain := big.NewInt(genesis.DefaultChainID)
	rules := predeploys.Config{
		ChainID: chain, Time: uint64(c.Time.Unix()), EpochSeconds: uint64(n.cfg.Epoch / time.Second),
		Seats: cmp.Or(n.cfg.Seats, uint8(len(n.cfg.Powers))),
	}
	for i := range n.cfg.Powers {
		f, err := node.Found(node.KeyRing(n.nodes[i].home), chain.Uint64(), predeploys.Founder{
			Name: fmt.Sprintf("n%d", i), Owner: address(accounts[i]), Commission: 1000,
		})
		if err != nil {
			n.tb.Fatal(err)
		}
		rules.Founders = append(rules.Founders, f)
	}
	alloc, committee, err := predeploys.Found(rules)
	if err != nil {
		n.tb.Fatal(err)
	}
	c.Alloc = alloc
	c.Emission = genesis.Emission{WeiPerSecond: rules.Emission(), Recipient: predeploys.Rewards}
	c.Fees = genesis.Fees{Recipient: predeploys.Tips, Shares: []genesis.Share{
		{Recipient: predeploys.Treasury, Percent: predeploys.DAOFeeShare / 100},
		{Recipient: predeploys.Rewards, Percent: predeploys.PoolFeeShare / 100},
	}}
	c.Contracts = genesis.Contracts{Delegates: predeploys.Delegates, Upgrades: predeploys.Upgrades, Monetary: predeploys.Monetary}
	for _, m := range committee {
		c.Validators = append(c.Validators, genesis.Validator{Key: m.Key, Power: int64(m.Power)})
	}
}

func (n *Network) delegates() types.Account {
	storage := make(map[common.Hash]common.Hash)
	step := new(big.Int).Lsh(common.Big1, 160)
	for i := range n.cfg.Powers {
		at := new(big.Int).SetBytes(n.nodes[i].names.Address.Bytes())
		storage[common.BigToHash(at)] = common.BigToHash(big.NewInt(int64(i + 1)))
		var words [64]byte
		keys, err := node.KeyRing(n.nodes[i].home).Randomness()
		if err != nil {
			n.tb.Fatal(err)
		}
		public := keys[0].Public()
		copy(words[:], public[:])
		for k := range 2 {
			at.Add(at, step)
			storage[common.BigToHash(at)] = common.BytesToHash(words[32*k : 32*k+32])
		}
	}
	return types.Account{Nonce: 1, Code: delegatesCode, Storage: storage, Balance: new(big.Int)}
}
