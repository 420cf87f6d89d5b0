package gateway

// A Code tells a device why a reading is refused; docs/spec/reading.md §5.
type Code string

// The codes of docs/spec/reading.md §5.
const (
	Malformed        Code = "malformed"
	NotCanonical     Code = "not_canonical"
	Oversized        Code = "oversized"
	WrongSource      Code = "wrong_source"
	UnknownDevice    Code = "unknown_device"
	BadSignature     Code = "bad_signature"
	OldSequence      Code = "old_sequence"
	SequenceConflict Code = "sequence_conflict"
	FutureTime       Code = "future_time"
	BadSession       Code = "bad_session"
)

const (
	statusAccepted  = "accepted"
	statusDuplicate = "duplicate"
	statusRefused   = "refused"
)

// result is what one reading is answered.
type result struct {
	Status  string `json:"status"`
	Code    Code   `json:"code,omitempty"`
	Message string `json:"message,omitempty"`
	Last    uint64 `json:"last,omitempty"` // of OldSequence and SequenceConflict: the device's last accepted number
}

func refuse(code Code, message string) result {
	return result{Status: statusRefused, Code: code, Message: message}
}

// answer is the body of a 200.
type answer struct {
	Accepted  int      `json:"accepted"`
	Duplicate int      `json:"duplicate"`
	Refused   int      `json:"refused"`
	Results   []result `json:"results"`
}

func newAnswer(items []item) answer {
	a := answer{Results: make([]result, len(items))}
	for i, it := range items {
		a.Results[i] = it.result
		switch it.result.Status {
		case statusAccepted:
			a.Accepted++
		case statusDuplicate:
			a.Duplicate++
		default:
			a.Refused++
		}
	}
	return a
}

// failure is the body of every other status.
type failure struct {
	Error failureError `json:"error"`
}

type failureError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}
