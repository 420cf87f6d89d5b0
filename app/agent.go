package app

import (
	"context"
	"path/filepath"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/service/agent"
	"github.com/trellis-network/trellis/service/explorer"
)

// AgentDir holds the keys of those who may ask the agent's server.
func (h Home) AgentDir() string { return filepath.Join(string(h), "agent") }

// openAgent makes what answers agents; nil when it is not wanted.
func openAgent(cfg Config, rows *index.Index, show *explorer.Explorer, logs explorer.Logs) (*agent.Agent, error) {
	if cfg.AgentAddr == "" {
		return nil, nil
	}
	keys, err := agent.OpenKeys(cfg.Home.AgentDir())
	if err != nil {
		return nil, err
	}
	return agent.New(agent.Config{Addr: cfg.AgentAddr, ChainID: cfg.Chain.ChainID(), Version: cfg.Version, DeviceTime: cfg.Clock.Millis}, agent.Data{
		Rows: rows, Log: logs, Head: head(cfg.Chain), Receipt: show.Receipt, Compute: agentMarket{rows, cfg.Chain, cfg.Home},
	}, keys, cfg.Log)
}

func head(c *chain.Client) func(context.Context) (block, seconds uint64, err error) { return c.Time }
