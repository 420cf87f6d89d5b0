package issuer

import (
	"net/http"
	"testing"

	"github.com/trellis-network/trellis/types/jwk"
)

func realProofs(t testing.TB) func(*Config) {
	t.Helper()
	proofs, err := NewProofs()
	if err != nil {
		t.Fatal(err)
	}
	return func(c *Config) { c.Proofs = proofs }
}

func TestEverySuiteGoesThroughTheService(t *testing.T) {
	ed := generate(t, jwk.Ed25519)
	for suite, change := range map[string]func(*Config){
		"ecdsa-rdfc-2019": nil, "ecdsa-jcs-2019": nil, "eddsa-rdfc-2022": onKey(ed), "eddsa-jcs-2022": onKey(ed),
	} {
		w := newWorld(t, nil, realProofs(t), func(c *Config) {
			if change != nil {
				change(c)
			}
		})
		id, c := w.issue(suite, "revocation")
		body := map[string]any{"verifiableCredential": c}
		w.post("/credentials/verify", body).want(t, 200)
		object := c.(map[string]any)
		object["credentialSubject"] = map[string]any{"id": "did:example:other"}
		w.post("/credentials/verify", body).want(t, 400)
		w.post("/credentials/status", map[string]any{"credentialId": id, "status": true, "credentialStatus": map[string]any{}}).want(t, 200)
		list := w.do(http.MethodGet, "/status/1", "", "", nil).want(t, 200)
		w.post("/credentials/verify", map[string]any{"verifiableCredential": list.body}).want(t, 200)
	}
}

func onKey(key jwk.Private) func(*Config) {
	return func(c *Config) {
		c.Key = key
		c.DID, c.Method = didKey(key.Public())
	}
}

func TestHolderDerivesWhatIsAsked(t *testing.T) {
	w := newWorld(t, nil, realProofs(t))
	c, err := w.issuer.deviceCredential(t.Context(), deviceRequest{Device: deviceID.String(), Kind: "DeviceMakerCredential"})
	if err != nil {
		t.Fatal(err)
	}
	r := w.post("/credentials/issue", map[string]any{"credential": c, "options": map[string]any{"format": "ecdsa-sd-2023",
		"mandatoryPointers": []string{"/issuer", "/validUntil", "/evidence", "/validFrom"}}}).want(t, 201)
	derived := w.post("/credentials/derive", map[string]any{"verifiableCredential": r.body["verifiableCredential"],
		"options": map[string]any{"selectivePointers": []string{"/credentialSubject/keyType", "/credentialSubject/project"}}}).want(t, 201)
	shown := derived.body["verifiableCredential"].(map[string]any)
	subject := shown["credentialSubject"].(map[string]any)
	if subject["keyType"] != "ES256" || subject["documentHash"] != nil {
		t.Errorf("shown is %v", subject)
	}
	w.post("/credentials/verify", map[string]any{"verifiableCredential": shown}).want(t, 200)
	delete(subject, "keyType")
	w.post("/credentials/verify", map[string]any{"verifiableCredential": shown}).want(t, 400)
}

func TestDeviceCredentialsHaveProofs(t *testing.T) {
	w := newWorld(t, nil, realProofs(t))
	report := map[string]any{"quantity": "pm25", "procedure": "p", "laboratory": "l", "calibratedAt": "2026-11-01T00:00:00Z",
		"dueAt": "2027-11-01T00:00:00Z", "offset": "-0.5", "uncertainty": "0.1", "unit": "ug/m3"}
	for _, kind := range []string{"DeviceOwnershipCredential", "DeviceMakerCredential", "CalibrationCredential", "LivenessCredential",
		"EarningHistoryCredential", "HardwareCredential"} {
		r := w.post("/devices/credentials", map[string]any{"device": deviceID.String(), "kind": kind, "report": report}).want(t, 201)
		w.post("/credentials/verify", r.body).want(t, 200)
	}
}
