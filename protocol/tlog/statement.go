package tlog

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/mod/sumdb/tlog"

	"github.com/trellis-network/trellis/crypto/sig"
)

// ErrStatement reports what is not a statement about a log, or not one that
// its key signed.
var ErrStatement = errors.New("not a statement of the log's state")

// StatementPath is where the statement stands that belongs to CheckpointPath.
const StatementPath = "checkpoint.statement"

// A Statement says what a checkpoint says, in a form that a contract can check
// (docs/spec/slashing.md): who signs two that contradict each other loses the
// stake that its operator has put behind them.
type Statement struct {
	Origin Origin
	Tree
	Time      uint64         // when it was signed, seconds since the Unix epoch
	Key       common.Address // of the secp256k1 key
	Signature [65]byte       // r, s and v, as the contract takes them
}

// The EIP-712 types of the contract CheckpointFault.
var (
	faultDomainType    = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	faultDomainName    = crypto.Keccak256([]byte("Trellis Checkpoint"))
	faultDomainVersion = crypto.Keccak256([]byte("1"))
	statementType      = crypto.Keccak256([]byte("Checkpoint(uint256 project,uint64 size,bytes32 root,uint64 time)"))
	statementKeyType   = crypto.Keccak256([]byte("CheckpointKey(uint256 project,uint32 operator)"))
)

// A StatementKey signs statements about one log, for one contract. It cannot
// be printed.
type StatementKey struct {
	origin   Origin
	contract common.Address
	key      sig.PrivateKey
}

// NewStatementKey returns the key as one of the log's. contract is
// CheckpointFault on the log's chain; key MUST be of secp256k1.
func NewStatementKey(origin Origin, contract common.Address, key sig.PrivateKey) (StatementKey, error) {
	if a := key.Public().Algorithm(); a != sig.ES256K {
		return StatementKey{}, fmt.Errorf("%w: a statement's key is of %s, have %s", ErrKey, sig.ES256K, a)
	}
	return StatementKey{origin, contract, key}, nil
}

// String hides the secret.
func (k StatementKey) String() string { return "statement key of " + k.origin.String() }

// GoString hides the secret from %#v.
func (k StatementKey) GoString() string { return k.String() }

// Format hides the secret from every verb.
func (k StatementKey) Format(state fmt.State, _ rune) { fmt.Fprint(state, k.String()) }

// Sign returns the statement of a tree of the log, as of time. Two trees of
// one size, or of two histories, MUST NOT be signed: that is the fault.
func (k StatementKey) Sign(tree Tree, time uint64) (Statement, error) {
	s := Statement{Origin: k.origin, Tree: tree, Time: time, Key: k.key.Public().Address()}
	signature, err := k.sign(s.Digest(k.contract))
	s.Signature = signature
	return s, err
}

// Prove returns the signature that makes k the key of an operator.
func (k StatementKey) Prove(operator uint32) ([65]byte, error) {
	return k.sign(KeyDigest(k.origin, k.contract, operator))
}

func (k StatementKey) sign(digest common.Hash) (out [65]byte, err error) {
	signature, err := crypto.Sign(digest[:], k.key.ECDSA())
	if err != nil {
		return out, fmt.Errorf("sign a statement: %w", err)
	}
	signature[crypto.RecoveryIDOffset] += 27 // as ecrecover counts
	return [65]byte(signature), nil
}

// Digest returns what the statement's key signs.
func (s Statement) Digest(contract common.Address) common.Hash {
	return faultDigest(s.Origin, contract, statementType, number(s.Origin.ProjectID), number(uint64(s.Size)), s.Root[:], number(s.Time))
}

// KeyDigest returns what a key signs to become one of an operator's for a log.
func KeyDigest(origin Origin, contract common.Address, operator uint32) common.Hash {
	return faultDigest(origin, contract, statementKeyType, number(origin.ProjectID), number(uint64(operator)))
}

func faultDigest(origin Origin, contract common.Address, words ...[]byte) common.Hash {
	domain := crypto.Keccak256(faultDomainType, faultDomainName, faultDomainVersion, number(origin.ChainID), common.LeftPadBytes(contract[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, crypto.Keccak256(words...))
}

// number returns n as a word of the ABI.
func number(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), n) }

// Verify returns nil when the statement's key signed it for contract, else
// ErrStatement.
func (s Statement) Verify(contract common.Address) error {
	if v := s.Signature[crypto.RecoveryIDOffset]; v != 27 && v != 28 {
		return fmt.Errorf("%w: recovery id %d", ErrStatement, v)
	}
	digest, signature := s.Digest(contract), s.Signature
	signature[crypto.RecoveryIDOffset] -= 27
	public, err := crypto.SigToPub(digest[:], signature[:])
	if err != nil {
		return fmt.Errorf("%w: %w", ErrStatement, err)
	}
	// One form of a signature, as the contract demands: s in the lower half.
	if !crypto.VerifySignature(crypto.FromECDSAPub(public), digest[:], signature[:64]) {
		return fmt.Errorf("%w: signature is in its second form", ErrStatement)
	}
	if signer := crypto.PubkeyToAddress(*public); signer != s.Key {
		return fmt.Errorf("%w: signed by %s, says %s", ErrStatement, signer, s.Key)
	}
	return nil
}

// Contradicts reports whether two statements about one log cannot both be
// true by what they say alone: of one size, they have two roots.
func (s Statement) Contradicts(other Statement) bool {
	return s.Origin == other.Origin && s.Size == other.Size && s.Root != other.Root
}

// Text returns the statement as it is published.
func (s Statement) Text() string {
	return fmt.Sprintf("%s\n%d\n%s\n%d\n\n— %s %s\n", s.Origin, s.Size, base64.StdEncoding.EncodeToString(s.Root[:]), s.Time,
		strings.ToLower(s.Key.Hex()), base64.StdEncoding.EncodeToString(s.Signature[:]))
}

// ParseStatement is the exact inverse of Text. It does not verify.
func ParseStatement(raw []byte) (Statement, error) {
	var s Statement
	lines := strings.Split(string(raw), "\n")
	if len(lines) != 7 {
		return s, fmt.Errorf("%w: want six lines, each ended", ErrStatement)
	}
	origin, err := ParseOrigin(lines[0])
	if err != nil {
		return s, fmt.Errorf("%w: %w", ErrStatement, err)
	}
	size, sizeErr := strconv.ParseUint(lines[1], 10, 64)
	root, rootErr := base64.StdEncoding.DecodeString(lines[2])
	time, timeErr := strconv.ParseUint(lines[3], 10, 64)
	if err := errors.Join(sizeErr, rootErr, timeErr); err != nil || Size(size) > MaxSize || len(root) != tlog.HashSize {
		return s, fmt.Errorf("%w: size %q, root %q, time %q", ErrStatement, lines[1], lines[2], lines[3])
	}
	words := strings.Split(lines[5], " ")
	if len(words) != 3 || !common.IsHexAddress(words[1]) {
		return s, fmt.Errorf("%w: want a dash, an address and a signature in the sixth line", ErrStatement)
	}
	signature, err := base64.StdEncoding.DecodeString(words[2])
	if err != nil || len(signature) != len(s.Signature) {
		return s, fmt.Errorf("%w: signature %q", ErrStatement, words[2])
	}
	s = Statement{Origin: origin, Tree: Tree{Size(size), Hash(root)}, Time: time, Key: common.HexToAddress(words[1]), Signature: [65]byte(signature)}
	if !bytes.Equal([]byte(s.Text()), raw) {
		return Statement{}, fmt.Errorf("%w: another spelling of it is the right one", ErrStatement)
	}
	return s, nil
}
