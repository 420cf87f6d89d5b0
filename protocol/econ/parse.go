package econ

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// MaxBytes is the most that a scenario's file may have.
const MaxBytes = 1 << 16

// MaxYears is the longest time that the model runs.
const MaxYears = 100

// maxEntries bounds lists that each day goes through.
const maxEntries = 200

// ErrScenario reports a scenario that cannot be.
var ErrScenario = errors.New("scenario is not valid")

// Parse reads a scenario; what it does not say is as in Defaults. A name that is not known is refused.
func Parse(raw []byte) (Scenario, error) {
	s := Defaults()
	if len(raw) > MaxBytes {
		return s, fmt.Errorf("%w: %d bytes, more than %d", ErrScenario, len(raw), MaxBytes)
	}
	s.Scenario = ""
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	decoder.KnownFields(true)
	if err := decoder.Decode(&s); err != nil {
		return s, fmt.Errorf("%w: %s", ErrScenario, strings.TrimPrefix(err.Error(), "yaml: "))
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return s, fmt.Errorf("%w: more than one document in the file", ErrScenario)
	}
	return s, s.Check()
}

// Length returns the days that the scenario lasts.
func (s *Scenario) Length() int64 { return 365*s.Years + s.Days }

// Check reports what makes a scenario impossible.
func (s *Scenario) Check() error {
	var all []error
	fail := func(ok bool, format string, args ...any) {
		if !ok {
			all = append(all, fmt.Errorf("%w: "+format, append([]any{ErrScenario}, args...)...))
		}
	}
	fail(s.Scenario == Format, "field scenario is %q; write scenario: %s", s.Scenario, Format)
	fail(s.Years >= 0 && s.Days >= 0 && s.Years <= MaxYears && s.Days <= maxDays && s.Length() > 0 && s.Length() <= 365*MaxYears,
		"it lasts %d years and %d days; give 1 day to %d years", s.Years, s.Days, MaxYears)
	for what, n := range map[string]int{"vesting": len(s.Supply.Vesting), "changes": len(s.Changes), "price.events": len(s.Price.Events),
		"network.price.events": len(s.Network.Price.Events), "demand.events": len(s.Demand.Events)} {
		fail(n <= maxEntries, "%s has %d entries, more than %d", what, n, maxEntries)
	}
	fail(s.Start > 0, "there is no start; write one like start: 2027-01-01")
	s.checkNumbers(fail)
	s.checkKinds(fail)
	slices.SortFunc(all, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return errors.Join(all...)
}

type check = func(ok bool, format string, args ...any)

func (s *Scenario) checkNumbers(fail check) {
	for name, n := range s.shares() {
		fail(n.Sign() >= 0 && !fixed.One.Less(n), "%s is %s; a share is 0 to 1, or 0%% to 100%%", name, n)
	}
	for name, n := range s.positives() {
		fail(n.Sign() >= 0, "%s is %s, below 0", name, n)
	}
	for name, n := range map[string]Number{"fees.elasticity": s.Fees.Elasticity, "price.startUSD": s.Price.StartUSD,
		"network.price.startUSD": s.Network.Price.StartUSD, "fees.targetGasDay": s.Fees.TargetGasDay,
		"fees.tipGwei": s.Fees.TipGwei} {
		fail(n.Sign() > 0, "%s is %s; it must be above 0", name, n)
	}
	fail(!fixed.One.Less(s.Fees.BurnShare.Add(s.Fees.DAOShare)), "fees.burnShare and fees.daoShare are more than 1 together")
	fail(!fixed.One.Less(s.Slashes.BurnShare.Add(s.Slashes.DAOShare)), "slashes.burnShare and slashes.daoShare are more than 1 together")
	fail(!s.Staking.MaxShare.Less(s.Staking.MinShare), "staking.maxShare is below staking.minShare")
	for _, v := range s.Supply.Vesting {
		fail(v.Amount.Sign() >= 0 && v.End >= v.Cliff, "vesting %q: give an amount that is not negative and an end after its cliff", v.Name)
	}
}

func (s *Scenario) checkKinds(fail check) {
	fail(slices.Contains([]PriceKind{Constant, Walk, Listed, Flows}, s.Price.Kind), "price.kind is %q; write constant, walk, csv or flows", s.Price.Kind)
	fail(slices.Contains([]PriceKind{Constant, Walk, Listed, Flows, Follows}, s.Network.Price.Kind),
		"network.price.kind is %q; write constant, walk, csv, flows or follows", s.Network.Price.Kind)
	fail(slices.Contains([]GrowthKind{Payback, Logistic, Fixed}, s.Devices.Growth), "devices.growth is %q; write payback, logistic or fixed", s.Devices.Growth)
	fail(slices.Contains([]RewardKind{Schedule, DemandLinks, BurnAndMint}, s.Network.Rewards),
		"network.rewards is %q; write schedule, demand or burn-and-mint", s.Network.Rewards)
	fail(s.Network.Coin == "token" || s.Network.Coin == "iotx", "network.coin is %q; write token or iotx", s.Network.Coin)
	known := s.settable()
	for _, c := range s.Changes {
		for name, n := range c.Set {
			_, ok := known[name]
			fail(ok, "changes: %q cannot be set; these can: %s", name, strings.Join(slices.Sorted(maps.Keys(known)), ", "))
			fail(n.Sign() >= 0, "changes: %s is set to %s, below 0", name, n)
			fail(!strings.HasSuffix(name, "Share") && name != "dao.restakers" && name != "dao.devices" || !fixed.One.Less(n),
				"changes: %s is set to %s; a share is 0 to 1, or 0%% to 100%%", name, n)
		}
	}
	for where, events := range map[string][]Event{"price": s.Price.Events, "network.price": s.Network.Price.Events, "demand": s.Demand.Events} {
		for _, e := range events {
			fail(e.Factor.Sign() > 0 && e.From > 0, "%s.events: give each a date and a factor above 0", where)
		}
	}
}

func (s *Scenario) shares() map[string]Number {
	return map[string]Number{
		"fees.burnShare": s.Fees.BurnShare, "fees.daoShare": s.Fees.DAOShare, "fees.paidByDevices": s.Fees.PaidByDevices,
		"identity.burnShare": s.Identity.BurnShare, "staking.share": s.Staking.Share, "staking.minShare": s.Staking.MinShare,
		"staking.maxShare": s.Staking.MaxShare, "staking.compound": s.Staking.Compound, "restaking.share": s.Restake.Share,
		"restaking.maxShare": s.Restake.MaxShare, "dao.restakers": s.DAO.Restakers, "dao.devices": s.DAO.Devices, "slashes.size": s.Slashes.Size,
		"slashes.burnShare": s.Slashes.BurnShare, "slashes.daoShare": s.Slashes.DAOShare, "network.burnShare": s.Network.BurnShare,
		"price.sellShare": s.Price.SellShare, "network.price.sellShare": s.Network.Price.SellShare, "devices.costDecline": s.Devices.CostDecline,
	}
}

func (s *Scenario) positives() map[string]Number {
	f, d, m, r, n := s.Fees, s.Devices, s.Demand, s.Restake, s.Network
	return map[string]Number{
		"supply.circulating": s.Supply.Circulating, "supply.staked": s.Supply.Staked, "supply.treasury": s.Supply.Treasury,
		"supply.project": s.Supply.Project, "emission.blockPerSecond": s.Emission.BlockPerSecond, "emission.epochPerHour": s.Emission.EpochPerHour,
		"fees.perDeviceDay": f.PerDeviceDay, "fees.otherDay": f.OtherDay, "fees.otherCeiling": f.OtherCeiling, "fees.gas": f.Gas,
		"fees.tipGwei": f.TipGwei, "fees.floorGwei": f.FloorGwei, "identity.fee": s.Identity.Fee, "staking.response": s.Staking.Response,
		"restaking.response": r.Response, "restaking.servicesUSD": r.ServicesUSD, "dao.weekly": s.DAO.Weekly,
		"dao.depinPerSecond": s.DAO.DepinPerSecond, "dao.depinTotal": s.DAO.DepinTotal, "dao.grantsYear": s.DAO.GrantsYear,
		"slashes.perYear": s.Slashes.PerYear, "price.volatility": s.Price.Volatility, "price.depth": s.Price.Depth,
		"network.price.volatility": n.Price.Volatility, "network.price.depth": n.Price.Depth, "devices.start": d.Start, "devices.ceiling": d.Ceiling,
		"devices.costUSD": d.CostUSD, "devices.runningUSD": d.RunningUSD, "devices.innovators": d.Innovators, "devices.imitation": d.Imitation,
		"devices.failure": d.Failure, "devices.unprofitable": d.Unprofitable, "demand.startUSD": m.StartUSD, "demand.ceilingUSD": m.CeilingUSD,
		"demand.volatility": m.Volatility, "demand.shocksYear": m.ShocksYear, "demand.shockSize": m.ShockSize, "demand.perDeviceUSD": m.PerDeviceUSD,
		"network.tokenSupply": n.TokenSupply, "network.tokenMax": n.TokenMax, "network.perDay": n.PerDay, "network.multiple": n.Multiple,
		"network.remintDay": n.RemintDay,
	}
}
