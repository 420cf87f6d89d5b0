package consensus_test

import (
	"maps"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/payload"
)

// count is code that adds one to the first word of memory. The client remembers what precompiled contracts returned, so each
// call must ask for something else.
const count = "5f5160010180" + "5f52" // leaves the new value on the stack

// call is code that calls the precompiled contract at address to, two bytes, with so many bytes, and drops the answer.
func call(to, size string) string { return count + "50" + "5f5f60" + size + "5f61" + to + "5afa50" }

// heavy are programs that run until their gas is used up. Each is what comes once, and what is repeated.
var heavy = map[string][2]string{
	"arithmetic": {"", "60016002600309" + "50"},                                    // MULMOD
	"keccak":     {"", "6110005f20" + "50"},                                        // of 4 KiB
	"balance":    {"", count + "3150"},                                             // of another account each time
	"storage":    {"", count + "8055"},                                             // of another slot each time
	"ecrecover":  {"601b602052" + "6001604052" + "6001606052", call("0001", "80")}, // r = s = 1
	"modexp":     {"6020602052" + "6020604052" + "6020" + "5f52" + push(odd) + "608052" + push(odd) + "60a052", modexp},
}

const (
	odd = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61"

	// modexp raises what is at 96, another number each time, to a power of 256 bits modulo one of 256 bits.
	modexp = "6060516001018060605250" + "5f5f60c05f60055afa50"
)

func push(word string) string { return "7f" + word }

// code returns the program as the code of a contract's creation, which the transaction runs.
func code(program [2]string) []byte {
	once := common.FromHex(program[0])
	loop := append([]byte{0x5b}, common.FromHex(program[1])...)                           // JUMPDEST
	return append(append(once, loop...), 0x61, byte(len(once)>>8), byte(len(once)), 0x56) // PUSH2 JUMP
}

// BenchmarkHeavyBlock measures how fast a node executes blocks that somebody made to be slow. A proposer stops filling a block
// after its time is up, so an honest one proposes less than the gas limit of such work; a dishonest one need not.
func BenchmarkHeavyBlock(b *testing.B) {
	for _, name := range slices.Sorted(maps.Keys(heavy)) {
		program := heavy[name]
		b.Run(name, func(b *testing.B) {
			c := newChain(b)
			for nonce := range uint64(genesis.DefaultGasLimit / params.MaxTxGas) {
				raw := c.sign(b, &types.DynamicFeeTx{Nonce: nonce, Gas: params.MaxTxGas, Data: code(program)})
				if err := c.client.Attach().Call(new(common.Hash), "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
					b.Fatal(err)
				}
			}
			txs := c.propose(b)
			p, err := payload.Parse(txs[0])
			if err != nil {
				b.Fatal(err)
			}
			if p.Data.GasUsed < params.MaxTxGas {
				b.Fatalf("the block uses %d gas: the program ends early", p.Data.GasUsed)
			}
			var busy time.Duration
			for b.Loop() {
				b.StopTimer()
				again := newNode(b, c.key, c.docs)
				before := cpu(b)
				b.StartTimer()
				again.decide(b, txs)
				busy += cpu(b) - before
			}
			gas := float64(p.Data.GasUsed) * float64(b.N)
			b.ReportMetric(gas/1e6/busy.Seconds(), "Mgas/cpu-s")
			b.ReportMetric(genesis.DefaultGasLimit*busy.Seconds()/gas, "cpu-s/full-block")
			b.ReportMetric(float64(p.Data.GasUsed)/1e6, "Mgas/honest-block")
		})
	}
}

// sign completes a transaction with fees that are always enough.
func (c *chain) sign(t testing.TB, tx *types.DynamicFeeTx) []byte {
	t.Helper()
	tx.ChainID, tx.GasFeeCap, tx.GasTipCap = big.NewInt(genesis.DefaultChainID), big.NewInt(50*params.GWei), big.NewInt(1)
	raw, err := types.MustSignNewTx(c.key, types.LatestSignerForChainID(tx.ChainID), tx).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return raw
}
