// Package snp appraises attestation reports of AMD SEV-SNP: which guest, on which chip, with which firmware.
//
// Body of the evidence: the report of 1,184 bytes. Parts: PartVCEK; PartChain and PartCRL, optional. Report data MUST be the
// challenge's Digest512. Formats, signature and certificate extensions are read by go-sev-guest, of which only functions are called
// that neither fetch nor look at a clock. Sources: AMD SEV-SNP Firmware ABI (56860), VCEK Certificate and KDS Interface (57230).
package snp

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/go-sev-guest/abi"
	"github.com/google/go-sev-guest/kds"
	spb "github.com/google/go-sev-guest/proto/sevsnp"
	"github.com/google/go-sev-guest/verify"
	"github.com/google/go-sev-guest/verify/trust"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Names of the parts.
const (
	PartVCEK  = "vcek"      // certificate of the chip's key, VCEK or VLEK; required
	PartChain = "amd-chain" // ASK or ASVK, when it is not one of those that come with the program
	PartCRL   = "crl"       // of the ARK
)

// A TCB is the least firmware that a policy wants of a product line, each part a security patch level.
type TCB struct{ Bootloader, TEE, SNP, Microcode uint8 }

// A Policy appraises SEV-SNP reports.
type Policy struct {
	attest.Policy
	Roots          []*x509.Certificate // ARKs; nil: AMD's of Milan, Genoa and Turin
	MinTCB         map[string]TCB      // by product line; a line that is missing gives a warning
	MaxVMPL        uint32              // privilege level of who asked for the report; 0 is the most privileged
	Chips          [][]byte            // allowed chip ids; empty: all
	AllowMigration bool                // a migration agent may then read the guest
	NeedCRL        bool
}

var _ attest.Appraiser = Policy{}

// Statuses of the TCB that a report claims.
const (
	statusEnough = "UpToDate"
	statusBelow  = "OutOfDate"
)

// Appraise implements attest.Appraiser.
func (p Policy) Appraise(e attest.Evidence, c attest.Challenge, now time.Time) attest.Result {
	a := attest.Begin(attest.SEVSNP, e, c, p.Policy, now)
	if !a.Refused() {
		p.appraise(a, e, c)
	}
	return a.Finish()
}

func (p Policy) appraise(a *attest.Appraisal, e attest.Evidence, c attest.Challenge) {
	report, err := parse(e.Body)
	if a.Refuse(err) {
		return
	}
	endorsed, err := p.verify(a, e, report)
	if a.Refuse(err) || a.Refuse(endorsed.check(report)) {
		return
	}
	line := kds.ProductLineOfProductName(endorsed.ProductName)
	a.Product("AMD", "SEV-SNP "+line)
	want := c.Digest512()
	a.Bind(report.GetReportData(), want[:])
	p.judgeTCB(a, line, report)
	p.judgeGuest(a, report)
	a.Measure("measurement", report.GetMeasurement())
	a.Measure("hostdata", report.GetHostData())
	a.Measure("idkeydigest", report.GetIdKeyDigest())
	a.Measure("authorkeydigest", report.GetAuthorKeyDigest())
	a.Fact("product", endorsed.ProductName)
	a.Fact("chipId", hex.EncodeToString(report.GetChipId()))
	a.Fact("vmpl", strconv.FormatUint(uint64(report.GetVmpl()), 10))
	a.Fact("guestSvn", strconv.FormatUint(uint64(report.GetGuestSvn()), 10))
	a.Fact("reportVersion", strconv.FormatUint(uint64(report.GetVersion()), 10))
	a.Fact("reportId", hex.EncodeToString(report.GetReportId()))
}

func parse(raw []byte) (*spb.Report, error) {
	if len(raw) != abi.ReportSize {
		return nil, attest.Refuse(attest.Malformed, "report of %d bytes, want %d", len(raw), abi.ReportSize)
	}
	report, err := abi.ReportToProto(raw)
	if err != nil {
		return nil, attest.Refuse(attest.Malformed, "report does not parse: %s", err)
	}
	if v := report.GetVersion(); v < 2 || v > 5 {
		return nil, attest.Refuse(attest.Unsupported, "report of version %d", v)
	}
	if report.GetSignatureAlgo() != abi.SignEcdsaP384Sha384 {
		return nil, attest.Refuse(attest.Algorithm, "signature algorithm %d, want 1 (ECDSA P-384 with SHA-384)", report.GetSignatureAlgo())
	}
	return report, nil
}

// An endorsement is what AMD says of the key that signed.
type endorsement struct {
	*kds.Extensions
	signer abi.SignerInfo
}

// verify checks the chain to AMD's root and the signature with its leaf.
func (p Policy) verify(a *attest.Appraisal, e attest.Evidence, report *spb.Report) (endorsement, error) {
	signer, err := abi.ParseSignerInfo(report.GetSignerInfo())
	if err != nil {
		return endorsement{}, attest.Refuse(attest.Malformed, "signer info does not parse")
	}
	if signer.SigningKey != abi.VcekReportSigner && signer.SigningKey != abi.VlekReportSigner {
		return endorsement{}, attest.Refuse(attest.Signature, "report without a signature")
	}
	path, err := p.path(e)
	if err != nil {
		return endorsement{}, err
	}
	chain, until, err := p.VerifyPath(path, a.Now())
	if err != nil {
		return endorsement{}, err
	}
	key, ok := chain[0].PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P384() {
		return endorsement{}, attest.Refuse(attest.Algorithm, "the chip's certificate holds no P-384 key")
	}
	if len(chain) != 3 || chain[0].IsCA {
		return endorsement{}, attest.Refuse(attest.CertificateChain, "want chip, signing key and root, have %d certificates", len(chain))
	}
	if err := verify.SnpReportSignature(e.Body, chain[0]); err != nil {
		return endorsement{}, attest.Refuse(attest.Signature, "the chip's key did not sign the report")
	}
	extensions, err := kds.CertificateExtensions(chain[0], signer.SigningKey)
	if err != nil {
		return endorsement{}, attest.Refuse(attest.Malformed, "the chip's certificate lacks AMD's extensions")
	}
	a.Until(until)
	return endorsement{extensions, signer}, nil
}

