package policy

import (
	"errors"
	"strconv"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// What the parts of a policy are, compiled. A nil function is a part that the
// manifest does not have.
type (
	boolFunc   = func(*Evaluator) (bool, error)
	intFunc    = func(*Evaluator) (int64, error)
	numberFunc = func(*Evaluator) (decimal.Decimal, error)
	keyFunc    = func(*Evaluator) (string, error)

	ownExpressions struct {
		when boolFunc
		of   numberFunc
	}
	peerExpressions struct {
		when  boolFunc
		key   intFunc
		value numberFunc
	}
	groupExpressions struct {
		key    keyFunc
		rank   []numberFunc
		rules  []boolFunc
		factor numberFunc
	}
	poolExpressions struct {
		share, points, price, floor, cap numberFunc
		quotas                           []quotaExpressions
	}
	quotaExpressions struct {
		key  keyFunc
		most numberFunc
	}
)

// key returns a function that gives a text or an integer as a text.
func (n node) key() keyFunc {
	if n.i == nil {
		return n.s
	}
	i := n.i
	return func(e *Evaluator) (string, error) {
		v, err := i(e)
		if err != nil {
			return "", err
		}
		return strconv.FormatInt(v, 10), nil
	}
}

// A Subject is a device with all that is known of it after its own readings.
type Subject struct {
	Facts    Facts
	Features *Features
	Memory   []decimal.Decimal // what the epoch before left, one for each slot; nil is 0 for all
	Points   uint64            // that enter a group; after the groups, that the pools see
	Paid     bool              // Points > 0, after the groups
}

// A GroupView is what a rule or factor of a group sees of it.
type GroupView struct {
	Size       int64 // devices in the group
	Rank       int64 // the device's place, from 1
	Points     int64 // of all that enter the group
	Before     int64 // points of those ranked before the device
	Own        int64 // the device's points that enter
	Kept       int64 // devices whose rules held; of a factor alone
	KeptPoints int64 // their points; of a factor alone
}

// An EpochView is what is known of an epoch after all groups. Coins are whole
// ones, cut to nine digits.
type EpochView struct {
	Number, Start, End                  int64 // Start and End in milliseconds since 1970
	Budget, Paid, Burned                decimal.Decimal
	Devices, PaidDevices, Points, Valid int64
}

var (
	errPoints = errors.New("the points are above the limit")
	errShare  = errors.New("the share is not within 0 and 1")
)

// consider starts on another device after its own readings.
func (e *Evaluator) consider(s *Subject) {
	e.about(s.Facts)
	e.features, e.memory, e.points, e.paid = s.Features, s.Memory, s.Points, s.Paid
}

// GroupKey returns in which group of stage g a device is; "" for none, and
// then its points stay as they are. A number is a key as its digits.
func (e *Evaluator) GroupKey(g int, s *Subject) (string, error) {
	e.consider(s)
	return e.policy.groups[g].key(e)
}

// Rank appends what a device is ranked by in stage g, the most important
// first; higher comes before lower.
func (e *Evaluator) Rank(g int, s *Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	e.consider(s)
	return e.append(e.policy.groups[g].rank, into)
}

func (e *Evaluator) append(list []numberFunc, into []decimal.Decimal) ([]decimal.Decimal, error) {
	for _, x := range list {
		v, err := x(e)
		if err != nil {
			return into, err
		}
		into = append(into, v)
	}
	return into, nil
}

// GroupRule returns the code of the first rule of stage g that does not hold,
// or "". With an error it is the code of the rule that failed.
func (e *Evaluator) GroupRule(g int, s *Subject, v GroupView) (Code, error) {
	e.consider(s)
	e.group = v
	for i, rule := range e.policy.groups[g].rules {
		if holds, err := rule(e); err != nil || !holds {
			return e.policy.manifest.Groups[g].Rules[i].Code, err
		}
	}
	return "", nil
}

// GroupFactor returns by what the points of a device that is kept are
// multiplied, at least 0; 1 when the stage has no factor.
func (e *Evaluator) GroupFactor(g int, s *Subject, v GroupView) (decimal.Decimal, error) {
	factor := e.policy.groups[g].factor
	if factor == nil {
		return decimal.FromInt(1), nil
	}
	e.consider(s)
	e.group = v
	return e.atLeastZero(factor)
}

func (e *Evaluator) atLeastZero(x numberFunc) (decimal.Decimal, error) {
	d, err := x(e)
	if d.Sign() < 0 {
		return decimal.Decimal{}, err
	}
	return d, err
}

// Budget returns how many coins of the epoch's budget are given out: at least
// 0 and at most v.Budget.
func (e *Evaluator) Budget(v EpochView) (decimal.Decimal, error) {
	if e.policy.budget == nil {
		return v.Budget, nil
	}
	e.epoch = v
	d, err := e.atLeastZero(e.policy.budget)
	if d.Cmp(v.Budget) > 0 {
		return v.Budget, err
	}
	return d, err
}

// PoolShare returns pool k's part of the budget, 0 to 1.
func (e *Evaluator) PoolShare(k int, v EpochView) (decimal.Decimal, error) {
	e.epoch = v
	d, err := e.policy.pools[k].share(e)
	if err == nil && (d.Sign() < 0 || d.Cmp(decimal.FromInt(1)) > 0) {
		return decimal.Decimal{}, errShare
	}
	return d, err
}

// PoolPrice returns what a point is worth in pool k, in coins, at least 0. Its
// method MUST be PerPoint.
func (e *Evaluator) PoolPrice(k int, v EpochView) (decimal.Decimal, error) {
	e.epoch = v
	return e.atLeastZero(e.policy.pools[k].price)
}

// PoolPoints returns a device's points in pool k, truncated as those of Score.
func (e *Evaluator) PoolPoints(k int, s *Subject, v EpochView) (uint64, error) {
	x := e.policy.pools[k].points
	if x == nil {
		return s.Points, nil
	}
	e.consider(s)
	e.epoch = v
	d, err := x(e)
	if err != nil {
		return 0, err
	}
	points, ok := pointsOf(d)
	if !ok {
		return 0, errPoints
	}
	return points, nil
}

// PoolFloor returns the least that a device with points gets from pool k, at
// least 0, and false when the pool has no floor.
func (e *Evaluator) PoolFloor(k int, s *Subject, v EpochView) (decimal.Decimal, bool, error) {
	return e.bound(e.policy.pools[k].floor, s, v)
}

// PoolCap returns the most that a device gets from pool k, at least 0, and
// false when the pool has no cap.
func (e *Evaluator) PoolCap(k int, s *Subject, v EpochView) (decimal.Decimal, bool, error) {
	return e.bound(e.policy.pools[k].cap, s, v)
}

func (e *Evaluator) bound(x numberFunc, s *Subject, v EpochView) (decimal.Decimal, bool, error) {
	if x == nil {
		return decimal.Decimal{}, false, nil
	}
	e.consider(s)
	e.epoch = v
	d, err := e.atLeastZero(x)
	return d, true, err
}

// QuotaKey returns under which key quota q of pool k counts a device; "" for
// none, and then the quota does not bound it.
func (e *Evaluator) QuotaKey(k, q int, s *Subject) (string, error) {
	e.consider(s)
	return e.policy.pools[k].quotas[q].key(e)
}

// QuotaMost returns how many coins all devices of one key get together, at
// least 0.
func (e *Evaluator) QuotaMost(k, q int, v EpochView) (decimal.Decimal, error) {
	e.epoch = v
	return e.atLeastZero(e.policy.pools[k].quotas[q].most)
}

// Remember appends what a device takes into the next epoch, one number for
// each slot of the policy's memory.
func (e *Evaluator) Remember(s *Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	e.consider(s)
	return e.append(e.policy.memory, into)
}
