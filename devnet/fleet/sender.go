package fleet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/trellis-network/trellis/types/reading"
)

// errRequest reports an answer that stays the same however often one asks.
var errRequest = errors.New("gateway refuses the request as a whole")

type httpSender struct {
	url  string
	http *http.Client
	log  *slog.Logger
}

// NewSender returns a sender to the gateway at url.
func NewSender(url string, log *slog.Logger) Sender {
	return &httpSender{url + "/v1/readings", &http.Client{Timeout: 30 * time.Second}, log}
}

func (s *httpSender) Send(ctx context.Context, readings []reading.Verified) error {
	var body bytes.Buffer
	for _, r := range readings {
		body.Write(r.Bytes())
	}
	for {
		wait, err := s.post(ctx, body.Bytes())
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if errors.Is(err, errRequest) {
			return err
		}
		s.log.Warn("Gateway did not take the readings; sending again", "error", err)
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
	}
}

func (s *httpSender) post(ctx context.Context, body []byte) (time.Duration, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, s.url, bytes.NewReader(body))
	if err != nil {
		return time.Second, err
	}
	request.Header.Set("Content-Type", "application/cbor-seq")
	response, err := s.http.Do(request)
	if err != nil {
		return time.Second, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, 4<<20))
	if err != nil {
		return time.Second, err
	}
	switch response.StatusCode {
	case http.StatusBadRequest, http.StatusRequestEntityTooLarge, http.StatusUnsupportedMediaType:
		return 0, fmt.Errorf("%w: status %s: %s", errRequest, response.Status, raw)
	}
	if response.StatusCode != http.StatusOK {
		seconds, _ := strconv.Atoi(response.Header.Get("Retry-After"))
		return time.Duration(max(seconds, 1)) * time.Second, fmt.Errorf("status %s: %s", response.Status, raw)
	}
	var answer struct {
		Refused int
		Results []struct{ Status, Code, Message string }
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return time.Second, err
	}
	for _, r := range answer.Results {
		// After a restart devices repeat themselves, and some have a clock that runs ahead: both are as it should be.
		if r.Status == "refused" && r.Code != "old_sequence" && r.Code != "future_time" {
			s.log.Warn("Reading refused", "code", r.Code, "message", r.Message)
			break
		}
	}
	return 0, nil
}
