package didcomm_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/trellis-network/trellis/client/didcomm"
	rules "github.com/trellis-network/trellis/protocol/didcomm"
)

func TestAnswersOfAPeer(t *testing.T) {
	var status int
	var header http.Header
	var body []byte
	peer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Content-Type") != rules.MediaEncrypted {
			t.Errorf("content type %q", r.Header.Get("Content-Type"))
		}
		for name, values := range header {
			w.Header()[name] = values
		}
		w.WriteHeader(status)
		_, _ = w.Write(body)
	}))
	defer peer.Close()
	send := func(s int, h http.Header, b []byte) ([]byte, error) {
		status, header, body = s, h, b
		return didcomm.Send(t.Context(), peer.Client(), peer.URL, []byte("{}"))
	}
	encrypted := http.Header{"Content-Type": {rules.MediaEncrypted}}
	if reply, err := send(200, encrypted, []byte("x")); err != nil || string(reply) != "x" {
		t.Errorf("%q %v", reply, err)
	}
	if reply, err := send(202, nil, nil); err != nil || reply != nil {
		t.Errorf("%q %v", reply, err)
	}
	if reply, err := send(200, http.Header{"Content-Type": {"text/html"}}, []byte("<p>")); err != nil || reply != nil {
		t.Errorf("a page is no reply: %q %v", reply, err)
	}
	if _, err := send(200, encrypted, make([]byte, rules.MaxBytes+1)); !errors.Is(err, rules.ErrTooLarge) {
		t.Errorf("a long reply: %v", err)
	}
	if _, err := send(400, nil, []byte("no")); !errors.Is(err, didcomm.ErrRefused) {
		t.Errorf("%v", err)
	}
	var busy *didcomm.BusyError
	if _, err := send(503, http.Header{"Retry-After": {"5"}}, nil); !errors.As(err, &busy) || busy.After != 5*time.Second {
		t.Errorf("%v", err)
	}
	peer.Close()
	if _, err := send(200, nil, nil); err == nil || errors.Is(err, didcomm.ErrRefused) {
		t.Errorf("no peer: %v", err)
	}
}
