package node

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"

	"github.com/ethereum/go-ethereum/core"

	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/keys"
)

// DefaultEngineAddress is where consensus clients look for the Engine API.
const DefaultEngineAddress = "127.0.0.1:8551"

// An Execution is an execution client alone, for a consensus in another process. Its methods may be called concurrently; Run
// only once.
type Execution struct {
	home  home
	cfg   execution.Config
	ready chan struct{}

	client *execution.Client // written by Run before ready is closed
}

// NewExecution reads the chain in a home. Directory, genesis and key in cfg are those of the home; the Engine API is on
// DefaultEngineAddress with the secret in keys/jwt.hex of the home, if cfg does not say otherwise.
func NewExecution(homeDir string, cfg execution.Config) (*Execution, error) {
	if homeDir == "" {
		return nil, errors.New("execution client has no home directory")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.Default()
	}
	h := home(homeDir)
	text, err := os.ReadFile(h.executionGenesis())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("home %s has no chain: copy the chain's genesis/execution.json to %s", h, h.executionGenesis())
	} else if err != nil {
		return nil, fmt.Errorf("read genesis: %w", err)
	}
	cfg.Genesis = new(core.Genesis)
	if err := json.Unmarshal(text, cfg.Genesis); err != nil {
		return nil, fmt.Errorf("read genesis %s: %w", h.executionGenesis(), err)
	}
	if cfg.Genesis.Config == nil || cfg.Genesis.Config.ChainID == nil {
		return nil, fmt.Errorf("read genesis %s: no chain id", h.executionGenesis())
	}
	if err := h.create(); err != nil {
		return nil, err
	}
	if cfg.NodeKey, err = (keys.Ring{Dir: h.keysDir()}).Execution(); err != nil {
		return nil, err
	}
	cfg.Dir = h.executionDir()
	cfg.EngineAddress = cmp.Or(cfg.EngineAddress, DefaultEngineAddress)
	cfg.JWTSecret = cmp.Or(cfg.JWTSecret, h.jwtSecret())
	return &Execution{home: h, cfg: cfg, ready: make(chan struct{})}, nil
}

// Run serves until ctx ends. When it returns, all is closed and the newest state is on disk.
func (e *Execution) Run(ctx context.Context) error {
	client, err := startExecution(e.home, e.cfg)
	if err != nil {
		return err
	}
	e.client = client
	close(e.ready)
	<-ctx.Done()
	return client.Stop()
}

// Ready is closed when the client serves.
func (e *Execution) Ready() <-chan struct{} { return e.ready }

// JWTSecret returns the file of the secret that the consensus needs.
func (e *Execution) JWTSecret() string { return e.cfg.JWTSecret }

// EngineEndpoint returns the URL for the consensus. It MUST NOT be called before Ready.
func (e *Execution) EngineEndpoint() string { return e.client.EngineEndpoint() }

// Endpoint returns the addresses of JSON-RPC and of the client itself. It MUST NOT be called before Ready.
func (e *Execution) Endpoint() Endpoint {
	return Endpoint{HTTP: e.client.HTTPEndpoint(), WS: e.client.WSEndpoint(), Enode: e.client.Enode()}
}
