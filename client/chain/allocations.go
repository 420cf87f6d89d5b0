package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// A ServiceID is the number of a service that rents security. They count from
// 1; 0 is none.
type ServiceID uint32

// ErrNoService reports a service that is not registered.
var ErrNoService = errors.New("no such service")

// Whole is the whole of a promise or magnitude: parts are of 10¹⁸.
const Whole = 1_000_000_000_000_000_000

// ServiceTerms say what a service may do to those who secure it. The largest
// costs of a fault are parts of Whole of the promise.
type ServiceTerms struct {
	Owner         common.Address
	Harmed        common.Address // gets the harmed party's part of slashes
	Proof         common.Address // proves objective faults, zero for none
	MaxObjective  uint64         // by proof
	MaxSemi       uint64         // by accusation that nobody challenged
	MaxSubjective uint64         // by jury
}

// A Service rents security. Times are seconds since the Unix epoch.
type Service struct {
	ID          ServiceID
	Terms       ServiceTerms
	Next        *ServiceTerms // from NextAt on, nil for none
	NextAt      uint64
	Since       uint64
	EndsAt      uint64 // 0 for never
	Open        bool   // every operator may opt in
	ValueAtRisk units.Amount
	Assets      []common.Address
	URI         string
}

// Service returns a service, or ErrNoService.
func (c *Client) Service(ctx context.Context, id ServiceID) (Service, error) {
	return c.service(at(ctx), id)
}

func (c *Client) service(opts *bind.CallOpts, id ServiceID) (Service, error) {
	s, err := c.allocations.ServiceOf(opts, uint32(id))
	if err != nil {
		return Service{}, fmt.Errorf("read service %d: %w", id, decodeRevert(err))
	}
	if s.Id == 0 {
		return Service{}, fmt.Errorf("%w: %d", ErrNoService, id)
	}
	out := Service{
		ID: id, Terms: ServiceTerms(s.Terms), NextAt: s.NextAt.Uint64(), Since: s.Since.Uint64(), EndsAt: s.EndsAt.Uint64(), Open: s.Open,
		ValueAtRisk: amount(s.ValueAtRisk), Assets: s.Assets, URI: s.Uri,
	}
	if out.NextAt != 0 {
		next := ServiceTerms(s.Next)
		out.Next = &next
	}
	return out, nil
}

