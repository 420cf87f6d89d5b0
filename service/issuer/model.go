package issuer

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
)

const baseContext = "https://www.w3.org/ns/credentials/v2"

// checkModel checks what the VC Data Model 2.0 demands of a credential beyond its proof.
func checkModel(document json.RawMessage) error {
	claims, err := checkForm(document, "VerifiableCredential")
	if err != nil {
		return err
	}
	if err := checkSubjects(claims["credentialSubject"]); err != nil {
		return err
	}
	for _, name := range []string{"credentialStatus", "credentialSchema", "evidence", "termsOfUse", "refreshService"} {
		if err := checkTyped(name, claims[name]); err != nil {
			return err
		}
	}
	if _, _, err := period(claims); err != nil {
		return err
	}
	return checkSchema(document, claims)
}

// period returns validFrom and validUntil (§4.9), zero where absent.
func period(claims jose.Claims) (from, until time.Time, err error) {
	for name, at := range map[string]*time.Time{"validFrom": &from, "validUntil": &until} {
		text, ok, err := claims.String(name)
		if err == nil && ok {
			*at, err = time.Parse(time.RFC3339, text)
		}
		if err != nil {
			return from, until, fmt.Errorf("%w: %s is no dateTimeStamp", jose.ErrFormat, name)
		}
	}
	if !from.IsZero() && !until.IsZero() && until.Before(from) {
		return from, until, fmt.Errorf("%w: validUntil is before validFrom", jose.ErrFormat)
	}
	return from, until, nil
}

// checkIssuable is checkModel for a credential to be: it may begin later, but is not over.
func checkIssuable(document json.RawMessage, now time.Time) error {
	if err := checkModel(document); err != nil {
		return err
	}
	claims, err := jose.ParseClaims(document)
	if err != nil {
		return err
	}
	_, until, err := period(claims)
	if err == nil && !until.IsZero() && until.Before(now) {
		err = fmt.Errorf("%w: it would be over since %s", jose.ErrTime, until.Format(time.RFC3339))
	}
	return err
}

// checkForm checks context, type and id (§4.3–4.5) of a document of a kind.
func checkForm(document json.RawMessage, kind string) (jose.Claims, error) {
	claims, err := jose.ParseClaims(document)
	if err != nil {
		return nil, err
	}
	contexts, err := many(claims["@context"])
	if err != nil {
		return nil, err
	}
	if len(contexts) == 0 || string(contexts[0]) != `"`+baseContext+`"` {
		return nil, fmt.Errorf("%w: @context does not start with %s", jose.ErrFormat, baseContext)
	}
	types, err := many(claims["type"])
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(types, func(raw json.RawMessage) bool { return string(raw) == `"`+kind+`"` }) {
		return nil, fmt.Errorf("%w: type does not name %s", jose.ErrFormat, kind)
	}
	if id, ok, err := claims.String("id"); err != nil || ok && !strings.Contains(id, ":") {
		return nil, fmt.Errorf("%w: id is no URL", jose.ErrFormat)
	}
	return claims, nil
}

// checkSubjects wants at least one claim of each subject (§4.8).
func checkSubjects(raw json.RawMessage) error {
	list, err := many(raw)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return fmt.Errorf("%w: no credentialSubject", jose.ErrFormat)
	}
	for _, one := range list {
		var subject map[string]json.RawMessage
		if json.Unmarshal(one, &subject) != nil || len(subject) == 0 {
			return fmt.Errorf("%w: a credentialSubject is no object with claims", jose.ErrFormat)
		}
	}
	return nil
}

// checkTyped wants each value of an extension point to say its type (§4.4).
func checkTyped(name string, raw json.RawMessage) error {
	list, err := many(raw)
	if err != nil {
		return err
	}
	for _, one := range list {
		var object map[string]json.RawMessage
		if json.Unmarshal(one, &object) != nil || object["type"] == nil {
			return fmt.Errorf("%w: a %s has no type", jose.ErrFormat, name)
		}
	}
	return nil
}

func checkPresentation(document json.RawMessage) error {
	_, err := checkForm(document, "VerifiablePresentation")
	return err
}
