package issuer

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// suite is the cryptosuite of the issuer's key when nobody asks for another.
func (i *Issuer) suite() string {
	if i.config.Key.Public().Curve() == "Ed25519" {
		return "eddsa-rdfc-2022"
	}
	return "ecdsa-rdfc-2019"
}

func (i *Issuer) addProof(document []byte, suite, purpose string, d jose.Demands) (json.RawMessage, error) {
	return nil, problemf(http.StatusNotImplemented, kindBlank, "Data Integrity proofs are not there yet")
}

func (v *Verifier) openProof(ctx context.Context, raw json.RawMessage, purpose string, d jose.Demands) (*opened, error) {
	return nil, problemf(http.StatusNotImplemented, kindBlank, "Data Integrity proofs are not there yet")
}

func (i *Issuer) addCredentialProof(raw []byte, o issueOptions) (json.RawMessage, error) {
	return i.addProof(raw, o.Format, "assertionMethod", jose.Demands{})
}

var cryptosuites = []string{"ecdsa-rdfc-2019", "ecdsa-jcs-2019", "ecdsa-sd-2023", "eddsa-rdfc-2022", "eddsa-jcs-2022"}

func (i *Issuer) handleDerive(r *http.Request) (int, any, error) {
	return 0, nil, problemf(http.StatusNotImplemented, kindBlank, "Data Integrity proofs are not there yet")
}

func (i *Issuer) checkCredential(raw []byte) error {
	claims, err := jose.ParseClaims(raw)
	if err != nil {
		return err
	}
	return checkSchema(raw, claims)
}
func checkPresentation(raw []byte) error { return nil }
