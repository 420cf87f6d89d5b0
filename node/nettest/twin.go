package nettest

import (
	"context"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/types/payload"
)

// Marked is an honest node that writes mark into its blocks, so that two nodes with one key never propose the same.
func Marked(mark byte) *node.Hooks {
	return &node.Hooks{Application: func(app abci.Application) abci.Application { return &marked{app, mark} }}
}

type marked struct {
	abci.Application
	mark byte
}

func (m *marked) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	response, err := m.Application.PrepareProposal(ctx, req)
	if err != nil {
		return nil, err
	}
	p, err := payload.Parse(response.Txs[0])
	if err != nil {
		return nil, err
	}
	p.Data.ExtraData = []byte{m.mark}
	rehash(p)
	tx, err := p.Bytes()
	return &abci.ResponsePrepareProposal{Txs: [][]byte{tx}}, err
}
