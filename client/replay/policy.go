package replay

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
)

// Policies gives published policies and their programs. Mirror is one.
type Policies interface {
	Policy(ctx context.Context, hash common.Hash) ([]byte, error)
	Program(ctx context.Context, hash common.Hash) ([]byte, error)
}

// LoadPolicy returns the published policy with a hash, ready to score: with its program, if it has one. The caller closes it.
func LoadPolicy(ctx context.Context, published Policies, hash common.Hash) (*policy.Policy, error) {
	raw, err := published.Policy(ctx, hash)
	if err != nil {
		return nil, fmt.Errorf("fetch policy %s: %w", hash, err)
	}
	p, err := policy.ParseCanonical(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	if p.Hash() != hash {
		return nil, fmt.Errorf("%w: published %s, asked for %s", ErrPolicy, p.Hash(), hash)
	}
	if err := AttachProgram(ctx, published, p); err != nil {
		return nil, err
	}
	return p, nil
}

// AttachProgram makes a policy ready to score: it fetches the program that the policy names, unless there is none or one is attached.
func AttachProgram(ctx context.Context, published Policies, p *policy.Policy) error {
	if p.Ready() == nil {
		return nil
	}
	named := p.Program().Hash
	module, err := published.Program(ctx, named)
	if err != nil {
		return fmt.Errorf("%w: fetch program %s of policy %s: %w", policy.ErrNoProgram, named, p.Hash(), err)
	}
	return p.AttachProgram(module)
}
