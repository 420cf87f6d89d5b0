package econ

import "strings"

// A Row is one day. Amounts are IOTX or tokens of the device network, flows are of the day, rates of a year.
type Row struct {
	Date Date
	Day  int64 // from 0

	PriceUSD Number

	Supply, Circulating, Staked, Treasury, Vesting, Project Number

	Emitted, BurnedBaseFee, BurnedIdentity, BurnedSlash, BurnedUsage Number
	EmittedTotal, BurnedTotal                                        Number
	NetInflation                                                     Number // growth of the supply in the last 365 days, or at that rate since the start

	StakedShare, StakingYield, RestakedShare, RestakingYield Number

	Transactions, GasShare, BaseFeeGwei Number // GasShare: what was asked for, of the target
	DAOPaid                             Number

	Devices, NewDevices, LostDevices, DeviceUSD, PaybackDays Number // DeviceUSD: what one earns

	DemandUSD, ServedUSD, SubsidyUSD Number
	SubsidyRatio                     Number // emission paid ÷ usage paid
	SubsidyShare                     Number // emission paid ÷ (emission + usage paid)

	TokenPriceUSD, TokenSupply, TokenEmitted, TokenBurned Number
}

// A Column is a number of every row.
type Column struct {
	Key   string // in CSV and JSON
	Title string // in charts
	Unit  string // IOTX, USD, %, …; a share is told in percent
	field func(*Row) *Number
}

// Get returns the column's number of a row.
func (c Column) Get(r *Row) Number { return *c.field(r) }

// Flow reports whether the number is one a day, of which months have averages.
func (c Column) Flow() bool { return strings.HasSuffix(c.Unit, "a day") }

// Share reports whether the number is a share, 1 for 100 %.
func (c Column) Share() bool { return strings.HasPrefix(c.Unit, "%") }

// Columns lists them in the order of the CSV.
func Columns() []Column {
	return []Column{
		{"price_usd", "Price of IOTX", "USD", func(r *Row) *Number { return &r.PriceUSD }},
		{"supply", "Supply", "IOTX", func(r *Row) *Number { return &r.Supply }},
		{"circulating", "Circulating", "IOTX", func(r *Row) *Number { return &r.Circulating }},
		{"staked", "Staked", "IOTX", func(r *Row) *Number { return &r.Staked }},
		{"treasury", "Treasury", "IOTX", func(r *Row) *Number { return &r.Treasury }},
		{"vesting", "Vesting", "IOTX", func(r *Row) *Number { return &r.Vesting }},
		{"project", "Network's pool", "IOTX", func(r *Row) *Number { return &r.Project }},
		{"emitted", "Emission", "IOTX a day", func(r *Row) *Number { return &r.Emitted }},
		{"burned_base_fee", "Base fees", "IOTX a day", func(r *Row) *Number { return &r.BurnedBaseFee }},
		{"burned_identity", "Identity fees", "IOTX a day", func(r *Row) *Number { return &r.BurnedIdentity }},
		{"burned_slash", "Slashes", "IOTX a day", func(r *Row) *Number { return &r.BurnedSlash }},
		{"burned_usage", "Data bought", "IOTX a day", func(r *Row) *Number { return &r.BurnedUsage }},
		{"emitted_total", "Emitted since the start", "IOTX", func(r *Row) *Number { return &r.EmittedTotal }},
		{"burned_total", "Burned since the start", "IOTX", func(r *Row) *Number { return &r.BurnedTotal }},
		{"net_inflation", "Net inflation", "% a year", func(r *Row) *Number { return &r.NetInflation }},
		{"staked_share", "Staked share", "%", func(r *Row) *Number { return &r.StakedShare }},
		{"staking_yield", "Staking", "% a year", func(r *Row) *Number { return &r.StakingYield }},
		{"restaked_share", "Restaked share of stake", "%", func(r *Row) *Number { return &r.RestakedShare }},
		{"restaking_yield", "Restaking", "% a year", func(r *Row) *Number { return &r.RestakingYield }},
		{"transactions", "Transactions", "a day", func(r *Row) *Number { return &r.Transactions }},
		{"gas_share", "Gas asked for, of the target", "%", func(r *Row) *Number { return &r.GasShare }},
		{"base_fee_gwei", "Base fee", "gwei", func(r *Row) *Number { return &r.BaseFeeGwei }},
		{"dao_paid", "Paid by the treasury", "IOTX a day", func(r *Row) *Number { return &r.DAOPaid }},
		{"devices", "Devices", "devices", func(r *Row) *Number { return &r.Devices }},
		{"new_devices", "New devices", "a day", func(r *Row) *Number { return &r.NewDevices }},
		{"lost_devices", "Lost devices", "a day", func(r *Row) *Number { return &r.LostDevices }},
		{"device_usd", "Earnings of a device", "USD a day", func(r *Row) *Number { return &r.DeviceUSD }},
		{"payback_days", "Payback time", "days", func(r *Row) *Number { return &r.PaybackDays }},
		{"demand_usd", "Wanted", "USD a day", func(r *Row) *Number { return &r.DemandUSD }},
		{"served_usd", "Paid for data", "USD a day", func(r *Row) *Number { return &r.ServedUSD }},
		{"subsidy_usd", "Paid by emission", "USD a day", func(r *Row) *Number { return &r.SubsidyUSD }},
		{"subsidy_ratio", "Subsidy ratio: emission ÷ usage", "", func(r *Row) *Number { return &r.SubsidyRatio }},
		{"subsidy_share", "Emission's share of what devices cost", "%", func(r *Row) *Number { return &r.SubsidyShare }},
		{"token_price_usd", "Price of the token", "USD", func(r *Row) *Number { return &r.TokenPriceUSD }},
		{"token_supply", "Supply of the token", "tokens", func(r *Row) *Number { return &r.TokenSupply }},
		{"token_emitted", "Token emission", "tokens a day", func(r *Row) *Number { return &r.TokenEmitted }},
		{"token_burned", "Tokens burned", "tokens a day", func(r *Row) *Number { return &r.TokenBurned }},
	}
}

// ColumnOf returns the column called key.
func ColumnOf(key string) (Column, bool) {
	for _, c := range Columns() {
		if c.Key == key {
			return c, true
		}
	}
	return Column{}, false
}

// valid reports whether all of a row are numbers.
func (r *Row) valid() bool {
	for _, c := range columns {
		if !c.Get(r).Valid() {
			return false
		}
	}
	return true
}

var columns = Columns()
