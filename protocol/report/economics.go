package report

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/policy/decimal"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

// Economics are what one epoch, or some, cost and what the network got for it.
type Economics struct {
	Project   epoch.Project   `json:"project"`
	From      epoch.Number    `json:"from"`
	To        epoch.Number    `json:"to"`
	Epochs    int             `json:"epochs"`
	Budget    units.Amount    `json:"budget"`
	Paid      units.Amount    `json:"paid"`     // to devices
	Residual  units.Amount    `json:"residual"` // back to the pool
	Used      units.Amount    `json:"used"`     // by those who use the network, before the burn
	Burned    units.Amount    `json:"burned"`   // of that
	Earned    units.Amount    `json:"earned"`   // by use: used less burned, as far as devices were paid
	Subsidy   units.Amount    `json:"subsidy"`  // paid less earned
	ByUse     decimal.Decimal `json:"byUse"`    // share of what devices were paid that use paid for
	Readings  uint64          `json:"readings"` // in the log, by registered devices
	Useful    uint64          `json:"useful"`   // valid readings of devices that were paid
	PerUseful units.Amount    `json:"perUseful"`
	Devices   int             `json:"devices"` // registered in the last epoch
	Active    int             `json:"active"`  // with a valid reading in it
	ByDevice  Concentration   `json:"byDevice"`
	ByOwner   Concentration   `json:"byOwner"` // without receivers where owners are not known
	Coverage  Coverage        `json:"coverage"`
	Reasons   []ReasonSum     `json:"reasons"` // most devices first
}

// Coverage is where the network is, by cells with a device that was paid.
type Coverage struct {
	Cells    int          `json:"cells"`    // in the last epoch
	Compared bool         `json:"compared"` // with the epoch before the first; else nothing is said of it
	Before   int          `json:"before"`   // in the epoch before the first
	Gained   int          `json:"gained"`
	Lost     int          `json:"lost"`
	PerCell  units.Amount `json:"perCell"`  // paid in the last epoch, by cell
	Unplaced int          `json:"unplaced"` // paid devices whose place is not known
}

// A ReasonSum is how often one reason was given, over all epochs.
type ReasonSum struct {
	Code     policy.Code  `json:"code"`
	Devices  uint64       `json:"devices"` // devices × epochs
	Readings uint64       `json:"readings"`
	Amount   units.Amount `json:"amount"`
}

// An Account collects epochs into Economics. Use NewAccount.
type Account struct {
	place   func(common.Address) Place
	out     Economics
	devices map[common.Address]*big.Int
	owners  map[string]*big.Int
	reasons map[policy.Code]*ReasonSum
	before  map[string]bool // cells paid in the epoch before the first; nil when it is not known
	cells   map[string]bool // in the last one
	last    units.Amount
}

// NewAccount returns an account; place tells of each device.
func NewAccount(place func(common.Address) Place) *Account {
	return &Account{place: place, devices: map[common.Address]*big.Int{}, owners: map[string]*big.Int{}, reasons: map[policy.Code]*ReasonSum{}}
}

// Before takes in the epoch before the first one, of which only the coverage counts.
func (a *Account) Before(r *reward.Result) { a.before, _ = a.covered(r) }

// Add takes in an epoch's result, after those before it.
func (a *Account) Add(r *reward.Result) {
	o, in := &a.out, r.Inputs
	if o.Epochs == 0 {
		o.From = in.Epoch
	}
	o.Project, o.To = in.Project, in.Epoch
	o.Epochs++
	o.Budget, o.Paid, o.Residual = o.Budget.Add(in.Budget), o.Paid.Add(r.Total), o.Residual.Add(r.Residual)
	o.Used, o.Burned = o.Used.Add(in.Paid), o.Burned.Add(in.Burned)
	o.Devices, o.Active = len(r.Leaves), 0
	for i := range r.Leaves {
		a.leaf(&r.Leaves[i])
	}
	for _, reason := range r.Reasons {
		sum := a.reasons[reason.Code]
		if sum == nil {
			sum = &ReasonSum{Code: reason.Code}
			a.reasons[reason.Code] = sum
		}
		sum.Devices += reason.Devices
		sum.Readings += reason.Readings
		sum.Amount = sum.Amount.Add(reason.Amount)
	}
	a.cells, o.Coverage.Unplaced = a.covered(r)
	a.last = r.Total
}

func (a *Account) leaf(l *reward.Leaf) {
	o := &a.out
	o.Readings += l.Readings
	if l.Features.Valid > 0 {
		o.Active++
	}
	if !l.Amount.IsZero() {
		o.Useful += uint64(l.Features.Valid)
	}
	add(a.devices, l.Device, l.Amount)
	if owner := a.place(l.Device).Owner; owner != "" {
		add(a.owners, owner, l.Amount)
	}
}

func add[K comparable](sums map[K]*big.Int, key K, amount units.Amount) {
	if sums[key] == nil {
		sums[key] = new(big.Int)
	}
	if !amount.IsZero() {
		sums[key].Add(sums[key], amount.Big())
	}
}

// covered returns the cells with a paid device, and how many paid devices are in none.
func (a *Account) covered(r *reward.Result) (cells map[string]bool, unplaced int) {
	cells = map[string]bool{}
	for i := range r.Leaves {
		if r.Leaves[i].Amount.IsZero() {
			continue
		}
		if cell := a.place(r.Leaves[i].Device).Cell; cell != "" {
			cells[cell] = true
		} else {
			unplaced++
		}
	}
	return cells, unplaced
}

// Result adds all up.
func (a *Account) Result() *Economics {
	o := a.out
	earned, _ := o.Used.Sub(o.Burned) // never more than was paid for use
	if earned.Cmp(o.Paid) > 0 {
		earned = o.Paid
	}
	o.Earned = earned
	o.Subsidy, _ = o.Paid.Sub(earned)
	o.ByUse = Ratio(earned.Big(), o.Paid.Big())
	o.PerUseful = over(o.Paid, o.Useful)
	o.ByDevice, o.ByOwner = Concentrate(amounts(a.devices)), Concentrate(amounts(a.owners))
	o.Coverage.Cells, o.Coverage.PerCell = len(a.cells), over(a.last, uint64(len(a.cells)))
	if a.before != nil {
		o.Coverage.Compared, o.Coverage.Before = true, len(a.before)
		o.Coverage.Gained, o.Coverage.Lost = without(a.cells, a.before), without(a.before, a.cells)
	}
	o.Reasons = []ReasonSum{}
	for _, r := range a.reasons {
		o.Reasons = append(o.Reasons, *r)
	}
	slices.SortFunc(o.Reasons, func(a, b ReasonSum) int {
		return cmp.Or(cmp.Compare(b.Devices, a.Devices), cmp.Compare(a.Code, b.Code))
	})
	return &o
}

func amounts[K comparable](sums map[K]*big.Int) []units.Amount {
	out := make([]units.Amount, 0, len(sums))
	for n := range maps.Values(sums) { // their order does not matter: who uses them sorts
		amount, _ := units.FromBig(n) // a sum of amounts
		out = append(out, amount)
	}
	return out
}

// over divides an amount, toward zero; 0 among none.
func over(amount units.Amount, n uint64) units.Amount {
	if n == 0 {
		return units.Amount{}
	}
	return amount.MulDiv(big.NewInt(1), new(big.Int).SetUint64(n))
}

// without counts what is in a and not in b.
func without(a, b map[string]bool) (n int) {
	for cell := range a {
		if !b[cell] {
			n++
		}
	}
	return n
}
