// Package consensus joins CometBFT to an execution client: it is the ABCI application whose only transaction is the
// execution payload of a block.
package consensus

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/crypto/bls"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/types/payload"
	"github.com/trellis-network/trellis/types/validator"
)

// An Engine executes blocks. The one in this process is execution.Client; a client behind the Engine API over HTTP can stand
// here as well. Calls are serialized.
type Engine interface {
	// BuildPayload builds a block upon parent. With empty set it MUST take no transaction and give the same block on every
	// node.
	BuildPayload(ctx context.Context, parent common.Hash, a *engine.PayloadAttributes, empty bool) (*payload.Payload, error)

	// NewPayload executes p without making it the head. It MUST return an error that is payload.ErrInvalid if p breaks the
	// rules, and only then. Executing a known payload again MUST succeed.
	NewPayload(ctx context.Context, p *payload.Payload) error

	// SetHead makes an executed block the head, safe and final.
	SetHead(ctx context.Context, block common.Hash) error

	// Head returns the newest block whose state the client has, after a restart the newest that survived.
	Head() *types.Header

	// Durable returns a height that will survive any crash.
	Durable() uint64

	// Call returns what a call of a contract returns after the given block. An address without code returns no bytes.
	Call(ctx context.Context, block common.Hash, to common.Address, data []byte) ([]byte, error)
}

// A ValidatorSource knows the validator sets of all heights up to the one after the next.
type ValidatorSource interface {
	Validators(height int64) (validator.Set, error)
}

// Config configures an App. Engine, Validators and Genesis are required.
type Config struct {
	Engine     Engine
	Validators ValidatorSource
	Genesis    *genesis.Documents

	// Randomness are the keys this node reveals randomness with: the one that the contracts name, and while it is being
	// replaced, the next.
	Randomness []bls.SecretKey

	// Interval is the time between blocks; default 1 s. Below a second, the chain's clock, which counts whole seconds, runs
	// ahead of the world's; only tests want that.
	Interval time.Duration

	// RetainBlocks is how many blocks the consensus keeps for others to catch up; default all of them.
	RetainBlocks uint64

	Snapshots SnapshotStore // for nodes that join late; default none

	// Supply adds up all balances after a block, for the check of invariant I3 in test builds; default no check.
	Supply func(*types.Header) (*big.Int, error)

	Now func() time.Time // by which blocks are proposed in time; default time.Now

	Logger *slog.Logger // default slog.Default()
}

// appVersion is in every CometBFT header, and MUST be raised by a change that old nodes cannot follow.
const appVersion = 1

// An App is the ABCI application. CometBFT serializes the calls of its consensus connection; Info may come at any time.
type App struct {
	abci.BaseApplication

	cfg    Config
	engine Engine
	logger *slog.Logger
	rules  Rules

	// executed is the newest payload that the engine has executed, and the transaction it came in; owned by the consensus
	// connection.
	executed struct {
		tx      []byte
		payload *payload.Payload
	}

	decided *payload.Payload // what FinalizeBlock executed and Commit will make the head; owned by the consensus connection
	ledger  ledger           // likewise
}

var _ abci.Application = (*App)(nil)

// New returns an App.
func New(cfg Config) *App {
	if cfg.Interval == 0 {
		cfg.Interval = time.Second
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	return &App{
		cfg:    cfg,
		engine: cfg.Engine,
		logger: cfg.Logger.With("module", "application"),
		rules:  Rules{GenesisTime: cfg.Genesis.Execution.Timestamp, Emission: cfg.Genesis.Emission, Fees: cfg.Genesis.Fees},
	}
}

// Info tells CometBFT where the execution client stands, so that CometBFT replays what the client lost in a crash.
func (a *App) Info(context.Context, *abci.RequestInfo) (*abci.ResponseInfo, error) {
	head := a.engine.Head()
	return &abci.ResponseInfo{
		Data:             "trellis",
		AppVersion:       appVersion,
		LastBlockHeight:  head.Number.Int64(),
		LastBlockAppHash: head.Hash().Bytes(),
	}, nil
}

// InitChain checks that consensus and execution start from one genesis.
func (a *App) InitChain(_ context.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	var state genesis.AppState
	if err := json.Unmarshal(req.AppStateBytes, &state); err != nil {
		return nil, fmt.Errorf("read application state of consensus genesis: %w", err)
	}
	name := genesis.ChainName(a.cfg.Genesis.ChainID())
	if req.ChainId != name {
		return nil, fmt.Errorf("wrong chain: consensus genesis expected %s, found %s", name, req.ChainId)
	}
	if req.InitialHeight != 1 {
		return nil, fmt.Errorf("wrong initial height: expected 1, found %d", req.InitialHeight)
	}
	head := a.engine.Head()
	if head.Number.Sign() != 0 || head.Hash() != state.ExecutionHash {
		return nil, fmt.Errorf("wrong genesis: consensus expected execution block %v, found block %d, %v", state.ExecutionHash, head.Number, head.Hash())
	}
	return &abci.ResponseInitChain{AppHash: head.Hash().Bytes()}, nil
}

// Commit makes the decided block the head. It happens here and not in FinalizeBlock, because CometBFT writes down the
// outcome of FinalizeBlock in between: were the client already a block ahead when a crash comes before that, there would be
// no outcome to go on from.
func (a *App) Commit(ctx context.Context, _ *abci.RequestCommit) (*abci.ResponseCommit, error) {
	if err := a.engine.SetHead(ctx, a.decided.Data.BlockHash); err != nil {
		return nil, err
	}
	head := a.engine.Head()
	if err := a.ledger.check(a.cfg.Supply, head, a.decided); err != nil {
		return nil, err
	}
	a.remindOfUpgrade(ctx, head)
	return &abci.ResponseCommit{
		RetainHeight: retainHeight(head.Number.Uint64(), a.needed(), a.cfg.RetainBlocks),
	}, nil
}

// needed returns the height from which on this node may have to replay blocks, or others that restore its oldest snapshot may
// ask for them.
func (a *App) needed() uint64 {
	durable := a.engine.Durable()
	if a.cfg.Snapshots != nil {
		if oldest, ok := a.cfg.Snapshots.Oldest(); ok {
			return min(durable, oldest)
		}
	}
	return durable
}

// retainHeight returns the least height CometBFT must keep, 0 for all. Blocks from the needed height on are kept whatever was
// configured.
func retainHeight(head, needed, keep uint64) int64 {
	if keep == 0 || head <= keep {
		return 0
	}
	return int64(min(head-keep, needed))
}
