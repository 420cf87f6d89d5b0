package reading

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math"

	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/session"
	"github.com/trellis-network/trellis/types/units"
)

const (
	// externalAAD separates readings from everything else a device key signs.
	externalAAD = "trellis.reading.v1"

	tagSign1           = 18     // RFC 9052 §2
	headerSession      = -70001 // of private use (RFC 9052 §11.1): the session block
	tagDecimalFraction = 4      // RFC 8949 §3.4.4
)

var (
	encoder = mustEncMode()
	decoder = mustDecMode()
)

func mustEncMode() cbor.EncMode {
	mode, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		panic(err)
	}
	return mode
}

func mustDecMode() cbor.DecMode {
	mode, err := cbor.DecOptions{
		DupMapKey:         cbor.DupMapKeyEnforcedAPF,
		IndefLength:       cbor.IndefLengthForbidden,
		ExtraReturnErrors: cbor.ExtraDecErrorUnknownField,
		MaxNestedLevels:   8,
		MaxArrayElements:  64,
		MaxMapPairs:       64,
		UTF8:              cbor.UTF8RejectInvalid,
		FieldNameMatching: cbor.FieldNameMatchingCaseSensitive,
		BignumTag:         cbor.BignumTagForbidden,
	}.DecMode()
	if err != nil {
		panic(err)
	}
	return mode
}

type envelope struct {
	_           struct{} `cbor:",toarray"`
	Protected   []byte
	Unprotected map[int][]byte
	Payload     []byte
	Signature   []byte
}

type header struct {
	Algorithm int `cbor:"1,keyasint"`
}

type sigStructure struct {
	_           struct{} `cbor:",toarray"`
	Context     string
	Protected   []byte
	ExternalAAD []byte
	Payload     []byte
}

type payload struct {
	Data     map[string]value `cbor:"data"`
	Sequence uint64           `cbor:"sequence"`
	Source   string           `cbor:"source"`
	Subject  string           `cbor:"subject"`
	Time     uint64           `cbor:"time"`
	Type     string           `cbor:"type"`
	// Private sorts behind the others, as PeekSubject needs it.
	Private []byte `cbor:"private_sum,omitempty"`
}

// value is a Decimal on the wire: an integer, or tag 4 with [-scale, coefficient].
type value units.Decimal

func (v value) MarshalCBOR() ([]byte, error) {
	d := units.Decimal(v)
	if d.Scale() == 0 {
		return encoder.Marshal(d.Coefficient())
	}
	return encoder.Marshal(cbor.Tag{Number: tagDecimalFraction, Content: []int64{-int64(d.Scale()), d.Coefficient()}})
}

func (v *value) UnmarshalCBOR(raw []byte) error {
	scale, coefficient := uint8(0), int64(0)
	if raw[0]>>5 == 6 {
		var tag cbor.RawTag
		var parts [2]int64
		if err := decoder.Unmarshal(raw, &tag); err != nil {
			return err
		}
		var elements []int64
		if err := decoder.Unmarshal(tag.Content, &elements); err != nil {
			return err
		}
		if tag.Number != tagDecimalFraction || len(elements) != len(parts) || elements[0] >= 0 || elements[0] < -units.MaxScale {
			return fmt.Errorf("value is not an integer or a decimal fraction of 1 to %d digits", units.MaxScale)
		}
		scale, coefficient = uint8(-elements[0]), elements[1]
	} else {
		if major := raw[0] >> 5; major > 1 {
			return fmt.Errorf("value is neither an integer nor a decimal fraction")
		}
		if err := decoder.Unmarshal(raw, &coefficient); err != nil {
			return err
		}
	}
	if coefficient == math.MinInt64 {
		return fmt.Errorf("value below -(2^63-1)")
	}
	d, err := units.NewDecimal(coefficient, scale)
	*v = value(d)
	return err
}

func encodePayload(r Reading) ([]byte, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	data := make(map[string]value, len(r.Data))
	for name, number := range r.Data {
		data[name] = value(number)
	}
	return encoder.Marshal(payload{data, r.Sequence, r.Source.String(), r.Subject.String(), r.Time, r.Type, r.Private})
}

func decodePayload(raw []byte) (Reading, error) {
	var p payload
	if err := decoder.Unmarshal(raw, &p); err != nil {
		return Reading{}, fmt.Errorf("%w: payload: %w", ErrMalformed, err)
	}
	source, err := ParseSource(p.Source)
	if err != nil {
		return Reading{}, err
	}
	subject, err := did.Parse(p.Subject)
	if err != nil {
		return Reading{}, fmt.Errorf("%w: subject: %w", ErrMalformed, err)
	}
	r := Reading{Source: source, Subject: subject, Type: p.Type, Sequence: p.Sequence, Time: p.Time, Data: make(map[string]units.Decimal, len(p.Data)), Private: p.Private}
	for name, number := range p.Data {
		r.Data[name] = units.Decimal(number)
	}
	return r, r.check()
}

