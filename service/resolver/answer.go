package resolver

import (
	"encoding/json"
	"net/http"
	"strings"

	rules "github.com/trellis-network/trellis/protocol/did"
)

// An answer is what goes to the client.
type answer struct {
	status   int
	media    string
	body     []byte
	location string // of a redirection
	fault    error  // for the log: ours, or a neighbour's
}

// statuses is the table of DID Resolution §11.1; what is not in it is 500.
var statuses = map[rules.Code]int{
	rules.InvalidDID:                 http.StatusBadRequest,
	rules.InvalidDIDURL:              http.StatusBadRequest,
	rules.InvalidOptions:             http.StatusBadRequest,
	rules.NotFound:                   http.StatusNotFound,
	rules.RepresentationNotSupported: http.StatusNotAcceptable,
	rules.InvalidDIDDocument:         http.StatusInternalServerError,
	rules.MethodNotSupported:         http.StatusNotImplemented,
	rules.FeatureNotSupported:        http.StatusNotImplemented,
}

// status returns the status of an outcome. A deactivated DID is gone, whatever else there is to say.
func status(err *rules.Error, deactivated bool) int {
	switch {
	case deactivated:
		return http.StatusGone
	case err == nil:
		return http.StatusOK
	case statuses[err.Code] != 0:
		return statuses[err.Code]
	}
	return http.StatusInternalServerError
}

// fault returns what an operator should know of.
func fault(err *rules.Error) error {
	if err == nil || status(err, false) != http.StatusInternalServerError {
		return nil
	}
	return err
}

// failure answers a request that was not understood.
func failure(q request, err *rules.Error) answer {
	if q.want == rules.MediaDereferencing {
		return dereferenced(q, rules.Undereferenced(err))
	}
	return resolved(q, rules.Failed(err))
}

// resolved puts a resolution's outcome into the form that was asked for. What went wrong is told as a whole result, in which
// alone there is room for it.
func resolved(q request, r rules.Result) answer {
	a := answer{status: status(r.Resolution.Error, r.Metadata.Deactivated), fault: fault(r.Resolution.Error)}
	var err error
	switch {
	case q.want == rules.MediaLegacyResult:
		a.media = rules.MediaLegacyResult
		a.body, err = r.MarshalLegacy()
	case r.Document == nil || q.want == rules.MediaResolution || q.want == "":
		a.media = rules.MediaResolution
		a.body, err = r.Marshal()
	default:
		a.media = r.Resolution.ContentType
		a.body, err = r.Document.Marshal(a.media)
	}
	return a.checked(err)
}

// dereferenced is resolved for a dereferencing. A service's address is answered with a redirection, as the binding has it.
func dereferenced(q request, d rules.Dereferenced) answer {
	a := answer{status: status(d.Dereferencing.Error, d.Metadata.Deactivated), fault: fault(d.Dereferencing.Error)}
	var err error
	switch {
	case d.Err() != nil || q.want == rules.MediaDereferencing || q.want == rules.MediaResolution || q.want == rules.MediaLegacyResult:
		a.media = rules.MediaDereferencing
		a.body, err = d.Marshal()
	case d.URIs != nil && isWeb(d.URIs[0]):
		a.status, a.location = http.StatusSeeOther, d.URIs[0]
	case d.URIs != nil:
		a.media, a.body = rules.MediaURIList, []byte(strings.Join(d.URIs, "\r\n")+"\r\n")
	default:
		a.media, a.body = d.Dereferencing.ContentType, d.Content
	}
	return a.checked(err)
}

// isWeb tells whether a browser may be sent to an address that a stranger wrote.
func isWeb(uri string) bool {
	return (strings.HasPrefix(uri, "https://") || strings.HasPrefix(uri, "http://")) && !strings.ContainsAny(uri, "\r\n")
}

func (a answer) checked(err error) answer {
	if err == nil {
		return a
	}
	body, _ := json.Marshal(map[string]any{"didDocument": nil, "didResolutionMetadata": map[string]any{"error": rules.Errorf(rules.InternalError,
		"the answer cannot be encoded")}, "didDocumentMetadata": struct{}{}})
	return answer{status: http.StatusInternalServerError, media: rules.MediaResolution, body: body, fault: err}
}
