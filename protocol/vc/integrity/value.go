package integrity

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/types/jwk"
)

// A base is the proofValue of an issuer's proof in ecdsa-sd-2023, for the holder alone (vc-di-ecdsa §3.4.17).
type base struct {
	_          struct{} `cbor:",toarray"`
	Signature  []byte
	Public     []byte // key of this one proof: multicodec number and compressed P-256 point
	HMAC       []byte
	Signatures [][]byte
	Mandatory  []string
}

// A derived is the proofValue that a holder makes out of it (§3.4.20).
type derived struct {
	_          struct{} `cbor:",toarray"`
	Signature  []byte
	Public     []byte
	Signatures [][]byte
	Labels     map[int][]byte // of canonical label c14n<number>: the HMAC
	Indexes    []int          // of mandatory lines
}

const (
	headBase    = "\xd9\x5d\x00" // CBOR tags
	headDerived = "\xd9\x5d\x01"
	codecP256   = "\x80\x24" // multicodec 0x1200
)

var (
	decoding = must(cbor.DecOptions{
		DupMapKey: cbor.DupMapKeyEnforcedAPF, IndefLength: cbor.IndefLengthForbidden, TagsMd: cbor.TagsForbidden,
		MaxArrayElements: 1 << 15, MaxMapPairs: 1 << 14, MaxNestedLevels: 4, UTF8: cbor.UTF8RejectInvalid,
	}.DecMode())
	encoding = must(cbor.CoreDetEncOptions().EncMode())
)

func must[T any](mode T, err error) T {
	if err != nil {
		panic(err) // constant options
	}
	return mode
}

func encodeValue(head string, value any) (string, error) {
	raw, err := encoding.Marshal(value)
	if err != nil {
		return "", fmt.Errorf("encode a proofValue: %w", err)
	}
	return "u" + base64.RawURLEncoding.EncodeToString(append([]byte(head), raw...)), nil
}

func decodeValue(text, head string, to any) error {
	if len(text) > vc.MaxBytes {
		return fmt.Errorf("%w: proofValue of %d characters", ErrProof, len(text))
	}
	raw, err := decodeBase64(text)
	if err != nil {
		return err
	}
	body, ok := strings.CutPrefix(string(raw), head)
	if !ok {
		kind := "a derived proof"
		if head == headBase {
			kind = "a base proof"
		}
		return fmt.Errorf("%w: proofValue is not that of %s", ErrProof, kind)
	}
	if err := decoding.Unmarshal([]byte(body), to); err != nil {
		return fmt.Errorf("%w: proofValue: %w", ErrProof, err)
	}
	return nil
}

func parseBase(text string) (base, error) {
	var b base
	if err := decodeValue(text, headBase, &b); err != nil {
		return b, err
	}
	if len(b.HMAC) != 32 {
		return b, fmt.Errorf("%w: HMAC key of %d bytes, want 32", ErrProof, len(b.HMAC))
	}
	return b, checkSignatures(b.Signature, b.Signatures)
}

func parseDerived(text string) (derived, error) {
	var d derived
	if err := decodeValue(text, headDerived, &d); err != nil {
		return d, err
	}
	seen := make(map[string]bool)
	for number, hash := range d.Labels {
		if number < 0 || len(hash) != 32 || seen[string(hash)] {
			return d, fmt.Errorf("%w: label %d", ErrProof, number)
		}
		seen[string(hash)] = true
	}
	for i, index := range d.Indexes {
		if index < 0 || i > 0 && index <= d.Indexes[i-1] {
			return d, fmt.Errorf("%w: mandatory indexes do not rise", ErrProof)
		}
	}
	return d, checkSignatures(d.Signature, d.Signatures)
}

func checkSignatures(first []byte, others [][]byte) error {
	for _, signature := range append([][]byte{first}, others...) {
		if len(signature) != 64 {
			return fmt.Errorf("%w: signature of %d bytes, want 64", ErrProof, len(signature))
		}
	}
	return nil
}

// proofKey reads the key of one proof.
func proofKey(raw []byte) (jwk.Public, error) {
	point, ok := strings.CutPrefix(string(raw), codecP256)
	if !ok {
		return jwk.Public{}, fmt.Errorf("%w: the proof's own key is not on P-256", ErrProof)
	}
	key, err := jwk.FromCompressed(jwk.P256, []byte(point))
	if err != nil {
		return key, fmt.Errorf("%w: the proof's own key: %w", ErrProof, err)
	}
	return key, nil
}

// compress turns labels c14n<number> to u<HMAC> into numbers to bytes.
func compress(labels map[string]string) (map[int][]byte, error) {
	out := make(map[int][]byte, len(labels))
	for canonical, label := range labels {
		number, err := strconv.Atoi(strings.TrimPrefix(canonical, "c14n"))
		if err != nil {
			return nil, err
		}
		if out[number], err = base64.RawURLEncoding.DecodeString(strings.TrimPrefix(label, "u")); err != nil {
			return nil, err
		}
	}
	return out, nil
}
