package main

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

func TestMilestonesAreReadAsWritten(t *testing.T) {
	m, err := parseMilestone("1000.5:30", 0)
	if err != nil || m.Amount.IOTX() != "1000.5" || m.Days != 30 || m.Target != (common.Address{}) || m.Least.Sign() != 0 {
		t.Errorf("got %+v (%v)", m, err)
	}
	m, err = parseMilestone("9000:30:devices>=100", 7)
	if err != nil || m.Target != predeploys.DevicesMetric || len(m.Data) != 36 || m.Data[35] != 7 || m.Least.Int64() != 100 || m.Amount.Cmp(units.IOTX(9000)) != 0 {
		t.Errorf("got %+v (%v)", m, err)
	}
	m, err = parseMilestone("1:1:0x00000000000000000000000000000000000ebee1/0x1234>=0", 0)
	if err != nil || m.Target != common.HexToAddress("0xebee1") || string(m.Data) != "\x12\x34" {
		t.Errorf("got %+v (%v)", m, err)
	}
	for text, want := range map[string]string{
		"1000":                       "AMOUNT:DAYS",
		"0:1":                        "the amount is 0",
		"x:1":                        "x",
		"1:0":                        "days",
		"1:01":                       "days",
		"1:1096":                     "1 to 1095",
		"1:1:devices":                "METRIC>=LEAST",
		"1:1:devices>=1":             "--project",
		"1:1:devices>=-1":            "whole number",
		"1:1:devices>=+1":            "whole number",
		"1:1:devices>=01":            "whole number",
		"1:1:other>=1":               "none of devices, fees, paid",
		"1:1:0x12/0x>=1":             "not an address",
		"1:1:" + zero + "/0x>=1":     "zero address",
		"1:1:" + someone + "/0x1>=1": "hexadecimal",
		"1:1:" + someone + "/12>=1":  "hexadecimal",
		"1:1:" + someone + "/0x" + strings.Repeat("00", 513) + ">=1": "at most 512 bytes",
		"1000000000000000000000000000:1":                             "coins",
		"1:1:" + someone + "/0x>=1" + strings.Repeat("0", 78):        "whole number",
	} {
		if _, err := parseMilestone(text, 0); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want one that names %q", text, err, want)
		}
	}
}

const (
	zero    = "0x0000000000000000000000000000000000000000"
	someone = "0x00000000000000000000000000000000000ebee1"
)

func FuzzMilestone(f *testing.F) {
	for _, seed := range []string{"1000.5:30", "9000:30:devices>=100", "1:1:" + someone + "/0x1234>=0", "1:1:paid>=", ":::", "1:1:fees>=99999999999999999999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := parseMilestone(text, 1)
		if err != nil {
			return
		}
		if m.Amount.IsZero() || m.Amount.Big().BitLen() > 128 || m.Days == 0 || m.Days > maxMilestoneDays || m.Least.Sign() < 0 || m.Least.BitLen() > 256 || len(m.Data) > maxMetricData {
			t.Errorf("%q gives %+v, which the contract refuses", text, m)
		}
		if (m.Target == common.Address{}) != (len(m.Data) == 0 && m.Least.Sign() == 0) && strings.Count(text, ":") == 1 {
			t.Errorf("%q has no metric and gives %+v", text, m)
		}
	})
}

func TestWeightsHaveNamesAndBounds(t *testing.T) {
	list, err := parseWeights([]string{"devices=1", "paid=10000", "x=0"}, 0)
	if err != nil || len(list) != 3 || list[1] != (weighted{"paid", 10_000}) {
		t.Errorf("got %+v (%v)", list, err)
	}
	for _, bad := range [][]string{{"a"}, {"=1"}, {"a=10001"}, {"a=-1"}, {"a=01"}, {"a="}, {"a=1", "a=2"}, {"a=0"}} {
		if got, err := parseWeights(bad, 1); err == nil {
			t.Errorf("%v gives %+v", bad, got)
		}
	}
}

func FuzzWeights(f *testing.F) {
	f.Add("devices=1")
	f.Add("1=10000")
	f.Add("a=b=c")
	f.Fuzz(func(t *testing.T, text string) {
		list, err := parseWeights([]string{text}, 1)
		if err == nil && (list[0].Key == "" || list[0].Weight == 0 || list[0].Weight > maxWeight) {
			t.Errorf("%q gives %+v", text, list)
		}
	})
}

func TestStrangersTextIsEscaped(t *testing.T) {
	for text, want := range map[string]string{
		"Weather club":    "Weather club",
		"\x1b[2J":         `\x1b[2J`,
		"a\nb":            `a\nb`,
		"\xff":            `\xff`,
		"say \"hi\"":      `say "hi"`,
		"Ünïcode ✓":       "Ünïcode ✓",
		"\u202egnp.exe":   `\u202egnp.exe`,
		"back\\slash\x00": `back\\slash\x00`,
	} {
		if got := escaped(text); got != want {
			t.Errorf("%q is shown as %s, want %s", text, got, want)
		}
	}
}
