package decimal

import (
	"errors"
	"math/bits"

	"github.com/holiman/uint256"
)

// ErrNegative reports the square root of a number below 0.
var ErrNegative = errors.New("square root of a negative number")

// Sqrt returns the square root, rounded toward zero, or ErrNegative.
func (d Decimal) Sqrt() (Decimal, error) {
	if d.hi < 0 {
		return Decimal{}, ErrNegative
	}
	units := new(uint256.Int).Mul(d.wide(), uint256.NewInt(one)) // below 2^157
	return narrow(false, units.Sqrt(units))
}

// Pow returns d to the power n by squaring and multiplying from n's highest
// bit on, each rounded toward zero, or ErrOverflow. d to the power 0 is 1.
func (d Decimal) Pow(n uint) (Decimal, error) {
	power := Decimal{0, one}
	for i := bits.Len(n) - 1; i >= 0; i-- {
		var err error
		if power, err = power.Mul(power); err != nil {
			return Decimal{}, err
		}
		if n>>i&1 == 0 {
			continue
		}
		if power, err = power.Mul(d); err != nil {
			return Decimal{}, err
		}
	}
	return power, nil
}

// Floor returns d rounded down, or ErrOverflow when that is no int64.
func (d Decimal) Floor() (int64, error) {
	n, err := d.Int()
	if err != nil {
		return 0, err
	}
	if d.hi < 0 && FromInt(n) != d {
		if n-1 > n {
			return 0, ErrOverflow
		}
		n--
	}
	return n, nil
}
