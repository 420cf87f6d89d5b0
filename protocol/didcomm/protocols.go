package didcomm

import (
	"fmt"
	"strings"
	"time"
)

// Types of the protocols that every agent speaks.
const (
	TypePing         = "https://didcomm.org/trust-ping/2.0/ping"
	TypePingResponse = "https://didcomm.org/trust-ping/2.0/ping-response"
	TypeProblem      = "https://didcomm.org/report-problem/2.0/problem-report"
	TypeQueries      = "https://didcomm.org/discover-features/2.0/queries"
	TypeDisclose     = "https://didcomm.org/discover-features/2.0/disclose"
)

// Pong answers a Trust Ping 2.0. ok is false when the ping asks for no response; the specification's default is that it does.
func Pong(ping Message, id, from string, now time.Time) (reply Message, ok bool, err error) {
	asked := true
	if len(ping.Body) > 0 {
		body, err := parseObject(ping.Body)
		if err != nil {
			return Message{}, false, err
		}
		if err := body.take("response_requested", &asked); err != nil {
			return Message{}, false, err
		}
	}
	return ping.Reply(id, TypePingResponse, from, now), asked, nil
}

// A Problem is the body of a problem report 2.0.
type Problem struct {
	Code       string   `json:"code"` // such as e.p.xfer.cant-use-endpoint; e is an error, w a warning
	Comment    string   `json:"comment,omitempty"`
	Args       []string `json:"args,omitempty"`
	EscalateTo string   `json:"escalate_to,omitempty"`
}

// Report returns a problem report about m. The report begins a thread of its own under m's.
func Report(m Message, p Problem, id, from string, now time.Time) (Message, error) {
	if !strings.HasPrefix(p.Code, "e.") && !strings.HasPrefix(p.Code, "w.") {
		return Message{}, fmt.Errorf("%w: problem code %q, want e.… or w.…", ErrMalformed, p.Code)
	}
	body, err := marshal(p)
	if err != nil {
		return Message{}, err
	}
	report := m.Reply(id, TypeProblem, from, now)
	report.Thread, report.Parent, report.Body = "", m.ThreadID(), body
	return report, nil
}

// ParseProblem reads a problem report.
func ParseProblem(m Message) (Problem, error) {
	var p Problem
	if m.Type != TypeProblem || m.Parent == "" {
		return p, fmt.Errorf("%w: not a problem report with pthid", ErrMalformed)
	}
	body, err := parseObject(m.Body)
	if err != nil {
		return p, err
	}
	for name, value := range map[string]any{"code": &p.Code, "comment": &p.Comment, "args": &p.Args, "escalate_to": &p.EscalateTo} {
		if err := body.take(name, value); err != nil {
			return p, err
		}
	}
	if p.Code == "" {
		return p, fmt.Errorf("%w: problem without code", ErrMalformed)
	}
	return p, nil
}

// A Feature is what an agent may tell that it supports (Discover Features 2.0).
type Feature struct {
	Type  string   `json:"feature-type"` // such as protocol
	ID    string   `json:"id"`
	Roles []string `json:"roles,omitempty"`
}

// maxQueries bounds what one message may ask.
const maxQueries = 32

// Disclose answers queries out of features. A match may end in *, which stands for any rest.
func Disclose(queries Message, features []Feature, id, from string, now time.Time) (Message, error) {
	var body struct {
		Disclosures []Feature `json:"disclosures"`
	}
	body.Disclosures = []Feature{}
	var asked []struct {
		Type  string `json:"feature-type"`
		Match string `json:"match"`
	}
	object, err := parseObject(queries.Body)
	if err != nil {
		return Message{}, err
	}
	if err := object.take("queries", &asked); err != nil {
		return Message{}, err
	}
	if len(asked) > maxQueries {
		return Message{}, fmt.Errorf("%w: %d queries, at most %d", ErrMalformed, len(asked), maxQueries)
	}
	for _, f := range features {
		for _, q := range asked {
			if q.Type == f.Type && matches(q.Match, f.ID) {
				body.Disclosures = append(body.Disclosures, f)
				break
			}
		}
	}
	reply := queries.Reply(id, TypeDisclose, from, now)
	reply.Body, err = marshal(body)
	return reply, err
}

func matches(pattern, id string) bool {
	if rest, wild := strings.CutSuffix(pattern, "*"); wild {
		return strings.HasPrefix(id, rest)
	}
	return pattern == id
}
