package privatesum

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/privatesum"
	"github.com/trellis-network/trellis/types/epoch"
)

// Paths of an aggregator's interface; both take a question by POST.
const (
	PartialPath    = "/v1/private-sum/partial"
	ComplaintsPath = "/v1/private-sum/complaints"
)

const (
	maxQuestion = 64 << 10 // a document, and a task with 4,096 bytes of parameters in hex
	maxAnswer   = 1 << 20
)

// wireQuestion is a question in JSON.
type wireQuestion struct {
	Chain    uint64          `json:"chain"`
	Document json.RawMessage `json:"document"`
	Task     wireTask        `json:"task"`
}

type wireTask struct {
	Project     epoch.Project  `json:"project"`
	Version     uint32         `json:"version"`
	LogStart    uint64         `json:"log_start"`
	LogEnd      uint64         `json:"log_end"`
	WindowStart uint64         `json:"window_start"`
	WindowEnd   uint64         `json:"window_end"`
	LogRoot     common.Hash    `json:"log_root"`
	FieldRoot   common.Hash    `json:"field_root"`
	KeysRoot    common.Hash    `json:"keys_root"`
	Params      hexutil.Bytes  `json:"params"`
	Requester   common.Address `json:"requester"`
	Nonce       uint64         `json:"nonce"`
}

// wireAnswer is what is answered, with status 200, or with another one and a code.
type wireAnswer struct {
	Partial    hexutil.Bytes   `json:"partial,omitempty"`
	Complaints []hexutil.Bytes `json:"complaints,omitempty"`
	Code       string          `json:"code,omitempty"`
	Message    string          `json:"message,omitempty"`
}

// encodeQuestion is the exact inverse of decodeQuestion, but for the document's spelling.
func encodeQuestion(q Question) ([]byte, error) {
	document, err := q.Document.Canonical()
	if err != nil {
		return nil, err
	}
	return json.Marshal(wireQuestion{q.ChainID, document, toWire(q.Task)})
}

func toWire(t compute.Task) wireTask {
	return wireTask{t.Project, t.Version, t.LogStart, t.LogEnd, t.WindowStart, t.WindowEnd, t.LogRoot, t.FieldRoot, t.KeysRoot, t.Params, t.Requester, t.Nonce}
}

func (w wireTask) task() compute.Task {
	return compute.Task{
		Project: w.Project, Version: w.Version, LogStart: w.LogStart, LogEnd: w.LogEnd, WindowStart: w.WindowStart, WindowEnd: w.WindowEnd,
		LogRoot: w.LogRoot, FieldRoot: w.FieldRoot, KeysRoot: w.KeysRoot, Params: w.Params, Requester: w.Requester, Nonce: w.Nonce,
	}
}

func decodeQuestion(raw []byte) (q Question, err error) {
	strict := json.NewDecoder(bytes.NewReader(raw))
	strict.DisallowUnknownFields()
	var w wireQuestion
	if err := strict.Decode(&w); err != nil {
		return q, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	d, err := rules.ParseDocument(w.Document)
	if err != nil {
		return q, err
	}
	return Question{w.Chain, d, w.Task.task()}, nil
}

// Handler serves the aggregator's interface. It answers whoever asks: a sum of a list tells only what the result tells everybody.
func (a *Aggregator) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+PartialPath, a.serve(func(ctx context.Context, q Question) (wireAnswer, error) {
		p, err := a.Partial(ctx, q)
		return wireAnswer{Partial: p.Bytes()}, err
	}))
	mux.HandleFunc("POST "+ComplaintsPath, a.serve(func(ctx context.Context, q Question) (wireAnswer, error) {
		cs, err := a.Complaints(ctx, q)
		return wireAnswer{Complaints: encodeComplaints(cs)}, err
	}))
	return mux
}

