package vc

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Schemas are JSON Schemas by their URL, provided by the verifier. Nothing is ever fetched.
type Schemas map[string][]byte

// never is the loader of schemas that nobody provided.
type never struct{}

func (never) Load(address string) (any, error) {
	return nil, errors.New("nobody provided schema " + address + ", and nothing is fetched")
}

// CheckSchemas validates the credential against each of its credentialSchemas of type JsonSchema (VC JSON Schema §2.1). A schema
// of another type, or one that is not among schemas, is an error: it was given to be heeded.
func (c *Credential) CheckSchemas(schemas Schemas) error {
	for _, s := range c.Schemas {
		if !has(s.Types, "JsonSchema") {
			return fmt.Errorf("%w: schema %s is of type %v, only JsonSchema is understood", ErrSchema, s.ID, s.Types)
		}
		if err := c.checkSchema(s.ID, schemas); err != nil {
			return fmt.Errorf("%w: %w", ErrSchema, err)
		}
	}
	return nil
}

func (c *Credential) checkSchema(id string, schemas Schemas) error {
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(never{})
	compiler.DefaultDraft(jsonschema.Draft2020)
	compiler.AssertFormat()
	for address, raw := range schemas {
		value, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("schema %s is not JSON: %w", address, err)
		}
		if err := compiler.AddResource(address, value); err != nil {
			return err
		}
	}
	schema, err := compiler.Compile(id)
	if err != nil {
		return err
	}
	return schema.Validate(c.document)
}
