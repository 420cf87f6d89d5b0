package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// A GaugeKind says what a gauge is for.
type GaugeKind uint8

// The kinds of gauges, as GaugeFactory numbers them.
const (
	LiquidityGauge GaugeKind = 1 + iota // pays depositors of a token
	ProjectGauge                        // funds a project's pool
	DeviceGauge                         // pays devices for verified work
	StreamGauge                         // pays a recipient
)

// String returns the kind's word.
func (k GaugeKind) String() string {
	if k < LiquidityGauge || k > StreamGauge {
		return "unknown"
	}
	return [...]string{"liquidity", "project", "device", "stream"}[k-LiquidityGauge]
}

// A ProjectShare is a project of a device gauge with its share.
type ProjectShare struct {
	Project epoch.Project `json:"project"`
	Share   uint16        `json:"share"`
}

// A GaugeTarget is what a gauge is for. One field is set, by the kind.
type GaugeTarget struct {
	Kind      GaugeKind
	Token     common.Address // liquidity
	Project   epoch.Project  // project
	Projects  []ProjectShare // device, ascending
	Recipient common.Address // stream
}

// String names the target.
func (t GaugeTarget) String() string {
	switch t.Kind {
	case LiquidityGauge:
		return "depositors of " + t.Token.Hex()
	case ProjectGauge:
		return fmt.Sprintf("project %d", t.Project)
	case DeviceGauge:
		text := "devices of project"
		for i, p := range t.Projects {
			text += [...]string{" ", ", "}[min(i, 1)] + fmt.Sprintf("%d (%d)", p.Project, p.Share)
		}
		return text
	default:
		return t.Recipient.Hex()
	}
}

// A Gauge can be voted for.
type Gauge struct {
	Address   common.Address
	Target    GaugeTarget
	Name      string // of its creator's choice
	Creator   common.Address
	CreatedAt uint64
	KilledAt  uint64 // 0 when it lives
}

var (
	addressArgument = abi.Arguments{{Type: mustType("address")}}
	numberArgument  = abi.Arguments{{Type: mustType("uint256")}}
	sharesArguments = abi.Arguments{{Type: mustType("uint256[]")}, {Type: mustType("uint16[]")}}
)

func mustType(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err) // a constant
	}
	return t
}

func gauge(i bindings.GaugeFactoryInfo) (Gauge, error) {
	target, err := gaugeTarget(GaugeKind(i.Kind), i.Target)
	if err != nil {
		return Gauge{}, fmt.Errorf("gauge %s: %w", i.Gauge, err)
	}
	return Gauge{i.Gauge, target, i.Name, i.Creator, i.CreatedAt.Uint64(), i.KilledAt.Uint64()}, nil
}

// gaugeTarget decodes what a gauge is for.
func gaugeTarget(kind GaugeKind, raw []byte) (GaugeTarget, error) {
	t := GaugeTarget{Kind: kind}
	arguments := addressArgument
	switch kind {
	case ProjectGauge:
		arguments = numberArgument
	case DeviceGauge:
		arguments = sharesArguments
	case LiquidityGauge, StreamGauge:
	default:
		return t, fmt.Errorf("kind %d is not known", kind)
	}
	values, err := arguments.Unpack(raw)
	if err != nil {
		return t, fmt.Errorf("decode its target: %w", err)
	}
	switch value := values[0].(type) {
	case common.Address:
		t.Token, t.Recipient = value, value
		if kind == LiquidityGauge {
			t.Recipient = common.Address{}
		} else {
			t.Token = common.Address{}
		}
	case *big.Int:
		if !value.IsUint64() {
			return t, fmt.Errorf("project %s is none", value)
		}
		t.Project = epoch.Project(value.Uint64())
	case []*big.Int:
		shares, ok := values[1].([]uint16)
		if !ok || len(shares) != len(value) {
			return t, fmt.Errorf("%d projects with other shares", len(value))
		}
		for i, p := range value {
			if !p.IsUint64() {
				return t, fmt.Errorf("project %s is none", p)
			}
			t.Projects = append(t.Projects, ProjectShare{epoch.Project(p.Uint64()), shares[i]})
		}
	}
	return t, nil
}

// Gauge returns a gauge, or ErrNoGauge.
func (c *Client) Gauge(ctx context.Context, address common.Address) (Gauge, error) {
	i, err := c.dao.factory.InfoOf(at(ctx), address)
	if err != nil {
		return Gauge{}, fmt.Errorf("read gauge %s: %w", address, decodeRevert(err))
	}
	if i.Kind == 0 {
		return Gauge{}, fmt.Errorf("%w: %s", ErrNoGauge, address)
	}
	return gauge(i)
}

// gaugePage bounds one question for a list of gauges.
const gaugePage = 100

// Gauges returns all gauges in the order they were made, dead ones too.
func (c *Client) Gauges(ctx context.Context) ([]Gauge, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	var out []Gauge
	for {
		page, err := c.dao.factory.List(opts, big.NewInt(int64(len(out))), big.NewInt(gaugePage))
		if err != nil {
			return nil, fmt.Errorf("list the gauges: %w", decodeRevert(err))
		}
		for _, i := range page {
			g, err := gauge(i)
			if err != nil {
				return nil, err
			}
			out = append(out, g)
		}
		if len(page) < gaugePage {
			return out, nil
		}
	}
}

