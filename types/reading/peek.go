package reading

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/types/did"
)

// beforeSubject is how every well-formed reading has the subject in its payload: the key, then a text of 49 bytes that begins
// so. What stands before it in the payload cannot look like that and 40 hex digits: no name, type or source may have a colon
// behind a letter d. A field called …gsubjectx1did with a number whose head is a colon comes near, but the x after its four
// bytes is then the head of another name, whose length is no hex digit.
var beforeSubject = []byte("gsubjectx1did:io:0x")

// PeekSubject returns whom an entry names, without looking at the rest: for whatever Parse accepts it is the subject, and for other
// bytes it may be anyone. It costs a hundredth of Parse, for those who look through a whole log.
func PeekSubject(raw []byte) (did.ID, bool) {
	for {
		at := bytes.Index(raw, beforeSubject)
		if at < 0 {
			return did.ID{}, false
		}
		raw = raw[at+len(beforeSubject):]
		if id, ok := hexID(raw); ok {
			return id, true
		}
	}
}

func hexID(digits []byte) (id did.ID, ok bool) {
	if len(digits) < 2*common.AddressLength {
		return did.ID{}, false
	}
	for i := range id {
		high, low := digit(digits[2*i]), digit(digits[2*i+1])
		if high > 15 || low > 15 {
			return did.ID{}, false
		}
		id[i] = high<<4 | low
	}
	return id, true
}

func digit(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10
	}
	return 255
}
