package device

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/units"
)

var update = flag.Bool("update", false, "rewrite testdata")

var (
	now    = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)
	frame  = Frame{ID: "urn:uuid:1", Issuer: "did:key:z6Mk", ValidFrom: now, ValidUntil: now.Add(24 * time.Hour)}
	device = Device{
		ID: did.ID{1}, Project: 3, ProjectName: "air", Owner: common.Address{2}, Account: common.Address{3}, Token: "42", KeyType: "ES256",
		DocumentHash: common.Hash{4}, Model: "S-1", RegisteredAt: 7, At: Place{4690, 100, common.Hash{5}},
	}
	report = Report{"pm25", "gravimetric", "Lab", now.Add(-time.Hour), now.Add(12 * time.Hour), units.Int(-2), units.Int(1), "ug/m3"}
)

// all builds one credential of each kind.
func all(t testing.TB) map[Kind]map[string]any {
	t.Helper()
	out := map[Kind]map[string]any{}
	put := func(k Kind) func(map[string]any, error) {
		return func(c map[string]any, err error) {
			if err != nil {
				t.Fatalf("%s: %v", k, err)
			}
			out[k] = c
		}
	}
	put(Ownership)(NewOwnership(frame, device))
	put(Maker)(NewMaker(frame, device))
	put(Calibration)(NewCalibration(frame, device, report))
	put(Liveness)(NewLiveness(frame, device, []Activity{{9, 24, 100, 180, now.Add(-2 * time.Hour), now, common.Hash{6}}, {Epoch: 8}}))
	put(Earnings)(NewEarnings(frame, device, []Payment{{9, units.IOTX(2), 5, common.Hash{7}, common.Hash{8}}, {8, units.Wei(1), 5, common.Hash{9}, common.Hash{}}}))
	put(Hardware)(NewHardware(frame, device, Evidence{"tpm2", common.Hash{8}, common.Address{9}, 50, 1000}))
	return out
}

func TestCredentialsAreAsTheirSchemaSays(t *testing.T) {
	for kind, c := range all(t) {
		raw, err := Schema(kind)
		if err != nil {
			t.Fatal(err)
		}
		schema, err := compile(raw)
		if err != nil {
			t.Fatalf("%s: %v", kind, err)
		}
		text, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(value); err != nil {
			t.Errorf("%s: %v", kind, err)
		}
		delete(value.(map[string]any)["credentialSubject"].(map[string]any), "project")
		if schema.Validate(value) == nil {
			t.Errorf("%s: the schema takes a subject without a project", kind)
		}
	}
}

func compile(raw []byte) (*jsonschema.Schema, error) {
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("x", value); err != nil {
		return nil, err
	}
	return c.Compile("x")
}

func TestSameFactsGiveSameBytes(t *testing.T) {
	got, err := json.MarshalIndent(all(t), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	const file = "testdata/credentials.json"
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("credentials differ from %s; run with -update and look at the difference", file)
	}
}

func TestFactsThatAreNotEnough(t *testing.T) {
	old := report
	old.Due = now.Add(-2 * time.Hour)
	future := report
	future.At = now.Add(time.Minute)
	nobody, unregistered, endless := device, device, frame
	nobody.Owner = common.Address{}
	unregistered.Project = 0
	endless.ValidUntil = time.Time{}
	for name, build := range map[string]func() (map[string]any, error){
		"no owner":           func() (map[string]any, error) { return NewOwnership(frame, nobody) },
		"not registered":     func() (map[string]any, error) { return NewMaker(frame, unregistered) },
		"no end":             func() (map[string]any, error) { return NewMaker(endless, device) },
		"calibration is due": func() (map[string]any, error) { return NewCalibration(frame, device, old) },
		"calibration ahead":  func() (map[string]any, error) { return NewCalibration(frame, device, future) },
		"no calibration":     func() (map[string]any, error) { return NewCalibration(frame, device, Report{}) },
		"silent":             func() (map[string]any, error) { return NewLiveness(frame, device, []Activity{{Epoch: 9}}) },
		"unpaid":             func() (map[string]any, error) { return NewEarnings(frame, device, nil) },
		"unsettled":          func() (map[string]any, error) { return NewEarnings(frame, device, []Payment{{Epoch: 9}}) },
		"no hardware":        func() (map[string]any, error) { return NewHardware(frame, device, Evidence{}) },
		"evidence is over": func() (map[string]any, error) {
			return NewHardware(frame, device, Evidence{"tpm2", common.Hash{8}, common.Address{9}, 50, 100})
		},
	} {
		if _, err := build(); !errors.Is(err, ErrFacts) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func TestNobodyVouchesBeyondTheNextCalibration(t *testing.T) {
	c, err := NewCalibration(frame, device, report)
	if err != nil {
		t.Fatal(err)
	}
	if c["validUntil"] != stamp(report.Due) {
		t.Errorf("valid until %v, the calibration is due at %s", c["validUntil"], stamp(report.Due))
	}
}
