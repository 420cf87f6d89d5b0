package dcap

import (
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Names of the parts of evidence that hold the collateral, as Intel's Provisioning Certification Service serves it.
const (
	PartTCBInfo      = "tcb-info"          // JSON with its signature: /tcb
	PartQEIdentity   = "qe-identity"       // JSON with its signature: /qe/identity
	PartSigningChain = "tcb-signing-chain" // PEM or DER: header TCB-Info-Issuer-Chain
	PartPCKCRL       = "pck-crl"           // PEM or DER: /pckcrl
	PartRootCRL      = "root-crl"          // PEM or DER: IntelSGXRootCA.der
	maxLevels        = 256                 // Intel's longest list has below 30
	maxModules       = 64
)

// A level is one row of what Intel knows about a security version.
type level struct {
	TCB struct {
		SGX    []component `json:"sgxtcbcomponents"`
		TDX    []component `json:"tdxtcbcomponents"`
		PCESVN uint16      `json:"pcesvn"`
		ISVSVN uint16      `json:"isvsvn"`
	} `json:"tcb"`
	Status     string   `json:"tcbStatus"`
	Advisories []string `json:"advisoryIDs"`
}

type component struct {
	SVN uint8 `json:"svn"`
}

// validity is what every signed document of Intel says about its time.
type validity struct {
	IssueDate  time.Time `json:"issueDate"`
	NextUpdate time.Time `json:"nextUpdate"`
	Evaluation uint32    `json:"tcbEvaluationDataNumber"`
}

type tcbInfo struct {
	validity
	ID      string      `json:"id"`
	Version int         `json:"version"`
	FMSPC   string      `json:"fmspc"`
	PCEID   string      `json:"pceId"`
	Module  *tdxModule  `json:"tdxModule"`
	Modules []tdxModule `json:"tdxModuleIdentities"`
	Levels  []level     `json:"tcbLevels"`
}

type tdxModule struct {
	ID         string  `json:"id"`
	MRSigner   hexText `json:"mrsigner"`
	Attributes hexText `json:"attributes"`
	Mask       hexText `json:"attributesMask"`
	Levels     []level `json:"tcbLevels"`
}

type qeIdentity struct {
	validity
	ID             string  `json:"id"`
	Version        int     `json:"version"`
	MiscSelect     hexText `json:"miscselect"`
	MiscSelectMask hexText `json:"miscselectMask"`
	Attributes     hexText `json:"attributes"`
	AttributesMask hexText `json:"attributesMask"`
	MRSigner       hexText `json:"mrsigner"`
	ProductID      uint16  `json:"isvprodid"`
	Levels         []level `json:"tcbLevels"`
}

// hexText is bytes that JSON has in hex of either case.
type hexText []byte

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *hexText) UnmarshalText(text []byte) (err error) {
	*h, err = hex.DecodeString(string(text))
	return err
}

// collateral is what Intel signed, checked.
type collateral struct {
	tcb   tcbInfo
	qe    qeIdentity
	lists []*x509.RevocationList
	until time.Time
}

// readCollateral checks all signatures and times, and that the documents are about the platform's family.
func readCollateral(e attest.Evidence, p attest.Policy, roots []*x509.Certificate, tee uint32, now time.Time) (collateral, error) {
	var c collateral
	for _, name := range []string{PartTCBInfo, PartQEIdentity, PartSigningChain, PartPCKCRL, PartRootCRL} {
		if len(e.Parts[name]) == 0 {
			return c, attest.Refuse(attest.CollateralMissing, "evidence has no part %q", name)
		}
	}
	for _, name := range []string{PartPCKCRL, PartRootCRL} {
		list, err := attest.ParseList(e.Parts[name])
		if err != nil {
			return c, err
		}
		c.lists = append(c.lists, list)
	}
	key, until, err := signingKey(e.Parts[PartSigningChain], p, roots, c.lists, now)
	if err != nil {
		return c, err
	}
	if err := openSigned(e.Parts[PartTCBInfo], "tcbInfo", key, &c.tcb); err != nil {
		return c, err
	}
	if err := openSigned(e.Parts[PartQEIdentity], "enclaveIdentity", key, &c.qe); err != nil {
		return c, err
	}
	c.until = until
	for _, v := range []validity{c.tcb.validity, c.qe.validity} {
		if now.Before(v.IssueDate) || now.After(v.NextUpdate) {
			return c, attest.Refuse(attest.CollateralExpired, "valid from %s to %s",
				v.IssueDate.Format(time.RFC3339), v.NextUpdate.Format(time.RFC3339))
		}
		if v.NextUpdate.Before(c.until) {
			c.until = v.NextUpdate
		}
	}
	return c, c.checkKind(tee)
}

