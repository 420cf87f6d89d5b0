// Package payload holds an execution payload, the content of one block as the consensus carries it: as one opaque
// transaction that only this package knows how to read.
//
// The format is specified in docs/spec/payload.md.
package payload

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/beacon/engine"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/trellis-network/trellis/crypto/bls"
)

const (
	// Version is the format version. Version 1 had no reveal.
	Version = 2

	// MaxBytes bounds an encoded payload. An execution block is at most 8 MiB (EIP-7934); the rest is room for requests.
	MaxBytes = 9 << 20

	// MaxExtraBytes bounds the proposer's free text in the header, as Ethereum does.
	MaxExtraBytes = 32

	// MaxWithdrawals bounds the withdrawals of a block, as Ethereum does.
	MaxWithdrawals = 16

	// MaxRequests bounds the request lists: EIP-7685 has one byte of type, and at most one list of each.
	MaxRequests = 16

	fixedBytes      = 1 + 32*6 + bls.SignatureSize + 20 + types.BloomByteLength + 8*6 + 32
	withdrawalBytes = 8 + 8 + 20 + 8
)

var (
	// ErrMalformed reports bytes that are not an encoded payload.
	ErrMalformed = errors.New("malformed payload")

	// ErrInvalid is what an execution client says of a payload that breaks the rules: reject it, for ever.
	ErrInvalid = errors.New("invalid payload")
)

// A Payload is everything an execution client needs to rebuild and check one block.
type Payload struct {
	Data       engine.ExecutableData
	BeaconRoot common.Hash   // the header's parentBeaconBlockRoot: the consensus report
	Reveal     bls.Signature // the proposer's share of the randomness; zero when it has no randomness key
	Requests   [][]byte      // EIP-7685 requests, each its type byte and its data
}

// FromEnvelope takes over what an execution client built upon the given report.
func FromEnvelope(e *engine.ExecutionPayloadEnvelope, beaconRoot common.Hash) *Payload {
	return &Payload{Data: *e.ExecutionPayload, BeaconRoot: beaconRoot, Requests: e.Requests}
}

// Request returns the data of the request list of the given type, or nil.
func (p *Payload) Request(kind byte) []byte {
	for _, r := range p.Requests {
		if len(r) > 0 && r[0] == kind {
			return r[1:]
		}
	}
	return nil
}

// Bytes returns the encoding of p: the fixed fields, then the lists, each with its count. It is an error to encode what
// Parse would not accept.
func (p *Payload) Bytes() ([]byte, error) {
	d := &p.Data
	switch {
	case len(d.LogsBloom) != types.BloomByteLength:
		return nil, fmt.Errorf("encode payload: bloom of %d bytes", len(d.LogsBloom))
	case d.BaseFeePerGas == nil || d.BaseFeePerGas.Sign() < 0 || d.BaseFeePerGas.BitLen() > 256:
		return nil, errors.New("encode payload: base fee missing or out of range")
	case d.BlobGasUsed == nil || d.ExcessBlobGas == nil || d.Withdrawals == nil:
		return nil, errors.New("encode payload: fields of Cancun or Shanghai missing")
	case len(d.ExtraData) > MaxExtraBytes, len(d.Withdrawals) > MaxWithdrawals, len(p.Requests) > MaxRequests:
		return nil, errors.New("encode payload: too much extra data, too many withdrawals or requests")
	}
	b := make([]byte, 0, p.size())
	b = p.appendFixed(b)
	b = append(b, byte(len(d.ExtraData)))
	b = append(b, d.ExtraData...)
	b = append(b, byte(len(d.Withdrawals)))
	for _, w := range d.Withdrawals {
		b = binary.BigEndian.AppendUint64(b, w.Index)
		b = binary.BigEndian.AppendUint64(b, w.Validator)
		b = append(b, w.Address[:]...)
		b = binary.BigEndian.AppendUint64(b, w.Amount)
	}
	b = append(b, byte(len(p.Requests)))
	b = appendList(b, p.Requests)
	b = binary.BigEndian.AppendUint32(b, uint32(len(d.Transactions)))
	b = appendList(b, d.Transactions)
	if len(b) > MaxBytes {
		return nil, fmt.Errorf("encode payload: %d bytes, at most %d", len(b), MaxBytes)
	}
	return b, nil
}

func (p *Payload) size() int {
	n := fixedBytes + len(p.Data.ExtraData) + len(p.Data.Withdrawals)*withdrawalBytes + 7
	for _, list := range [][][]byte{p.Requests, p.Data.Transactions} {
		for _, item := range list {
			n += 4 + len(item)
		}
	}
	return n
}

