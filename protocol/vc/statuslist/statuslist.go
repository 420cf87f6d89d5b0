// Package statuslist holds the statuses of many credentials in one bit string: W3C Bitstring Status List 1.0, and the Token
// Status List that SD-JWT VCs use (draft-ietf-oauth-status-list). Reading one never takes more memory than MaxBytes.
package statuslist

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"strings"
)

const (
	// MinEntries is the least number of entries of a list, so that a look at it tells little (Bitstring Status List §6.1).
	MinEntries = 131_072
	// MaxBytes bounds an expanded list: 2^25 statuses of one bit. A few kilobytes of gzip can hold a thousand times that.
	MaxBytes = 4 << 20
)

// Errors, named as in Bitstring Status List §3.5.
var (
	ErrMalformed    = errors.New("malformed status list") // MALFORMED_VALUE_ERROR
	ErrLength       = errors.New("status list too short") // STATUS_LIST_LENGTH_ERROR
	ErrRange        = errors.New("no such status")        // RANGE_ERROR
	ErrVerification = errors.New("status list refused")   // STATUS_VERIFICATION_ERROR
	ErrRetrieval    = errors.New("status list not there") // STATUS_RETRIEVAL_ERROR
)

// A List holds statuses of size bits each; its zero value holds none. Not safe for concurrent use with Set.
type List struct {
	raw  []byte
	size int // 1, 2, 4 or 8
}

// New returns a list of entries statuses, all 0.
func New(entries, size int) (*List, error) {
	if err := checkSize(size); err != nil {
		return nil, err
	}
	if entries < MinEntries {
		return nil, fmt.Errorf("%w: %d entries, at least %d", ErrLength, entries, MinEntries)
	}
	if entries > MaxBytes*8/size {
		return nil, fmt.Errorf("%w: %d entries of %d bits are more than %d bytes", ErrMalformed, entries, size, MaxBytes)
	}
	return &List{make([]byte, (entries*size+7)/8), size}, nil
}

// checkSize: a status of 3 bits would lie across bytes, and nobody writes one.
func checkSize(size int) error {
	if size != 1 && size != 2 && size != 4 && size != 8 {
		return fmt.Errorf("%w: status of %d bits, want 1, 2, 4 or 8", ErrMalformed, size)
	}
	return nil
}

// Len returns the number of entries.
func (l *List) Len() int { return len(l.raw) * 8 / l.size }

// Size returns the bits of a status.
func (l *List) Size() int { return l.size }

// place returns the byte of a status and how far it lies from that byte's right end. Status 0 is the leftmost.
func (l *List) place(index uint64) (at int, shift int, err error) {
	if index >= uint64(l.Len()) {
		return 0, 0, fmt.Errorf("%w: index %d of %d", ErrRange, index, l.Len())
	}
	bit := int(index) * l.size
	return bit / 8, 8 - l.size - bit%8, nil
}

// Get returns the status at index.
func (l *List) Get(index uint64) (byte, error) {
	at, shift, err := l.place(index)
	if err != nil {
		return 0, err
	}
	return l.raw[at] >> shift & l.mask(), nil
}

// Set changes the status at index.
func (l *List) Set(index uint64, status byte) error {
	at, shift, err := l.place(index)
	if err != nil {
		return err
	}
	if status > l.mask() {
		return fmt.Errorf("%w: status %d in %d bits", ErrRange, status, l.size)
	}
	l.raw[at] = l.raw[at]&^(l.mask()<<shift) | status<<shift
	return nil
}

func (l *List) mask() byte { return byte(1<<l.size - 1) }

// Encode returns the list as member encodedList has it: GZIP, in base64url with the multibase prefix u.
func (l *List) Encode() string {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err == nil {
		_, err = w.Write(l.raw)
	}
	if err != nil || w.Close() != nil {
		panic("statuslist: a buffer in memory does not take bytes")
	}
	return "u" + base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// Decode is the inverse of Encode, for statuses of size bits.
func Decode(text string, size int) (*List, error) {
	if err := checkSize(size); err != nil {
		return nil, err
	}
	digits, ok := strings.CutPrefix(text, "u")
	if !ok {
		return nil, fmt.Errorf("%w: encodedList does not start with u", ErrMalformed)
	}
	compressed, err := decode(digits)
	if err != nil {
		return nil, err
	}
	source := bytes.NewReader(compressed)
	r, err := gzip.NewReader(source)
	if err != nil {
		return nil, fmt.Errorf("%w: not GZIP: %w", ErrMalformed, err)
	}
	r.Multistream(false)
	raw, err := expand(r, source)
	if err != nil {
		return nil, err
	}
	l := &List{raw, size}
	if l.Len() < MinEntries {
		return nil, fmt.Errorf("%w: %d entries, at least %d", ErrLength, l.Len(), MinEntries)
	}
	return l, nil
}

func decode(digits string) ([]byte, error) {
	if len(digits) > base64.RawURLEncoding.EncodedLen(MaxBytes+MaxBytes/100) {
		return nil, fmt.Errorf("%w: list of %d characters", ErrMalformed, len(digits))
	}
	if strings.ContainsAny(digits, "\r\n") {
		return nil, fmt.Errorf("%w: line break in base64url", ErrMalformed)
	}
	compressed, err := base64.RawURLEncoding.DecodeString(strings.TrimRight(digits, "=")) // some write padding
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return compressed, nil
}

// expand reads r to its end, which MUST be that of source and come before MaxBytes.
func expand(r io.Reader, source *bytes.Reader) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: expand: %w", ErrMalformed, err)
	}
	if len(raw) > MaxBytes {
		return nil, fmt.Errorf("%w: expands to more than %d bytes", ErrMalformed, MaxBytes)
	}
	if source.Len() > 0 {
		return nil, fmt.Errorf("%w: bytes after the list", ErrMalformed)
	}
	return raw, nil
}

// EncodeToken returns the list as member lst of a Token Status List has it: ZLIB, in base64url. There status 0 is the rightmost.
func (l *List) EncodeToken() string {
	var b bytes.Buffer
	w, err := zlib.NewWriterLevel(&b, zlib.BestCompression)
	if err == nil {
		_, err = w.Write(l.mirrored())
	}
	if err != nil || w.Close() != nil {
		panic("statuslist: a buffer in memory does not take bytes")
	}
	return base64.RawURLEncoding.EncodeToString(b.Bytes())
}

// DecodeToken is the inverse of EncodeToken. Lists of others may be short: that format knows no least length.
func DecodeToken(text string, size int) (*List, error) {
	if err := checkSize(size); err != nil {
		return nil, err
	}
	compressed, err := decode(text)
	if err != nil {
		return nil, err
	}
	source := bytes.NewReader(compressed)
	r, err := zlib.NewReader(source)
	if err != nil {
		return nil, fmt.Errorf("%w: not ZLIB: %w", ErrMalformed, err)
	}
	raw, err := expand(r, source)
	if err != nil {
		return nil, err
	}
	l := &List{raw, size}
	l.raw = l.mirrored()
	return l, nil
}

// mirrored turns the order of the statuses in each byte around.
func (l *List) mirrored() []byte {
	out := make([]byte, len(l.raw))
	for i, b := range l.raw {
		if l.size == 1 {
			out[i] = bits.Reverse8(b)
			continue
		}
		for at := 0; at < 8; at += l.size {
			out[i] |= b >> at & l.mask() << (8 - l.size - at)
		}
	}
	return out
}
