package device

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/trellis-network/trellis/types/reading"
)

// ErrOutboxFull reports that the outbox has its largest size: the gateway was
// away for long, and the caller decides what to do without.
var ErrOutboxFull = errors.New("outbox is full")

// SenderConfig tells a Sender where from and where to. Gateway and Outbox have
// no default.
type SenderConfig struct {
	// Gateway is the base URL, such as http://127.0.0.1:8090.
	Gateway string
	// Outbox is the file that keeps readings until they are delivered.
	Outbox string
	// MaxBatch is the number of readings in a request. Default 256.
	MaxBatch int
	// MaxOutboxBytes is the size from which Queue refuses. Default 64 MiB.
	MaxOutboxBytes int64
	// MaxBackoff is the longest pause between tries; the first is a second, or
	// what the gateway asks for. Default 1m.
	MaxBackoff time.Duration
	// Refused, if set, is told of each reading that the gateway refuses for
	// ever. The Sender has dropped it. It is called from the sending goroutine.
	Refused func(Refusal)
	// Waiting, if set, is told of each reading that the gateway refuses for
	// now, because the device is not registered or its clock is ahead, or
	// because its session signature would not count. The Sender keeps it; in the
	// last case without that signature. It is called from the sending goroutine.
	Waiting func(Refusal)
	// HTTPClient replaces the default, which gives up a try after 30 s.
	HTTPClient *http.Client
	// Logger is told of tries that failed. Default: nobody is.
	Logger *slog.Logger
}

// A Refusal is a reading that no gateway of the project will ever accept.
type Refusal struct {
	Reading reading.Signed
	Code    string // docs/spec/reading.md §5
	Message string
	Last    uint64 // with old_sequence and sequence_conflict: for Device.SkipTo
}

// Error says what was refused and why.
func (r Refusal) Error() string {
	return fmt.Sprintf("reading %d refused: %s: %s", r.Reading.Reading().Sequence, r.Code, r.Message)
}

const (
	firstBackoff = time.Second
	httpTimeout  = 30 * time.Second
	maxBody      = 1 << 20 // of a request; docs/spec/reading.md §5
	maxAnswer    = 4 << 20 // 4,096 results with their messages
)

// A Sender delivers readings to a gateway in order. Safe for concurrent use.
type Sender struct {
	cfg  SenderConfig
	wake chan struct{} // capacity one: a signal that says "look again"

	sending sync.Mutex // held by Run's or Flush's sending; before mu
	mu      sync.Mutex
	outbox  *outbox // guarded by mu
	batch   int     // guarded by sending; halved when a gateway finds requests too large
}

// NewSender opens the outbox and takes up what an earlier run did not deliver.
func NewSender(cfg SenderConfig) (*Sender, error) {
	if cfg.MaxBatch == 0 {
		cfg.MaxBatch = 256
	}
	if cfg.MaxOutboxBytes == 0 {
		cfg.MaxOutboxBytes = 64 << 20
	}
	if cfg.MaxBackoff == 0 {
		cfg.MaxBackoff = time.Minute
	}
	if cfg.HTTPClient == nil {
		cfg.HTTPClient = &http.Client{Timeout: httpTimeout}
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Refused == nil {
		cfg.Refused = func(Refusal) {}
	}
	box, err := openOutbox(cfg.Outbox)
	if err != nil {
		return nil, err
	}
	return &Sender{cfg: cfg, wake: make(chan struct{}, 1), outbox: box, batch: cfg.MaxBatch}, nil
}

// Queue returns after the reading is on disk; it will be sent after all that
// were queued before. Queue readings of a device in the order of their numbers.
func (s *Sender) Queue(r reading.Verified) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.outbox.waiting+int64(len(r.Bytes())) > s.cfg.MaxOutboxBytes {
		return ErrOutboxFull
	}
	if err := s.outbox.add(r.Bytes()); err != nil {
		return err
	}
	select {
	case s.wake <- struct{}{}:
	default: // it is set already
	}
	return nil
}

// Pending returns the number of readings that are not delivered.
func (s *Sender) Pending() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.outbox.parcels)
}

// Run sends what is queued until ctx ends, then returns nil. An error is one of
// the outbox's file.
func (s *Sender) Run(ctx context.Context) error {
	for {
		if err := s.Flush(ctx); err != nil {
			if ctx.Err() != nil {
				return nil
			}
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-s.wake:
		}
	}
}

// Flush returns nil when the outbox is empty, or ctx's error. It tries for as
// long as the gateway can be hoped for.
func (s *Sender) Flush(ctx context.Context) error {
	s.sending.Lock()
	defer s.sending.Unlock()
	backoff := firstBackoff
	for s.Pending() > 0 {
		pause, err := s.sendBatch(ctx)
		if err != nil {
			return err
		}
		if pause == 0 {
			backoff = firstBackoff
			continue
		}
		// A fleet that lost its gateway together must not return together.
		wait := max(pause, backoff/2+rand.N(backoff/2))
		backoff = min(2*backoff, s.cfg.MaxBackoff)
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return ctx.Err()
		case <-timer.C:
		}
	}
	return nil
}

