package app

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/units"
)

var start = time.Date(2017, 12, 31, 20, 0, 0, 0, time.UTC)

func TestClockGoesOnWhereItStood(t *testing.T) {
	home := Home(t.TempDir())
	synctest.Test(t, func(t *testing.T) {
		c, err := home.LoadClock(start, 100)
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Second)
		if err := home.SaveClock(c); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour) // the process is down
		for speed, want := range map[int]int{0: 100, 7: 7} {
			c, err := home.LoadClock(start.Add(time.Hour), speed)
			if err != nil {
				t.Fatal(err)
			}
			if got, stood := c.Now(), start.Add(1000*time.Second); !got.Equal(stood) || c.Speed() != want {
				t.Errorf("clock shows %s at speed %d, want %s at %d", got, c.Speed(), stood, want)
			}
		}
	})
}

func TestResumedClockDoesNotCountTheStart(t *testing.T) {
	home := Home(t.TempDir())
	synctest.Test(t, func(t *testing.T) {
		c, err := home.LoadClock(start, 100)
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Minute) // devices are registered
		if err := home.ResumeClock(c); err != nil {
			t.Fatal(err)
		}
		if got := c.Now(); !got.Equal(start) {
			t.Errorf("clock shows %s, want %s", got, start)
		}
		again, err := home.LoadClock(time.Now(), 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := again.Now(); !got.Equal(start) {
			t.Errorf("saved clock shows %s, want %s", got, start)
		}
	})
}

