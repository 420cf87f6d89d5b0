package econ

import (
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// A Number is a quantity of a scenario: IOTX, US dollars, shares (1 is all), or a plain number.
type Number = fixed.Number

// Format is what the field scenario of a file must say.
const Format = "trellis.econ/v1"

// A Scenario says what the model starts from and what happens. docs/spec/simulator.md explains each field. Amounts are IOTX
// unless the name ends in USD; rates are a year's unless the name says Day, Week or Second; shares are of 1.
type Scenario struct {
	Scenario string    `yaml:"scenario"` // Format
	Name     string    `yaml:"name"`
	Summary  string    `yaml:"summary"`
	Start    Date      `yaml:"start"`
	Years    int64     `yaml:"years"` // of 365 days
	Days     int64     `yaml:"days"`  // beside the years
	Seed     uint64    `yaml:"seed"`
	Supply   Supply    `yaml:"supply"`
	Emission Emission  `yaml:"emission"`
	Fees     Fees      `yaml:"fees"`
	Identity Identity  `yaml:"identity"`
	Staking  Staking   `yaml:"staking"`
	Restake  Restaking `yaml:"restaking"`
	DAO      DAO       `yaml:"dao"`
	Slashes  Slashes   `yaml:"slashes"`
	Price    Price     `yaml:"price"`
	Devices  Devices   `yaml:"devices"`
	Demand   Demand    `yaml:"demand"`
	Network  Network   `yaml:"network"`
	Changes  []Change  `yaml:"changes"`
}

// Supply is who holds the coins at the start.
type Supply struct {
	Circulating Number    `yaml:"circulating"`
	Staked      Number    `yaml:"staked"`
	Treasury    Number    `yaml:"treasury"`
	Project     Number    `yaml:"project"` // the device network's pool, when it pays in IOTX
	Vesting     []Vesting `yaml:"vesting"`
}

// Vesting becomes circulating in equal parts a day, from Cliff until End.
type Vesting struct {
	Name   string `yaml:"name"`
	Amount Number `yaml:"amount"`
	Cliff  Days   `yaml:"cliff"`
	End    Days   `yaml:"end"`
}

// Emission is what the consensus mints.
type Emission struct {
	BlockPerSecond Number   `yaml:"blockPerSecond"`
	EpochPerHour   Number   `yaml:"epochPerHour"`
	Halving        Halvings `yaml:"halving"`
}

// Halvings halve something every so often; without First the first one comes Every days after the start, and without Every
// there is none.
type Halvings struct {
	First Date `yaml:"first"`
	Every Days `yaml:"every"`
}

// Fees are what transactions pay. The base fee follows EIP-1559's equilibrium: while less is asked for than the target,
// it is nothing and transactions pay the tip; above, the price rises until only the target is still asked for.
type Fees struct {
	PerDeviceDay  Number `yaml:"perDeviceDay"`  // transactions of one device
	OtherDay      Number `yaml:"otherDay"`      // transactions of all others
	OtherGrowth   Number `yaml:"otherGrowth"`   // of those, a year
	OtherCeiling  Number `yaml:"otherCeiling"`  // the most of those, 0 for none
	Gas           Number `yaml:"gas"`           // of one transaction
	TipGwei       Number `yaml:"tipGwei"`       // a unit of gas, to the producer
	TargetGasDay  Number `yaml:"targetGasDay"`  // half the gas limit, all day
	Elasticity    Number `yaml:"elasticity"`    // percent less gas asked for, when its price in dollars rises by 1 %
	BurnShare     Number `yaml:"burnShare"`     // of the base fee
	DAOShare      Number `yaml:"daoShare"`      // of the base fee; the rest goes to the reward pool
	FloorGwei     Number `yaml:"floorGwei"`     // the least base fee; 0 as on Trellis
	PaidByDevices Number `yaml:"paidByDevices"` // share of a device's gas that its owner pays
}

// Identity is the fee for a new device's identity (IIP-41).
type Identity struct {
	Fee       Number `yaml:"fee"`
	BurnShare Number `yaml:"burnShare"` // the rest goes to the treasury
}

// Staking says how the staked share follows the yield.
type Staking struct {
	RequiredYield Number `yaml:"requiredYield"` // at which the share stays at Share
	Share         Number `yaml:"share"`         // of circulating + staked, wanted at the required yield
	Response      Number `yaml:"response"`      // by how much the wanted share grows when the yield is 1 (100 %) higher
	MinShare      Number `yaml:"minShare"`
	MaxShare      Number `yaml:"maxShare"`
	Lag           Days   `yaml:"lag"`      // in which 63 % of a change is made
	Compound      Number `yaml:"compound"` // share of the rewards that is staked at once
}

// Restaking says what backs services beside the chain, and what they pay for it.
type Restaking struct {
	Share         Number `yaml:"share"`         // of the stake, wanted at the required yield
	RequiredYield Number `yaml:"requiredYield"` // beside staking's
	Response      Number `yaml:"response"`
	MaxShare      Number `yaml:"maxShare"`
	Lag           Days   `yaml:"lag"`
	ServicesUSD   Number `yaml:"servicesUSD"` // paid by services, a day
	Growth        Number `yaml:"growth"`      // of that, a year
}

// DAO is the weekly budget and what else the treasury pays.
type DAO struct {
	Weekly         Number `yaml:"weekly"`
	Restakers      Number `yaml:"restakers"`      // share of it
	Devices        Number `yaml:"devices"`        // share of the rest that device gauges give to this network's devices
	DepinPerSecond Number `yaml:"depinPerSecond"` // the DePIN DAO (IIP-33)
	DepinTotal     Number `yaml:"depinTotal"`     // until so much is paid
	GrantsYear     Number `yaml:"grantsYear"`     // all one-time grants of a year
}

// Slashes happen to restaked and delegates' stake.
type Slashes struct {
	PerYear   Number `yaml:"perYear"` // expected
	Size      Number `yaml:"size"`    // share of the stake that one takes
	BurnShare Number `yaml:"burnShare"`
	DAOShare  Number `yaml:"daoShare"` // insurance; the rest goes to the harmed and the reporter
}

// A PriceKind says how a price comes to be.
type PriceKind string

// The kinds of prices.
const (
	Constant PriceKind = "constant" // stays, but for events
	Walk     PriceKind = "walk"     // a geometric random walk
	Listed   PriceKind = "csv"      // from a file, the last value before each day
	Flows    PriceKind = "flows"    // a walk, and buyers against sellers over the depth of the market
	Follows  PriceKind = "follows"  // IOTX's price, to the power of Beta; for the network's token only
)

// Price is how the price of a coin moves, in US dollars.
type Price struct {
	Kind       PriceKind `yaml:"kind"`
	StartUSD   Number    `yaml:"startUSD"`
	Drift      Number    `yaml:"drift"`      // of the logarithm, a year
	Volatility Number    `yaml:"volatility"` // standard deviation of the logarithm, a year
	Depth      Number    `yaml:"depth"`      // flows: share of the market's value that a net flow of moves the logarithm by 1
	SellShare  Number    `yaml:"sellShare"`  // flows: share of rewards that is sold at once
	Beta       Number    `yaml:"beta"`       // follows
	File       string    `yaml:"file"`       // csv: lines of date,price
	Points     []Point   `yaml:"-"`          // csv: what the caller read from File, by date
	Events     []Event   `yaml:"events"`
}

// A Point is a price on a date.
type Point struct {
	Date Date
	USD  Number
}

// An Event multiplies something by a factor, in equal steps of the logarithm over some days.
type Event struct {
	From   Date   `yaml:"from"`
	Factor Number `yaml:"factor"`
	Over   Days   `yaml:"over"` // at least a day
}

// A GrowthKind says what decides on new devices.
type GrowthKind string

// The kinds of growth.
const (
	Payback  GrowthKind = "payback"  // as appealing as the payback time is short
	Logistic GrowthKind = "logistic" // whatever they earn
	Fixed    GrowthKind = "fixed"    // no device comes or goes
)

// Devices says how many there are and why.
type Devices struct {
	Growth       GrowthKind `yaml:"growth"`
	Start        Number     `yaml:"start"`
	Ceiling      Number     `yaml:"ceiling"`      // how many the market can take
	CostUSD      Number     `yaml:"costUSD"`      // of one, without the identity fee
	CostDecline  Number     `yaml:"costDecline"`  // a year
	RunningUSD   Number     `yaml:"runningUSD"`   // power, network, care; a day
	MaxPayback   Days       `yaml:"maxPayback"`   // from which on nobody buys
	Innovators   Number     `yaml:"innovators"`   // who buy on their own, a year, as a share of the ceiling
	Imitation    Number     `yaml:"imitation"`    // new devices for each there is, a year
	Failure      Number     `yaml:"failure"`      // share that breaks or is given up, a year
	Unprofitable Number     `yaml:"unprofitable"` // share that is switched off when it earns less than it costs, a year
	Lag          Days       `yaml:"lag"`          // over which people look at earnings
}

// Demand is what buyers of data want, and what of it can be served.
type Demand struct {
	StartUSD     Number  `yaml:"startUSD"`     // a day
	Growth       Number  `yaml:"growth"`       // of the logarithm, a year
	CeilingUSD   Number  `yaml:"ceilingUSD"`   // the most, a day; 0 for none
	Volatility   Number  `yaml:"volatility"`   // of the logarithm, a year
	ShocksYear   Number  `yaml:"shocksYear"`   // expected number
	ShockSize    Number  `yaml:"shockSize"`    // standard deviation of a shock's logarithm
	ShockHalving Days    `yaml:"shockHalving"` // in which half of a shock is forgotten
	PerDeviceUSD Number  `yaml:"perDeviceUSD"` // the most one device can serve, a day; 0 for no bound
	Events       []Event `yaml:"events"`
}

// A RewardKind says how a device network emits.
type RewardKind string

// The kinds of rewards.
const (
	Schedule    RewardKind = "schedule"      // PerDay, halved as Halving says
	DemandLinks RewardKind = "demand"        // what was paid for data, times Multiple, at most PerDay
	BurnAndMint RewardKind = "burn-and-mint" // the schedule, and what was burned again, at most RemintDay
)

// Network is what a device network pays, and in what.
type Network struct {
	Coin        string     `yaml:"coin"`        // "token": its own; "iotx": from its pool
	TokenSupply Number     `yaml:"tokenSupply"` // at the start
	TokenMax    Number     `yaml:"tokenMax"`    // the most that is ever minted in all, 0 for no bound
	Price       Price      `yaml:"price"`       // of the token
	Rewards     RewardKind `yaml:"rewards"`
	PerDay      Number     `yaml:"perDay"`
	Halving     Halvings   `yaml:"halving"`
	Multiple    Number     `yaml:"multiple"`
	RemintDay   Number     `yaml:"remintDay"`
	BurnShare   Number     `yaml:"burnShare"` // of what buyers pay; the rest goes to the devices
}

// A Change is what votes change on a date: names of Settable, and their new values.
type Change struct {
	From Date              `yaml:"from"`
	Set  map[string]Number `yaml:"set"`
}

// Settable are what a Change may set: the numbers that votes decide on, of the chain and of the network.
func (s *Scenario) settable() map[string]*Number {
	return map[string]*Number{
		"emission.blockPerSecond": &s.Emission.BlockPerSecond, "emission.epochPerHour": &s.Emission.EpochPerHour,
		"fees.burnShare": &s.Fees.BurnShare, "fees.daoShare": &s.Fees.DAOShare, "fees.targetGasDay": &s.Fees.TargetGasDay,
		"identity.fee": &s.Identity.Fee, "identity.burnShare": &s.Identity.BurnShare,
		"dao.weekly": &s.DAO.Weekly, "dao.restakers": &s.DAO.Restakers, "dao.devices": &s.DAO.Devices,
		"dao.depinPerSecond": &s.DAO.DepinPerSecond, "dao.grantsYear": &s.DAO.GrantsYear, "slashes.burnShare": &s.Slashes.BurnShare,
		"network.perDay": &s.Network.PerDay, "network.multiple": &s.Network.Multiple, "network.remintDay": &s.Network.RemintDay,
		"network.burnShare": &s.Network.BurnShare,
	}
}

// Percent is 1 %.
var Percent = fixed.Ratio(1, 100)
