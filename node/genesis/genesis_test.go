package genesis

import (
	"bytes"
	"flag"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
)

//go:generate go test . -update

var update = flag.Bool("update", false, "rewrite testdata")

func key(i byte) validator.PubKey {
	secret, err := crypto.ToECDSA(append(make([]byte, 31), i))
	if err != nil {
		panic(err)
	}
	return validator.PubKey(crypto.CompressPubkey(&secret.PublicKey))
}

func sample() Config {
	return Config{
		Time:       time.Unix(1_700_000_000, 0),
		Validators: []Validator{{Key: key(1)}, {Key: key(2), Power: 1}},
		Emission:   Emission{WeiPerSecond: big.NewInt(16e17), Recipient: common.Address{1}},
		Alloc: types.GenesisAlloc{
			{0xa}:                     {Balance: big.NewInt(params.Ether)},
			params.BeaconRootsAddress: {Nonce: 1, Code: []byte{0x5f}},
			{0xb}:                     {Code: []byte{1}, Storage: map[common.Hash]common.Hash{{1}: {2}, {3}: {4}}},
		},
	}
}

func TestDocumentsAreDeterministic(t *testing.T) {
	for range 5 { // maps have another order each time
		d, err := Build(sample())
		if err != nil {
			t.Fatal(err)
		}
		execution, consensus, err := d.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		for file, got := range map[string][]byte{"testdata/execution.json": execution, "testdata/consensus.json": consensus} {
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs:\n%s", file, got)
			}
		}
		again, err := Parse(execution, consensus)
		if err != nil {
			t.Fatal(err)
		}
		if again.Hash != d.Hash || again.Emission.WeiPerSecond.Cmp(d.Emission.WeiPerSecond) != 0 || again.Emission.Recipient != d.Emission.Recipient {
			t.Errorf("parsed %+v, want %+v", again, d)
		}
	}
}

func TestSystemContractsFillWhatTheAllocationLacks(t *testing.T) {
	cfg := sample()
	cfg.Alloc[params.HistoryStorageAddress] = types.Account{Balance: big.NewInt(5)} // a donation
	d, err := Build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[common.Address][]byte{
		params.BeaconRootsAddress:        {0x5f}, // ours stays
		params.HistoryStorageAddress:     params.HistoryStorageCode,
		params.ConsolidationQueueAddress: params.ConsolidationQueueCode,
		params.WithdrawalQueueAddress:    {0x00},
	} {
		if got := d.Execution.Alloc[address].Code; !bytes.Equal(got, want) {
			t.Errorf("code at %v is %x, want %x", address, got, want)
		}
	}
	if got := d.Execution.Alloc[params.HistoryStorageAddress].Balance; got.Int64() != 5 {
		t.Errorf("donation is %v, want 5", got)
	}
	if len(cfg.Alloc) != 4 {
		t.Errorf("the caller's allocation was changed: %v", cfg.Alloc)
	}
}

func TestNoForkOfTheFutureIsActive(t *testing.T) {
	c := ChainConfig(DefaultChainID)
	if err := c.CheckConfigForkOrder(); err != nil {
		t.Error(err)
	}
	if got := c.LatestFork(1 << 62).String(); got != "Osaka" {
		t.Errorf("latest fork is %s, want Osaka", got)
	}
}

func TestUnusableConfigurationsAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Config){
		"no validators":       func(c *Config) { c.Validators = nil },
		"at most 72":          func(c *Config) { c.Validators = make([]Validator, 201) },
		"validator 0":         func(c *Config) { c.Validators[0].Key = validator.PubKey{} },
		"comes twice":         func(c *Config) { c.Validators[1].Key = c.Validators[0].Key },
		"whole seconds":       func(c *Config) { c.Time = c.Time.Add(1) },
		"power -1":            func(c *Config) { c.Validators[0].Power = -1 },
		"sum may be at most":  func(c *Config) { c.Validators[0].Power = validator.MaxTotalPower },
		"gas limit":           func(c *Config) { c.GasLimit = 1 },
		"out of range":        func(c *Config) { c.Emission.WeiPerSecond = new(big.Int).Lsh(big.NewInt(1), 80) },
		"without a recipient": func(c *Config) { c.Emission.Recipient = common.Address{} },
		"less than a second":  func(c *Config) { c.EvidenceAge = 1 },
		"are 101 %":           func(c *Config) { c.Fees.Shares = []Share{{common.Address{1}, 60}, {common.Address{2}, 41}} },
		"share of 0 %":        func(c *Config) { c.Fees.Shares = []Share{{common.Address{1}, 0}} },
		"4 shares":            func(c *Config) { c.Fees.Shares = make([]Share, 4) },
	} {
		cfg := sample()
		spoil(&cfg)
		if _, err := Build(cfg); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error is %v, want one that says %q", err, want)
		}
	}
}

func TestDocumentsOfTwoChainsAreRefused(t *testing.T) {
	one, err := Build(sample())
	if err != nil {
		t.Fatal(err)
	}
	cfg := sample()
	cfg.ChainID = 1
	two, err := Build(cfg)
	if err != nil {
		t.Fatal(err)
	}
	execution, _, err := one.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	_, consensus, err := two.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Parse(execution, consensus); err == nil || !strings.Contains(err.Error(), "disagree") {
		t.Errorf("error is %v, want disagreement", err)
	}
}

// TestEvidenceOfABlockFitsIntoTheReport measures the smallest and the largest proof of a double-sign.
func TestEvidenceOfABlockFitsIntoTheReport(t *testing.T) {
	size := func(big bool) int64 {
		vote := &cmttypes.Vote{Type: cmtproto.PrevoteType, Height: 1, ValidatorAddress: make([]byte, 20), Signature: make([]byte, 65), Timestamp: time.Unix(1, 0)}
		nilVote := vote.Copy()
		id := cmttypes.BlockID{Hash: make([]byte, 32), PartSetHeader: cmttypes.PartSetHeader{Total: 1, Hash: make([]byte, 32)}}
		vote.BlockID = id
		power := int64(1)
		if big {
			id.PartSetHeader.Total = 1 << 31
			for _, v := range []*cmttypes.Vote{vote, nilVote} {
				v.Height, v.Round, v.ValidatorIndex, v.Timestamp, v.BlockID = 1<<62, 1<<30, 1<<30, time.Unix(1<<33, 999_999_999), id
			}
			power = validator.MaxTotalPower
		}
		e := &cmttypes.DuplicateVoteEvidence{VoteA: nilVote, VoteB: vote, TotalVotingPower: power, ValidatorPower: power, Timestamp: vote.Timestamp}
		data := cmttypes.EvidenceData{Evidence: cmttypes.EvidenceList{e}}
		return data.ByteSize()
	}
	smallest, largest := size(false), size(true)
	t.Logf("a proof has %d to %d bytes", smallest, largest)
	if most := MaxEvidenceBytes / smallest; most > report.MaxOffenders {
		t.Errorf("%d proofs of %d bytes fit into a block's %d, and %d offenders into a report", most, smallest, MaxEvidenceBytes, report.MaxOffenders)
	}
	if largest > MaxEvidenceBytes {
		t.Errorf("a proof of %d bytes never fits into %d", largest, MaxEvidenceBytes)
	}
}