// Services returns all services, by number.
func (c *Client) Services(ctx context.Context) ([]Service, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.allocations.ServiceCount(opts)
	if err != nil {
		return nil, fmt.Errorf("count the services: %w", decodeRevert(err))
	}
	out := make([]Service, count)
	for i := range out {
		if out[i], err = c.service(opts, ServiceID(i+1)); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// A Promise is what an operator promised to a service of an asset, in parts of
// Whole of what it began with.
type Promise struct {
	Service ServiceID
	Asset   common.Address
	Current uint64
	Pending uint64 // what it changes to
	Until   uint64 // the last second of Current, 0 when no change is pending
}

// Promises returns what an operator promised to the services that it secures.
func (c *Client) Promises(ctx context.Context, id OperatorID) ([]Promise, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	services, err := c.allocations.ServicesOf(opts, uint32(id))
	if err != nil {
		return nil, fmt.Errorf("list the services of operator %d: %w", id, decodeRevert(err))
	}
	var out []Promise
	for _, service := range services {
		assets, err := c.allocations.AssetsOf(opts, service)
		if err != nil {
			return nil, fmt.Errorf("read the assets of service %d: %w", service, decodeRevert(err))
		}
		for _, asset := range assets {
			p, err := c.allocations.PromiseOf(opts, service, uint32(id), asset)
			if err != nil {
				return nil, fmt.Errorf("read what operator %d promised to service %d: %w", id, service, decodeRevert(err))
			}
			out = append(out, Promise{ServiceID(service), asset, p.Current, p.Pending, p.Until.Uint64()})
		}
	}
	return out, nil
}

// A Magnitude is what is left of what an operator began with, and what of it
// is promised, in parts of Whole.
type Magnitude struct{ Left, Promised uint64 }

// Magnitude returns what an operator can promise of an asset.
func (c *Client) Magnitude(ctx context.Context, id OperatorID, asset common.Address) (Magnitude, error) {
	m, err := c.allocations.MagnitudeOf(at(ctx), uint32(id), asset)
	if err != nil {
		return Magnitude{}, fmt.Errorf("read what operator %d can promise: %w", id, decodeRevert(err))
	}
	return Magnitude{m.Magnitude.Uint64(), m.Promised.Uint64()}, nil
}

// Guaranteed returns how much of an asset a service can slash of an operator
// at every moment until a time, whatever anybody else does; 0 when that is
// beyond what can be known.
func (c *Client) Guaranteed(ctx context.Context, service ServiceID, id OperatorID, asset common.Address, until uint64) (units.Amount, error) {
	n, err := c.allocations.Guaranteed(at(ctx), uint32(service), uint32(id), asset, new(big.Int).SetUint64(until))
	if err != nil {
		return units.Amount{}, fmt.Errorf("ask what operator %d guarantees: %w", id, decodeRevert(err))
	}
	return amount(n), nil
}

// ExitSeconds returns how long stake needs to leave the pool: a guarantee
// reaches that far.
func (c *Client) ExitSeconds(ctx context.Context) (uint64, error) {
	n, err := c.pool.EXITSECONDS(at(ctx))
	if err != nil {
		return 0, fmt.Errorf("ask how long an exit takes: %w", decodeRevert(err))
	}
	return n.Uint64(), nil
}

// An OperatorRisk is what one operator has at stake for a service, of each
// asset in the order of the service's.
type OperatorRisk struct {
	Operator   OperatorID
	Secures    bool
	Slashable  []units.Amount // for a fault of now
	Guaranteed []units.Amount
	Worth      units.Amount // of what is guaranteed, 18 decimals of the unit of account
}

// A Risk is what secures a service. Worths are in the unit of account, 18
// decimals.
type Risk struct {
	Service     ServiceID
	Until       uint64 // what is guaranteed is so until then
	Assets      []common.Address
	Slashable   []units.Amount
	Guaranteed  []units.Amount
	Slashed     []units.Amount // since the beginning
	Slashes     uint64
	Worth       units.Amount
	Unpriced    bool // an asset has no good price now, so Worth is too low
	ValueAtRisk units.Amount
	Operators   []OperatorRisk
}

// riskPage is RiskView.PAGE.
const riskPage = 100

// Risk returns what secures a service until a time.
func (c *Client) Risk(ctx context.Context, service ServiceID, until uint64) (Risk, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return Risk{}, err
	}
	if _, err := c.service(opts, service); err != nil {
		return Risk{}, err
	}
	end := new(big.Int).SetUint64(until)
	var out Risk
	for offset := int64(0); ; offset += riskPage {
		head, err := c.risk.ServiceRisk(opts, uint32(service), end, big.NewInt(offset), big.NewInt(riskPage))
		if err != nil {
			return Risk{}, fmt.Errorf("read what secures service %d: %w", service, decodeRevert(err))
		}
		page, err := c.risk.OperatorRisks(opts, uint32(service), end, big.NewInt(offset), big.NewInt(riskPage))
		if err != nil {
			return Risk{}, fmt.Errorf("read who secures service %d: %w", service, decodeRevert(err))
		}
		if offset == 0 {
			out = Risk{
				Service: service, Until: until, Assets: head.Assets, Slashed: amounts(head.Slashed), Slashes: head.Slashes.Uint64(),
				Unpriced: head.Unpriced, ValueAtRisk: amount(head.ValueAtRisk),
				Slashable: make([]units.Amount, len(head.Assets)), Guaranteed: make([]units.Amount, len(head.Assets)),
			}
		}
		out.add(page, amounts(head.Slashable), amounts(head.Guaranteed), amount(head.Worth))
		if len(page) < riskPage {
			return out, nil
		}
	}
}

// add counts a page of operators.
func (r *Risk) add(page []bindings.RiskViewOperatorRisk, slashable, guaranteed []units.Amount, worth units.Amount) {
	for i := range r.Assets {
		r.Slashable[i], r.Guaranteed[i] = r.Slashable[i].Add(slashable[i]), r.Guaranteed[i].Add(guaranteed[i])
	}
	r.Worth = r.Worth.Add(worth)
	for _, o := range page {
		r.Operators = append(r.Operators, OperatorRisk{
			OperatorID(o.Operator), o.Secures, amounts(o.Slashable), amounts(o.Guaranteed), amount(o.Worth),
		})
	}
}

func amounts(list []*big.Int) []units.Amount {
	out := make([]units.Amount, len(list))
	for i, n := range list {
		out[i] = amount(n)
	}
	return out
}

// A ServiceSlash is a slash that was done for a service.
type ServiceSlash struct {
	Operator OperatorID
	Time     uint64
	Capture  uint64 // when the fault was done
	Part     uint64 // of the promise, of Whole
}

// ServiceSlashes returns up to limit slashes for a service, the latest first.
func (c *Client) ServiceSlashes(ctx context.Context, service ServiceID, limit int) ([]ServiceSlash, error) {
	list, err := c.allocations.SlashesOf(at(ctx), uint32(service), new(big.Int), big.NewInt(int64(limit)))
	if err != nil {
		return nil, fmt.Errorf("list the slashes for service %d: %w", service, decodeRevert(err))
	}
	out := make([]ServiceSlash, len(list))
	for i, s := range list {
		out[i] = ServiceSlash{OperatorID(s.Operator), s.Time.Uint64(), s.Capture.Uint64(), s.Wad}
	}
	return out, nil
}

func allocationsCall(method string, arguments ...any) Call {
	return call(predeploys.Allocations, bindings.AllocationsMetaData, method, arguments...)
}

// RegisterService makes a service that assets secure, for ever those.
func (w *Writer) RegisterService(ctx context.Context, terms ServiceTerms, assets []common.Address, open bool, uri string) (ServiceID, error) {
	receipt, err := w.send(ctx, "register the service", allocationsCall("registerService", bindings.ServicesNewService{
		Terms: bindings.ServiceTerms(terms), Assets: assets, Open: open, Uri: uri,
	}))
	if err != nil {
		return 0, err
	}
	e, err := only(receipt, predeploys.Allocations, w.allocations.ParseServiceRegistered)
	if err != nil {
		return 0, fmt.Errorf("register the service: %w", err)
	}
	return ServiceID(e.Service), nil
}

// AdmitOperator lets an operator opt in to a service, or not any more.
func (w *Writer) AdmitOperator(ctx context.Context, service ServiceID, id OperatorID, admitted bool) error {
	return w.stake(ctx, "admit the operator", allocationsCall("admit", uint32(service), uint32(id), admitted))
}

// DeclareValueAtRisk says what a fault of those who secure a service could
// cost others, in the unit of account, 18 decimals.
func (w *Writer) DeclareValueAtRisk(ctx context.Context, service ServiceID, value units.Amount) error {
	return w.stake(ctx, "declare the value at risk", allocationsCall("declareValueAtRisk", uint32(service), value.Big()))
}

// OptIn has an operator secure a service; it promises nothing yet.
func (w *Writer) OptIn(ctx context.Context, id OperatorID, service ServiceID) error {
	return w.stake(ctx, "opt in", allocationsCall("optIn", uint32(id), uint32(service)))
}

// OptOut takes all promises to a service back, which last as long as an exit.
func (w *Writer) OptOut(ctx context.Context, id OperatorID, service ServiceID) error {
	return w.stake(ctx, "opt out", allocationsCall("optOut", uint32(id), uint32(service)))
}

// Allocate promises part of Whole of an operator's magnitude of an asset to a
// service, in place of what was promised.
func (w *Writer) Allocate(ctx context.Context, id OperatorID, service ServiceID, asset common.Address, part uint64) error {
	return w.stake(ctx, "allocate", allocationsCall("allocate", uint32(id), uint32(service), asset, part))
}