func (a *Aggregator) serve(answer func(context.Context, Question) (wireAnswer, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		raw, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxQuestion))
		var q Question
		var out wireAnswer
		if err == nil {
			q, err = decodeQuestion(raw)
		} else {
			err = fmt.Errorf("%w: %w", ErrRefused, err)
		}
		if err == nil {
			out, err = answer(r.Context(), q)
		}
		status := http.StatusOK
		if err != nil {
			status, out = refusal(err)
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(out) // the caller is gone: nobody to tell
	}
}

// refusals are the codes of errors, in the order they are looked for.
var refusals = []struct {
	err    error
	status int
	code   string
}{
	{ErrOtherList, http.StatusConflict, "other_list"},
	{ErrRefused, http.StatusForbidden, "refused"},
	{rules.ErrDocument, http.StatusBadRequest, "bad_document"},
	{rules.ErrParams, http.StatusBadRequest, "bad_params"},
	{rules.ErrNotMember, http.StatusNotFound, "not_member"},
	{rules.ErrTask, http.StatusBadRequest, "bad_window"},
	{rules.ErrList, http.StatusConflict, "bad_list"},
	{rules.ErrFew, http.StatusConflict, "too_few_devices"},
}

func refusal(err error) (int, wireAnswer) {
	var bad *PoisonedError
	if errors.As(err, &bad) {
		return http.StatusConflict, wireAnswer{Code: "poisoned", Message: err.Error(), Complaints: encodeComplaints(bad.Complaints)}
	}
	for _, r := range refusals {
		if errors.Is(err, r.err) {
			return r.status, wireAnswer{Code: r.code, Message: err.Error()}
		}
	}
	return http.StatusServiceUnavailable, wireAnswer{Code: "unavailable", Message: err.Error()}
}

func encodeComplaints(cs []rules.Complaint) (out []hexutil.Bytes) {
	for _, c := range cs {
		out = append(out, c.Bytes())
	}
	return out
}

func decodeComplaints(raws []hexutil.Bytes) (out []rules.Complaint, err error) {
	for _, raw := range raws {
		c, err := rules.ParseComplaint(raw)
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// errAnswer is what an aggregator said instead.
type errAnswer struct {
	code, message string
}

func (e *errAnswer) Error() string { return e.code + ": " + e.message }

func post(ctx context.Context, client *http.Client, m rules.Member, path string, q Question) (out wireAnswer, err error) {
	if m.URL == "" {
		return out, fmt.Errorf("%w: the document has no URL of it", ErrRefused)
	}
	body, err := encodeQuestion(q)
	if err != nil {
		return out, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, strings.TrimSuffix(m.URL, "/")+path, bytes.NewReader(body))
	if err != nil {
		return out, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := client.Do(request)
	if err != nil {
		return out, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer))
	if err != nil {
		return out, fmt.Errorf("read answer: %w", err)
	}
	if err := json.Unmarshal(raw, &out); err != nil {
		return out, fmt.Errorf("read answer of status %d: %w", response.StatusCode, err)
	}
	if response.StatusCode == http.StatusOK {
		return out, nil
	}
	if out.Code == "poisoned" {
		cs, err := decodeComplaints(out.Complaints)
		if err != nil || len(cs) == 0 {
			return out, fmt.Errorf("it complains with what is no complaint: %w", err)
		}
		return out, &PoisonedError{cs}
	}
	return out, &errAnswer{out.Code, out.Message}
}

// askPartial gets a member's partial sum. Nobody has checked it.
func askPartial(ctx context.Context, client *http.Client, m rules.Member, q Question) (rules.Partial, error) {
	out, err := post(ctx, client, m, PartialPath, q)
	if err != nil {
		return rules.Partial{}, err
	}
	return rules.ParsePartial(out.Partial)
}

// askComplaints gets a member's complaints. Nobody has judged them.
func askComplaints(ctx context.Context, client *http.Client, m rules.Member, q Question) ([]rules.Complaint, error) {
	out, err := post(ctx, client, m, ComplaintsPath, q)
	if err != nil {
		return nil, err
	}
	return decodeComplaints(out.Complaints)
}
