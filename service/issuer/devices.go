package issuer

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/sdjwt"
	"github.com/trellis-network/trellis/protocol/vc/statuslist"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
	"github.com/trellis-network/trellis/types/units"
)

// Facts tells what chain and log hold of a device. Each answer is as of one block, the one in device.Device.
type Facts interface {
	Device(ctx context.Context, id did.ID) (device.Device, error)
	Activity(ctx context.Context, id did.ID) ([]device.Activity, error)
	Payments(ctx context.Context, id did.ID) ([]device.Payment, error)
	Hardware(ctx context.Context, id did.ID) (device.Evidence, error)
}

// ErrNoFacts reports a device or a fact that the chain does not know.
var ErrNoFacts = errors.New("the chain knows no such thing of the device")

// A deviceRequest asks for one credential of a device.
type deviceRequest struct {
	Device string  `json:"device"`
	Kind   string  `json:"kind"`
	Report *report `json:"report"` // of a calibration
	Format string  `json:"format"` // as in issueOptions, or dc+sd-jwt
}

// report is device.Report on the wire.
type report struct {
	Quantity    string        `json:"quantity"`
	Procedure   string        `json:"procedure"`
	Laboratory  string        `json:"laboratory"`
	At          time.Time     `json:"calibratedAt"`
	Due         time.Time     `json:"dueAt"`
	Offset      units.Decimal `json:"offset"`
	Uncertainty units.Decimal `json:"uncertainty"`
	Unit        string        `json:"unit"`
}

// handleDevice is POST /devices/credentials: it reads the facts and issues.
func (i *Issuer) handleDevice(r *http.Request) (int, any, error) {
	var body deviceRequest
	if err := readJSON(r, &body, jose.Object); err != nil {
		return 0, nil, err
	}
	credential, err := i.deviceCredential(r.Context(), body)
	if err != nil {
		return 0, nil, err
	}
	if body.Format == sdjwt.CredentialType {
		text, err := i.issueSDJWT(r.Context(), credential, jwk.Public{})
		if err != nil {
			return 0, nil, err
		}
		return http.StatusCreated, map[string]any{"verifiableCredential": text}, nil
	}
	secured, err := i.Issue(r.Context(), credential, issueOptions{Format: body.Format, StatusPurposes: []string{statuslist.Revocation}})
	if err != nil {
		return 0, nil, err
	}
	return http.StatusCreated, map[string]any{"verifiableCredential": secured}, nil
}

// deviceCredential makes the unsigned credential, without a status.
func (i *Issuer) deviceCredential(ctx context.Context, q deviceRequest) (map[string]any, error) {
	kind, err := device.ParseKind(q.Kind)
	if err != nil {
		return nil, problemf(http.StatusBadRequest, kindMalformed, "%v", err)
	}
	id, err := did.Parse(q.Device)
	if err != nil {
		return nil, problemf(http.StatusBadRequest, kindMalformed, "device: %v", err)
	}
	if i.config.Facts == nil {
		return nil, problemf(http.StatusNotImplemented, kindBlank, "this issuer has no chain to read facts from")
	}
	credential, err := i.build(ctx, kind, id, q.Report)
	if errors.Is(err, device.ErrFacts) || errors.Is(err, ErrNoFacts) {
		return nil, problemf(http.StatusUnprocessableEntity, kindBlank, "%v", err)
	}
	if err != nil {
		return nil, err
	}
	return plain(credential)
}

func (i *Issuer) build(ctx context.Context, kind device.Kind, id did.ID, r *report) (map[string]any, error) {
	d, err := i.config.Facts.Device(ctx, id)
	if err != nil {
		return nil, err
	}
	now := i.config.Now().UTC().Truncate(time.Second)
	f := device.Frame{Issuer: i.config.DID, ValidFrom: now, ValidUntil: now.Add(i.config.Validity)}
	switch kind {
	case device.Ownership:
		return device.NewOwnership(f, d)
	case device.Maker:
		return device.NewMaker(f, d)
	case device.Calibration:
		if r == nil {
			return nil, problemf(http.StatusBadRequest, kindMalformed, "a calibration needs its report")
		}
		return device.NewCalibration(f, d, device.Report(*r))
	case device.Liveness:
		activity, err := i.config.Facts.Activity(ctx, id)
		if err != nil {
			return nil, err
		}
		return device.NewLiveness(f, d, activity)
	case device.Earnings:
		payments, err := i.config.Facts.Payments(ctx, id)
		if err != nil {
			return nil, err
		}
		return device.NewEarnings(f, d, payments)
	default:
		evidence, err := i.config.Facts.Hardware(ctx, id)
		if err != nil {
			return nil, err
		}
		return device.NewHardware(f, d, evidence)
	}
}

// plain turns a credential into what reading it as JSON would give, so that all code sees the same types.
func plain(credential map[string]any) (map[string]any, error) {
	raw, err := json.Marshal(credential)
	if err != nil {
		return nil, err
	}
	var out map[string]any
	return out, jose.Object(raw, &out)
}

// issueSDJWT makes an SD-JWT VC of an unsigned credential: what it says of its subject may be withheld, claim by claim and list
// entry by list entry. holder, when there is one, is bound to it.
func (i *Issuer) issueSDJWT(ctx context.Context, credential map[string]any, holder jwk.Public) (string, error) {
	id := newUUID()
	places, err := i.store.Add(ctx, Record{id, kindOf(credential), subjectOf(credential), i.config.Now().Unix()}, []string{statuslist.Revocation})
	if err != nil {
		return "", err
	}
	claims, frame, err := i.flatten(credential)
	if err != nil {
		return "", err
	}
	claims["jti"] = id
	claims["status"] = map[string]any{"status_list": statuslist.Reference{Index: places[0].Index, URI: i.listURL(places[0].List) + tokenSuffix}}
	if !holder.IsZero() {
		claims["cnf"] = map[string]any{"jwk": holder}
	}
	raw, err := json.Marshal(claims)
	if err != nil {
		return "", err
	}
	token, err := sdjwt.IssueCredential(raw, i.config.Method, frame, random{}, i.config.Key)
	if err != nil {
		return "", err
	}
	return token.String(), nil
}