// checkKind refuses documents of another TEE or version, and ones with absurdly many rows.
func (c collateral) checkKind(tee uint32) error {
	tcbID, qeID := "SGX", "QE"
	if tee == TeeTDX {
		tcbID, qeID = "TDX", "TD_QE"
	}
	if c.tcb.ID != tcbID || c.tcb.Version != 3 || c.qe.ID != qeID || c.qe.Version != 2 {
		return attest.Refuse(attest.CollateralInvalid, "TCB info %s version %d and identity %s version %d, want %s 3 and %s 2",
			c.tcb.ID, c.tcb.Version, c.qe.ID, c.qe.Version, tcbID, qeID)
	}
	if len(c.tcb.Levels) > maxLevels || len(c.qe.Levels) > maxLevels || len(c.tcb.Modules) > maxModules {
		return attest.Refuse(attest.CollateralInvalid, "more than %d TCB levels", maxLevels)
	}
	return nil
}

// signingKey returns the key of Intel's TCB signer. Its name and its place right below the root are checked: other certificates
// below the same root may not say what a TCB is worth.
func signingKey(
	raw []byte, p attest.Policy, roots []*x509.Certificate, lists []*x509.RevocationList, now time.Time,
) (publicKey, time.Time, error) {
	certs, err := attest.ParseCertificates(raw)
	if err != nil {
		return publicKey{}, time.Time{}, err
	}
	chain, until, err := p.VerifyPath(attest.Path{Leaf: certs[0], Roots: roots, Lists: lists, NeedLists: true}, now)
	if err != nil {
		return publicKey{}, until, err
	}
	if len(chain) != 2 || chain[0].Subject.CommonName != nameTCBSigning {
		return publicKey{}, until, attest.Refuse(attest.CertificateChain, "%q may not sign TCB info", certs[0].Subject.CommonName)
	}
	key, err := keyOf(chain[0])
	return key, until, err
}

// openSigned reads {"<member>": …, "signature": "<hex of r ‖ s>"}; the signature is over the bytes of the member as they stand.
func openSigned(raw []byte, member string, key publicKey, into any) error {
	var document map[string]json.RawMessage
	if err := json.Unmarshal(raw, &document); err != nil {
		return attest.Refuse(attest.Malformed, "%s is no JSON object", member)
	}
	var text string
	if err := json.Unmarshal(document["signature"], &text); err != nil {
		return attest.Refuse(attest.Malformed, "%s has no signature", member)
	}
	signature, err := hex.DecodeString(text)
	if err != nil || !key.verify(document[member], signature) {
		return attest.Refuse(attest.CollateralInvalid, "Intel did not sign this %s", member)
	}
	if err := json.Unmarshal(document[member], into); err != nil {
		return attest.Refuse(attest.Malformed, "%s does not parse", member)
	}
	return nil
}

// isAbout tells whether the TCB info is of the platform's family and PCE.
func (t tcbInfo) isAbout(p Platform) bool {
	return strings.EqualFold(t.FMSPC, hex.EncodeToString(p.FMSPC[:])) && strings.EqualFold(t.PCEID, hex.EncodeToString(p.PCEID[:]))
}
