package consensus

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/types/report"
)

// ProtocolVersion is the newest version of the chain's rules that this program knows (contract Upgrades).
const ProtocolVersion = 1

// ErrUpgrade reports a block that needs rules this program does not know.
var ErrUpgrade = errors.New("this program is too old for the chain")

// errAnswer reports an answer that is not what the contract's interface says.
var errAnswer = errors.New("unexpected answer")

// registryABI is what the consensus reads of the contracts Delegates, Upgrades and Monetary.
var registryABI = mustABI(`[
	{"type":"function","name":"member","stateMutability":"view",
	 "inputs":[{"name":"keyAddress","type":"address"}],
	 "outputs":[{"name":"","type":"tuple","components":[{"name":"delegate","type":"uint32"},{"name":"randomness","type":"bytes"}]}]},
	{"type":"function","name":"required","stateMutability":"view",
	 "inputs":[{"name":"time","type":"uint64"}],"outputs":[{"name":"version","type":"uint32"}]},
	{"type":"function","name":"next","stateMutability":"view","inputs":[],
	 "outputs":[{"name":"version","type":"uint32"},{"name":"time","type":"uint64"},{"name":"name","type":"string"}]},
	{"type":"function","name":"due","stateMutability":"view",
	 "inputs":[{"name":"parent","type":"uint64"},{"name":"time","type":"uint64"}],
	 "outputs":[{"name":"emission","type":"uint256"},{"name":"dao","type":"uint16"},{"name":"pool","type":"uint16"}]}
]`)

func mustABI(text string) abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err)
	}
	return parsed
}

// A Member is what the contracts say of a consensus key.
type Member struct {
	Delegate   report.Delegate // 0 when no delegate has or had the key
	HasKey     bool            // whether it reveals randomness
	Randomness bls.PublicKey
}

// member returns what the contracts say after block parent of the consensus key with the given address.
func (a *App) member(ctx context.Context, parent common.Hash, key common.Address) (Member, error) {
	contract := a.cfg.Genesis.Contracts.Delegates
	if contract == (common.Address{}) {
		return Member{}, nil
	}
	out, err := a.read(ctx, parent, contract, "member", key)
	if err != nil {
		return Member{}, fmt.Errorf("look up validator %v: %w", key, err)
	}
	found := *abi.ConvertType(out[0], new(struct {
		Delegate   uint32
		Randomness []byte
	})).(*struct {
		Delegate   uint32
		Randomness []byte
	})
	m := Member{Delegate: report.Delegate(found.Delegate)}
	if len(found.Randomness) == 0 {
		return m, nil
	}
	if m.Randomness, err = bls.ParsePublicKey(found.Randomness); err != nil {
		return Member{}, fmt.Errorf("look up validator %v: %w", key, err)
	}
	m.HasKey = true
	return m, nil
}

// offenders returns whom the evidence of a block names.
func (a *App) offenders(ctx context.Context, parent common.Hash, evidence []abci.Misbehavior) (report.Offenders, error) {
	var out report.Offenders
	for _, e := range evidence {
		address := common.BytesToAddress(e.Validator.Address)
		m, err := a.member(ctx, parent, address)
		if err != nil {
			return out, err
		}
		if m.Delegate == 0 {
			a.logger.Warn("Evidence names nobody whom the contracts know", "validator", address, "height", e.Height)
		} else if !out.Add(m.Delegate) {
			// The consensus parameters keep this from happening (genesis.MaxEvidenceBytes).
			a.logger.Error("Evidence does not fit into the report", "delegate", m.Delegate, "height", e.Height)
		}
	}
	return out, nil
}

// checkUpgrade returns ErrUpgrade if the block upon parent at the given time needs newer rules than this program has.
func (a *App) checkUpgrade(ctx context.Context, parent common.Hash, timestamp uint64) error {
	contract := a.cfg.Genesis.Contracts.Upgrades
	if contract == (common.Address{}) {
		return nil
	}
	out, err := a.read(ctx, parent, contract, "required", timestamp)
	if err != nil {
		return fmt.Errorf("look up the protocol version: %w", err)
	}
	if version := *abi.ConvertType(out[0], new(uint32)).(*uint32); version > ProtocolVersion {
		return fmt.Errorf("%w: from time %d on it has protocol version %d, and this program knows versions up to %d; install a newer one and start again, nothing is lost",
			ErrUpgrade, timestamp, version, ProtocolVersion)
	}
	return nil
}

// upgradeNotice is how many blocks pass between two reminders of an upgrade that this program cannot follow.
const upgradeNotice = 600

// remindOfUpgrade warns while there is still time to install a newer program. It reports nothing that could stop the node.
func (a *App) remindOfUpgrade(ctx context.Context, head *types.Header) {
	contract := a.cfg.Genesis.Contracts.Upgrades
	if contract == (common.Address{}) || head.Number.Uint64()%upgradeNotice != 1 {
		return
	}
	out, err := a.read(ctx, head.Hash(), contract, "next")
	if err != nil {
		a.logger.Warn("Upgrade schedule cannot be read", "error", err)
		return
	}
	version, at, name := out[0].(uint32), out[1].(uint64), out[2].(string)
	if version > ProtocolVersion {
		a.logger.Warn("Chain upgrades to a protocol version that this program does not know; install a newer one before then",
			"version", version, "name", name, "time", time.Unix(int64(at), 0).UTC())
	}
}

// read calls a view of a contract as it is after block parent.
func (a *App) read(ctx context.Context, parent common.Hash, contract common.Address, method string, args ...any) ([]any, error) {
	input, err := registryABI.Pack(method, args...)
	if err != nil {
		return nil, err
	}
	output, err := a.engine.Call(ctx, parent, contract, input)
	if err != nil {
		return nil, err
	}
	out, err := registryABI.Unpack(method, output)
	if err != nil {
		return nil, fmt.Errorf("%s of contract %v: %w: %w", method, contract, errAnswer, err)
	}
	return out, nil
}
