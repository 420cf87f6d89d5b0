// Package genesis builds the two documents a chain starts from, one for the execution and one for the consensus, out of one
// configuration, so that they cannot disagree.
package genesis

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	cmtjson "github.com/cometbft/cometbft/libs/json"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/report"
	"github.com/trellis-network/trellis/types/validator"
)

const (
	// DefaultChainID is that of test and development networks.
	DefaultChainID = 4690

	// DefaultGasLimit is 8,571 transfers a second, or some 5,000 of a token, about what two cores take in and execute. Work
	// that is slow for its gas a proposer stops adding when its time for building is up, so honest blocks of it are smaller;
	// a dishonest one of nothing but Keccak-256 takes three seconds of one core (BenchmarkHeavyBlock).
	DefaultGasLimit = 180_000_000

	// DefaultPower is the power of a validator that gives none.
	DefaultPower = 10
)

// A Validator may sign blocks from the first one on.
type Validator struct {
	Key   validator.PubKey
	Power int64 // default DefaultPower
}

// Emission is the schedule by which new coins enter the chain. The zero value emits nothing.
type Emission struct {
	// WeiPerSecond is the rate. Withdrawals, which carry the coins, count in gwei; what a rate leaves below that is not
	// lost but paid as soon as it makes a whole gwei.
	WeiPerSecond *big.Int
	Recipient    common.Address
}

// MaxRate bounds the rate of genesis at a thousand IOTX a second: far above any sane one, and low enough that the coins of a chain
// that stood still for half a year fit into one withdrawal.
func MaxRate() *big.Int { return new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether)) }

// Fees say what becomes of the fees of transactions. With the zero value tips go to each block's proposer, and the base fee
// stays burned.
type Fees struct {
	Recipient common.Address `json:"recipient"`        // of tips; zero for each block's proposer
	Shares    []Share        `json:"shares,omitempty"` // of the base fee that are minted again, at most MaxShares
}

// A Share is a part of the base fee that the next block mints again.
type Share struct {
	Recipient common.Address `json:"recipient"`
	Percent   uint8          `json:"percent"`
}

// MaxShares bounds the shares of the base fee.
const MaxShares = 3

// Contracts are the addresses at which the consensus reads contracts. Zero is a chain without.
type Contracts struct {
	Delegates common.Address `json:"delegates"` // whose a consensus key is
	Upgrades  common.Address `json:"upgrades"`  // from when on which rules hold
	// Monetary says which coins are due, in the place of Emission's rate and the percentages of Fees, which are what it begins
	// with; their recipients hold. The first share is the DAO's, the second the reward pool's. Zero is a chain on which both
	// never change.
	Monetary common.Address `json:"monetary,omitzero"`
}

// Config is all a chain is made from. Validators and Time have no default here, because documents built twice must be the
// same; package node fills them in for a chain of one.
type Config struct {
	ChainID    uint64             // default DefaultChainID
	GasLimit   uint64             // of every block; default DefaultGasLimit
	Alloc      types.GenesisAlloc // accounts and contracts that exist from the start
	Validators []Validator
	Time       time.Time // whole seconds
	Emission   Emission
	Fees       Fees
	Contracts  Contracts

	// EvidenceAge is for how long a double-sign can be proven; default MaxEvidenceAge. It should not exceed the time that
	// stake takes to leave.
	EvidenceAge time.Duration
}

// MaxEvidenceAge is the time that unstaked coins wait for their withdrawal.
const MaxEvidenceAge = 3 * 24 * time.Hour

// MaxEvidenceBytes bounds the evidence of a block to what the consensus report has room for: the smallest proof of a
// double-sign has more than a fifth of it, and the largest fits.
const MaxEvidenceBytes = 1400

// Documents are the two halves of a genesis.
type Documents struct {
	Execution *core.Genesis
	Consensus *cmttypes.GenesisDoc
	Emission  Emission
	Fees      Fees
	Contracts Contracts
	Hash      common.Hash // of the execution's genesis block; the consensus' first app hash
}

