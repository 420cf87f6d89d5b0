package did

import (
	"encoding/json"
	"errors"
	"fmt"
)

// A Code is the kind of a failed resolution (DID Resolution §10). It decides what the one who asked does next.
type Code int

// The codes.
const (
	InternalError Code = iota // the resolver's fault, or its neighbour's: ask again later
	InvalidDID
	InvalidDIDURL
	InvalidOptions
	NotFound
	RepresentationNotSupported
	MethodNotSupported
	FeatureNotSupported
	InvalidDIDDocument // what is registered cannot be used: it does not parse, or its hash is another
	InvalidVerificationMethod
	InvalidRelationship
)

const (
	didErrors      = "https://www.w3.org/ns/did#"
	securityErrors = "https://w3id.org/security#"
)

var codes = [...]struct{ uri, legacy, title string }{
	InternalError:              {didErrors + "INTERNAL_ERROR", "internalError", "The resolver could not answer"},
	InvalidDID:                 {didErrors + "INVALID_DID", "invalidDid", "Not a DID"},
	InvalidDIDURL:              {didErrors + "INVALID_DID_URL", "invalidDidUrl", "Not a DID URL"},
	InvalidOptions:             {didErrors + "INVALID_OPTIONS", "invalidOptions", "The options contradict each other or do not parse"},
	NotFound:                   {didErrors + "NOT_FOUND", "notFound", "No such DID, or nothing under this DID URL"},
	RepresentationNotSupported: {didErrors + "REPRESENTATION_NOT_SUPPORTED", "representationNotSupported", "No such representation"},
	MethodNotSupported:         {didErrors + "METHOD_NOT_SUPPORTED", "methodNotSupported", "DID method not supported"},
	FeatureNotSupported:        {didErrors + "FEATURE_NOT_SUPPORTED", "featureNotSupported", "Feature not supported"},
	InvalidDIDDocument:         {didErrors + "INVALID_DID_DOCUMENT", "invalidDidDocument", "The registered document cannot be used"},
	InvalidVerificationMethod:  {securityErrors + "INVALID_VERIFICATION_METHOD", "invalidVerificationMethod", "Not a verification method"},
	InvalidRelationship: {securityErrors + "INVALID_RELATIONSHIP_FOR_VERIFICATION_METHOD", "invalidRelationshipForVerificationMethod",
		"The verification method is not meant for this"},
}

// URI returns the code's name in problem objects.
func (c Code) URI() string { return codes[c].uri }

// Legacy returns the code's name before problem objects (DID Core 1.0 §7.1.2).
func (c Code) Legacy() string { return codes[c].legacy }

// An Error tells why there is no document. Its text is for the one who asked.
type Error struct {
	Code   Code
	Detail string
	Cause  error // may be nil
}

// Errorf returns an error with a sentence for the one who asked.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Detail: fmt.Sprintf(format, args...)}
}

// wrap is Errorf with a cause.
func wrap(code Code, cause error, format string, args ...any) *Error {
	return &Error{code, fmt.Sprintf(format, args...), cause}
}

// Wrap returns an error with a cause, which the one who asked sees too.
func Wrap(code Code, cause error, format string, args ...any) *Error {
	return wrap(code, cause, format, args...)
}

func (e *Error) Error() string {
	if e.Cause != nil {
		return e.Detail + ": " + e.Cause.Error()
	}
	return e.Detail
}

func (e *Error) Unwrap() error { return e.Cause }

// AsError returns err as an Error; what is none is the resolver's own fault, and its text stays here.
func AsError(err error) *Error {
	var e *Error
	if errors.As(err, &e) {
		return e
	}
	return &Error{InternalError, "the resolver could not answer", err}
}

// A problem is the error object of RFC 9457.
type problem struct {
	Type   string `json:"type"`
	Title  string `json:"title"`
	Detail string `json:"detail,omitempty"`
}

// MarshalJSON gives the problem object. The cause of an internal error is left out: it may tell of the resolver's insides.
func (e *Error) MarshalJSON() ([]byte, error) {
	detail := e.Error()
	if e.Code == InternalError {
		detail = e.Detail
	}
	return json.Marshal(problem{e.Code.URI(), codes[e.Code].title, detail})
}

// UnmarshalJSON reads a problem object, or the name alone that resolvers gave before.
func (e *Error) UnmarshalJSON(raw []byte) error {
	var p problem
	if json.Unmarshal(raw, &p.Type) != nil {
		if err := json.Unmarshal(raw, &p); err != nil {
			return err
		}
	}
	*e = Error{Code: InternalError, Detail: p.Detail}
	if e.Detail == "" {
		e.Detail = p.Type
	}
	for code, names := range codes {
		if p.Type == names.uri || p.Type == names.legacy {
			e.Code = Code(code)
		}
	}
	return nil
}