func (p *Payload) appendFixed(b []byte) []byte {
	d := &p.Data
	b = append(b, Version)
	for _, h := range []common.Hash{d.BlockHash, d.ParentHash, d.StateRoot, d.ReceiptsRoot, d.Random, p.BeaconRoot} {
		b = append(b, h[:]...)
	}
	b = append(b, p.Reveal[:]...)
	b = append(b, d.FeeRecipient[:]...)
	b = append(b, d.LogsBloom...)
	for _, v := range []uint64{d.Number, d.GasLimit, d.GasUsed, d.Timestamp, *d.BlobGasUsed, *d.ExcessBlobGas} {
		b = binary.BigEndian.AppendUint64(b, v)
	}
	return append(b, d.BaseFeePerGas.FillBytes(make([]byte, 32))...)
}

func appendList(b []byte, items [][]byte) []byte {
	for _, item := range items {
		b = binary.BigEndian.AppendUint32(b, uint32(len(item)))
		b = append(b, item...)
	}
	return b
}

// Parse is the inverse of Bytes. All fields have one width and one place, and nothing may follow the last, so a payload has
// exactly one encoding. Memory taken is bounded by the length of b. The result shares memory with b.
func Parse(b []byte) (*Payload, error) {
	if len(b) > MaxBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrMalformed, len(b), MaxBytes)
	}
	r := &reader{rest: b}
	if v := r.byte(); r.err == nil && v != Version {
		return nil, fmt.Errorf("%w: version %d, want %d", ErrMalformed, v, Version)
	}
	p := new(Payload)
	r.fixed(p)
	p.Data.ExtraData = r.bytes(r.count(MaxExtraBytes, "bytes of extra data"))
	p.Data.Withdrawals = r.withdrawals()
	p.Requests = r.list(r.count(MaxRequests, "requests"))
	p.Data.Transactions = r.list(r.length())
	if r.err == nil && len(r.rest) > 0 {
		r.fail("%d bytes after the end", len(r.rest))
	}
	if r.err != nil {
		return nil, r.err
	}
	return p, nil
}

// A reader consumes the encoding from the front. After the first error it returns zero values.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: "+format, append([]any{ErrMalformed}, args...)...)
	}
}

func (r *reader) bytes(n int) []byte {
	if r.err == nil && n > len(r.rest) {
		r.fail("ends %d bytes early", n-len(r.rest))
	}
	if r.err != nil {
		return nil
	}
	out := r.rest[:n:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

// length reads a uint32 that counts bytes or items, neither of which can exceed MaxBytes.
func (r *reader) length() int {
	b := r.bytes(4)
	if b == nil {
		return 0
	}
	n := binary.BigEndian.Uint32(b)
	if n > MaxBytes {
		r.fail("length %d, at most %d", n, MaxBytes)
		return 0
	}
	return int(n)
}

func (r *reader) uint64() uint64 {
	if b := r.bytes(8); b != nil {
		return binary.BigEndian.Uint64(b)
	}
	return 0
}

func (r *reader) count(limit int, what string) int {
	n := int(r.byte())
	if n > limit {
		r.fail("%d %s, at most %d", n, what, limit)
		return 0
	}
	return n
}

func (r *reader) fixed(p *Payload) {
	d := &p.Data
	for _, h := range []*common.Hash{&d.BlockHash, &d.ParentHash, &d.StateRoot, &d.ReceiptsRoot, &d.Random, &p.BeaconRoot} {
		copy(h[:], r.bytes(32))
	}
	copy(p.Reveal[:], r.bytes(bls.SignatureSize))
	copy(d.FeeRecipient[:], r.bytes(20))
	d.LogsBloom = r.bytes(types.BloomByteLength)
	d.BlobGasUsed, d.ExcessBlobGas = new(uint64), new(uint64)
	for _, v := range []*uint64{&d.Number, &d.GasLimit, &d.GasUsed, &d.Timestamp, d.BlobGasUsed, d.ExcessBlobGas} {
		*v = r.uint64()
	}
	d.BaseFeePerGas = new(big.Int).SetBytes(r.bytes(32))
}

func (r *reader) withdrawals() []*types.Withdrawal {
	out := make([]*types.Withdrawal, 0, MaxWithdrawals)
	for range r.count(MaxWithdrawals, "withdrawals") {
		w := &types.Withdrawal{Index: r.uint64(), Validator: r.uint64()}
		copy(w.Address[:], r.bytes(20))
		w.Amount = r.uint64()
		out = append(out, w)
	}
	return out
}

func (r *reader) list(n int) [][]byte {
	// Every item takes four bytes or more, so a greater count is a lie; it must not make us allocate.
	if n > len(r.rest)/4 {
		r.fail("%d items in %d bytes", n, len(r.rest))
		return nil
	}
	out := make([][]byte, 0, n)
	for range n {
		out = append(out, r.bytes(r.length()))
	}
	return out
}