// AppState is what the consensus document says to the application.
type AppState struct {
	ExecutionHash common.Hash    `json:"executionHash"`
	WeiPerSecond  *hexutil.Big   `json:"emissionWeiPerSecond"`
	Recipient     common.Address `json:"emissionRecipient"`
	Fees          Fees           `json:"fees"`
	Contracts     Contracts      `json:"contracts"`
}

// ChainName is the consensus' textual chain id.
func ChainName(chainID uint64) string { return fmt.Sprintf("trellis-%d", chainID) }

// Build makes the documents. The same configuration gives the same bytes on every machine.
func Build(c Config) (*Documents, error) {
	if c.ChainID == 0 {
		c.ChainID = DefaultChainID
	}
	if c.GasLimit == 0 {
		c.GasLimit = DefaultGasLimit
	}
	if c.Emission.WeiPerSecond == nil {
		c.Emission.WeiPerSecond = new(big.Int)
	}
	if c.EvidenceAge == 0 {
		c.EvidenceAge = MaxEvidenceAge
	}
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("build genesis: %w", err)
	}
	execution := &core.Genesis{
		Config:     ChainConfig(c.ChainID),
		Timestamp:  uint64(c.Time.Unix()),
		ExtraData:  []byte("trellis"),
		GasLimit:   c.GasLimit,
		Difficulty: new(big.Int),
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Alloc:      withSystemContracts(c.Alloc),
	}
	d := &Documents{Execution: execution, Emission: c.Emission, Fees: c.Fees, Contracts: c.Contracts, Hash: execution.ToBlock().Hash()}
	var err error
	if d.Consensus, err = consensusDoc(c, d.Hash); err != nil {
		return nil, fmt.Errorf("build genesis: %w", err)
	}
	return d, nil
}

func (c Config) check() error {
	rate := c.Emission.WeiPerSecond
	switch {
	case c.Time.Unix() <= 0 || c.Time.Nanosecond() != 0:
		return fmt.Errorf("time %v is not in whole seconds after 1970", c.Time)
	case len(c.Validators) == 0:
		return errors.New("no validators")
	case len(c.Validators) > report.MaxSeats:
		return fmt.Errorf("%d validators, at most %d", len(c.Validators), report.MaxSeats)
	case c.GasLimit < params.MinGasLimit || c.GasLimit > params.MaxGasLimit:
		return fmt.Errorf("gas limit %d is out of range", c.GasLimit)
	case rate.Sign() < 0 || rate.Cmp(MaxRate()) > 0:
		return fmt.Errorf("emission of %v wei a second is out of range", rate)
	case rate.Sign() > 0 && c.Emission.Recipient == (common.Address{}):
		return errors.New("emission without a recipient")
	case c.EvidenceAge < time.Second:
		return fmt.Errorf("evidence age %v is less than a second", c.EvidenceAge)
	}
	if err := c.Fees.check(); err != nil {
		return err
	}
	return c.checkMonetary()
}

// checkMonetary finds what would make every block impossible: coins that are due and have nowhere to go.
func (c Config) checkMonetary() error {
	contract := c.Contracts.Monetary
	switch {
	case contract == (common.Address{}):
		return nil
	case len(c.Alloc[contract].Code) == 0:
		return fmt.Errorf("contract Monetary should be at %v, and there is no code", contract)
	case c.Emission.Recipient == (common.Address{}):
		return errors.New("contract Monetary without a recipient of the emission")
	case len(c.Fees.Shares) != monetaryShares:
		return fmt.Errorf("contract Monetary and %d shares of the base fee, want one for the DAO and one for the reward pool", len(c.Fees.Shares))
	}
	return nil
}

// monetaryShares are the shares of the base fee that the contract Monetary knows.
const monetaryShares = 2

