package didcomm

import (
	"bytes"
	"encoding/json"
	"fmt"

	josecipher "github.com/go-jose/go-jose/v4/cipher"

	"github.com/trellis-network/trellis/types/jwk"
)

// An envelope is an encrypted message whose form is right. Nothing about it is proven.
type envelope struct {
	alg, skid       string
	enc             Encryption
	epk             json.RawMessage // not yet on any curve
	apu, apv        []byte
	aad             []byte
	ciphertext, tag []byte
	iv              []byte
	kids            []string
	keys            [][]byte // encrypted, one for each of kids
}

// parseEnvelope reads a JWE in general or flattened JSON serialization.
func parseEnvelope(object members) (envelope, error) {
	var e envelope
	var protected string
	for _, name := range []string{"aad", "unprotected"} {
		if _, ok := object[name]; ok {
			return e, fmt.Errorf("%w: member %s", ErrUnsupported, name)
		}
	}
	if err := object.take("protected", &longText{&protected}); err != nil {
		return e, err
	}
	e.aad = []byte(protected)
	header, err := decode64(protected)
	if err != nil || len(header) > maxHeader {
		return e, fmt.Errorf("%w: protected header", ErrMalformed)
	}
	for name, part := range map[string]*[]byte{"ciphertext": &e.ciphertext, "tag": &e.tag, "iv": &e.iv} {
		if *part, err = object.takeBytes(name); err != nil {
			return e, err
		}
	}
	if err := e.parseHeader(header); err != nil {
		return e, err
	}
	if err := e.parseRecipients(object); err != nil {
		return e, err
	}
	return e, e.check()
}

// longText is a string above maxText.
type longText struct{ value *string }

func (l *longText) UnmarshalJSON(raw []byte) error { return json.Unmarshal(raw, l.value) }

func (e *envelope) parseHeader(raw []byte) error {
	header, err := parseObject(raw)
	if err != nil {
		return fmt.Errorf("protected header: %w", err)
	}
	for _, name := range []string{"crit", "zip", "b64"} {
		if _, ok := header[name]; ok {
			return fmt.Errorf("%w: header %s", ErrUnsupported, name)
		}
	}
	var typ, apu, apv, enc string
	for name, value := range map[string]any{"typ": &typ, "alg": &e.alg, "enc": &enc, "skid": &e.skid, "apu": &longText{&apu}, "apv": &apv, "epk": &e.epk} {
		if err := header.take(name, value); err != nil {
			return fmt.Errorf("protected header: %w", err)
		}
	}
	if typ != "" && !isMedia(typ, MediaEncrypted) {
		return fmt.Errorf("%w: typ %q, want %s", ErrMalformed, typ, MediaEncrypted)
	}
	e.enc = Encryption(enc)
	var errU, errV error
	e.apu, errU = decode64(apu)
	e.apv, errV = decode64(apv)
	if errU != nil || errV != nil {
		return fmt.Errorf("%w: apu or apv is not base64url", ErrMalformed)
	}
	return nil
}

func (e *envelope) parseRecipients(object members) error {
	list := []json.RawMessage{}
	if err := object.take("recipients", &list); err != nil {
		return err
	}
	if _, flattened := object["encrypted_key"]; flattened {
		if len(list) > 0 {
			return fmt.Errorf("%w: recipients beside encrypted_key", ErrMalformed)
		}
		return e.addRecipient(object)
	}
	if len(list) == 0 || len(list) > MaxRecipients {
		return fmt.Errorf("%w: %d recipients, want 1 to %d", ErrMalformed, len(list), MaxRecipients)
	}
	for _, raw := range list {
		recipient, err := parseObject(raw)
		if err != nil {
			return fmt.Errorf("recipient: %w", err)
		}
		if err := e.addRecipient(recipient); err != nil {
			return err
		}
	}
	return nil
}

func (e *envelope) addRecipient(recipient members) error {
	header, err := parseObject(recipient["header"])
	if err != nil {
		return fmt.Errorf("header of recipient: %w", err)
	}
	var kid string
	if err := header.take("kid", &kid); err != nil {
		return err
	}
	key, err := recipient.takeBytes("encrypted_key")
	if err != nil {
		return err
	}
	e.kids, e.keys = append(e.kids, kid), append(e.keys, key)
	return nil
}

// check refuses what the specification forbids whatever the keys are.
func (e *envelope) check() error {
	keySize, nonceSize, tagSize := e.enc.sizes()
	if keySize == 0 || e.alg != algAnon && e.alg != algAuth || e.alg == algAuth && e.enc != A256CBCHS512 {
		return fmt.Errorf("%w: alg %q with enc %q", ErrUnsupported, e.alg, e.enc)
	}
	if len(e.iv) != nonceSize || len(e.tag) != tagSize {
		return fmt.Errorf("%w: iv of %d and tag of %d bytes, %s has %d and %d", ErrMalformed, len(e.iv), len(e.tag), e.enc, nonceSize, tagSize)
	}
	for i, kid := range e.kids {
		if !isKeyID(kid) || didOf(kid) != didOf(e.kids[0]) {
			return fmt.Errorf("%w: recipient %q, want keys of one DID", ErrAddressing, kid)
		}
		if len(e.keys[i]) != keySize+8 { // A256KW adds 8 (RFC 3394)
			return fmt.Errorf("%w: encrypted_key of %d bytes, want %d", ErrMalformed, len(e.keys[i]), keySize+8)
		}
	}
	if !bytes.Equal(e.apv, audienceOf(e.kids)) {
		return fmt.Errorf("%w: apv is not of the recipients", ErrAddressing)
	}
	if e.alg == algAnon {
		if e.skid != "" {
			return fmt.Errorf("%w: skid in an anonymous message", ErrAddressing)
		}
		return nil
	}
	if e.skid == "" {
		e.skid = string(e.apu) // ECDH-1PU §2.2.1 does not require skid
	}
	if e.skid != string(e.apu) || !isKeyID(e.skid) {
		return fmt.Errorf("%w: apu is not of the sender's key %q", ErrAddressing, e.skid)
	}
	return nil
}

// open decrypts with an own secret and the content key that is encrypted to it. sender is zero for anoncrypt.
func (e *envelope) open(secret jwk.Private, encrypted []byte, sender jwk.Public) ([]byte, error) {
	// Every failure below is the same one: see the package comment.
	epk, err := jwk.ParsePublic(e.epk)
	if err != nil {
		return nil, ErrDecrypt
	}
	pairs := []pair{{secret, epk}}
	if e.alg == algAuth {
		pairs = append(pairs, pair{secret, sender})
	}
	z, err := shared(pairs...)
	if err != nil {
		return nil, ErrDecrypt
	}
	block, err := agreement{alg: e.alg, z: z, apu: e.apu, apv: e.apv, tag: e.tag}.wrapping()
	if err != nil {
		return nil, ErrDecrypt
	}
	cek, err := josecipher.KeyUnwrap(block, encrypted)
	if err != nil {
		return nil, ErrDecrypt
	}
	aead, err := e.enc.aead(cek)
	if err != nil {
		return nil, ErrDecrypt
	}
	content, err := aead.Open(nil, e.iv, bytes.Join([][]byte{e.ciphertext, e.tag}, nil), e.aad)
	if err != nil {
		return nil, ErrDecrypt
	}
	return content, nil
}
