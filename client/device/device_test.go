package device_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var (
	source = reading.Source{ChainID: 4690, ProjectID: 1}
	values = map[string]units.Decimal{"pm25": units.Int(7)}
	at     = time.UnixMilli(1514750400000)
)

func testKey(t testing.TB, seed byte) sig.PrivateKey {
	t.Helper()
	key, err := sig.NewPrivateKey(sig.ES256K, bytes.Repeat([]byte{seed}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func newDevice(t testing.TB, file string) *device.Device {
	t.Helper()
	d, err := device.New(testKey(t, 7), source, "network.trellis.air.v1", file)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func sign(t testing.TB, d *device.Device) reading.Verified {
	t.Helper()
	signed, err := d.Sign(at, values)
	if err != nil {
		t.Fatal(err)
	}
	return signed
}

func TestNoNumberIsGivenTwiceWhateverCrashes(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sequence")
	last := uint64(0)
	for run := range 10 { // each run ends without notice
		d := newDevice(t, file)
		for range run * 30 {
			number := sign(t, d).Reading().Sequence
			if number <= last {
				t.Fatalf("run %d gives %d after %d", run, number, last)
			}
			last = number
		}
	}
	d := newDevice(t, file)
	if err := d.SkipTo(1_000_000); err != nil {
		t.Fatal(err)
	}
	if got := sign(t, d).Reading().Sequence; got != 1_000_001 {
		t.Errorf("number after SkipTo is %d", got)
	}
	if err := os.WriteFile(file, []byte("many"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := device.New(testKey(t, 7), source, "x", file); err == nil {
		t.Error("a broken sequence file is taken")
	}
}

// gateway answers each request by a function, in process: requests take no real
// time and need no socket, so that a test's clock can be simulated.
type gateway func(numbers []uint64) (status int, retryAfter string, words []string)

func (g gateway) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	raws, err := reading.Split(body, 4096)
	if err != nil {
		return nil, err
	}
	var numbers []uint64
	for _, raw := range raws {
		signed, err := reading.Parse(raw)
		if err != nil {
			return nil, err
		}
		numbers = append(numbers, signed.Reading().Sequence)
	}
	status, retryAfter, words := g(numbers)
	if status == 0 {
		return nil, errors.New("network is down")
	}
	w := httptest.NewRecorder()
	if retryAfter != "" {
		w.Header().Set("Retry-After", retryAfter)
	}
	w.WriteHeader(status)
	results := []map[string]any{}
	for _, word := range words {
		switch word {
		case "accepted", "duplicate":
			results = append(results, map[string]any{"status": word})
		default:
			results = append(results, map[string]any{"status": "refused", "code": word, "message": "because", "last": 9})
		}
	}
	err = json.NewEncoder(w).Encode(map[string]any{"results": results})
	return w.Result(), err
}

func all(word string, numbers []uint64) (words []string) {
	for range numbers {
		words = append(words, word)
	}
	return words
}

func newSender(t testing.TB, cfg device.SenderConfig, g gateway) *device.Sender {
	t.Helper()
	cfg.Gateway, cfg.HTTPClient = "http://gateway", &http.Client{Transport: g}
	if cfg.Outbox == "" {
		cfg.Outbox = filepath.Join(t.TempDir(), "outbox")
	}
	s, err := device.NewSender(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestReadingsAreSentInOrderUntilAccepted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDevice(t, filepath.Join(t.TempDir(), "sequence"))
		start, try := time.Now(), 0
		var story []string
		s := newSender(t, device.SenderConfig{MaxBatch: 2}, func(numbers []uint64) (int, string, []string) {
			try++
			story = append(story, fmt.Sprintf("%v", numbers))
			switch try {
			case 1:
				return 0, "", nil
			case 2:
				return http.StatusServiceUnavailable, "30", nil
			default:
				return http.StatusOK, "", all("accepted", numbers)
			}
		})
		for range 3 {
			if err := s.Queue(sign(t, d)); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(story, []string{"[1 2]", "[1 2]", "[1 2]", "[3]"}); diff != "" {
			t.Errorf("requests differ (-got +want):\n%s", diff)
		}
		if took := time.Since(start); took < 30*time.Second || took > 32*time.Second {
			t.Errorf("took %s, want the 30 s of Retry-After and a first backoff", took)
		}
	})
}

func TestOnlyWhatIsRefusedForEverIsDropped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDevice(t, filepath.Join(t.TempDir(), "sequence"))
		var refused []string
		try := 0
		s := newSender(t, device.SenderConfig{Refused: func(r device.Refusal) {
			refused = append(refused, fmt.Sprintf("%d %s last=%d", r.Reading.Reading().Sequence, r.Code, r.Last))
		}}, func(numbers []uint64) (int, string, []string) {
			try++
			if try == 1 {
				return http.StatusOK, "", []string{"accepted", "future_time", "unknown_device", "bad_signature", "duplicate", "old_sequence"}
			}
			return http.StatusOK, "", []string{"old_sequence", "accepted"}
		})
		for range 6 {
			if err := s.Queue(sign(t, d)); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(refused, []string{"4 bad_signature last=9", "6 old_sequence last=9", "2 old_sequence last=9"}); diff != "" {
			t.Errorf("refusals differ (-got +want):\n%s", diff)
		}
	})
}

// After a request without an answer, old_sequence is that answer.
func TestLostAnswerIsNotReportedAsRefusal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDevice(t, filepath.Join(t.TempDir(), "sequence"))
		try := 0
		s := newSender(t, device.SenderConfig{Refused: func(r device.Refusal) { t.Errorf("reported: %v", r) }},
			func(numbers []uint64) (int, string, []string) {
				if try++; try == 1 {
					return 0, "", nil
				}
				return http.StatusOK, "", []string{"old_sequence", "duplicate"}
			})
		for range 2 {
			if err := s.Queue(sign(t, d)); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Flush(t.Context()); err != nil {
			t.Fatal(err)
		}
	})
}

func TestOutboxSurvivesARestartAndATornWrite(t *testing.T) {
	dir := t.TempDir()
	d, path := newDevice(t, filepath.Join(dir, "sequence")), filepath.Join(dir, "outbox")
	down := func([]uint64) (int, string, []string) { return 0, "", nil }
	s := newSender(t, device.SenderConfig{Outbox: path}, down)
	for range 3 {
		if err := s.Queue(sign(t, d)); err != nil {
			t.Fatal(err)
		}
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for cut := range len(whole) / 3 { // the third is torn anywhere
		if err := os.WriteFile(path, whole[:len(whole)-1-cut], 0o600); err != nil {
			t.Fatal(err)
		}
		if got := newSender(t, device.SenderConfig{Outbox: path}, down).Pending(); got != 2 {
			t.Fatalf("%d readings after %d bytes were lost, want 2", got, cut+1)
		}
	}
	var got []uint64
	again := newSender(t, device.SenderConfig{Outbox: path}, func(numbers []uint64) (int, string, []string) {
		got = append(got, numbers...)
		return http.StatusOK, "", all("accepted", numbers)
	})
	if err := again.Queue(sign(t, d)); err != nil {
		t.Fatal(err)
	}
	if err := again.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(got, []uint64{1, 2, 4}); diff != "" {
		t.Errorf("sent differs (-got +want):\n%s", diff)
	}
	if info, err := os.Stat(path); err != nil || info.Size() != 0 {
		t.Errorf("outbox has %d bytes after all was delivered: %v", info.Size(), err)
	}
}

func TestFullOutboxRefuses(t *testing.T) {
	d := newDevice(t, filepath.Join(t.TempDir(), "sequence"))
	s := newSender(t, device.SenderConfig{MaxOutboxBytes: 500}, nil)
	var err error
	for range 10 {
		if err = s.Queue(sign(t, d)); err != nil {
			break
		}
	}
	if !errors.Is(err, device.ErrOutboxFull) {
		t.Errorf("error is %v", err)
	}
}

func TestTooLargeRequestsAreHalved(t *testing.T) {
	d := newDevice(t, filepath.Join(t.TempDir(), "sequence"))
	var sizes []int
	s := newSender(t, device.SenderConfig{}, func(numbers []uint64) (int, string, []string) {
		sizes = append(sizes, len(numbers))
		if len(numbers) > 3 {
			return http.StatusRequestEntityTooLarge, "", nil
		}
		return http.StatusOK, "", all("accepted", numbers)
	})
	for range 10 {
		if err := s.Queue(sign(t, d)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sizes, []int{10, 5, 2, 2, 2, 2, 2}); diff != "" {
		t.Errorf("requests differ (-got +want):\n%s", diff)
	}
}

func Example() {
	dir, err := os.MkdirTemp("", "sensor")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	gateway := &http.Client{Transport: gateway(func(numbers []uint64) (int, string, []string) {
		fmt.Println("gateway got readings", numbers)
		return http.StatusOK, "", all("accepted", numbers)
	})}

	key, err := keystore.Generate(sig.ES256K)
	if err != nil {
		panic(err)
	}
	sensor, err := device.New(key, reading.Source{ChainID: 4690, ProjectID: 1}, "network.trellis.air.v1", filepath.Join(dir, "sequence"))
	if err != nil {
		panic(err)
	}
	sender, err := device.NewSender(device.SenderConfig{Gateway: "http://127.0.0.1:8090", Outbox: filepath.Join(dir, "outbox"), HTTPClient: gateway})
	if err != nil {
		panic(err)
	}
	defer sender.Close()
	for _, text := range []string{"12.5", "13"} {
		pm25, err := units.ParseDecimal(text)
		if err != nil {
			panic(err)
		}
		signed, err := sensor.Sign(time.Now(), map[string]units.Decimal{"pm25": pm25})
		if err != nil {
			panic(err)
		}
		if err := sender.Queue(signed); err != nil { // on disk when it returns
			panic(err)
		}
	}
	if err := sender.Flush(context.Background()); err != nil {
		panic(err)
	}
	fmt.Println("pending", sender.Pending())
	// Output:
	// gateway got readings [1 2]
	// pending 0
}
