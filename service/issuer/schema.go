package issuer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/trellis-network/trellis/protocol/vc/device"
	"github.com/trellis-network/trellis/protocol/vc/jose"
)

// schemas compiles those of this program once. Schemas of others are not fetched; whoever knows them checks them.
var schemas = sync.OnceValues(func() (map[string]*jsonschema.Schema, error) {
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	out := make(map[string]*jsonschema.Schema)
	for _, kind := range device.Kinds() {
		raw, err := device.Schema(kind)
		if err != nil {
			return nil, err
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			return nil, err
		}
		url := device.SchemaURL + string(kind) + ".json"
		if err := c.AddResource(url, value); err != nil {
			return nil, err
		}
		if out[url], err = c.Compile(url); err != nil {
			return nil, err
		}
	}
	return out, nil
})

// checkSchema holds a credential to the schemas that it names, where they are of this program.
func checkSchema(document json.RawMessage, claims jose.Claims) error {
	named, err := many(claims["credentialSchema"])
	if err != nil {
		return err
	}
	for _, raw := range named {
		var one map[string]json.RawMessage
		var id string
		if json.Unmarshal(raw, &one) != nil || json.Unmarshal(one["id"], &id) != nil {
			return fmt.Errorf("%w: credentialSchema has no id", jose.ErrFormat)
		}
		if !strings.HasPrefix(id, device.SchemaURL) {
			continue
		}
		known, err := schemas()
		if err != nil {
			return err
		}
		if known[id] == nil {
			return fmt.Errorf("%w: there is no schema %s", jose.ErrFormat, id)
		}
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
		if err != nil {
			return fmt.Errorf("%w: %w", jose.ErrFormat, err)
		}
		if err := known[id].Validate(value); err != nil {
			return fmt.Errorf("%w: against its schema: %w", jose.ErrFormat, err)
		}
	}
	return nil
}
