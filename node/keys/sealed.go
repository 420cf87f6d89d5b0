package keys

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
)

var (
	// ErrNoPassphrase reports an encrypted secret and nobody to ask for its passphrase.
	ErrNoPassphrase = errors.New("is encrypted, and no passphrase is given; name a file with --password-file, or set TRELLIS_PASSWORD")

	// ErrPassphrase reports a passphrase that does not open the secret.
	ErrPassphrase = errors.New("wrong passphrase, or the file was changed")
)

// A Cost is what one guess of a passphrase costs in scrypt's terms.
type Cost struct{ N, P int }

var (
	// StandardCost takes 256 MB and about a second, as Ethereum's wallets do.
	StandardCost = Cost{keystore.StandardScryptN, keystore.StandardScryptP}

	// LightCost takes 4 MB; for tests and for passphrases that are themselves 128 random bits.
	LightCost = Cost{keystore.LightScryptN, keystore.LightScryptP}
)

// sealed is an encrypted secret: version 3 of Ethereum's keystore, with the name of the secret where a wallet has an
// address. What is encrypted is the text of the plain file.
type sealed struct {
	Version int                 `json:"version"`
	Name    string              `json:"name"`
	Crypto  keystore.CryptoJSON `json:"crypto"`
}

// isSealed reports whether text says that it is encrypted. No plain secret does.
func isSealed(text []byte) bool {
	var probe struct {
		Crypto json.RawMessage `json:"crypto"`
	}
	return json.Unmarshal(text, &probe) == nil && probe.Crypto != nil
}

// parseSealed reads an encrypted secret. It bounds what the file may ask of this machine before its author has shown to
// know the passphrase.
func parseSealed(text []byte) (*sealed, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.DisallowUnknownFields()
	s := new(sealed)
	if err := d.Decode(s); err != nil {
		return nil, err
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, errors.New("there is text after the end")
	}
	if s.Version != 3 {
		return nil, fmt.Errorf("keystore version %d, want 3", s.Version)
	}
	if _, err := kindOf(s.Name); err != nil {
		return nil, err
	}
	c := s.Crypto
	switch {
	case c.Cipher != "aes-128-ctr":
		return nil, fmt.Errorf("cipher %q, want aes-128-ctr", c.Cipher)
	case c.KDF != "scrypt":
		return nil, fmt.Errorf("key derivation %q, want scrypt", c.KDF)
	case !hexBytes(c.CipherParams.IV, 16, 16):
		return nil, errors.New("initialization vector is not 16 bytes in hex")
	case !hexBytes(c.MAC, 32, 32):
		return nil, errors.New("mac is not 32 bytes in hex")
	case !hexBytes(c.CipherText, 1, maxSecretBytes):
		return nil, errors.New("ciphertext is not hex")
	}
	return s, checkScrypt(c.KDFParams)
}

func checkScrypt(params map[string]any) error {
	for _, p := range []struct {
		name     string
		min, max float64
	}{{"n", 2, 1 << 20}, {"r", 8, 8}, {"p", 1, 16}, {"dklen", 32, 32}} {
		value, ok := params[p.name].(float64)
		if !ok || value != float64(int(value)) || value < p.min || value > p.max {
			return fmt.Errorf("scrypt parameter %s is %v, want %v to %v", p.name, params[p.name], p.min, p.max)
		}
	}
	if salt, ok := params["salt"].(string); !ok || !hexBytes(salt, 16, 64) {
		return errors.New("scrypt salt is not 16 to 64 bytes in hex")
	}
	return nil
}

func hexBytes(text string, least, most int) bool {
	b, err := hex.DecodeString(text)
	return err == nil && len(b) >= least && len(b) <= most
}

// encrypt returns the file of a secret.
func encrypt(name string, data []byte, passphrase string, cost Cost) ([]byte, error) {
	if passphrase == "" {
		return nil, errors.New("the passphrase is empty")
	}
	if cost == (Cost{}) {
		cost = StandardCost
	}
	c, err := keystore.EncryptDataV3(data, []byte(passphrase), cost.N, cost.P)
	if err != nil {
		return nil, err
	}
	text, err := json.MarshalIndent(sealed{Version: 3, Name: name, Crypto: c}, "", "  ")
	return append(text, '\n'), err
}