// protectedHeaders are the two byte strings that a protected header can be.
var protectedHeaders = map[sig.Algorithm][]byte{
	sig.ES256K: mustMarshal(header{int(sig.ES256K)}),
	sig.ES256:  mustMarshal(header{int(sig.ES256)}),
}

func mustMarshal(v any) []byte {
	raw, err := encoder.Marshal(v)
	if err != nil {
		panic(err)
	}
	return raw
}

func signingDigest(a sig.Algorithm, payload []byte) ([32]byte, error) {
	raw, err := encoder.Marshal(sigStructure{Context: "Signature1", Protected: protectedHeaders[a], ExternalAAD: []byte(externalAAD), Payload: payload})
	if err != nil {
		return [32]byte{}, fmt.Errorf("encode Sig_structure: %w", err)
	}
	return sha256.Sum256(raw), nil
}

func encodeEnvelope(a sig.Algorithm, block *session.Block, payload, signature []byte) ([]byte, error) {
	unprotected := map[int][]byte{}
	if block != nil {
		unprotected[headerSession] = block.Bytes()
	}
	return encoder.Marshal(cbor.Tag{Number: tagSign1, Content: envelope{
		Protected: protectedHeaders[a], Unprotected: unprotected, Payload: payload, Signature: signature,
	}})
}

// parseUnprotected reads the header that the device's key does not sign: it is empty, or holds a session block alone.
func parseUnprotected(header map[int][]byte) (*session.Block, error) {
	if len(header) == 0 {
		return nil, nil
	}
	raw, ok := header[headerSession]
	if !ok || len(header) != 1 {
		return nil, fmt.Errorf("%w: want an unprotected header that is empty or has %d alone", ErrMalformed, headerSession)
	}
	block, err := session.ParseBlock(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return &block, nil
}

// Parse decodes one signed reading and refuses every encoding but the
// deterministic one. It keeps raw, which the caller MUST NOT change.
// Errors: ErrOversized, ErrMalformed, ErrNotCanonical.
func Parse(raw []byte) (Signed, error) {
	if len(raw) > MaxBytes {
		return Signed{}, ErrOversized
	}
	var tag cbor.RawTag
	var e envelope
	if err := decoder.Unmarshal(raw, &tag); err != nil {
		return Signed{}, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if tag.Number != tagSign1 {
		return Signed{}, fmt.Errorf("%w: tag %d, want %d (COSE_Sign1)", ErrMalformed, tag.Number, tagSign1)
	}
	if err := decoder.Unmarshal(tag.Content, &e); err != nil {
		return Signed{}, fmt.Errorf("%w: COSE_Sign1: %w", ErrMalformed, err)
	}
	algorithm, err := parseProtected(e.Protected)
	if err != nil {
		return Signed{}, err
	}
	block, err := parseUnprotected(e.Unprotected)
	if err != nil {
		return Signed{}, err
	}
	if len(e.Signature) != sig.Size {
		return Signed{}, fmt.Errorf("%w: want a signature of %d bytes", ErrMalformed, sig.Size)
	}
	r, err := decodePayload(e.Payload)
	if err != nil {
		return Signed{}, err
	}
	return canonical(Signed{reading: r, algorithm: algorithm, session: block, signature: [sig.Size]byte(e.Signature), raw: raw})
}

// canonical re-encodes s, compares, and completes it with its digest.
func canonical(s Signed) (Signed, error) {
	payload, err := encodePayload(s.reading)
	if err != nil {
		return Signed{}, err
	}
	again, err := encodeEnvelope(s.algorithm, s.session, payload, s.signature[:])
	if err != nil {
		return Signed{}, err
	}
	if !bytes.Equal(again, s.raw) {
		return Signed{}, ErrNotCanonical
	}
	s.digest, err = signingDigest(s.algorithm, payload)
	return s, err
}

func parseProtected(raw []byte) (sig.Algorithm, error) {
	for algorithm, want := range protectedHeaders {
		if bytes.Equal(raw, want) {
			return algorithm, nil
		}
	}
	return 0, fmt.Errorf("%w: protected header %x, want alg ES256K or ES256 alone", ErrMalformed, raw)
}

// Split cuts a CBOR sequence (RFC 8742) into its items without copying.
// At most limit items are taken; more is an error, as is a torn last item.
func Split(body []byte, limit int) ([][]byte, error) {
	var items [][]byte
	for len(body) > 0 {
		if len(items) == limit {
			return nil, fmt.Errorf("%w: more than %d readings in one request", ErrMalformed, limit)
		}
		var item cbor.RawMessage
		rest, err := decoder.UnmarshalFirst(body, &item)
		if err == io.ErrUnexpectedEOF {
			return nil, fmt.Errorf("%w: item %d is cut off", ErrMalformed, len(items))
		}
		if err != nil {
			return nil, fmt.Errorf("%w: item %d: %w", ErrMalformed, len(items), err)
		}
		items = append(items, body[:len(body)-len(rest):len(body)-len(rest)])
		body = rest
	}
	return items, nil
}
