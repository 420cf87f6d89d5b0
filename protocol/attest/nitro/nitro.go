// Package nitro appraises attestation documents of AWS Nitro Enclaves: which image runs, and whether a debugger looks on.
//
// Body of the evidence: the document as the Nitro Secure Module gives it, a COSE_Sign1 without tag. Parts: PartCRLs, optional.
// The document's nonce MUST be the challenge's Digest512. Source: AWS Nitro Enclaves, "Verifying the root of trust" and
// "Attestation process".
package nitro

import (
	"bytes"
	"crypto/x509"
	_ "embed"
	"encoding/hex"
	"strconv"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
)

// PartCRLs is the name of the part with one CRL in DER or PEM.
const PartCRLs = "crl"

// Limits that AWS gives for the fields of a document.
const (
	maxUserBytes   = 512  // nonce and user data
	maxPublicBytes = 1024 // public key
	maxModuleBytes = 128
	maxPCRs        = 32
	maxBundle      = 8 // AWS's has four
)

//go:embed roots/aws-nitro-enclaves-root-g1.der
var awsRoot []byte

// AWSRoots returns the pinned root: AWS Nitro Enclaves Root G1, SHA-256 641a0321….
func AWSRoots() []*x509.Certificate {
	cert, err := x509.ParseCertificate(awsRoot)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return []*x509.Certificate{cert}
}

// A Policy appraises Nitro documents.
type Policy struct {
	attest.Policy
	Roots []*x509.Certificate // nil: AWS's
}

var _ attest.Appraiser = Policy{}

type document struct {
	ModuleID    string          `cbor:"module_id"`
	Timestamp   uint64          `cbor:"timestamp"` // milliseconds
	Digest      string          `cbor:"digest"`
	PCRs        map[uint][]byte `cbor:"pcrs"`
	Certificate []byte          `cbor:"certificate"`
	Bundle      [][]byte        `cbor:"cabundle"`
	PublicKey   []byte          `cbor:"public_key"`
	UserData    []byte          `cbor:"user_data"`
	Nonce       []byte          `cbor:"nonce"`
}

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.Nitro, e, c, p.Policy, now)
	if !a.Refused() {
		p.appraise(a, e, c)
	}
	return a.Finish()
}

func (p Policy) appraise(a *attest.Appraisal, e attest.Evidence, c attest.Challenge) {
	message, err := attest.ParseSign1(e.Body, false)
	if a.Refuse(err) {
		return
	}
	if name := message.Algorithm(); name != "ES384" {
		a.Refuse(attest.Refuse(attest.Algorithm, "document signed by %s, want ES384", name))
		return
	}
	var d document
	if a.Refuse(attest.DecodeClaims(message.Unverified(), &d)) || a.Refuse(d.check()) || a.Refuse(p.verify(a, e, message, d)) {
		return
	}
	a.Product("AWS", "Nitro Enclave")
	a.Refuse(p.CheckAge(time.UnixMilli(int64(d.Timestamp)), a.Now()))
	want := c.Digest512()
	a.Bind(d.Nonce, want[:])
	a.Debug(d.isDebug(), "PCR0 is zero: the enclave runs in debug mode")
	for i, value := range d.PCRs {
		if i < 5 || i == 8 || !zero(value) { // AWS gives meaning to 0 to 4 and 8; others speak when extended
			a.Measure("pcr"+strconv.FormatUint(uint64(i), 10), value)
		}
	}
	instance, _, _ := strings.Cut(d.ModuleID, "-enc")
	a.Fact("moduleId", d.ModuleID)
	a.Fact("instance", instance)
	if len(d.PublicKey) > 0 {
		a.Fact("publicKey", hex.EncodeToString(d.PublicKey))
	}
	if len(d.UserData) > 0 {
		a.Fact("userData", hex.EncodeToString(d.UserData))
	}
}

// check holds the document to AWS's rules for its fields.
func (d document) check() error {
	bad := func(field string) error {
		return attest.Refuse(attest.Malformed, "document's %s is out of range", field)
	}
	switch {
	case d.ModuleID == "" || len(d.ModuleID) > maxModuleBytes:
		return bad("module_id")
	case d.Digest != "SHA384":
		return attest.Refuse(attest.Algorithm, "PCRs by digest %.16q, want SHA384", d.Digest)
	case d.Timestamp == 0 || d.Timestamp > 1<<52:
		return bad("timestamp")
	case len(d.PCRs) == 0 || len(d.PCRs) > maxPCRs || len(d.PCRs[0]) == 0:
		return bad("pcrs")
	case len(d.Bundle) == 0 || len(d.Bundle) > maxBundle:
		return bad("cabundle")
	case len(d.UserData) > maxUserBytes || len(d.Nonce) > maxUserBytes || len(d.PublicKey) > maxPublicBytes:
		return bad("user_data, nonce or public_key")
	}
	for i, value := range d.PCRs {
		if i >= maxPCRs || len(value) != 48 {
			return bad("pcrs")
		}
	}
	return nil
}

// verify checks the chain to AWS's root and the signature by its leaf.
func (p Policy) verify(a *attest.Appraisal, e attest.Evidence, message attest.Sign1, d document) error {
	path := attest.Path{Roots: p.Roots}
	if path.Roots == nil {
		path.Roots = AWSRoots()
	}
	var err error
	if path.Leaf, err = attest.ParseCertificate(d.Certificate); err != nil {
		return err
	}
	for _, der := range d.Bundle {
		cert, err := attest.ParseCertificate(der)
		if err != nil {
			return err
		}
		path.Intermediates = append(path.Intermediates, cert)
	}
	if raw, ok := e.Parts[PartCRLs]; ok {
		list, err := attest.ParseList(raw)
		if err != nil {
			return err
		}
		path.Lists = []*x509.RevocationList{list}
	}
	// The leaf lives for three hours. It vouches for the moment of the document, which is bounded by its age, not for the result's life.
	chain, _, err := p.VerifyPath(path, a.Now())
	if err != nil {
		return err
	}
	if chain[0].IsCA {
		return attest.Refuse(attest.CertificateChain, "an authority signed the document itself")
	}
	return message.Verify(chain[0].PublicKey)
}

// isDebug: in debug mode the hypervisor gives zeros for the image, and its operator can read the console.
func (d document) isDebug() bool { return zero(d.PCRs[0]) }

func zero(b []byte) bool { return len(bytes.Trim(b, "\x00")) == 0 }