func (p Policy) path(e attest.Evidence) (attest.Path, error) {
	path := attest.Path{Roots: p.Roots, NeedLists: p.NeedCRL}
	if path.Roots == nil {
		path.Roots, path.Intermediates = AMDRoots()
	}
	if len(e.Parts[PartVCEK]) == 0 {
		return path, attest.Refuse(attest.CollateralMissing, "evidence has no part %q", PartVCEK)
	}
	certs, err := attest.ParseCertificates(e.Parts[PartVCEK])
	if err != nil {
		return path, err
	}
	path.Leaf = certs[0]
	if raw, ok := e.Parts[PartChain]; ok {
		if path.Intermediates, err = attest.ParseCertificates(raw); err != nil {
			return path, err
		}
	}
	if raw, ok := e.Parts[PartCRL]; ok {
		list, err := attest.ParseList(raw)
		if err != nil {
			return path, err
		}
		path.Lists = []*x509.RevocationList{list}
	}
	return path, nil
}

// AMDRoots returns the pinned ARKs, and the signing keys below them, as go-sev-guest carries them.
func AMDRoots() (roots, intermediates []*x509.Certificate) {
	for _, line := range []string{"Milan", "Genoa", "Turin"} {
		for _, bundle := range bundles[line] {
			certs, err := attest.ParseCertificates(bundle)
			if err != nil {
				panic(err) // they are part of the program
			}
			roots, intermediates = append(roots, certs[1]), append(intermediates, certs[0])
		}
	}
	return roots, intermediates
}

var bundles = map[string][][]byte{
	"Milan": {trust.AskArkMilanVcekBytes, trust.AskArkMilanVlekBytes},
	"Genoa": {trust.AskArkGenoaVcekBytes, trust.AskArkGenoaVlekBytes},
	"Turin": {trust.AskArkTurinVcekBytes, trust.AskArkTurinVlekBytes},
}

// check compares what AMD certified with what the report says of itself. A certificate is of one chip and one TCB: a report that
// claims another could be one of a key that an older firmware leaked.
func (e endorsement) check(report *spb.Report) error {
	if uint64(e.TCBVersion) != report.GetReportedTcb() {
		return attest.Refuse(attest.Identity, "report of TCB %016x, certificate of %016x", report.GetReportedTcb(), uint64(e.TCBVersion))
	}
	if e.signer.SigningKey == abi.VcekReportSigner && !e.signer.MaskChipKey && !bytes.Equal(e.HWID, report.GetChipId()) {
		return attest.Refuse(attest.Identity, "report of chip %.8x, certificate of %.8x", report.GetChipId(), e.HWID)
	}
	if fms := report.GetCpuid1EaxFms(); fms != 0 {
		if line := kds.ProductLineFromFms(fms); !strings.HasPrefix(e.ProductName, line) {
			return attest.Refuse(attest.Identity, "report of a %s, certificate of a %s", line, e.ProductName)
		}
	}
	return nil
}

func (p Policy) judgeTCB(a *attest.Appraisal, line string, report *spb.Report) {
	have := kds.DecomposeTCBVersion(kds.TCBVersion(report.GetReportedTcb()))
	a.Fact("tcb", fmt.Sprintf("bootloader %d, tee %d, snp %d, microcode %d", have.BlSpl, have.TeeSpl, have.SnpSpl, have.UcodeSpl))
	min, ok := p.MinTCB[line]
	if !ok {
		a.Warn(attest.Refuse(attest.TCB, "the policy names no least TCB of %s", line))
		return
	}
	status := statusEnough
	for _, tcb := range []uint64{report.GetReportedTcb(), report.GetLaunchTcb()} {
		have := kds.DecomposeTCBVersion(kds.TCBVersion(tcb))
		if have.BlSpl < min.Bootloader || have.TeeSpl < min.TEE || have.SnpSpl < min.SNP || have.UcodeSpl < min.Microcode {
			status = statusBelow
		}
	}
	a.Status(status, nil)
}

func (p Policy) judgeGuest(a *attest.Appraisal, report *spb.Report) {
	policy, err := abi.ParseSnpPolicy(report.GetPolicy())
	if a.Refuse(err) {
		return
	}
	a.Debug(policy.Debug, "the guest policy allows debugging")
	if policy.MigrateMA && !p.AllowMigration {
		a.Refuse(attest.Refuse(attest.Lifecycle, "the guest policy allows a migration agent"))
	}
	if report.GetVmpl() > p.MaxVMPL {
		a.Refuse(attest.Refuse(attest.Identity, "asked for at VMPL %d, at most %d", report.GetVmpl(), p.MaxVMPL))
	}
	if len(p.Chips) > 0 {
		for _, chip := range p.Chips {
			if bytes.Equal(chip, report.GetChipId()) {
				return
			}
		}
		a.Refuse(attest.Refuse(attest.Product, "chip %.8x is not on the list", report.GetChipId()))
	}
}
