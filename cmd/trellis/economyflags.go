package main

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/types/units"
)

// devnetTreasury is what the DAO's treasury of a network on one computer begins with, in IOTX: what Marshall DAO began with.
const devnetTreasury = "300000000"

// economyFlags are those of every command that founds a chain.
type economyFlags struct {
	day      time.Duration
	treasury string
	guardian string
}

// newEconomyFlags adds them to a command. whose tells which chain they found, such as "of a new home".
func newEconomyFlags(c *cobra.Command, whose, treasury string) *economyFlags {
	e, f := new(economyFlags), c.Flags()
	f.DurationVar(&e.day, "economy-day", 24*time.Hour, "a day of the economy "+whose+", for devnets only: all delays of governance and security are multiples of it")
	text := "IOTX in the DAO's treasury at genesis " + whose
	if treasury == "" {
		text += " (default none)"
	}
	f.StringVar(&e.treasury, "treasury", treasury, text)
	f.StringVar(&e.guardian, "guardian", "", "account that may pause named risks in the first year "+whose+" (default nobody)")
	return e
}

// economy returns what the flags say. Only those that the user gave count, where changedOnly.
func (e *economyFlags) economy(c *cobra.Command, changedOnly bool) (app.Economy, error) {
	var out app.Economy
	var err error
	if c.Flags().Changed("economy-day") {
		if out.DaySeconds, err = app.DaySeconds(e.day); err != nil {
			return out, &exitError{2, fmt.Errorf("--economy-day: %w", err)}
		}
	}
	if e.treasury != "" && (!changedOnly || c.Flags().Changed("treasury")) {
		coins, err := units.ParseIOTX(e.treasury)
		if err != nil {
			return out, &exitError{2, fmt.Errorf("--treasury: %w", err)}
		}
		out.Treasury = &coins
	}
	if e.guardian != "" {
		if !common.IsHexAddress(e.guardian) {
			return out, &exitError{2, fmt.Errorf("--guardian %q is not an address", e.guardian)}
		}
		guardian := common.HexToAddress(e.guardian)
		out.Guardian = &guardian
	}
	return out, nil
}
