package program

import "fmt"

// A reader reads the binary format. The first error stays, and then nothing more is read.
type reader struct {
	bytes []byte
	at    int
	start int // of bytes in the module, for errors
	err   error
}

func (r *reader) fail(format string, values ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("byte %d: %w", r.start+r.at, fmt.Errorf(format, values...))
		r.at = len(r.bytes)
	}
}

func (r *reader) more() bool { return r.err == nil && r.at < len(r.bytes) }

func (r *reader) byte() byte {
	if r.at >= len(r.bytes) {
		r.fail("the module ends too early")
		return 0
	}
	r.at++
	return r.bytes[r.at-1]
}

// u32 reads an unsigned LEB128 number of at most five bytes.
func (r *reader) u32() uint32 {
	var n uint64
	for shift := 0; shift < 35; shift += 7 {
		b := r.byte()
		n |= uint64(b&127) << shift
		if b < 128 {
			if n > 1<<32-1 {
				break
			}
			return uint32(n)
		}
	}
	r.fail("a number is above 2^32-1")
	return 0
}

// signed reads a signed LEB128 number of so many bits.
func (r *reader) signed(bits int) int64 {
	var n int64
	for shift := 0; shift < bits; shift += 7 {
		b := r.byte()
		n |= int64(b&127) << shift
		if b >= 128 {
			continue
		}
		if left := 64 - shift - 7; left > 0 {
			n = n << left >> left
		}
		if spare := shift + 7 - bits; spare > 0 { // bits beyond must repeat the sign
			if top := int8(b<<1) >> (7 - spare); top != 0 && top != -1 {
				break
			}
		}
		return n
	}
	r.fail("a signed number has more than %d bits", bits)
	return 0
}

// count reads the length of a list.
func (r *reader) count(of string, most uint32) int {
	n := r.u32()
	if n > most {
		r.fail("%d %s, at most %d may be", n, of, most)
		return 0
	}
	return int(n)
}

// take returns the next n bytes, which are not copied.
func (r *reader) take(n uint32) []byte {
	if uint64(n) > uint64(len(r.bytes)-r.at) {
		r.fail("the module ends too early")
		return nil
	}
	r.at += int(n)
	return r.bytes[r.at-int(n) : r.at]
}

// part returns a reader of the next n bytes.
func (r *reader) part(n uint32) *reader {
	start := r.start + r.at
	return &reader{bytes: r.take(n), start: start, err: r.err}
}

// done adopts the error of a part, which must have been read to its end.
func (r *reader) done(part *reader) {
	if part.err == nil && part.at < len(part.bytes) {
		part.fail("more bytes than belong here")
	}
	if r.err == nil {
		r.err = part.err
	}
}

// appendU32 appends n in LEB128.
func appendU32(b []byte, n uint32) []byte {
	for n >= 128 {
		b = append(b, byte(n)|128)
		n >>= 7
	}
	return append(b, byte(n))
}

// appendSigned appends n in signed LEB128.
func appendSigned(b []byte, n int64) []byte {
	for n >= 64 || n < -64 {
		b = append(b, byte(n&127)|128)
		n >>= 7
	}
	return append(b, byte(n&127))
}
