package identity

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

// MaxLife is how far ahead a deadline may lie: a signature that is good for long is good for whoever finds it.
const MaxLife = 24 * time.Hour

// Errors of Check; each names what does not fit.
var (
	ErrRequest = errors.New("not a signing request")
	ErrDevice  = errors.New("request is for another device or key")
	ErrDomain  = errors.New("request is for another chain or registry")
	ErrExpired = errors.New("deadline is over or too far ahead")
	ErrContent = errors.New("document does not fit its hash, its URI or the device")
)

// A Request asks a device to sign an action. It carries all that the signature binds, not its hash alone.
type Request struct {
	Domain
	Action Action
	// Document is the device document behind the action's hash. It MUST be there for register, update and rotate; for the
	// others a person is better shown it, but what it says does not change.
	Document []byte
	// ProjectName is what the asker calls the project. It is not signed, and is shown as the asker's word.
	ProjectName string
}

// maxName bounds what an asker may have a device show.
const maxName = 128

// Check returns what would be signed, in words, if device id with a key of address signer may sign r now; an error otherwise.
// For rotate, signer is the current key or the new one.
func (r Request) Check(id did.ID, signer common.Address, now time.Time) (Description, error) {
	if r.Action == nil || len(r.ProjectName) > maxName {
		return Description{}, fmt.Errorf("%w: want an action, and at most %d bytes of project name", ErrRequest, maxName)
	}
	if s := r.Action.about(); s.Device != id {
		return Description{}, fmt.Errorf("%w: it names %s, this is %s", ErrDevice, s.Device, id)
	}
	deadline := r.Action.deadline()
	if earliest := uint64(now.Unix()); deadline <= earliest || deadline > earliest+uint64(MaxLife/time.Second) {
		return Description{}, fmt.Errorf("%w: %s, want one within %s of %s", ErrExpired, clock(deadline), MaxLife, clock(earliest))
	}
	if a, ok := r.Action.(RegisterDevice); ok && a.Nonce != 0 {
		return Description{}, fmt.Errorf("%w: nonce %d, a device registers once, with nonce 0", ErrRequest, a.Nonce)
	}
	d, err := r.content(signer)
	if err != nil {
		return Description{}, err
	}
	return r.describe(d), nil
}

// content returns the document if there is one, after comparing it with all that names it.
func (r Request) content(signer common.Address) (*document.Document, error) {
	holder, uri, needed := signer, "", true
	switch a := r.Action.(type) {
	case RegisterDevice:
		uri = a.DocumentURI
	case UpdateDocument:
		uri = a.DocumentURI
	case RotateKey:
		uri, holder = a.DocumentURI, a.NewSigner
	default:
		needed = false
	}
	if len(r.Document) == 0 && !needed {
		return nil, nil
	}
	if got, want := crypto.Keccak256Hash(r.Document), r.Action.document(); got != want {
		return nil, fmt.Errorf("%w: its hash is %s, the action has %s", ErrContent, got, want)
	}
	d, err := document.ParseSigner(r.Document, holder)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrContent, err)
	}
	if d.ID() != r.Action.about().Device {
		return nil, fmt.Errorf("%w: it is of %s", ErrContent, d.ID())
	}
	if len(uri) > maxURI {
		return nil, fmt.Errorf("%w: URI of %d bytes, at most %d", ErrContent, len(uri), maxURI)
	}
	if strings.HasPrefix(uri, "data:") && uri != d.URI() {
		return nil, fmt.Errorf("%w: the data URI holds another document", ErrContent)
	}
	return &d, nil
}

// maxURI is that of a document of document.MaxBytes, each byte escaped.
const maxURI = 3*document.MaxBytes + 64
