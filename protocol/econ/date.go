package econ

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"gopkg.in/yaml.v3"
)

// A Date is a day, counted from 1 January 1970; the zero value is no date.
type Date int64

const dateLayout = "2006-01-02"

func date(year, month, day int) Date {
	return Date(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86_400)
}

// ParseDate reads a date such as 2027-01-31.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(dateLayout, s)
	if err != nil || t.Year() < 1970 || t.Unix() == 0 {
		return 0, fmt.Errorf("%.32q is no date; write one like 2027-01-31, after 1970", s)
	}
	return Date(t.Unix() / 86_400), nil
}

func (d Date) time() time.Time { return time.Unix(int64(d)*86_400, 0).UTC() }

// String returns the date as ParseDate reads it.
func (d Date) String() string { return d.time().Format(dateLayout) }

// MarshalText implements encoding.TextMarshaler with String.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// EndsMonth reports whether the day after is of another month.
func (d Date) EndsMonth() bool { return (d + 1).time().Day() == 1 }

// Thursday reports whether a week of the DAO ends with this day's beginning: weeks begin on Thursdays, 00:00 UTC.
func (d Date) thursday() bool { return d%7 == 0 }

// UnmarshalYAML reads a scalar with ParseDate.
func (d *Date) UnmarshalYAML(node *yaml.Node) error {
	parsed, err := ParseDate(node.Value)
	if err != nil {
		return fmt.Errorf("line %d: %w", node.Line, err)
	}
	*d = parsed
	return nil
}

// Days is a length of time.
type Days int64

// maxDays bounds what a scenario says: a century.
const maxDays = 36_500

// ParseDays reads 90d, 18m (of 30 days) or 2y (of 365).
func ParseDays(s string) (Days, error) {
	units := map[string]int64{"d": 1, "m": 30, "y": 365}
	bad := fmt.Errorf("%.32q is no length of time; write one like 90d, 18m or 2y, at most 100y", s)
	if s == "" {
		return 0, bad
	}
	unit, known := units[s[len(s)-1:]]
	n, err := strconv.ParseUint(strings.TrimSpace(s[:len(s)-1]), 10, 16)
	if !known || err != nil || int64(n)*unit > maxDays {
		return 0, bad
	}
	return Days(int64(n) * unit), nil
}

// UnmarshalYAML reads a scalar with ParseDays.
func (d *Days) UnmarshalYAML(node *yaml.Node) error {
	parsed, err := ParseDays(node.Value)
	if err != nil {
		return fmt.Errorf("line %d: %w", node.Line, err)
	}
	*d = parsed
	return nil
}