// decrypt is the inverse of encrypt.
func decrypt(name string, text []byte, passphrase string) ([]byte, error) {
	s, err := parseSealed(text)
	if err != nil {
		return nil, err
	}
	if s.Name != name {
		return nil, fmt.Errorf("holds %s, want %s", s.Name, name)
	}
	data, err := keystore.DecryptDataV3(s.Crypto, passphrase)
	if errors.Is(err, keystore.ErrDecrypt) {
		return nil, ErrPassphrase
	}
	return data, err
}

func (r Ring) seal(name string, data []byte) ([]byte, error) {
	if r.Passphrase == nil {
		return nil, fmt.Errorf("encrypt %s: no passphrase is given", name)
	}
	passphrase, err := r.Passphrase()
	if err != nil {
		return nil, fmt.Errorf("encrypt %s: %w", name, err)
	}
	text, err := encrypt(name, data, passphrase, r.Cost)
	if err != nil {
		return nil, fmt.Errorf("encrypt %s: %w", name, err)
	}
	return text, nil
}

func (r Ring) unseal(file, name string, text []byte) ([]byte, error) {
	if r.Passphrase == nil {
		return nil, fmt.Errorf("key file %s %w", file, ErrNoPassphrase)
	}
	passphrase, err := r.Passphrase()
	if err != nil {
		return nil, fmt.Errorf("open key file %s: %w", file, err)
	}
	data, err := decrypt(name, text, passphrase)
	if err != nil {
		return nil, fmt.Errorf("open key file %s: %w", file, err)
	}
	return data, nil
}

// EncryptSecret encrypts a secret with the passphrase that next gives, be it plain or encrypted with another one. The old text is
// gone from the file system's view, but the disk may still hold it; a secret that was plain on a machine others had should
// be replaced.
func (r Ring) EncryptSecret(name string, next Passphrase) error {
	data, err := r.Read(name)
	if err != nil {
		return err
	}
	text, err := Ring{Dir: r.Dir, Passphrase: next, Cost: r.Cost}.seal(name, data)
	if err != nil {
		return err
	}
	return replace(r.File(name), text)
}

// DecryptSecret turns a secret back into a plain file.
func (r Ring) DecryptSecret(name string) error {
	data, err := r.Read(name)
	if err != nil {
		return err
	}
	return replace(r.File(name), data)
}

// Export writes a copy of a secret, encrypted with the passphrase that next gives, to a new file.
func (r Ring) Export(name, file string, next Passphrase) error {
	data, err := r.Read(name)
	if err != nil {
		return err
	}
	text, err := Ring{Passphrase: next, Cost: r.Cost}.seal(name, data)
	if err != nil {
		return err
	}
	return create(file, text)
}

// Import makes the secret that file holds, plain or as Export wrote it, one of this ring, in the form it has in the file. It
// never replaces one: lost is lost.
func (r Ring) Import(name, file string) error {
	k, err := kindOf(name)
	if err != nil {
		return err
	}
	text, err := readPrivate(file)
	if err != nil {
		return err
	}
	data := text
	if isSealed(text) {
		if data, err = r.unseal(file, name, text); err != nil {
			return err
		}
	}
	if err := k.check(data); err != nil {
		return fmt.Errorf("%s does not hold a %s: %w", file, name, err)
	}
	if err := create(r.File(name), text); errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s exists; move it away first if it is to be replaced", r.File(name))
	} else if err != nil {
		return err
	}
	return nil
}

// PasswordFile returns the passphrase in the first line of a file, which others must not be able to read.
func PasswordFile(file string) Passphrase {
	return func() (string, error) {
		text, err := readPrivate(file)
		if err != nil {
			return "", fmt.Errorf("read password file: %w", err)
		}
		line, _, _ := bytes.Cut(text, []byte("\n"))
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) == 0 {
			return "", fmt.Errorf("read password file: the first line of %s is empty", file)
		}
		return string(line), nil
	}
}
