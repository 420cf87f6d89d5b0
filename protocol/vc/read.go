package vc

import (
	"fmt"
	"regexp"
	"time"
)

// maxItems bounds every list of the data model; documents of people have a handful.
const maxItems = 1024

func invalid(form string, args ...any) error {
	return fmt.Errorf("%w: "+form, append([]any{ErrModel}, args...)...)
}

func readCredential(document map[string]any) (*Credential, error) {
	c := &Credential{document: document}
	var err error
	if c.Contexts, c.Version, err = contexts(document); err != nil {
		return nil, err
	}
	if c.ID, err = identifier(document, "id"); err != nil {
		return nil, err
	}
	if c.Types, err = types(document, "VerifiableCredential"); err != nil {
		return nil, err
	}
	if c.Issuer, err = party(document, "issuer"); err != nil {
		return nil, err
	}
	if c.Issuer.ID == "" {
		return nil, invalid("a credential has an issuer (§4.7)")
	}
	if err := c.readTimes(); err != nil {
		return nil, err
	}
	if c.Subjects, err = subjects(document); err != nil {
		return nil, err
	}
	if err := c.readEntries(); err != nil {
		return nil, err
	}
	return c, readRest(document)
}

// readEntries reads what must have a type (§4.5), and a schema an id too (§4.11).
func (c *Credential) readEntries() (err error) {
	for name, to := range map[string]*[]Entry{
		"credentialStatus": &c.Status, "credentialSchema": &c.Schemas, "evidence": &c.Evidence, "termsOfUse": &c.Terms,
		"refreshService": &c.Refresh, "proof": &c.Proofs,
	} {
		if *to, err = entries(c.document, name); err != nil {
			return err
		}
	}
	for _, s := range c.Schemas {
		if s.ID == "" {
			return invalid("a credentialSchema has an id that is a URL (§4.11)")
		}
	}
	for _, name := range []string{"confidenceMethod", "renderMethod"} { // reserved, with a type demanded
		if _, err := entries(c.document, name); err != nil {
			return err
		}
	}
	return nil
}

// readRest checks what both kinds of document may have: names in languages (§11.1) and related resources (§5.3).
func readRest(document map[string]any) error {
	if err := described(document, "document"); err != nil {
		return err
	}
	if issuer, ok := document["issuer"].(map[string]any); ok {
		if err := described(issuer, "issuer"); err != nil {
			return err
		}
	}
	return related(document)
}

// contexts checks §4.3: an ordered set that begins with the base context.
func contexts(document map[string]any) ([]any, int, error) {
	list, ok := document["@context"].([]any)
	if !ok || len(list) == 0 || len(list) > maxItems {
		return nil, 0, invalid("@context is a list that begins with %s (§4.3)", ContextV2)
	}
	version := 0
	switch list[0] {
	case ContextV2:
		version = 2
	case ContextV1:
		version = 1
	default:
		return nil, 0, invalid("@context begins with %v, want %s (§4.3)", list[0], ContextV2)
	}
	for _, one := range list[1:] {
		switch one := one.(type) {
		case string:
			if !IsURL(one) {
				return nil, 0, invalid("@context has %q, which is no URL (§4.3)", one)
			}
			if version == 2 && one == ContextV1 || version == 1 && one == ContextV2 {
				return nil, 0, invalid("@context mixes the data models 1.1 and 2.0")
			}
		case map[string]any:
		default:
			return nil, 0, invalid("@context has %v, which is neither a URL nor an object (§4.3)", one)
		}
	}
	return list, version, nil
}

var (
	url     = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^` + "`" + `\x7f]+$`)
	termish = regexp.MustCompile(`^[^\x00-\x20<>"{}|\\^` + "`" + `\x7f@:][^\x00-\x20<>"{}|\\^` + "`" + `\x7f:]*$`)
)

// IsURL tells whether text is an absolute URL as §4.4 means it: a DID, a urn or https alike, with no character that RFC 3987
// leaves out.
func IsURL(text string) bool { return len(text) <= 4096 && url.MatchString(text) }

// identifier reads an optional member that is a single URL.
func identifier(object map[string]any, name string) (string, error) {
	value, ok := object[name]
	if !ok {
		return "", nil
	}
	text, ok := value.(string)
	if !ok || !IsURL(text) {
		return "", invalid("%s is %v, not one absolute URL (§4.4)", name, value)
	}
	return text, nil
}

// types reads member type: terms and absolute URLs, want among them when it is not empty (§4.5).
func types(object map[string]any, want string) ([]string, error) {
	list, err := typeList(object["type"])
	if err != nil {
		return nil, err
	}
	if want != "" && !has(list, want) {
		return nil, invalid("type is %v, want %s in it (§4.5)", list, want)
	}
	return list, nil
}

func typeList(value any) ([]string, error) {
	several := asList(value)
	if len(several) == 0 || len(several) > maxItems {
		return nil, invalid("type is missing or empty (§4.5)")
	}
	var list []string
	for _, one := range several {
		text, ok := one.(string)
		if !ok || !IsURL(text) && !termish.MatchString(text) {
			return nil, invalid("type %v is neither a term nor an absolute URL (§4.5)", one)
		}
		list = append(list, text)
	}
	return list, nil
}

// asList returns a set of the data model, whose JSON is one value or a list of them.
func asList(value any) []any {
	if value == nil {
		return nil
	}
	if list, ok := value.([]any); ok {
		return list
	}
	return []any{value}
}

