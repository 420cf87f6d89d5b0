package explorer

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/client/index"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type project struct {
	ID          epoch.Project  `json:"id"`
	Name        string         `json:"name"`
	Owner       common.Address `json:"owner"`
	Token       string         `json:"token"`
	Symbol      string         `json:"symbol"`
	Pool        string         `json:"pool"`
	Paid        units.Amount   `json:"paid"`
	Devices     uint64         `json:"devices"`
	LatestEpoch epoch.Number   `json:"latestEpoch"`
	Policy      projectPolicy  `json:"policy"`
	Next        *nextPolicy    `json:"nextPolicy,omitempty"` // announced
	Log         projectLog     `json:"log"`
}

type nextPolicy struct {
	Hash    common.Hash `json:"hash"`
	Version uint64      `json:"version"` // of those that the project was set to
	URI     string      `json:"uri"`
	From    uint64      `json:"from"` // milliseconds
}

// announced returns the policy that a project was set to and that is not in
// force yet.
func (e *Explorer) announced(ctx context.Context, id epoch.Project) (*nextPolicy, error) {
	all, err := e.index.Policies(ctx, id)
	if err != nil || len(all) == 0 || all[0].Cancelled || all[0].Start <= uint64(time.Now().UnixMilli()) {
		return nil, err
	}
	return &nextPolicy{all[0].Hash, all[0].Version, all[0].URI, all[0].Start}, nil
}

type projectPolicy struct {
	Hash    common.Hash       `json:"hash"`
	Name    string            `json:"name"`
	Version uint64            `json:"version"`
	Summary string            `json:"summary"`
	URI     string            `json:"uri"`
	Codes   []policy.CodeText `json:"codes"`
	Fields  []policy.Field    `json:"fields"`
}

type projectLog struct {
	Origin string      `json:"origin"`
	Size   uint64      `json:"size"`
	Root   common.Hash `json:"root"`
}

// A shownPolicy is a checked policy.
type shownPolicy struct {
	*policy.Policy
	texts map[policy.Code]string
}

// text returns what a code means, or nothing: an unknown code is shown as it
// is.
func (p *shownPolicy) text(code string) string {
	if p == nil {
		return ""
	}
	return p.texts[policy.Code(code)]
}

// policy reads a policy from the mirror; the hash decides whether it is the
// one that the chain names.
func (e *Explorer) policy(ctx context.Context, id epoch.Project, hash common.Hash) (*shownPolicy, error) {
	return e.policies.get(hash, func() (*shownPolicy, error) {
		raw, err := e.mirror(id).Policy(ctx, hash)
		if err != nil {
			return nil, away(err, theMirror)
		}
		p, err := policy.ParseCanonical(raw)
		if err == nil && p.Hash() != hash {
			err = fmt.Errorf("the mirrored policy has the hash %s, want %s", p.Hash(), hash)
		}
		if err != nil {
			return nil, err
		}
		shown := &shownPolicy{p, make(map[policy.Code]string)}
		for _, c := range p.Codes() {
			shown.texts[c.Code] = c.Text
		}
		return shown, nil
	})
}

// policyIfThere is for answers that do without its texts.
func (e *Explorer) policyIfThere(ctx context.Context, id epoch.Project, hash common.Hash) *shownPolicy {
	if hash == (common.Hash{}) {
		return nil
	}
	p, err := e.policy(ctx, id, hash)
	if err != nil {
		e.logger.Debug("Policy cannot be read", "project", id, "hash", hash, "error", err)
		return nil
	}
	return p
}

func (e *Explorer) getProject(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	out := project{ID: p.ID, Name: p.Name, Owner: p.Owner, Token: "native", Symbol: "IOTX", Pool: p.Pool, Paid: p.Paid, Devices: p.Devices,
		LatestEpoch: p.NewestEpoch, Log: projectLog{e.origin(p.ID), p.Size, p.Root},
		Policy: projectPolicy{Hash: p.PolicyHash, Version: p.PolicyVersion, URI: p.PolicyURI, Codes: []policy.CodeText{}, Fields: []policy.Field{}}}
	if shown := e.policyIfThere(r.Context(), p.ID, p.PolicyHash); shown != nil {
		out.Policy.Name, out.Policy.Version, out.Policy.Summary = shown.Name(), uint64(shown.Version()), shown.Summary()
		out.Policy.Codes, out.Policy.Fields = shown.Codes(), shown.Fields()
	}
	if out.Next, err = e.announced(r.Context(), p.ID); err != nil {
		return nil, err
	}
	// The log's own checkpoint runs ahead of the one on chain.
	if l, err := e.newestLog(r.Context(), p.ID); err == nil {
		tree := l.Tree()
		out.Log.Size, out.Log.Root = uint64(tree.Size), common.Hash(tree.Root)
	}
	return out, nil
}

// projectOf returns the project that a path names.
func (e *Explorer) projectOf(r *http.Request) (index.Project, error) {
	id, err := pathProject(r, "project")
	if err != nil {
		return index.Project{}, err
	}
	p, err := e.index.Project(r.Context(), id)
	return p, absent(err, "project %d is not registered; /api/v1/status lists the projects", id)
}

// maxMapRows bounds the map; more points than that cannot be told apart.
const maxMapRows = 50_000

// getMap lists the devices that say where they are.
func (e *Explorer) getMap(r *http.Request) (any, error) {
	p, err := e.projectOf(r)
	if err != nil {
		return nil, err
	}
	if q := queryOf(r); q.err != nil {
		return nil, q.err
	}
	answer, err := e.maps.get(p.ID, func() (*shared, error) { return new(shared), nil })
	if err != nil {
		return nil, err
	}
	return answer.get(func() (any, error) { return e.mapOf(r.Context(), p) })
}

func (e *Explorer) mapOf(ctx context.Context, p index.Project) (any, error) {
	devices, err := e.index.Devices(ctx, p.ID, index.DeviceFilter{Limit: maxMapRows})
	if err != nil {
		return nil, err
	}
	field := e.mainField(ctx, p)
	rows := make([][]any, 0, len(devices))
	for _, d := range devices {
		if d.Lat == "" || d.Lon == "" {
			continue
		}
		rows = append(rows, []any{d.Address, d.Name, json.Number(d.Lat), json.Number(d.Lon), d.State, d.Exposure, valueOf(d.LastData, field), unpaid(d.Reason)})
	}
	return map[string]any{"columns": []string{"device", "name", "lat", "lon", "state", "exposure", "value", "reason"}, "rows": rows}, nil
}

// mainField returns the policy's first field, empty when it is not known.
func (e *Explorer) mainField(ctx context.Context, p index.Project) string {
	if shown := e.policyIfThere(ctx, p.ID, p.PolicyHash); shown != nil && len(shown.Fields()) > 0 {
		return shown.Fields()[0].Name
	}
	return ""
}

// valueOf returns one value of a reading, or nil.
func valueOf(data json.RawMessage, field string) *string {
	var values map[string]string
	if json.Unmarshal(data, &values) != nil {
		return nil
	}
	if v, ok := values[field]; ok {
		return &v
	}
	return nil
}

// unpaid returns the reason why a device was not paid, empty if it was.
func unpaid(reason string) string {
	if reason == string(policy.OK) {
		return ""
	}
	return reason
}
