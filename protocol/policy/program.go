package policy

import (
	"errors"

	"github.com/trellis-network/trellis/protocol/policy/decimal"
)

// ErrNoProgram reports a policy whose points come from a program that is not
// attached.
var ErrNoProgram = errors.New("the policy's program is not attached")

func withoutProgram(*Evaluator) (decimal.Decimal, error) { return decimal.Decimal{}, ErrNoProgram }
