package consensus_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/consensus"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
)

var delegates, upgrades = common.Address{0xde}, common.Address{0x09}

// returning is the code of a contract that answers every call with data.
func returning(data []byte) []byte {
	size := binary.BigEndian.AppendUint16(nil, uint16(len(data)))
	// CODECOPY(0, 15, size) RETURN(0, size)
	code := []byte{0x61, size[0], size[1], 0x60, 15, 0x5f, 0x39, 0x61, size[0], size[1], 0x5f, 0xf3, 0, 0, 0}
	return append(code, data...)
}

// memberCode is a contract Delegates in which every key is that of delegate 7 with the given randomness key.
func memberCode(key bls.PublicKey) []byte {
	word := func(n byte) []byte { return common.LeftPadBytes([]byte{n}, 32) }
	answer := slices.Concat(word(32), word(7), word(64), word(48), key[:], make([]byte, 16))
	return returning(answer)
}

// upgradeCode is a contract Upgrades that asks for the next version from the given time on.
func upgradeCode(at uint64) []byte {
	code := append([]byte{0x67}, binary.BigEndian.AppendUint64(nil, at)...) // PUSH8 at
	code = append(code, 0x60, 4, 0x35, 0x10)                                // time < at
	code = append(code, 0x60, consensus.ProtocolVersion+1, 0x03)            // next version less that
	return append(code, 0x5f, 0x52, 0x60, 32, 0x5f, 0xf3)                   // return it
}

func randomnessKey(t *testing.T, seed byte) bls.SecretKey {
	t.Helper()
	key, err := bls.NewSecretKey(bytes.Repeat([]byte{seed}, bls.SeedSize))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// newGovernedChain is a chain with contracts at the given addresses.
func newGovernedChain(t *testing.T, contracts genesis.Contracts, code map[common.Address][]byte, keys ...bls.SecretKey) *chain {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	public := validator.PubKey(crypto.CompressPubkey(&key.PublicKey))
	alloc := types.GenesisAlloc{public.Address(): {Balance: new(big.Int).Lsh(big.NewInt(params.Ether), 10)}}
	for address, code := range code {
		alloc[address] = types.Account{Nonce: 1, Code: code}
	}
	docs, err := genesis.Build(genesis.Config{
		Time: genesisTime, Validators: []genesis.Validator{{Key: public}}, Alloc: alloc, Contracts: contracts,
	})
	if err != nil {
		t.Fatal(err)
	}
	return newNode(t, key, docs, keys...)
}

func proposalOf(t *testing.T, txs [][]byte) *payload.Payload {
	t.Helper()
	p, err := payload.Parse(slices.Clone(txs[0]))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func encoded(t *testing.T, p *payload.Payload) [][]byte {
	t.Helper()
	b, err := p.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return [][]byte{b}
}

func TestOnlyTheProposersOwnRandomnessIsAccepted(t *testing.T) {
	key, other := randomnessKey(t, 1), randomnessKey(t, 2)
	// The node holds the key that the contracts name as the second of two: it is being replaced.
	c := newGovernedChain(t, genesis.Contracts{Delegates: delegates}, map[common.Address][]byte{delegates: memberCode(key.Public())}, other, key)
	c.decide(t, c.propose(t))
	first := c.client.Head().MixDigest
	honest := c.propose(t)
	p := proposalOf(t, honest)
	if r, err := report.Parse(p.BeaconRoot[:]); err != nil || r.Proposer != 7 {
		t.Errorf("report is %+v (error %v), want delegate 7", r, err)
	}
	for name, reveal := range map[string]bls.Signature{
		"none":                    {},
		"by another key":          other.Sign([]byte("x")),
		"of something else":       key.Sign([]byte("x")),
		"a proof of possession":   key.Prove([]byte("x")),
		"of the block before":     proposalOf(t, c.first).Reveal,
		"a point that is nowhere": {0: 0x80, 95: 1},
	} {
		bad := proposalOf(t, honest)
		bad.Reveal = reveal
		share := crypto.Keccak256Hash(reveal[:])
		for i := range share {
			bad.Data.Random[i] = share[i] ^ first[i]
		}
		rehash(t, bad)
		if c.accepts(t, encoded(t, bad)) {
			t.Errorf("a reveal that is %s is accepted", name)
		}
	}
	if !c.accepts(t, honest) {
		t.Fatal("the honest proposal is rejected")
	}
	c.decide(t, honest)
	if c.client.Head().MixDigest == first {
		t.Error("the randomness stays the same")
	}
}

func TestProposerWithoutItsRandomnessKeyCannotPropose(t *testing.T) {
	c := newGovernedChain(t, genesis.Contracts{Delegates: delegates}, map[common.Address][]byte{delegates: memberCode(randomnessKey(t, 1).Public())}, randomnessKey(t, 2))
	_, err := c.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{MaxTxBytes: payload.MaxBytes, Height: 1, Time: c.time(), ProposerAddress: c.proposer()})
	if err == nil || !strings.Contains(err.Error(), "randomness key is not on this node") {
		t.Errorf("error is %v, want one that names the key", err)
	}
}

func TestEvidenceReachesTheContracts(t *testing.T) {
	key := randomnessKey(t, 1)
	c := newGovernedChain(t, genesis.Contracts{Delegates: delegates}, map[common.Address][]byte{delegates: memberCode(key.Public())}, key)
	// The offender is no validator any more; the contracts know it all the same.
	evidence := []abci.Misbehavior{{Type: abci.MisbehaviorType_DUPLICATE_VOTE, Validator: abci.Validator{Address: bytes.Repeat([]byte{9}, 20)}, Height: 1}}
	response, err := c.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{
		MaxTxBytes: payload.MaxBytes, Height: 1, Time: c.time(), ProposerAddress: c.proposer(), Misbehavior: evidence,
	})
	if err != nil {
		t.Fatal(err)
	}
	p := proposalOf(t, response.Txs)
	if r, err := report.Parse(p.BeaconRoot[:]); err != nil || r.Offenders != (report.Offenders{7}) {
		t.Errorf("report is %+v (error %v), want offender 7", r, err)
	}
	for _, withEvidence := range []bool{true, false} {
		req := abci.RequestProcessProposal{Txs: response.Txs, Height: 1, Time: c.time(), ProposerAddress: c.proposer()}
		if withEvidence {
			req.Misbehavior = evidence
		}
		answer, err := c.ProcessProposal(t.Context(), &req)
		if err != nil {
			t.Fatal(err)
		}
		if accepted := answer.Status == abci.ResponseProcessProposal_ACCEPT; accepted != withEvidence {
			t.Errorf("proposal whose block has the evidence: %v, is accepted: %v", withEvidence, accepted)
		}
	}
}

