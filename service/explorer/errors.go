package explorer

import (
	"context"
	"errors"
	"fmt"
	"net/http"

	"github.com/trellis-network/trellis/client/index"
)

// A kind of error decides the status and the code of the answer.
type kind int

const (
	internal kind = iota // our own fault; the cause goes to the log
	badRequest
	notFound
	wrongMethod
	tooLarge
	tooMany
	unavailable
)

// kinds is the one place where errors become HTTP.
var kinds = [...]struct {
	status int
	code   string
}{
	internal:    {http.StatusInternalServerError, "internal"},
	badRequest:  {http.StatusBadRequest, "bad_request"},
	notFound:    {http.StatusNotFound, "not_found"},
	wrongMethod: {http.StatusMethodNotAllowed, "method_not_allowed"},
	tooLarge:    {http.StatusRequestEntityTooLarge, "too_large"},
	tooMany:     {http.StatusTooManyRequests, "too_many_requests"},
	unavailable: {http.StatusServiceUnavailable, "unavailable"},
}

// A problem is an error with a sentence for the one who asked.
type problem struct {
	kind    kind
	message string
	cause   error // for the log; may be nil
}

func (p *problem) Error() string {
	if p.cause != nil {
		return p.message + ": " + p.cause.Error()
	}
	return p.message
}

func (p *problem) Unwrap() error { return p.cause }

func problemf(k kind, format string, args ...any) error {
	return &problem{kind: k, message: fmt.Sprintf(format, args...)}
}

// absent gives ErrNotFound a sentence, and leaves other errors as they are.
func absent(err error, format string, args ...any) error {
	if errors.Is(err, index.ErrNotFound) {
		return problemf(notFound, format, args...)
	}
	return err
}

// away tells that a part of the system does not answer now.
func away(err error, what string) error {
	var p *problem
	if err == nil || errors.As(err, &p) {
		return err
	}
	return &problem{unavailable, what + " cannot be read now; try again in a moment", err}
}

// asProblem turns every error into one with a sentence.
func asProblem(err error) *problem {
	var p *problem
	switch {
	case errors.As(err, &p):
		return p
	case errors.Is(err, index.ErrNotFound):
		return &problem{notFound, "nothing is known under this address", err}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return &problem{unavailable, "the answer took too long; try again in a moment", err}
	default:
		return &problem{internal, "the explorer could not answer; its log tells why", err}
	}
}
