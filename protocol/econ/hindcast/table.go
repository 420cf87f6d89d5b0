package hindcast

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/protocol/econ"
	"github.com/trellis-network/trellis/protocol/econ/fixed"
)

// ErrTable reports a table that cannot be read.
var ErrTable = errors.New("table is not valid")

// MaxTable is the most bytes of a table.
const MaxTable = 1 << 20

// A Table is a CSV file with names in its first line.
type Table struct{ columns map[string][]string }

// ParseTable reads a table.
func ParseTable(text string) (Table, error) {
	out := Table{make(map[string][]string)}
	if len(text) > MaxTable {
		return out, fmt.Errorf("%w: %d bytes, more than %d", ErrTable, len(text), MaxTable)
	}
	r := csv.NewReader(strings.NewReader(text))
	names, err := r.Read()
	if err != nil {
		return out, fmt.Errorf("%w: %w", ErrTable, err)
	}
	for i, name := range names {
		if slices.Contains(names[:i], name) {
			return out, fmt.Errorf("%w: two columns are called %.64q", ErrTable, name)
		}
		out.columns[name] = nil
	}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return out, fmt.Errorf("%w: %w", ErrTable, err)
		}
		for i, cell := range record {
			out.columns[names[i]] = append(out.columns[names[i]], cell)
		}
	}
}

// Numbers returns a column of numbers.
func (t Table) Numbers(name string) ([]econ.Number, error) {
	cells, ok := t.columns[name]
	if !ok {
		return nil, fmt.Errorf("%w: no column %q", ErrTable, name)
	}
	out := make([]econ.Number, len(cells))
	for i, cell := range cells {
		n, err := fixed.Parse(cell)
		if err != nil {
			return nil, fmt.Errorf("%w: %s, line %d: %w", ErrTable, name, i+2, err)
		}
		out[i] = n
	}
	return out, nil
}

// Months reads a month a line, one after the other, from columns of dates, usage and rewards; rewards may be "".
func (t Table) Months(month, usage, rewards string) ([]Month, error) {
	used, err := t.Numbers(usage)
	if err != nil {
		return nil, err
	}
	paid := make([]econ.Number, len(used))
	if rewards != "" {
		if paid, err = t.Numbers(rewards); err != nil {
			return nil, err
		}
	}
	var out []Month
	for i, cell := range t.columns[month] {
		first, err := econ.ParseDate(cell)
		if err != nil {
			return nil, fmt.Errorf("%w: %s, line %d: %w", ErrTable, month, i+2, err)
		}
		if !(first - 1).EndsMonth() || i > 0 && first != out[i-1].First+econ.Date(daysOf(out[i-1].First)) {
			return nil, fmt.Errorf("%w: line %d: %s is not the first day of the month after the one before", ErrTable, i+2, first)
		}
		if used[i].Sign() <= 0 || rewards != "" && paid[i].Sign() <= 0 {
			return nil, fmt.Errorf("%w: line %d: an amount is not above 0", ErrTable, i+2)
		}
		out = append(out, Month{first, used[i], paid[i]})
	}
	if out == nil {
		return nil, fmt.Errorf("%w: no column %q, or no lines", ErrTable, month)
	}
	return out, nil
}