func TestDamagedFilesOfAHomeAreNamed(t *testing.T) {
	home := Home(t.TempDir())
	for _, file := range []string{"clock.json", "network.json", "fleet-start"} {
		if err := os.WriteFile(filepath.Join(string(home), file), []byte("{"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, clockErr := home.LoadClock(start, 1)
	_, genesisErr := home.genesis(Genesis{})
	_, onceErr := home.Once("fleet-start", 1)
	for file, err := range map[string]error{"clock.json": clockErr, "network.json": genesisErr, "fleet-start": onceErr} {
		if err == nil || !strings.Contains(err.Error(), file) {
			t.Errorf("%s: error %v does not name it", file, err)
		}
	}
}

func TestGenesisOfAHomeStaysWhatItWas(t *testing.T) {
	home := Home(filepath.Join(t.TempDir(), "new"))
	balances := map[common.Address]units.Amount{{1}: units.IOTX(5)}
	synctest.Test(t, func(t *testing.T) {
		treasury := units.IOTX(300)
		economy := Economy{DaySeconds: 2, Treasury: &treasury, Guardian: &common.Address{9}}
		made, err := home.genesis(Genesis{Balances: balances, Economy: economy})
		if err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Hour)
		read, err := home.genesis(Genesis{Balances: map[common.Address]units.Amount{{2}: units.IOTX(7)}})
		if err != nil {
			t.Fatal(err)
		}
		same := cmp.Comparer(func(a, b units.Amount) bool { return a.Cmp(b) == 0 })
		if diff := cmp.Diff(read, made, same); diff != "" {
			t.Errorf("record differs (-got +want):\n%s", diff)
		}
		var rules predeploys.Config
		read.Apply(&rules)
		if rules.DaySeconds != 2 || rules.TreasuryCoins.Cmp(treasury.Big()) != 0 || rules.Guardian != (common.Address{9}) {
			t.Errorf("the economy's rules are %+v", rules)
		}
		if made.ChainID != 4690 || made.Balances[common.Address{1}].Cmp(units.IOTX(5)) != 0 {
			t.Errorf("record is %+v", made)
		}
		if _, err := home.genesis(Genesis{ChainID: 4690}); err != nil {
			t.Errorf("its own chain id: %v", err)
		}
		if _, err := home.genesis(Genesis{ChainID: 7}); err == nil || !strings.Contains(err.Error(), "chain 4690, not 7") {
			t.Errorf("another chain id gives %v", err)
		}
	})
}

func TestOnceIsOnce(t *testing.T) {
	home := Home(t.TempDir())
	for _, fallback := range []uint64{8, 9} {
		if n, err := home.Once("fleet-devices", fallback); err != nil || n != 8 {
			t.Errorf("Once = %d (%v), want 8", n, err)
		}
	}
}

func TestKeysOfAHomeAreMadeOnceAndPrivate(t *testing.T) {
	home := Home(t.TempDir())
	first, err := home.Account(OperatorKey)
	if err != nil {
		t.Fatal(err)
	}
	second, err := home.Account(OperatorKey)
	if err != nil {
		t.Fatal(err)
	}
	if first.Public().Address() != second.Public().Address() {
		t.Error("the operator's key changes")
	}
	log, err := home.LogKey(4690, 1)
	if err != nil {
		t.Fatal(err)
	}
	again, err := home.LogKey(4690, 1)
	if err != nil {
		t.Fatal(err)
	}
	if log.Verifier().String() != again.Verifier().String() {
		t.Error("the log's key changes")
	}
	file := filepath.Join(string(home), "keys", "log-1.key")
	if err := os.Chmod(file, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := home.LogKey(4690, 1); !errors.Is(err, keystore.ErrPermissions) {
		t.Errorf("LogKey of an open file = %v, want %v", err, keystore.ErrPermissions)
	}
}

func TestEndpointsAreRemoved(t *testing.T) {
	home := Home(t.TempDir())
	remove, err := home.PutEndpoints(Endpoints{RPC: "http://127.0.0.1:1"})
	if err != nil {
		t.Fatal(err)
	}
	if raw, err := os.ReadFile(home.EndpointsFile()); err != nil || !strings.Contains(string(raw), `"rpc": "http://127.0.0.1:1"`) {
		t.Errorf("file holds %s (%v)", raw, err)
	}
	remove()
	if _, err := os.Stat(home.EndpointsFile()); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("after remove: %v", err)
	}
}

func TestClosersCloseInReverseAndTellEveryFailure(t *testing.T) {
	var order []string
	one, two := errors.New("one"), errors.New("two")
	var c closers
	c.add(func() error { order = append(order, "first"); return one })
	c.add(func() error { order = append(order, "second"); return two })
	if err := c.close(); !errors.Is(err, one) || !errors.Is(err, two) {
		t.Errorf("close = %v, want both failures", err)
	}
	if diff := cmp.Diff(order, []string{"second", "first"}); diff != "" {
		t.Errorf("order differs (-got +want):\n%s", diff)
	}
	if err := c.close(); err != nil {
		t.Errorf("second close = %v, want nil", err)
	}
}

func TestADayOfTheEconomyIsWholeSeconds(t *testing.T) {
	for day, want := range map[time.Duration]uint64{time.Second: 1, 2 * time.Second: 2, 24 * time.Hour: 86_400} {
		if got, err := DaySeconds(day); err != nil || got != want {
			t.Errorf("DaySeconds(%s) = %d (%v), want %d", day, got, err, want)
		}
	}
	for _, day := range []time.Duration{0, -time.Second, time.Millisecond, 1500 * time.Millisecond, 24*time.Hour + time.Second} {
		if _, err := DaySeconds(day); !errors.Is(err, ErrBadDay) {
			t.Errorf("DaySeconds(%s) gives %v, want ErrBadDay", day, err)
		}
	}
}

func TestWhatIsSaidLaterCounts(t *testing.T) {
	few, many := units.IOTX(1), units.IOTX(2)
	file := Economy{DaySeconds: 5, Treasury: &few}
	if got := file.With(Economy{}); got != file {
		t.Errorf("nothing said gives %+v", got)
	}
	guardian := common.Address{7}
	if got, want := file.With(Economy{2, &many, &guardian, true}), (Economy{2, &many, &guardian, true}); got != want {
		t.Errorf("all said gives %+v", got)
	}
}