func TestUnknownProtocolVersionStopsTheNode(t *testing.T) {
	at := uint64(genesisTime.Unix()) + 6
	c := newGovernedChain(t, genesis.Contracts{Upgrades: upgrades}, map[common.Address][]byte{upgrades: upgradeCode(at)})
	for c.time().Unix() < int64(at) {
		c.decide(t, c.propose(t))
	}
	_, err := c.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{MaxTxBytes: payload.MaxBytes, Height: c.height, Time: c.time(), ProposerAddress: c.proposer()})
	_, processed := c.ProcessProposal(t.Context(), &abci.RequestProcessProposal{Txs: c.first, Height: c.height, Time: c.time(), ProposerAddress: c.proposer()})
	_, finalized := c.FinalizeBlock(t.Context(), &abci.RequestFinalizeBlock{Txs: c.first, Height: c.height, Time: c.time(), ProposerAddress: c.proposer()})
	for _, err := range []error{err, processed, finalized} {
		if !errors.Is(err, consensus.ErrUpgrade) || !strings.Contains(err.Error(), "version 2") || !strings.Contains(err.Error(), "install a newer one") {
			t.Errorf("error is %v, want one that tells to install a newer program", err)
		}
	}
}

// TestProposerCannotMakeOtherCoins than those that the contract Monetary says are due.
func TestProposerCannotMakeOtherCoins(t *testing.T) {
	monetary, dao, pool := common.Address{0x46}, common.Address{0xda}, common.Address{0x90}
	word := func(n uint64) []byte { return common.LeftPadBytes(binary.BigEndian.AppendUint64(nil, n), 32) }
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	public := validator.PubKey(crypto.CompressPubkey(&key.PublicKey))
	docs, err := genesis.Build(genesis.Config{
		Time: genesisTime, Validators: []genesis.Validator{{Key: public}},
		Alloc: types.GenesisAlloc{
			public.Address(): {Balance: new(big.Int).Lsh(big.NewInt(params.Ether), 10)},
			monetary:         {Nonce: 1, Code: returning(slices.Concat(word(5_000_000), word(4000), word(1000)))},
		},
		Emission:  genesis.Emission{Recipient: common.Address{1}},
		Fees:      genesis.Fees{Shares: []genesis.Share{{Recipient: dao, Percent: 30}, {Recipient: pool, Percent: 20}}},
		Contracts: genesis.Contracts{Monetary: monetary},
	})
	if err != nil {
		t.Fatal(err)
	}
	c := newNode(t, key, docs)
	var sent hexutil.Bytes
	if err := c.client.Attach().Call(&sent, "eth_sendRawTransaction", hexutil.Bytes(c.send(t, 0))); err != nil {
		t.Fatal(err)
	}
	c.decide(t, c.propose(t)) // burns the base fee of a transfer
	honest := c.propose(t)
	w := proposalOf(t, honest).Data.Withdrawals
	fee := new(big.Int).Mul(c.client.Head().BaseFee, new(big.Int).SetUint64(c.client.Head().GasUsed))
	gwei := fee.Div(fee, big.NewInt(10*params.GWei)).Uint64() // a tenth
	if len(w) != 3 || w[0].Amount != 5_000_000 || w[1].Address != dao || w[1].Amount/4 != gwei || w[2].Address != pool || w[2].Amount != gwei {
		t.Fatalf("withdrawals are %v, want 5,000,000 gwei, four tenths and a tenth of the fee, which is %d", w, gwei)
	}
	for name, change := range map[string]func(*payload.Payload){
		"more":      func(p *payload.Payload) { p.Data.Withdrawals[0].Amount++ },
		"less":      func(p *payload.Payload) { p.Data.Withdrawals[2].Amount-- },
		"elsewhere": func(p *payload.Payload) { p.Data.Withdrawals[1].Address = public.Address() },
		"none":      func(p *payload.Payload) { p.Data.Withdrawals = []*types.Withdrawal{} },
		"again": func(p *payload.Payload) {
			last := *p.Data.Withdrawals[2]
			last.Index++
			p.Data.Withdrawals = append(p.Data.Withdrawals, &last)
		},
		"of genesis": func(p *payload.Payload) { p.Data.Withdrawals[1].Amount = 3 * gwei },
	} {
		bad := proposalOf(t, honest)
		change(bad)
		rehash(t, bad)
		if c.accepts(t, encoded(t, bad)) {
			t.Errorf("a block with other coins, %s, is accepted", name)
		}
	}
	if !c.accepts(t, honest) {
		t.Fatal("the honest proposal is rejected")
	}
}
