package jsonld

import "fmt"

// contained is the member of presentations whose values are graphs of their own.
const contained = "https://www.w3.org/2018/credentials#verifiableCredential"

// wrapGraphs makes graphs of the values of verifiableCredential. Its term in credentials/v2 has container @graph and a scoped
// context of null; json-gold v0.9.1 looks for the container in the scoped context, where the term is no longer, and so forgets it.
// Other terms of that shape are refused by refuseNullScoped, so this is all there is to mend.
func wrapGraphs(value any) {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			wrapGraphs(one)
		}
	case map[string]any:
		for name, member := range value {
			wrapGraphs(member)
			list, ok := member.([]any)
			if name != contained || !ok {
				continue
			}
			for i, one := range list {
				if node, ok := one.(map[string]any); ok && node["@graph"] == nil {
					list[i] = map[string]any{"@graph": []any{node}}
				}
			}
		}
	}
}

// refuseNullScoped finds terms with a container and a scoped context of null.
func refuseNullScoped(context any) error {
	switch context := context.(type) {
	case []any:
		for _, one := range context {
			if err := refuseNullScoped(one); err != nil {
				return err
			}
		}
	case map[string]any:
		for name, definition := range context {
			term, ok := definition.(map[string]any)
			if !ok {
				if err := refuseNullScoped(definition); err != nil {
					return err
				}
				continue
			}
			scoped, has := term["@context"]
			if _, container := term["@container"]; container && has && scoped == nil && term["@id"] != contained {
				return fmt.Errorf("%w: term %q has a container and a scoped context of null, which is not supported", ErrContext, name)
			}
			if err := refuseNullScoped(term); err != nil {
				return err
			}
		}
	}
	return nil
}
