package tlog

import (
	"crypto/ed25519"
	"encoding/base64"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Errors of checkpoints and keys.
var (
	ErrCheckpoint = errors.New("not a checkpoint")
	ErrSignature  = errors.New("checkpoint is not signed by the log's key")
	ErrKey        = errors.New("not a log key")
)

// An Origin names a log: the project and its chain.
type Origin struct {
	ChainID   uint64
	ProjectID uint64
}

// String returns the origin's line, which is also the name of the log's key.
func (o Origin) String() string { return fmt.Sprintf("trellis/%d/%d", o.ChainID, o.ProjectID) }

// ParseOrigin is the exact inverse of String.
func ParseOrigin(text string) (Origin, error) {
	var o Origin
	parts := strings.Split(text, "/")
	if len(parts) == 3 {
		o.ChainID, _ = strconv.ParseUint(parts[1], 10, 64)
		o.ProjectID, _ = strconv.ParseUint(parts[2], 10, 64)
	}
	if o.String() != text {
		return Origin{}, fmt.Errorf("%w: origin %q, want trellis/<chain id>/<project id>", ErrCheckpoint, text)
	}
	return o, nil
}

// A Tree is a log at one size.
type Tree struct {
	Size Size
	Root Hash
}

// A Checkpoint is what a log signs: that at this size it has this root.
type Checkpoint struct {
	Origin Origin
	Tree
	Extensions []string // of which version 1 writes FieldLine alone, or none; may be nil
}

// fieldLine begins the extension line that names the root of the entries' Poseidon2 tree.
const fieldLine = "poseidon2 "

// FieldLine returns the extension line for the root of the entries' Poseidon2 tree (docs/spec/session.md).
func FieldLine(root [32]byte) string { return fieldLine + base64.StdEncoding.EncodeToString(root[:]) }

// FieldRoot returns the root of the entries' Poseidon2 tree, and whether the checkpoint names one: in one line, in the one spelling.
func (c Checkpoint) FieldRoot() (root [32]byte, ok bool) {
	for _, line := range c.Extensions {
		text, found := strings.CutPrefix(line, fieldLine)
		if !found {
			continue
		}
		raw, err := base64.StdEncoding.DecodeString(text)
		if err != nil || ok || len(raw) != len(root) || FieldLine([32]byte(raw)) != line {
			return [32]byte{}, false
		}
		root, ok = [32]byte(raw), true
	}
	return root, ok
}

// Text returns the body of the note.
func (c Checkpoint) Text() string {
	text := fmt.Sprintf("%s\n%d\n%s\n", c.Origin, c.Size, base64.StdEncoding.EncodeToString(c.Root[:]))
	for _, line := range c.Extensions {
		text += line + "\n"
	}
	return text
}

// ParseCheckpointText is the exact inverse of Text.
func ParseCheckpointText(text string) (Checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) < 4 || lines[len(lines)-1] != "" {
		return Checkpoint{}, fmt.Errorf("%w: want three lines or more, each ended", ErrCheckpoint)
	}
	origin, err := ParseOrigin(lines[0])
	if err != nil {
		return Checkpoint{}, err
	}
	size, err := strconv.ParseUint(lines[1], 10, 64)
	if err != nil || Size(size) > MaxSize {
		return Checkpoint{}, fmt.Errorf("%w: size %q", ErrCheckpoint, lines[1])
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return Checkpoint{}, fmt.Errorf("%w: root hash %q", ErrCheckpoint, lines[2])
	}
	c := Checkpoint{Origin: origin, Tree: Tree{Size(size), Hash(root)}}
	for _, line := range lines[3 : len(lines)-1] {
		if line == "" {
			return Checkpoint{}, fmt.Errorf("%w: empty extension line", ErrCheckpoint)
		}
		c.Extensions = append(c.Extensions, line)
	}
	if c.Text() != text {
		return Checkpoint{}, fmt.Errorf("%w: another spelling of it is the right one", ErrCheckpoint)
	}
	return c, nil
}

// A SigningKey signs the checkpoints of one log. It cannot be printed.
type SigningKey struct {
	origin Origin
	secret string
	public VerifierKey
	signer note.Signer
}

