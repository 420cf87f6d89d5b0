package issuer

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/trellis-network/trellis/protocol/vc"
	"github.com/trellis-network/trellis/protocol/vc/device"
)

// checkModel checks what the VC Data Model 2.0 demands of a credential beyond its proof.
func checkModel(document json.RawMessage) error {
	_, err := readCredential(document)
	return err
}

// readCredential reads a credential of version 2, and holds it to its schemas where they are of this program. Those of others are not
// fetched; whoever knows them checks them.
func readCredential(document json.RawMessage) (*vc.Credential, error) {
	c, err := vc.ParseCredential(document)
	if err != nil {
		return nil, err
	}
	if c.Version != 2 {
		return nil, fmt.Errorf("%w: it is of version 1.1, want context %s", vc.ErrModel, vc.ContextV2)
	}
	known, err := schemas()
	if err != nil {
		return nil, err
	}
	ours, named := make(vc.Schemas), c.Schemas[:0]
	for _, s := range c.Schemas {
		if strings.HasPrefix(s.ID, device.SchemaURL) {
			named = append(named, s)
		}
		if raw, ok := known[s.ID]; ok {
			ours[s.ID] = raw
		}
	}
	c.Schemas = named
	return c, c.CheckSchemas(ours)
}

// schemas are those of this program.
var schemas = sync.OnceValues(func() (vc.Schemas, error) {
	out := make(vc.Schemas)
	for _, kind := range device.Kinds() {
		raw, err := device.Schema(kind)
		if err != nil {
			return nil, err
		}
		out[device.SchemaURL+string(kind)+".json"] = raw
	}
	return out, nil
})

// checkIssuable is checkModel for a credential to be: it may begin later, but is not over.
func checkIssuable(document json.RawMessage, now time.Time) error {
	c, err := readCredential(document)
	if err != nil {
		return err
	}
	if !c.ValidUntil.IsZero() && c.ValidUntil.Before(now) {
		return fmt.Errorf("%w: since %s", vc.ErrExpired, c.ValidUntil.Format(time.RFC3339))
	}
	return nil
}

func checkPresentation(document json.RawMessage) error {
	p, err := vc.ParsePresentation(document)
	if err == nil && p.Version != 2 {
		err = fmt.Errorf("%w: it is of version 1.1, want context %s", vc.ErrModel, vc.ContextV2)
	}
	return err
}
