package explorer_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/service/explorer"
	"github.com/trellis-network/trellis/service/explorer/explorertest"
)

// serve runs the site on a free port and returns its address.
func (s *site) serve(t *testing.T) (url string, stop func() error) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.explorer.Run(ctx) }()
	select {
	case <-s.explorer.Ready():
	case err := <-done:
		t.Fatal(err)
	}
	return "http://" + s.explorer.Addr().String(), func() error {
		cancel()
		return <-done
	}
}

// An stream of server-sent events.
type stream struct {
	t        *testing.T
	scanner  *bufio.Scanner
	response *http.Response
}

func listen(t *testing.T, url string) *stream {
	t.Helper()
	r, err := http.Get(url + "/api/v1/live")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = r.Body.Close() })
	return &stream{t, bufio.NewScanner(r.Body), r}
}

// next returns the data of the next event with a name; it waits.
func (s *stream) next(name string) string {
	s.t.Helper()
	for s.scanner.Scan() {
		if s.scanner.Text() != "event: "+name {
			continue
		}
		s.scanner.Scan()
		data, ok := strings.CutPrefix(s.scanner.Text(), "data: ")
		if !ok {
			s.t.Fatalf("after the name of event %s: %q", name, s.scanner.Text())
		}
		return data
	}
	s.t.Fatalf("the stream ended before an event %s: %v", name, s.scanner.Err())
	return ""
}

func TestAListenerHearsTheStatusAndEachChangeOfAnEpoch(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{Addr: "127.0.0.1:0"})
	url, stop := s.serve(t)
	l := listen(t, url)
	var status struct {
		Counts struct{ Devices, Sequenced int }
	}
	if err := json.Unmarshal([]byte(l.next("status")), &status); err != nil || status.Counts.Devices != 5 {
		t.Errorf("status: %+v, %v", status, err)
	}
	n.Settle(2)
	s.follow()
	var entry struct {
		Epoch int
		State string
	}
	if err := json.Unmarshal([]byte(l.next("epoch")), &entry); err != nil || entry.Epoch != 2 || entry.State != "settled" {
		t.Errorf("epoch: %+v, %v", entry, err)
	}
	if err := stop(); !errors.Is(err, context.Canceled) {
		t.Errorf("Run: %v", err)
	}
	for l.scanner.Scan() { // ends, as the server said good-bye
	}
}

func TestListenersAreBounded(t *testing.T) {
	n, _ := town(t)
	s := newSite(t, n, explorer.Config{Addr: "127.0.0.1:0", Streams: 1})
	url, stop := s.serve(t)
	first := listen(t, url)
	first.next("status")
	second := listen(t, url)
	if second.response.StatusCode != http.StatusServiceUnavailable {
		t.Errorf("the second listener: %d", second.response.StatusCode)
	}
	_ = first.response.Body.Close()
	for { // the server notices at its next write
		third := listen(t, url)
		if third.response.StatusCode == http.StatusOK {
			break
		}
		_ = third.response.Body.Close()
	}
	_ = stop()
}

func TestATakenPortIsNamedWithTheFlag(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	n := explorertest.New(t, root)
	s := newSite(t, n, explorer.Config{Addr: taken.Addr().String()})
	_, port, _ := net.SplitHostPort(taken.Addr().String())
	if err := s.explorer.Run(t.Context()); err == nil || !strings.Contains(err.Error(), port) || !strings.Contains(err.Error(), "--http") {
		t.Errorf("Run: %v", err)
	}
}

func TestOneClientCannotTakeAllAnswers(t *testing.T) {
	n := explorertest.New(t, root)
	x, err := index.Open(t.TempDir()+"/index.db", index.Config{})
	if err != nil {
		t.Fatal(err)
	}
	defer x.Close()
	e, err := explorer.New(explorer.Config{Rate: 1, Burst: 2}, x, &explorertest.Node{Network: n}, nil, quiet)
	if err != nil {
		t.Fatal(err)
	}
	s := &site{explorer: e}
	request := func(from string) *http.Response {
		r, _ := http.NewRequest(http.MethodGet, "/api/v1/blocks", nil)
		r.RemoteAddr = from
		return s.do(r)
	}
	for i, want := range []int{200, 200, 429} {
		if r := request("192.0.2.1:" + string(rune('1'+i))); r.StatusCode != want {
			t.Errorf("request %d: %d, want %d", i, r.StatusCode, want)
		} else if want == 429 && r.Header.Get("Retry-After") == "" {
			t.Error("it is not said when to try again")
		}
	}
	if r := request("192.0.2.2:1"); r.StatusCode != 200 {
		t.Errorf("another client: %d", r.StatusCode)
	}
	for i, want := range []int{200, 200, 429} { // one network of 64 bits
		if r := request([]string{"[2001:db8::1]:1", "[2001:db8::2]:1", "[2001:db8::3]:1"}[i]); r.StatusCode != want {
			t.Errorf("IPv6 request %d: %d, want %d", i, r.StatusCode, want)
		}
	}
}