// CreateGauge makes a gauge.
func (w *Writer) CreateGauge(ctx context.Context, name string, t GaugeTarget) (Gauge, error) {
	method, arguments := "", []any{name}
	switch t.Kind {
	case LiquidityGauge:
		method, arguments = "createLiquidity", append(arguments, t.Token)
	case ProjectGauge:
		method, arguments = "createProject", append(arguments, id(t.Project))
	case DeviceGauge:
		projects, shares := make([]*big.Int, len(t.Projects)), make([]uint16, len(t.Projects))
		for i, p := range t.Projects {
			projects[i], shares[i] = id(p.Project), p.Share
		}
		method, arguments = "createDevice", append(arguments, projects, shares)
	case StreamGauge:
		method, arguments = "createStream", append(arguments, t.Recipient)
	default:
		return Gauge{}, fmt.Errorf("make a gauge: kind %d is not known", t.Kind)
	}
	receipt, err := w.send(ctx, "make the gauge", call(predeploys.GaugeFactory, bindings.GaugeFactoryMetaData, method, arguments...))
	if err != nil {
		return Gauge{}, err
	}
	for _, l := range receipt.Logs {
		if made, err := w.dao.factory.ParseGaugeCreated(*l); err == nil && l.Address == predeploys.GaugeFactory {
			return w.Gauge(ctx, made.Gauge)
		}
	}
	return Gauge{}, fmt.Errorf("make the gauge: transaction %s tells of none", receipt.TxHash)
}

// GaugeCoins is what a gauge holds, and what an account can claim there.
type GaugeCoins struct {
	Held    units.Amount
	Flowing units.Amount // that flow to depositors or the recipient and have not been counted yet
	Earned  units.Amount // by the account, or by the recipient of a stream
	Deposit units.Amount // of the account, in the token's smallest unit
	Supply  units.Amount // all deposits
}

// GaugeCoins returns what a gauge holds, and what an account can claim there.
func (c *Client) GaugeCoins(ctx context.Context, g Gauge, account common.Address) (GaugeCoins, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return GaugeCoins{}, err
	}
	held, err := c.eth.BalanceAt(ctx, g.Address, opts.BlockNumber)
	if err != nil {
		return GaugeCoins{}, fmt.Errorf("read what gauge %s holds: %w", g.Address, err)
	}
	out := GaugeCoins{Held: amount(held)}
	switch g.Target.Kind {
	case LiquidityGauge:
		err = c.readLiquidity(opts, g.Address, account, &out)
	case StreamGauge:
		err = c.readStream(opts, g.Address, &out)
	}
	if err != nil {
		return GaugeCoins{}, fmt.Errorf("read gauge %s: %w", g.Address, decodeRevert(err))
	}
	return out, nil
}

func (c *Client) readLiquidity(opts *bind.CallOpts, address, account common.Address, out *GaugeCoins) error {
	g, err := bindings.NewERC20Gauge(address, c.eth)
	if err != nil {
		return err
	}
	earned, err := g.Earned(opts, account)
	if err != nil {
		return err
	}
	deposit, err := g.BalanceOf(opts, account)
	if err != nil {
		return err
	}
	supply, err := g.TotalSupply(opts)
	if err != nil {
		return err
	}
	s, err := g.Stream(opts)
	if err != nil {
		return err
	}
	out.Earned, out.Deposit, out.Supply, out.Flowing = amount(earned), amount(deposit), amount(supply), amount(new(big.Int).Sub(s.Amount, s.Flowed))
	return nil
}

func (c *Client) readStream(opts *bind.CallOpts, address common.Address, out *GaugeCoins) error {
	g, err := bindings.NewStreamGauge(address, c.eth)
	if err != nil {
		return err
	}
	earned, err := g.Earned(opts)
	if err != nil {
		return err
	}
	s, err := g.Stream(opts)
	if err != nil {
		return err
	}
	out.Earned, out.Flowing = amount(earned), amount(new(big.Int).Sub(s.Amount, s.Flowed))
	return nil
}

// ClaimGauge pays the account what it earned in a liquidity gauge, or a stream's recipient what has flowed.
func (w *Writer) ClaimGauge(ctx context.Context, g Gauge) error {
	if g.Target.Kind == LiquidityGauge {
		return w.daoCall(ctx, "claim", g.Address, bindings.ERC20GaugeMetaData, "claim", w.account.Address())
	}
	return w.daoCall(ctx, "claim", g.Address, bindings.StreamGaugeMetaData, "claim")
}

// DepositTokens puts tokens into a liquidity gauge, for an account.
func (w *Writer) DepositTokens(ctx context.Context, g Gauge, value *big.Int, account common.Address) error {
	deposit := call(g.Address, bindings.ERC20GaugeMetaData, "deposit", value, account)
	return w.spend(ctx, "deposit", g.Target.Token, g.Address, value, deposit)
}

// WithdrawTokens takes tokens out of a liquidity gauge.
func (w *Writer) WithdrawTokens(ctx context.Context, g Gauge, value *big.Int) error {
	return w.daoCall(ctx, "withdraw", g.Address, bindings.ERC20GaugeMetaData, "withdraw", value, w.account.Address())
}

// spend makes a call that takes tokens of the account, and approves them before it where that is needed.
func (w *Writer) spend(ctx context.Context, doing string, token, spender common.Address, value *big.Int, c Call) error {
	approved, err := w.Allowance(ctx, token, w.account.Address(), spender)
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	if approved.Big().Cmp(value) < 0 {
		if err := w.Approve(ctx, token, spender, amount(value)); err != nil {
			return err
		}
	}
	_, err = w.send(ctx, doing, c)
	return err
}
