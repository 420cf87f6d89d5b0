package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
)

// metrics are those that a milestone can name by a word.
var metrics = map[string]common.Address{
	"devices": predeploys.DevicesMetric,
	"fees":    predeploys.FeesMetric,
	"paid":    predeploys.PaidMetric,
}

// parseMilestone reads AMOUNT:DAYS or AMOUNT:DAYS:METRIC>=LEAST; METRIC is a
// word of metrics, about project p, or 0xCONTRACT/0xCALLDATA.
func parseMilestone(text string, p epoch.Project) (chain.Milestone, error) {
	value, rest, found := strings.Cut(text, ":")
	if !found {
		return chain.Milestone{}, errors.New("want AMOUNT:DAYS or AMOUNT:DAYS:METRIC>=LEAST")
	}
	m := chain.Milestone{Least: new(big.Int)}
	var err error
	if m.Amount, err = parseAmount(value); err == nil && m.Amount.Big().BitLen() > 128 {
		err = errors.New("there are not that many coins")
	}
	if err != nil {
		return m, err
	}
	days, metric, conditional := strings.Cut(rest, ":")
	n, err := strconv.ParseUint(days, 10, 32)
	if err != nil || n == 0 || n > maxMilestoneDays || days[0] == '0' {
		return m, fmt.Errorf("%q is no number of days from 1 to %d", days, maxMilestoneDays)
	}
	m.Days = uint32(n)
	if conditional {
		err = parseMetric(&m, metric, p)
	}
	return m, err
}

// maxMilestoneDays and maxMetricData are Grants.MAX_DAYS and MAX_DATA_BYTES.
const (
	maxMilestoneDays = 1095
	maxMetricData    = 512
)

func parseMetric(m *chain.Milestone, text string, p epoch.Project) error {
	name, least, found := strings.Cut(text, ">=")
	if !found {
		return fmt.Errorf("%q is no METRIC>=LEAST", text)
	}
	var ok bool
	if m.Least, ok = new(big.Int).SetString(least, 10); !ok || m.Least.Sign() < 0 || m.Least.BitLen() > 256 || m.Least.String() != least {
		return fmt.Errorf("%q is no whole number", least)
	}
	if target, known := metrics[name]; known {
		if p == 0 {
			return fmt.Errorf("%s is of a project; name it with --project", name)
		}
		m.Target, m.Data = target, chain.MetricCall(p)
		return nil
	}
	target, data, found := strings.Cut(name, "/")
	if !found {
		return fmt.Errorf("%q is none of devices, fees, paid and 0xCONTRACT/0xCALLDATA", name)
	}
	var err error
	if m.Target, err = parseAddress(target); err != nil {
		return err
	}
	if m.Target == (common.Address{}) {
		return errors.New("the zero address is no contract")
	}
	digits, found := strings.CutPrefix(data, "0x")
	if m.Data, err = hex.DecodeString(digits); !found || err != nil || len(m.Data) > maxMetricData {
		return fmt.Errorf("%q is no call of at most %d bytes, in hexadecimal", data, maxMetricData)
	}
	return nil
}

// weighted is a key with a weight, of a list KEY=WEIGHT….
type weighted struct {
	Key    string
	Weight uint64
}

// maxWeight is the most that contracts take for one weight.
const maxWeight = 10_000

// parseWeights reads arguments KEY=WEIGHT with different keys.
func parseWeights(args []string, least uint64) ([]weighted, error) {
	out, seen := make([]weighted, 0, len(args)), make(map[string]bool)
	for _, arg := range args {
		key, text, found := strings.Cut(arg, "=")
		weight, err := strconv.ParseUint(text, 10, 64)
		if !found || key == "" || err != nil || weight < least || weight > maxWeight || (len(text) > 1 && text[0] == '0') {
			return nil, &exitError{2, fmt.Errorf("%q is no NAME=WEIGHT with a weight from %d to %d", arg, least, maxWeight)}
		}
		if seen[key] {
			return nil, &exitError{2, fmt.Errorf("%s is named twice", key)}
		}
		seen[key] = true
		out = append(out, weighted{key, weight})
	}
	return out, nil
}
