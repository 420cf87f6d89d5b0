package ioconnect

import (
	"fmt"
	"math"
	"regexp"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// A SafeKeyID names a key towards a device. The device takes the number at its end for one of its own store and destroys that key, so
// every value here lies in the topmost 256 numbers, where the SDK keeps volatile keys at most and never an identity. The zero value
// is the number that an unmodified device was seen to take.
type SafeKeyID struct{ below uint8 }

// KeyID returns the name whose number is 2³¹ − 1 − below.
func KeyID(below uint8) SafeKeyID { return SafeKeyID{below} }

// String returns the fragment, such as Key-p256-2147483647.
func (k SafeKeyID) String() string { return fmt.Sprintf("Key-p256-%d", math.MaxInt32-int(k.below)) }

// URL returns the DID URL that the SDK would give to a key on P-256: under the DID of the key itself.
func (k SafeKeyID) URL(key jwk.Public) string {
	return did.ID(key.Address()).String() + "#" + k.String()
}

// agreementID is the DID URL of a device's key for agreement. It is compared by the device, not parsed, so its number is harmless.
var agreementID = regexp.MustCompile(`^did:io:0x[0-9a-f]{40}#Key-p256-[1-9][0-9]{0,9}$`)
