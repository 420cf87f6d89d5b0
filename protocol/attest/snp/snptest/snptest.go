// Package snptest makes SEV-SNP reports under an authority of its own.
package snptest

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha512"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/binary"
	"io"
	"math/big"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/protocol/attest/attesttest"
	"github.com/trellis-network/trellis/protocol/attest/snp"
)

// A Guest has the authority and the report. Change them, then call Evidence.
type Guest struct {
	ARK, ASK, VCEK *attesttest.Entity
	Report         []byte // signature and report data are set by Evidence
	Key            crypto.Signer
	Product        string
	TCB            kds.TCBParts
	Chip           []byte
}

// Offsets in the report (56860, table 23).
const (
	AtPolicy      = 0x08
	AtVMPL        = 0x30
	AtAlgorithm   = 0x34
	AtSigner      = 0x48
	atReportData  = 0x50
	AtMeasurement = 0x90
	AtReportedTCB = 0x180
	AtFMS         = 0x188
	AtChip        = 0x1a0
	AtLaunchTCB   = 0x1f0
	atSignature   = 0x2a0
)

// New makes a guest on a Milan chip.
func New(random io.Reader) *Guest {
	g := &Guest{Product: "Milan-B1", TCB: kds.TCBParts{BlSpl: 3, TeeSpl: 0, SnpSpl: 8, UcodeSpl: 115}, Chip: bytes.Repeat([]byte{0xc1}, 64)}
	g.ARK = attesttest.Root(random, attesttest.Template{Name: "ARK-Test", Curve: elliptic.P384()})
	g.ASK = g.ARK.Issue(attesttest.Template{Name: "SEV-Test", CA: true, Curve: elliptic.P384()})
	g.Certify()
	tcb := uint64(must(kds.ComposeTCBParts(g.TCB)))
	g.Report = make([]byte, abi.ReportSize)
	le := binary.LittleEndian
	le.PutUint32(g.Report, 2)
	le.PutUint64(g.Report[AtPolicy:], abi.SnpPolicyToBytes(abi.SnpPolicy{SMT: true}))
	le.PutUint32(g.Report[AtAlgorithm:], 1)
	for _, at := range []int{0x38, AtReportedTCB, 0x1e0, AtLaunchTCB} {
		le.PutUint64(g.Report[at:], tcb)
	}
	copy(g.Report[AtMeasurement:], bytes.Repeat([]byte{0x5e}, 48))
	copy(g.Report[AtChip:], g.Chip)
	return g
}

// Certify makes the chip's certificate out of Product, TCB and Chip.
func (g *Guest) Certify() {
	number := func(n uint8) []byte { return must(asn1.Marshal(int(n))) }
	g.VCEK = g.ASK.Issue(attesttest.Template{Name: "SEV-VCEK", Curve: elliptic.P384(), Bare: true, Extensions: []pkix.Extension{
		{Id: kds.OidStructVersion, Value: number(0)}, {Id: kds.OidProductName1, Value: must(asn1.MarshalWithParams(g.Product, "ia5"))},
		{Id: kds.OidBlSpl, Value: number(g.TCB.BlSpl)}, {Id: kds.OidTeeSpl, Value: number(g.TCB.TeeSpl)}, {Id: kds.OidSnpSpl, Value: number(g.TCB.SnpSpl)},
		{Id: kds.OidSpl4, Value: number(0)}, {Id: kds.OidSpl5, Value: number(0)}, {Id: kds.OidSpl6, Value: number(0)}, {Id: kds.OidSpl7, Value: number(0)},
		{Id: kds.OidUcodeSpl, Value: number(g.TCB.UcodeSpl)}, {Id: kds.OidHwid, Value: must(asn1.Marshal(g.Chip))},
	}})
	g.Key = g.VCEK.Key
}

// Evidence signs the report as it is now, with reportData.
func (g *Guest) Evidence(reportData [64]byte) attest.Evidence {
	copy(g.Report[atReportData:], reportData[:])
	digest := sha512.Sum384(g.Report[:atSignature])
	var signature struct{ R, S *big.Int }
	must(asn1.Unmarshal(must(g.Key.(*ecdsa.PrivateKey).Sign(nil, digest[:], crypto.SHA384)), &signature))
	must(0, abi.SetSignature(signature.R, signature.S, g.Report))
	return attest.Evidence{Kind: attest.SEVSNP, Body: bytes.Clone(g.Report), Parts: map[string][]byte{
		snp.PartVCEK: g.VCEK.Cert.Raw, snp.PartChain: g.ASK.Cert.Raw, snp.PartCRL: g.ARK.CRL(),
	}}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}
