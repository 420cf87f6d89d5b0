package policy

import "github.com/trellis-network/trellis/protocol/policy/decimal"

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

// GroupKey returns in which group of stage g a device is; "" for none, and
// then its points stay as they are.
func (e *Evaluator) GroupKey(g int, s *Subject) (string, error) { return "", nil }

// Rank appends what a device is ranked by in stage g, the most important
// first; higher comes before lower.
func (e *Evaluator) Rank(g int, s *Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	return into, nil
}

// GroupRule returns the code of the first rule of stage g that does not hold,
// or "".
func (e *Evaluator) GroupRule(g int, s *Subject, v GroupView) (Code, error) { return "", nil }

// GroupFactor returns by what the points of a device that is kept are
// multiplied, at least 0.
func (e *Evaluator) GroupFactor(g int, s *Subject, v GroupView) (decimal.Decimal, error) {
	return decimal.FromInt(1), nil
}

// Budget returns how many coins of the epoch's budget are given out: at least
// 0 and at most v.Budget.
func (e *Evaluator) Budget(v EpochView) (decimal.Decimal, error) { return v.Budget, nil }

// PoolShare returns pool k's part of the budget, 0 to 1.
func (e *Evaluator) PoolShare(k int, v EpochView) (decimal.Decimal, error) {
	return decimal.FromInt(1), nil
}

// PoolPrice returns what a point is worth in pool k, in coins, at least 0. Its
// method MUST be PerPoint.
func (e *Evaluator) PoolPrice(k int, v EpochView) (decimal.Decimal, error) {
	return decimal.Decimal{}, nil
}

// PoolPoints returns a device's points in pool k, truncated as those of Score.
func (e *Evaluator) PoolPoints(k int, s *Subject, v EpochView) (uint64, error) { return s.Points, nil }

// PoolFloor returns the least that a device with points gets from pool k, and
// false when the pool has no floor.
func (e *Evaluator) PoolFloor(k int, s *Subject, v EpochView) (decimal.Decimal, bool, error) {
	return decimal.Decimal{}, false, nil
}

// PoolCap returns the most that a device gets from pool k, and false when the
// pool has no cap.
func (e *Evaluator) PoolCap(k int, s *Subject, v EpochView) (decimal.Decimal, bool, error) {
	return decimal.Decimal{}, false, nil
}

// QuotaKey returns under which key quota q of pool k counts a device; "" for
// none.
func (e *Evaluator) QuotaKey(k, q int, s *Subject) (string, error) { return "", nil }

// QuotaMost returns how many coins all devices of one key get together, at
// least 0.
func (e *Evaluator) QuotaMost(k, q int, v EpochView) (decimal.Decimal, error) {
	return decimal.Decimal{}, nil
}

// Remember appends what a device takes into the next epoch, one number for
// each slot of the policy's memory.
func (e *Evaluator) Remember(s *Subject, into []decimal.Decimal) ([]decimal.Decimal, error) {
	return into, nil
}