func (f Fees) check() error {
	if len(f.Shares) > MaxShares {
		return fmt.Errorf("%d shares of the base fee, at most %d", len(f.Shares), MaxShares)
	}
	sum := 0
	for _, share := range f.Shares {
		sum += int(share.Percent)
		if share.Percent == 0 || share.Recipient == (common.Address{}) {
			return fmt.Errorf("share of %d %% of the base fee for %v", share.Percent, share.Recipient)
		}
	}
	if sum > 100 {
		return fmt.Errorf("shares of the base fee are %d %% in all", sum)
	}
	return nil
}

// ChainConfig returns the execution rules: every fork of Ethereum up to Osaka from the first block, none of the future. It
// is spelled out because go-ethereum's own development configuration also turns on forks that are not final.
func ChainConfig(chainID uint64) *params.ChainConfig {
	zero := func() *big.Int { return new(big.Int) }
	now := func() *uint64 { return new(uint64) }
	// No block may carry a blob, for there is nobody to keep it. The target above the maximum keeps the execution client
	// from a formula in which it would divide by the maximum.
	noBlobs := func() *params.BlobConfig { return &params.BlobConfig{Target: 1, Max: 0, UpdateFraction: 5007716} }
	return &params.ChainConfig{
		ChainID:                 new(big.Int).SetUint64(chainID),
		HomesteadBlock:          zero(),
		EIP150Block:             zero(),
		EIP155Block:             zero(),
		EIP158Block:             zero(),
		ByzantiumBlock:          zero(),
		ConstantinopleBlock:     zero(),
		PetersburgBlock:         zero(),
		IstanbulBlock:           zero(),
		MuirGlacierBlock:        zero(),
		BerlinBlock:             zero(),
		LondonBlock:             zero(),
		ArrowGlacierBlock:       zero(),
		GrayGlacierBlock:        zero(),
		MergeNetsplitBlock:      zero(),
		TerminalTotalDifficulty: zero(),
		ShanghaiTime:            now(),
		CancunTime:              now(),
		PragueTime:              now(),
		OsakaTime:               now(),
		BlobScheduleConfig:      &params.BlobScheduleConfig{Cancun: noBlobs(), Prague: noBlobs()},
		// Nobody deposits into a beacon chain here. With the zero address no log can look like a deposit.
		DepositContractAddress: common.Address{},
	}
}

// systemContracts are those the rules call in every block. Without code at the last two a block would be invalid.
func systemContracts() types.GenesisAlloc {
	return types.GenesisAlloc{
		params.BeaconRootsAddress:        {Nonce: 1, Code: params.BeaconRootsCode},
		params.HistoryStorageAddress:     {Nonce: 1, Code: params.HistoryStorageCode},
		params.ConsolidationQueueAddress: {Nonce: 1, Code: params.ConsolidationQueueCode},
		// Ethereum's own contract would let anybody queue records for a small fee, and here records are validator updates.
		// Without one of ours this address returns nothing: STOP.
		params.WithdrawalQueueAddress: {Nonce: 1, Code: []byte{0x00}},
	}
}

func withSystemContracts(alloc types.GenesisAlloc) types.GenesisAlloc {
	out := make(types.GenesisAlloc, len(alloc)+4)
	for address, account := range systemContracts() {
		account.Balance = new(big.Int)
		out[address] = account
	}
	for address, account := range alloc {
		if account.Balance == nil {
			account.Balance = new(big.Int)
		}
		// A balance alone, somebody's donation, must not take the code away.
		if system, ok := out[address]; ok && len(account.Code) == 0 {
			account.Code, account.Nonce = system.Code, max(system.Nonce, account.Nonce)
		}
		out[address] = account
	}
	return out
}

