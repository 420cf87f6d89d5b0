// Package nitrotest makes Nitro documents under an authority of its own.
package nitrotest

import (
	"bytes"
	"crypto"
	"crypto/elliptic"
	"io"

	"github.com/fxamacker/cbor/v2"
	"github.com/veraison/go-cose"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
)

// An Enclave has the authority and the fields of its document. Change them, then call Evidence.
type Enclave struct {
	Root, Regional, Leaf *attesttest.Entity
	Document             map[string]any
	Algorithm            cose.Algorithm
	Key                  crypto.Signer
	random               io.Reader
}

// New makes an enclave with a measured image.
func New(random io.Reader) *Enclave {
	n := &Enclave{Algorithm: cose.AlgorithmES384, random: random}
	n.Root = attesttest.Root(random, attesttest.Template{Name: "test.nitro-enclaves", Curve: elliptic.P384()})
	n.Regional = n.Root.Issue(attesttest.Template{Name: "regional.test", CA: true, Curve: elliptic.P384()})
	n.Leaf = n.Regional.Issue(attesttest.Template{Name: "i-0123-enc0123.test", Curve: elliptic.P384()})
	n.Key = n.Leaf.Key
	pcrs := make(map[uint][]byte)
	for i := range uint(16) {
		pcrs[i] = make([]byte, 48)
	}
	pcrs[0] = bytes.Repeat([]byte{0xab}, 48)
	n.Document = map[string]any{
		"module_id": "i-0123-enc0123", "timestamp": uint64(attesttest.Now.UnixMilli()), "digest": "SHA384", "pcrs": pcrs,
		"public_key": nil, "user_data": nil,
	}
	return n
}

// Evidence signs the document as it is now, with the nonce.
func (n *Enclave) Evidence(nonce [64]byte) attest.Evidence {
	if _, set := n.Document["nonce"]; !set {
		n.Document["nonce"] = nonce[:]
	}
	n.Document["certificate"] = n.Leaf.Cert.Raw
	n.Document["cabundle"] = [][]byte{n.Root.Cert.Raw, n.Regional.Cert.Raw}
	message := cose.UntaggedSign1Message{Payload: must(cbor.Marshal(n.Document))}
	message.Headers.Protected = cose.ProtectedHeader{cose.HeaderLabelAlgorithm: n.Algorithm}
	must(0, message.Sign(n.random, nil, must(cose.NewSigner(n.Algorithm, n.Key))))
	return attest.Evidence{Kind: attest.Nitro, Body: must(message.MarshalCBOR())}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
