package jsonld

import (
	"fmt"
	"strings"
)

// CheckTerms refuses member names that are not terms of a context: IRIs, compact IRIs and keywords, of which only @context and
// those of value objects are left. The same statements can be written with them, so a signature would not notice when someone
// wrote validUntil or credentialStatus as an IRI, and a reader that looks for the term would not see them. Documents of the data
// model are compacted (VC Data Model 2.0 §1.3, §6.1), so none is lost.
func CheckTerms(value any) error {
	switch value := value.(type) {
	case []any:
		for _, one := range value {
			if err := CheckTerms(one); err != nil {
				return err
			}
		}
	case map[string]any:
		_, literal := value["@value"]
		for name, member := range value {
			if name == "@context" {
				continue
			}
			if literal && (name == "@value" || name == "@type" || name == "@language" || name == "@direction") {
				continue
			}
			if strings.HasPrefix(name, "@") || strings.Contains(name, ":") {
				return fmt.Errorf("%w: member %q is no term, so readers would pass over it", ErrDocument, name)
			}
			if err := CheckTerms(member); err != nil {
				return err
			}
		}
	}
	return nil
}