// NewSigningKey returns the Ed25519 key of a log from a seed of 32 bytes, which
// MUST be secret and random.
func NewSigningKey(origin Origin, seed []byte) (SigningKey, error) {
	if len(seed) != ed25519.SeedSize {
		return SigningKey{}, fmt.Errorf("%w: seed of %d bytes, want %d", ErrKey, len(seed), ed25519.SeedSize)
	}
	public := ed25519.NewKeyFromSeed(seed).Public().(ed25519.PublicKey)
	text, err := note.NewEd25519VerifierKey(origin.String(), public)
	if err != nil {
		return SigningKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	// The note package makes secrets only from its own randomness; the text
	// of one is the public text with the seed in place of the point.
	id := strings.Split(text, "+")[1]
	secret := base64.StdEncoding.EncodeToString(append([]byte{1}, seed...)) // 1 is Ed25519
	return ParseSigningKey("PRIVATE+KEY+" + origin.String() + "+" + id + "+" + secret)
}

// ParseSigningKey is the inverse of SigningKey.Text.
func ParseSigningKey(text string) (SigningKey, error) {
	signer, err := note.NewSigner(text)
	if err != nil {
		return SigningKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	origin, err := ParseOrigin(signer.Name())
	if err != nil {
		return SigningKey{}, fmt.Errorf("%w: name %q is not the origin of a log", ErrKey, signer.Name())
	}
	encoded := strings.SplitN(text, "+", 5)[4] // base64 may hold a plus itself
	raw, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || len(raw) != 1+ed25519.SeedSize {
		return SigningKey{}, fmt.Errorf("%w: secret is not base64 of %d bytes", ErrKey, 1+ed25519.SeedSize)
	}
	public, err := note.NewEd25519VerifierKey(signer.Name(), ed25519.NewKeyFromSeed(raw[1:]).Public().(ed25519.PublicKey))
	if err != nil {
		return SigningKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	verifier, err := ParseVerifierKey(public)
	return SigningKey{origin: origin, secret: text, public: verifier, signer: signer}, err
}

// Text returns the secret as text for a key file. Handle with care.
func (k SigningKey) Text() string { return k.secret }

// Origin returns the log that the key belongs to.
func (k SigningKey) Origin() Origin { return k.origin }

// Verifier returns the key that verifies what k signs.
func (k SigningKey) Verifier() VerifierKey { return k.public }

// String hides the secret.
func (k SigningKey) String() string { return "signing key of " + k.origin.String() }

// GoString hides the secret from %#v.
func (k SigningKey) GoString() string { return k.String() }

// Format hides the secret from every verb.
func (k SigningKey) Format(state fmt.State, _ rune) { fmt.Fprint(state, k.String()) }

// Sign returns the signed note of a tree of k's log, with extension lines if any.
// The same tree and lines give the same bytes.
func (k SigningKey) Sign(tree Tree, extensions ...string) ([]byte, error) {
	text := Checkpoint{Origin: k.origin, Tree: tree, Extensions: extensions}.Text()
	signed, err := note.Sign(&note.Note{Text: text}, k.signer)
	if err != nil {
		return nil, fmt.Errorf("sign checkpoint of size %d: %w", tree.Size, err)
	}
	return signed, nil
}

// A VerifierKey verifies the checkpoints of one log. The zero value verifies
// none. Its text is public.
type VerifierKey struct {
	origin   Origin
	text     string
	verifier note.Verifier
}

// ParseVerifierKey reads the text form, trellis/<chain>/<project>+<id>+<key>.
func ParseVerifierKey(text string) (VerifierKey, error) {
	verifier, err := note.NewVerifier(text)
	if err != nil {
		return VerifierKey{}, fmt.Errorf("%w: %w", ErrKey, err)
	}
	origin, err := ParseOrigin(verifier.Name())
	if err != nil {
		return VerifierKey{}, fmt.Errorf("%w: name %q is not the origin of a log", ErrKey, verifier.Name())
	}
	return VerifierKey{origin, text, verifier}, nil
}

// String is the inverse of ParseVerifierKey.
func (k VerifierKey) String() string { return k.text }

// Origin returns the log that the key belongs to.
func (k VerifierKey) Origin() Origin { return k.origin }

// IsZero reports whether k is the zero value.
func (k VerifierKey) IsZero() bool { return k.verifier == nil }

// Open returns the checkpoint in a signed note. Errors: ErrSignature when the
// key did not sign it, ErrCheckpoint when it is not one of the key's log.
func (k VerifierKey) Open(signed []byte) (Checkpoint, error) {
	if k.IsZero() {
		return Checkpoint{}, fmt.Errorf("%w: no key given", ErrSignature)
	}
	opened, err := note.Open(signed, note.VerifierList(k.verifier))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("%w: key %s: %w", ErrSignature, k.text, err)
	}
	return k.parse(opened.Text)
}

func (k VerifierKey) parse(text string) (Checkpoint, error) {
	c, err := ParseCheckpointText(text)
	if err != nil {
		return Checkpoint{}, err
	}
	if c.Origin != k.origin {
		return Checkpoint{}, fmt.Errorf("%w: origin %s, want %s", ErrCheckpoint, c.Origin, k.origin)
	}
	return c, nil
}

// ReadUnverified returns the checkpoint in a signed note without looking at its
// signatures: for a reader that trusts a root from elsewhere, such as the
// chain, and only wants to know how far a mirror has come.
func ReadUnverified(signed []byte) (Checkpoint, error) {
	body, _, ok := strings.Cut(string(signed), "\n\n")
	if !ok {
		return Checkpoint{}, fmt.Errorf("%w: no signature block", ErrCheckpoint)
	}
	return ParseCheckpointText(body + "\n")
}
