package tpm

import (
	"errors"
	"testing"
)

func FuzzParseBlobIsTheInverseOfString(f *testing.F) {
	// Of an emulator that is gone.
	f.Add("trellis-tpm-key:1:ACMACwAEBHIAAAAQABgACwADABAAIEWMSCvPbqQ6IXSDl5lUPJMvAjrwhROzM3jmnU0hivEXACB77LD9qRjxuJWsr1wtACJt9Rvy2NNTTB51Uik5FIB8DA==:ACDYmnyv2MufRiIjjAZbx9UoXyLK453eiw0jJLjFYPjfAgAQnY+F1tsTlm0hDqaMItkOtIcD0sUaHcoz35Rc6XntcqxLc5KhmXPljmJmbfAtiuCCx2bZ/IbxcVUmq+h4BXNB7uLPiTKaTIhfnlkNWjilTjPomS54FYiHXbYQ")
	f.Fuzz(func(t *testing.T, text string) {
		b, err := parseBlob(text)
		if err != nil {
			if !errors.Is(err, ErrBlob) {
				t.Fatalf("unexpected error %v", err)
			}
			return
		}
		if b.String() != text {
			t.Fatalf("%q is spelt %q too", text, b)
		}
	})
}
