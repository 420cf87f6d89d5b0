package app

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// ErrBadDay reports a length of the economy's day that no chain can have.
var ErrBadDay = errors.New("the economy's day must be whole seconds, from 1s to 24h")

// An Economy is what genesis says of governance, security and the DAO. Its zero value is a public network's.
type Economy struct {
	// DaySeconds is how long a day of the economy's delays lasts. Default 86,400; less on devnets only.
	DaySeconds uint64 `json:"daySeconds,omitempty"`
	// Treasury is what the DAO's treasury begins with. Default nothing.
	Treasury *units.Amount `json:"treasury,omitempty"`
	// Guardian may pause named risks for the first year of the chain. Default nobody.
	Guardian *common.Address `json:"guardian,omitempty"`
	// SimulatedEnclaves lets keys of simulated enclaves sign results of tasks. They protect nothing: for devnets only.
	SimulatedEnclaves bool `json:"simulatedEnclaves,omitempty"`
}

// DaySeconds returns the seconds of a day of the economy, or ErrBadDay.
func DaySeconds(day time.Duration) (uint64, error) {
	if day < time.Second || day > predeploys.DefaultDaySeconds*time.Second || day%time.Second != 0 {
		return 0, fmt.Errorf("%w, not %s", ErrBadDay, day)
	}
	return uint64(day / time.Second), nil
}

// Apply writes it into the rules of genesis.
func (e Economy) Apply(rules *predeploys.Config) {
	rules.DaySeconds = e.DaySeconds
	rules.SimulatedEnclaves = e.SimulatedEnclaves
	if e.Treasury != nil {
		rules.TreasuryCoins = e.Treasury.Big()
	}
	if e.Guardian != nil {
		rules.Guardian = *e.Guardian
	}
}

// With returns e, with what other says instead where it says anything.
func (e Economy) With(other Economy) Economy {
	if other.DaySeconds != 0 {
		e.DaySeconds = other.DaySeconds
	}
	if other.Treasury != nil {
		e.Treasury = other.Treasury
	}
	if other.Guardian != nil {
		e.Guardian = other.Guardian
	}
	if other.SimulatedEnclaves {
		e.SimulatedEnclaves = true
	}
	return e
}