func consensusDoc(c Config, hash common.Hash) (*cmttypes.GenesisDoc, error) {
	state, err := json.Marshal(AppState{ExecutionHash: hash, WeiPerSecond: (*hexutil.Big)(c.Emission.WeiPerSecond), Recipient: c.Emission.Recipient, Fees: c.Fees, Contracts: c.Contracts})
	if err != nil {
		return nil, err
	}
	p := cmttypes.DefaultConsensusParams()
	p.Validator.PubKeyTypes = []string{secp256k1eth.KeyType}
	// The payload, the last commit and the evidence share a block.
	p.Block.MaxBytes = payload.MaxBytes + 1<<20
	p.Block.MaxGas = -1 // the execution client counts gas
	p.Evidence.MaxAgeDuration = c.EvidenceAge
	p.Evidence.MaxAgeNumBlocks = int64(c.EvidenceAge / time.Second)
	p.Evidence.MaxBytes = MaxEvidenceBytes
	doc := &cmttypes.GenesisDoc{
		GenesisTime:     c.Time.UTC(),
		ChainID:         ChainName(c.ChainID),
		InitialHeight:   1,
		ConsensusParams: p,
		AppHash:         hash[:],
		AppState:        state,
	}
	// CometBFT would panic on what follows here as errors.
	seen := make(map[validator.PubKey]bool)
	var total int64
	for i, v := range c.Validators {
		if _, err := validator.ParsePubKey(v.Key[:]); err != nil {
			return nil, fmt.Errorf("validator %d: %w", i, err)
		}
		if v.Power == 0 {
			v.Power = DefaultPower
		}
		if v.Power < 0 || v.Power > validator.MaxTotalPower-total {
			return nil, fmt.Errorf("validator %d: power %d, and the sum may be at most %d", i, v.Power, int64(validator.MaxTotalPower))
		}
		if seen[v.Key] {
			return nil, fmt.Errorf("validator %d: key %x comes twice", i, v.Key)
		}
		seen[v.Key], total = true, total+v.Power
		doc.Validators = append(doc.Validators, cmttypes.GenesisValidator{
			Address: v.Key.Address().Bytes(),
			PubKey:  secp256k1eth.PubKey(v.Key[:]),
			Power:   v.Power,
		})
	}
	if err := doc.ValidateAndComplete(); err != nil {
		return nil, err
	}
	return doc, nil
}

// Marshal returns the execution's and the consensus' document as files hold them.
func (d *Documents) Marshal() (execution, consensus []byte, err error) {
	if execution, err = json.MarshalIndent(d.Execution, "", "  "); err != nil {
		return nil, nil, fmt.Errorf("encode execution genesis: %w", err)
	}
	if consensus, err = cmtjson.MarshalIndent(d.Consensus, "", "  "); err != nil {
		return nil, nil, fmt.Errorf("encode consensus genesis: %w", err)
	}
	return append(execution, '\n'), append(consensus, '\n'), nil
}

// Parse is the inverse of Marshal. It checks that the two documents belong together.
func Parse(execution, consensus []byte) (*Documents, error) {
	d := &Documents{Execution: new(core.Genesis)}
	if err := json.Unmarshal(execution, d.Execution); err != nil {
		return nil, fmt.Errorf("parse execution genesis: %w", err)
	}
	doc, err := cmttypes.GenesisDocFromJSON(consensus)
	if err != nil {
		return nil, fmt.Errorf("parse consensus genesis: %w", err)
	}
	d.Consensus = doc
	var state AppState
	if err := json.Unmarshal(doc.AppState, &state); err != nil {
		return nil, fmt.Errorf("parse consensus genesis: application state: %w", err)
	}
	if state.WeiPerSecond == nil {
		state.WeiPerSecond = new(hexutil.Big)
	}
	d.Emission = Emission{WeiPerSecond: state.WeiPerSecond.ToInt(), Recipient: state.Recipient}
	d.Fees, d.Contracts = state.Fees, state.Contracts
	d.Hash = d.Execution.ToBlock().Hash()
	if d.Hash != state.ExecutionHash {
		return nil, fmt.Errorf("genesis documents disagree: execution block has hash %v, consensus expects %v", d.Hash, state.ExecutionHash)
	}
	if name := ChainName(d.ChainID()); doc.ChainID != name {
		return nil, fmt.Errorf("genesis documents disagree: execution has chain %s, consensus %s", name, doc.ChainID)
	}
	return d, nil
}

// ChainID returns the number every transaction is signed for.
func (d *Documents) ChainID() uint64 { return d.Execution.Config.ChainID.Uint64() }
