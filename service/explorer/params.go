package explorer

import (
	"math"
	"net/http"
	"net/url"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

const (
	defaultLimit = 50
	maxLimit     = 500
	maxQuery     = 128 // bytes of q and reason; no name is longer
	maxIndex     = 1<<53 - 1
)

// number reads the one decimal spelling of an integer from low to 2^53-1,
// the largest that JSON readers keep exact.
func number(what, text string, low uint64) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || n < low || n > maxIndex || strconv.FormatUint(n, 10) != text {
		return 0, problemf(badRequest, "%s is %q, want a whole number from %d", what, shorten(text), low)
	}
	return n, nil
}

func shorten(text string) string {
	if len(text) > 80 {
		return text[:80] + "…"
	}
	return text
}

func pathProject(r *http.Request, name string) (epoch.Project, error) {
	n, err := number("project", r.PathValue(name), 1)
	return epoch.Project(n), err
}

func pathEpoch(r *http.Request, name string) (epoch.Number, error) {
	n, err := number("epoch", r.PathValue(name), 1)
	return epoch.Number(n), err
}

func pathDevice(r *http.Request) (common.Address, error) { return parseDevice(r.PathValue("device")) }

func parseDevice(text string) (common.Address, error) {
	id, err := did.ParseLoose(text)
	if err != nil {
		return common.Address{}, problemf(badRequest, "device is %q, want an address like 0x… with 40 hex digits, or did:io: before it", shorten(text))
	}
	return id.Address(), nil
}

// query reads the parameters of a URL and keeps the first error.
type query struct {
	values url.Values
	err    error
}

// queryOf refuses parameters that the route does not know, as a misspelt one
// would silently give another answer.
func queryOf(r *http.Request, known ...string) *query {
	q := &query{}
	q.values, q.err = url.ParseQuery(r.URL.RawQuery)
	if q.err != nil {
		q.err = problemf(badRequest, "the part of the address after ? is not well formed")
	}
	for name, values := range q.values {
		ok := false
		for _, k := range known {
			ok = ok || k == name
		}
		if !ok || len(values) > 1 {
			q.err = problemf(badRequest, "parameter %q is not known here or is given twice; known are %v", shorten(name), known)
		}
	}
	return q
}

func (q *query) limit() int { return int(q.number("limit", 1, maxLimit, defaultLimit)) }

// before is exclusive; without it everything is below.
func (q *query) before() uint64 { return q.number("before", 0, maxIndex, math.MaxInt64) }

func (q *query) number(name string, low, high, without uint64) uint64 {
	text := q.values.Get(name)
	if text == "" || q.err != nil {
		return without
	}
	n, err := number(name, text, low)
	if err == nil && n > high {
		err = problemf(badRequest, "%s is %d, at most %d", name, n, high)
	}
	q.err = err
	return n
}

func (q *query) text(name string) string {
	text := q.values.Get(name)
	if len(text) > maxQuery && q.err == nil {
		q.err = problemf(badRequest, "%s is longer than %d bytes", name, maxQuery)
	}
	return text
}

func (q *query) device(name string) (device common.Address, given bool) {
	text := q.values.Get(name)
	if text == "" || q.err != nil {
		return common.Address{}, false
	}
	device, q.err = parseDevice(text)
	return device, true
}

func (q *query) state() string {
	switch text := q.values.Get("state"); text {
	case "", index.Earning, index.Reporting, index.Silent:
		return text
	default:
		if q.err == nil {
			q.err = problemf(badRequest, "state is %q, want earning, reporting or silent", shorten(text))
		}
		return ""
	}
}
