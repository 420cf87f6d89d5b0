package predeploys_test

import (
	"bytes"
	"fmt"
	"math/big"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

// The specification's table is the list that genesis has: names, order, values, bands.
func TestTheTableOfParametersIsThatOfGenesis(t *testing.T) {
	page, err := os.ReadFile("../../docs/spec/governance.md")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-zA-Z.]+)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\| [^|]+ \\|$").FindAllSubmatch(page, -1) {
		want = append(want, string(bytes.Join(row[1:], []byte(" | "))))
	}
	c := newChain(t, testConfig(t, 1))
	out := c.contract(bindings.ParametersMetaData, predeploys.Parameters).must(common.Address{1}, "all")[0]
	all := *abi.ConvertType(out, new([]bindings.ParametersParameter)).(*[]bindings.ParametersParameter)
	var got []string
	for _, p := range all {
		name := strings.TrimRight(string(p.Name[:]), "\x00")
		unit := predeploys.ParameterUnit(name, p.Max)
		got = append(got, strings.Join([]string{name, withUnit(t, unit, p.Value), withUnit(t, unit, p.Min), withUnit(t, unit, p.Max)}, " | "))
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("genesis has\n%s\nand docs/spec/governance.md says\n%s", g, w)
	}
}

func withUnit(t *testing.T, unit predeploys.Unit, n *big.Int) string {
	t.Helper()
	switch unit {
	case predeploys.UnitIOTX:
		a, err := units.FromBig(n)
		if err != nil {
			t.Fatal(err)
		}
		return a.IOTX() + " IOTX"
	case predeploys.UnitPercent:
		d, err := units.NewDecimal(n.Int64(), 2)
		if err != nil {
			t.Fatal(err)
		}
		return d.String() + " %"
	default:
		return n.String()
	}
}

// The parts of governance know each other, and nobody else has a say.
func TestGovernanceIsWiredToItself(t *testing.T) {
	cfg := testConfig(t, 5)
	cfg.DaySeconds, cfg.Guardian = 2, common.Address{0x6a}
	c := newChain(t, cfg)
	nobody := common.Address{1}
	governor := c.contract(bindings.TrellisGovernorMetaData, predeploys.Governor)
	timelock := c.contract(bindings.TimelockMetaData, predeploys.Timelock)
	escrow := c.contract(bindings.VoteEscrowMetaData, predeploys.VoteEscrow)
	guardian := c.contract(bindings.GuardianMetaData, predeploys.Guardian)
	improvements := c.contract(bindings.ImprovementsMetaData, predeploys.Improvements)
	role := func(name string) [32]byte { return timelock.must(nobody, name)[0].([32]byte) }
	for _, view := range []struct {
		what string
		got  any
		want any
	}{
		{"the governor's timelock", governor.must(nobody, "timelock")[0], predeploys.Timelock},
		{"the governor's escrow", governor.must(nobody, "ESCROW")[0], predeploys.VoteEscrow},
		{"the governor's parameters", governor.must(nobody, "PARAMETERS")[0], predeploys.Parameters},
		{"the governor's treasury", governor.must(nobody, "TREASURY")[0], predeploys.Treasury},
		{"the governor's register", governor.must(nobody, "IMPROVEMENTS")[0], predeploys.Improvements},
		{"the delay of a vote", fmt.Sprint(governor.must(nobody, "votingDelay")[0]), "2"},
		{"the time of a vote", fmt.Sprint(governor.must(nobody, "votingPeriod")[0]), "14"},
		{"the timelock's delay", fmt.Sprint(timelock.must(nobody, "getMinDelay")[0]), "4"},
		{"who proposes", timelock.must(nobody, "hasRole", role("PROPOSER_ROLE"), predeploys.Governor)[0], true},
		{"who cancels", timelock.must(nobody, "hasRole", role("CANCELLER_ROLE"), predeploys.Governor)[0], true},
		{"who executes", timelock.must(nobody, "hasRole", role("EXECUTOR_ROLE"), common.Address{})[0], true},
		{"who administrates", timelock.must(nobody, "hasRole", [32]byte{}, predeploys.Governor)[0], false},
		{"the ledger of buckets", escrow.must(nobody, "STAKING")[0], predeploys.Staking},
		{"the ledger of shares", escrow.must(nobody, "POOL")[0], predeploys.RestakingPool},
		{"a week", fmt.Sprint(escrow.must(nobody, "WEEK")[0]), "14"},
		{"the register's governor", improvements.must(nobody, "GOVERNOR")[0], predeploys.Governor},
		{"the guardian", guardian.must(nobody, "guardian")[0], cfg.Guardian},
		{"the guardian's governor", guardian.must(nobody, "GOVERNOR")[0], predeploys.Timelock},
		{"the guardian's year", fmt.Sprint(guardian.must(nobody, "EXPIRES")[0]), fmt.Sprint(genesisTime + 365*2)},
	} {
		if view.got != view.want {
			t.Errorf("%s is %v, want %v", view.what, view.got, view.want)
		}
	}
	// What founders have staked votes from genesis on.
	total := new(big.Int)
	for i := range cfg.Founders {
		votes := escrow.must(nobody, "getVotes", cfg.Founders[i].Owner)[0].(*big.Int)
		if votes.Cmp(cfg.Founders[i].SelfStake) != 0 {
			t.Errorf("founder %d has %v votes, want %v", i, votes, cfg.Founders[i].SelfStake)
		}
		total.Add(total, votes)
	}
	if got := escrow.must(nobody, "totalSupply")[0].(*big.Int); got.Cmp(total) != 0 {
		t.Errorf("total is %v, want %v", got, total)
	}
}
