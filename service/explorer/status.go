package explorer

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type status struct {
	Network   Network                   `json:"network"`
	Chain     chainStatus               `json:"chain"`
	Clock     clockStatus               `json:"clock"`
	Counts    counts                    `json:"counts"`
	Paid      units.Amount              `json:"paid"`
	Contracts map[string]common.Address `json:"contracts"`
	Projects  []projectName             `json:"projects"`
}

type chainStatus struct {
	Height     uint64      `json:"height"`
	Hash       common.Hash `json:"hash"`
	Time       uint64      `json:"time"`
	IntervalMs uint64      `json:"intervalMs"`
}

type clockStatus struct {
	Now   uint64 `json:"now"`
	Speed int    `json:"speed"`
}

type counts struct {
	Devices   uint64 `json:"devices"`
	Reporting uint64 `json:"reporting"`
	Accepted  uint64 `json:"accepted"`
	Refused   uint64 `json:"refused"`
	Sequenced uint64 `json:"sequenced"`
	Scored    uint64 `json:"scored"`
	Settled   uint64 `json:"settled"`
	Paid      uint64 `json:"paid"`
	Sessions  uint64 `json:"sessions,omitempty"` // devices that have a session key now
}

type projectName struct {
	ID   epoch.Project `json:"id"`
	Name string        `json:"name"`
}

// contracts are those that a page needs to check a proof by itself, and that
// an owner's wallet writes to.
var contracts = map[string]common.Address{"projectRegistry": predeploys.ProjectRegistry, "deviceRegistry": predeploys.DeviceRegistry,
	"deviceClaims": predeploys.DeviceClaims, "deviceTrust": predeploys.DeviceTrust, "deviceStore": predeploys.DeviceStore,
	"dataLog": predeploys.DataLog, "settlement": predeploys.Settlement}

func (e *Explorer) getStatus(r *http.Request) (any, error) {
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	return e.newest.get(func() (any, error) { return e.status(r.Context()) })
}

func (e *Explorer) status(ctx context.Context) (status, error) {
	s := status{Network: e.config.Network, Clock: clockStatus{e.config.Now(), e.config.Speed}, Contracts: contracts, Projects: []projectName{}}
	var err error
	if s.Chain, err = e.chainStatus(ctx); err != nil {
		return status{}, err
	}
	c, err := e.index.Counts(ctx)
	if err != nil {
		return status{}, err
	}
	s.Counts = counts{Devices: c.Devices, Reporting: c.Reporting, Accepted: c.Sequenced, Sequenced: c.Sequenced, Scored: c.Scored,
		Settled: c.Settled, Paid: c.Paid}
	s.Paid = c.PaidWei
	if e.config.Sessions != nil {
		s.Counts.Sessions = e.config.Sessions()
	}
	if e.config.Gateway != nil {
		// The gateway counts since it started, the log for ever.
		var accepted uint64
		accepted, s.Counts.Refused = e.config.Gateway()
		s.Counts.Accepted = max(accepted, c.Sequenced)
	}
	projects, err := e.index.Projects(ctx)
	for _, p := range projects {
		s.Projects = append(s.Projects, projectName{p.ID, p.Name})
	}
	return s, err
}

// intervalBlocks is over how many blocks the interval is measured; one minute
// at the target pace.
const intervalBlocks = 60

func (e *Explorer) chainStatus(ctx context.Context) (chainStatus, error) {
	newest, err := e.block(ctx, "latest")
	if err != nil {
		return chainStatus{}, err
	}
	s := chainStatus{Height: uint64(newest.Number), Hash: newest.Hash, Time: 1000 * uint64(newest.Time), IntervalMs: 1000}
	if s.Height < 2 {
		return s, nil
	}
	first := uint64(1) // genesis may be much older than the first block
	if s.Height > intervalBlocks {
		first = s.Height - intervalBlocks
	}
	older, err := e.block(ctx, hexutil.EncodeUint64(first))
	if err != nil {
		return chainStatus{}, err
	}
	s.IntervalMs = (s.Time - 1000*uint64(older.Time)) / (s.Height - first)
	return s, nil
}

