package main

import (
	"os"
	"strconv"
	"testing"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/crypto/sig"
)

func TestPercentagesAreReadExactly(t *testing.T) {
	for text, want := range map[string]uint16{"0": 0, "5": 500, "7.5": 750, "12.25": 1225, "100": 10_000, "5%": 500, "0.01": 1} {
		if got, err := parsePercent(text); err != nil || got != want {
			t.Errorf("%q is %d (%v), want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "-1", "100.01", "5.", ".5", "1.234", "1e1", "+5", "5 %", "10001", "0x5", "99999999999999999999"} {
		if got, err := parsePercent(text); err == nil {
			t.Errorf("%q is %d, want an error", text, got)
		}
	}
	for hundredths, want := range map[uint16]string{0: "0 %", 1000: "10 %", 750: "7.5 %", 1: "0.01 %", 10_000: "100 %"} {
		if got := percent(hundredths); got != want {
			t.Errorf("%d prints as %q, want %q", hundredths, got, want)
		}
	}
}

func FuzzPercent(f *testing.F) {
	for _, seed := range []string{"0", "12.25", "100%", "7.5", "100.01", "-3", "5."} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		n, err := parsePercent(text)
		if err != nil {
			return
		}
		printed := percent(n)
		again, err := parsePercent(printed[:len(printed)-len(" %")])
		if err != nil || again != n || n > 10_000 {
			t.Errorf("%q is %d, prints as %q and is %d (%v) then", text, n, printed, again, err)
		}
	})
}

func TestMistypedAddressesAreRefused(t *testing.T) {
	const good = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" // of EIP-55
	for _, text := range []string{good, "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x5AAEB6053F3E94C9B9A09F33669435E7EF1BEAED"} {
		if a, err := parseAddress(text); err != nil || a.Hex() != good {
			t.Errorf("%s is %s (%v)", text, a, err)
		}
	}
	for _, text := range []string{"", "0x", good[2:], good[:41], good + "0", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeg"} {
		if a, err := parseAddress(text); err == nil {
			t.Errorf("%q is %s, want an error", text, a)
		}
	}
}

func FuzzAddress(f *testing.F) {
	f.Add("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
	f.Add("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")
	f.Fuzz(func(t *testing.T, text string) {
		if a, err := parseAddress(text); err == nil {
			if again, err := parseAddress(a.Hex()); err != nil || again != a {
				t.Errorf("%q is %s and then %s (%v)", text, a, again, err)
			}
		}
	})
}

func TestAccountsAreAddressesOrKeys(t *testing.T) {
	home := t.TempDir()
	o := &options{home: home, out: os.Stdout}
	row, err := createKey(app.Home(home).KeyFile("cold"), sig.ES256K)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"cold", row.Address} {
		if a, err := o.address(text); err != nil || hexOf(a) != row.Address {
			t.Errorf("%s is %s (%v), want %s", text, a, err, row.Address)
		}
	}
	if _, err := o.address("hot"); err == nil {
		t.Error("a key that is not there is no error")
	}
}

func TestBucketsAndDaysHaveOneSpelling(t *testing.T) {
	for _, text := range []string{"", "0", "01", "-1", "+1", "1.0", "0x1", "99999999999999999999"} {
		if id, err := parseBucket(text); err == nil {
			t.Errorf("bucket %q is %d, want an error", text, id)
		}
	}
	if id, err := parseBucket("12"); err != nil || id != 12 {
		t.Errorf("bucket 12 is %d (%v)", id, err)
	}
	for text, want := range map[string]uint16{"0": 0, "91": 91, "91d": 91, "1050": 1050} {
		if got, err := parseDays(text); err != nil || got != want {
			t.Errorf("%q is %d days (%v), want %d", text, got, err, want)
		}
	}
	for _, text := range []string{"", "d", "-1", "1051", "1.5", "91 d", "91dd"} {
		if got, err := parseDays(text); err == nil {
			t.Errorf("%q is %d days, want an error", text, got)
		}
	}
	for _, text := range []string{"0", "", "-1", "1e3", "1.0000000000000000001"} {
		if got, err := parseAmount(text); err == nil {
			t.Errorf("%q is %s IOTX, want an error", text, got.IOTX())
		}
	}
}

func FuzzBucketAndDays(f *testing.F) {
	for _, seed := range []string{"1", "91d", "0", "007", "1050"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if id, err := parseBucket(text); err == nil && (id == 0 || text != strconv.FormatUint(uint64(id), 10)) {
			t.Errorf("bucket %q is %d", text, id)
		}
		if days, err := parseDays(text); err == nil && days > maxDays {
			t.Errorf("%q is %d days", text, days)
		}
	})
}