// party reads issuer or holder: a URL, or an object with one (§4.7, §4.13).
func party(document map[string]any, name string) (Party, error) {
	value, ok := document[name]
	if !ok {
		return Party{}, nil
	}
	if object, ok := value.(map[string]any); ok {
		id, err := identifier(object, "id")
		if err == nil && id == "" {
			err = invalid("%s is an object without an id (§4.7)", name)
		}
		return Party{id, object}, err
	}
	id, err := identifier(document, name)
	return Party{ID: id}, err
}

// subjects reads §4.8: one or more objects, each with a claim.
func subjects(document map[string]any) ([]map[string]any, error) {
	list := asList(document["credentialSubject"])
	if len(list) == 0 || len(list) > maxItems {
		return nil, invalid("credentialSubject is missing or empty (§4.8)")
	}
	var out []map[string]any
	for _, one := range list {
		object, ok := one.(map[string]any)
		if !ok || len(object) == 0 {
			return nil, invalid("credentialSubject is %v, not an object with claims (§4.8)", one)
		}
		if _, err := identifier(object, "id"); err != nil {
			return nil, fmt.Errorf("credentialSubject: %w", err)
		}
		out = append(out, object)
	}
	return out, nil
}

// entries reads a member of one or more objects that have a type.
func entries(document map[string]any, name string) ([]Entry, error) {
	value, ok := document[name]
	if !ok {
		return nil, nil
	}
	list := asList(value)
	if len(list) == 0 || len(list) > maxItems {
		return nil, invalid("%s is empty", name)
	}
	var out []Entry
	for _, one := range list {
		object, ok := one.(map[string]any)
		if !ok {
			return nil, invalid("%s is %v, not an object", name, one)
		}
		id, err := identifier(object, "id")
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		kinds, err := types(object, "")
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, Entry{id, kinds, object})
	}
	return out, nil
}

// stamp is XML Schema's dateTimeStamp: a date, a time, and always a zone (§4.9).
var stamp = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$`)

// ParseTime reads a dateTimeStamp.
func ParseTime(text string) (time.Time, error) {
	if !stamp.MatchString(text) {
		return time.Time{}, invalid("%q is no dateTimeStamp: want 2006-01-02T15:04:05Z, with a zone (§4.9)", text)
	}
	at, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return time.Time{}, invalid("%q is no dateTimeStamp (§4.9)", text)
	}
	return at, nil
}

// readTimes reads validFrom and validUntil, in version 1.1 issuanceDate and expirationDate.
func (c *Credential) readTimes() (err error) {
	from, until := "validFrom", "validUntil"
	if c.Version == 1 {
		from, until = "issuanceDate", "expirationDate"
		if _, ok := c.document[from]; !ok {
			return invalid("a credential of version 1.1 has an issuanceDate")
		}
	}
	if c.ValidFrom, err = instant(c.document, from); err != nil {
		return err
	}
	if c.ValidUntil, err = instant(c.document, until); err != nil {
		return err
	}
	if !c.ValidFrom.IsZero() && !c.ValidUntil.IsZero() && c.ValidUntil.Before(c.ValidFrom) {
		return invalid("%s lies before %s (§4.9)", until, from)
	}
	return nil
}

func instant(document map[string]any, name string) (time.Time, error) {
	value, ok := document[name]
	if !ok {
		return time.Time{}, nil
	}
	text, ok := value.(string)
	if !ok {
		return time.Time{}, invalid("%s is %v, not a text (§4.9)", name, value)
	}
	at, err := ParseTime(text)
	if err != nil {
		return at, fmt.Errorf("%s: %w", name, err)
	}
	return at, nil
}

var language = regexp.MustCompile(`^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$`)

// described checks name and description: texts or language value objects (§4.6, §11.1).
func described(object map[string]any, where string) error {
	for _, name := range []string{"name", "description"} {
		for _, one := range asList(object[name]) {
			if err := languageValue(one); err != nil {
				return fmt.Errorf("%s of the %s: %w", name, where, err)
			}
		}
	}
	return nil
}

func languageValue(value any) error {
	object, ok := value.(map[string]any)
	if !ok {
		if _, ok := value.(string); !ok {
			return invalid("%v is neither a text nor a language value object (§11.1)", value)
		}
		return nil
	}
	if _, ok := object["@value"].(string); !ok {
		return invalid("a language value object has an @value that is a text (§11.1)")
	}
	for name, member := range object {
		text, ok := member.(string)
		switch {
		case name == "@value":
		case name == "@language" && ok && language.MatchString(text):
		case name == "@direction" && (text == "ltr" || text == "rtl"):
		default:
			return invalid("%s %v in a language value object (§11.1)", name, member)
		}
	}
	return nil
}

// related checks §5.3: each resource once, with a digest.
func related(document map[string]any) error {
	seen := make(map[string]bool)
	for _, one := range asList(document["relatedResource"]) {
		object, ok := one.(map[string]any)
		if !ok {
			return invalid("relatedResource is %v, not an object (§5.3)", one)
		}
		id, err := identifier(object, "id")
		if err != nil {
			return fmt.Errorf("relatedResource: %w", err)
		}
		if id == "" || seen[id] {
			return invalid("a relatedResource has an id of its own (§5.3)")
		}
		seen[id] = true
		sri, _ := object["digestSRI"].(string)
		multibase, _ := object["digestMultibase"].(string)
		if sri == "" && multibase == "" {
			return invalid("relatedResource %s has neither digestSRI nor digestMultibase (§5.3)", id)
		}
	}
	return nil
}