// An event is one server-sent event, encoded once for all clients.
type event []byte

func newEvent(name string, value any) event {
	data, err := json.Marshal(value)
	if err != nil {
		return nil // our own types always encode
	}
	return append(append([]byte("event: "+name+"\ndata: "), data...), '\n', '\n')
}

// live hands events to the clients of /api/v1/live. Safe for concurrent use.
type live struct {
	limit int

	mu      sync.Mutex // guards what follows
	clients map[chan event]struct{}
	status  event // the newest, so that a client does not wait for its first
	closed  bool
}

// clientBuffer is how far a client may fall behind: a status and the epochs of
// one second, several times.
const clientBuffer = 32

func newLive(limit int) *live { return &live{limit: limit, clients: make(map[chan event]struct{})} }

// join returns a channel of events that is closed when the client was too
// slow or the server stops; nil when there are too many clients.
func (l *live) join() chan event {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.clients) >= l.limit || l.closed {
		return nil
	}
	c := make(chan event, clientBuffer)
	l.clients[c] = struct{}{}
	if l.status != nil {
		c <- l.status
	}
	return c
}

func (l *live) leave(c chan event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if _, ok := l.clients[c]; ok {
		delete(l.clients, c)
		close(c)
	}
}

// send never waits: a client that is too far behind is dropped, connects
// again, and reads the lists anew.
func (l *live) send(e event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for c := range l.clients {
		select {
		case c <- e:
		default:
			delete(l.clients, c)
			close(c)
		}
	}
}

func (l *live) close() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.closed = true
	for c := range l.clients {
		delete(l.clients, c)
		close(c)
	}
}

const (
	liveInterval = time.Second
	liveEpochs   = 50 // newest epochs of a project that are watched
)

// broadcast sends the status once a second and each epoch whose entry
// changed, until ctx ends.
func (e *Explorer) broadcast(ctx context.Context) {
	ticker := time.NewTicker(liveInterval)
	defer ticker.Stop()
	known := make(map[epoch.Project]map[epoch.Number]string)
	for {
		if err := e.broadcastOnce(ctx, known); err != nil && ctx.Err() == nil {
			e.logger.Debug("Live status could not be read", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

// broadcastOnce compares with what is known of each epoch; what is seen for
// the first time in a project is not told, as a page reads the list first.
func (e *Explorer) broadcastOnce(ctx context.Context, known map[epoch.Project]map[epoch.Number]string) error {
	s, err := e.status(ctx)
	if err != nil {
		return err
	}
	statusEvent := newEvent("status", s)
	e.live.mu.Lock()
	e.live.status = statusEvent
	e.live.mu.Unlock()
	e.live.send(statusEvent)
	for _, p := range s.Projects {
		epochs, err := e.index.Epochs(ctx, p.ID, maxIndex, liveEpochs)
		if err != nil {
			return err
		}
		before, told := known[p.ID]
		now := make(map[epoch.Number]string, len(epochs))
		for i := len(epochs) - 1; i >= 0; i-- {
			entry := epochEntryOf(epochs[i])
			update := newEvent("epoch", entry)
			now[entry.Epoch] = string(update)
			if told && before[entry.Epoch] != string(update) {
				e.live.send(update)
			}
		}
		known[p.ID] = now
	}
	return nil
}

const liveWriteTimeout = 10 * time.Second // a client that takes longer is gone

func (e *Explorer) serveLive(w http.ResponseWriter, r *http.Request) {
	events := e.live.join()
	if events == nil {
		e.fail(w, r, problemf(unavailable, "too many pages listen already; ask /api/v1/status instead"))
		return
	}
	defer e.live.leave(events)
	control := http.NewResponseController(w)
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would hold events back
	w.WriteHeader(http.StatusOK)
	_ = control.Flush() // writes below report a lost client
	for {
		select {
		case <-r.Context().Done():
			return
		case event, ok := <-events:
			if !ok {
				return
			}
			_ = control.SetWriteDeadline(time.Now().Add(liveWriteTimeout)) // not every server has one
			if _, err := w.Write(event); err != nil {
				return
			}
			if err := control.Flush(); err != nil {
				return
			}
		}
	}
}