// Close closes the outbox. What is pending stays in it.
func (s *Sender) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.outbox.close()
	return nil
}

// soon asks for the backoff and nothing longer.
const soon = time.Nanosecond

// sendBatch sends the first readings once. A pause above 0 means that some are
// to be sent again, not before it is over.
func (s *Sender) sendBatch(ctx context.Context) (pause time.Duration, err error) {
	s.mu.Lock()
	parcels := s.take()
	s.mu.Unlock()
	body := make([]byte, 0, maxBody)
	for _, p := range parcels {
		body = append(body, p.raw...)
	}
	results, pause, err := s.post(ctx, body, len(parcels))
	if ctx.Err() != nil {
		return 0, ctx.Err()
	}
	var stay []parcel
	switch {
	case errors.Is(err, errTooLarge) && len(parcels) > 1:
		s.batch = len(parcels) / 2
		return 0, nil
	case errors.Is(err, errTooLarge):
		s.refuse(parcels[0], result{Code: "oversized", Message: err.Error()})
	case err != nil:
		s.cfg.Logger.Warn("Gateway did not take readings", "readings", len(parcels), "err", err)
		for _, p := range parcels {
			stay = append(stay, parcel{p.raw, true})
		}
	default:
		stay = s.judge(parcels, results)
		if len(stay) > 0 {
			pause = soon
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return pause, s.outbox.keep(len(parcels), stay)
}

// take returns the first parcels, as many as fit into a request.
func (s *Sender) take() []parcel {
	size := 0
	for i, p := range s.outbox.parcels {
		if size += len(p.raw); i == s.batch || size > maxBody {
			return append([]parcel(nil), s.outbox.parcels[:i]...)
		}
	}
	return append([]parcel(nil), s.outbox.parcels...)
}

// judge returns the parcels that may be accepted later.
func (s *Sender) judge(parcels []parcel, results []result) (stay []parcel) {
	for i, p := range parcels {
		r := results[i]
		switch {
		case r.Status == "accepted" || r.Status == "duplicate":
		case r.Code == "unknown_device" || r.Code == "future_time":
			stay = append(stay, parcel{raw: p.raw}) // registration and clocks come right
			s.tell(s.cfg.Waiting, p, r)
		case r.Code == "bad_session" && p.strip():
			// The reading is good by the device's key: it goes without what would not count.
			stay = append(stay, p)
			s.tell(s.cfg.Waiting, p, r)
		case r.Code == "old_sequence" && p.unclear:
			// An earlier request with it reached a gateway: this is the answer
			// that got lost.
		default:
			s.refuse(p, r)
		}
	}
	return stay
}

func (s *Sender) refuse(p parcel, r result) { s.tell(s.cfg.Refused, p, r) }

// tell reports a parcel to whoever wants to know.
func (s *Sender) tell(whom func(Refusal), p parcel, r result) {
	if whom == nil {
		return
	}
	signed, err := reading.Parse(p.raw)
	if err != nil {
		s.cfg.Logger.Error("Outbox held what is not a reading", "err", err)
		return
	}
	whom(Refusal{Reading: signed, Code: r.Code, Message: r.Message, Last: r.Last})
}

// result is a gateway's answer to one reading.
type result struct {
	Status  string `json:"status"`
	Code    string `json:"code"`
	Message string `json:"message"`
	Last    uint64 `json:"last"`
}

// errTooLarge reports a body that the gateway will not take as a whole.
var errTooLarge = errors.New("gateway refuses the request")

// post sends one request. With an error it returns how long to wait at least.
func (s *Sender) post(ctx context.Context, body []byte, count int) ([]result, time.Duration, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(s.cfg.Gateway, "/")+"/v1/readings", bytes.NewReader(body))
	if err != nil {
		return nil, soon, err
	}
	request.Header.Set("Content-Type", "application/cbor-seq")
	response, err := s.cfg.HTTPClient.Do(request)
	if err != nil {
		return nil, soon, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return nil, soon, fmt.Errorf("read answer: %w", err)
	}
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusRequestEntityTooLarge, http.StatusBadRequest:
		return nil, 0, fmt.Errorf("%w: %s: %s", errTooLarge, response.Status, bytes.TrimSpace(raw))
	default:
		seconds, err := strconv.Atoi(response.Header.Get("Retry-After"))
		if err != nil || seconds < 0 {
			seconds = 0
		}
		wait := min(time.Duration(min(seconds, 3600))*time.Second, s.cfg.MaxBackoff)
		return nil, max(wait, soon), fmt.Errorf("gateway answers %s: %s", response.Status, bytes.TrimSpace(raw))
	}
	var answer struct {
		Results []result `json:"results"`
	}
	if err := json.Unmarshal(raw, &answer); err != nil {
		return nil, soon, fmt.Errorf("read answer: %w", err)
	}
	if len(answer.Results) != count {
		return nil, soon, fmt.Errorf("gateway answers %d results for %d readings", len(answer.Results), count)
	}
	return answer.Results, 0, nil
}
