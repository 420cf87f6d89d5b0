package snapshot

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/klauspost/compress/zstd"
)

// Kinds of records. A section is a sequence of records, cut into chunks without regard to where one ends.
const (
	kindBlock   = 1 // RLP of header, body and receipts
	kindAccount = 2 // hash of the address, RLP of the account
	kindCode    = 3 // code of the account before, if no account before that one had it
	kindSlot    = 4 // hash of the key, RLP of the value: a slot of the account before

	recordHeadBytes = 1 + 4

	// maxRecordBytes bounds what a reader must hold. A block has at most 8 MiB of transactions, and logs that its gas pays
	// for: 8 gas a byte.
	maxRecordBytes = 64 << 20
)

// A chunkWriter cuts a stream of records into chunks, and hands each to put.
type chunkWriter struct {
	encoder *zstd.Encoder
	put     func(index int, chunk []byte) error
	buffer  []byte
	hashes  []common.Hash
}

func newChunkWriter(put func(int, []byte) error) (*chunkWriter, error) {
	// One thread, because the order in which several finish must not show in the bytes.
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedDefault))
	if err != nil {
		return nil, fmt.Errorf("start compression: %w", err)
	}
	return &chunkWriter{encoder: encoder, put: put}, nil
}

// record appends a record whose content is the concatenation of parts.
func (w *chunkWriter) record(kind byte, parts ...[]byte) error {
	size := 0
	for _, p := range parts {
		size += len(p)
	}
	if size > maxRecordBytes {
		return fmt.Errorf("record of kind %d has %d bytes, at most %d", kind, size, maxRecordBytes)
	}
	w.buffer = append(w.buffer, kind)
	w.buffer = binary.BigEndian.AppendUint32(w.buffer, uint32(size))
	for _, p := range parts {
		w.buffer = append(w.buffer, p...)
	}
	for len(w.buffer) >= ChunkBytes {
		if err := w.cut(ChunkBytes); err != nil {
			return err
		}
	}
	return nil
}

// endSection cuts what is left, so that the next record starts a chunk.
func (w *chunkWriter) endSection() error {
	if len(w.buffer) == 0 {
		return nil
	}
	return w.cut(len(w.buffer))
}

func (w *chunkWriter) cut(n int) error {
	chunk := w.encoder.EncodeAll(w.buffer[:n], nil)
	if err := w.put(len(w.hashes), chunk); err != nil {
		return err
	}
	w.hashes = append(w.hashes, sha256.Sum256(chunk))
	w.buffer = append(w.buffer[:0], w.buffer[n:]...)
	return nil
}

// A chunkReader puts records together again.
type chunkReader struct {
	decoder *zstd.Decoder
	buffer  []byte // what no whole record has been taken from yet
}

func newChunkReader() (*chunkReader, error) {
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(ChunkBytes+1))
	if err != nil {
		return nil, fmt.Errorf("start decompression: %w", err)
	}
	return &chunkReader{decoder: decoder}, nil
}

// add takes the next chunk, which must be full unless it is the last of its section.
func (r *chunkReader) add(chunk []byte, last bool) error {
	raw, err := r.decoder.DecodeAll(chunk, nil)
	if err != nil {
		return fmt.Errorf("%w: chunk does not decompress to at most %d bytes: %w", ErrInvalid, ChunkBytes, err)
	}
	if len(raw) > ChunkBytes || len(raw) == 0 || len(raw) < ChunkBytes && !last {
		return fmt.Errorf("%w: chunk has %d bytes, want %d", ErrInvalid, len(raw), ChunkBytes)
	}
	r.buffer = append(r.buffer, raw...)
	return nil
}

// each hands every whole record to use, whose argument is valid during the call only.
func (r *chunkReader) each(use func(kind byte, record []byte) error) error {
	rest := r.buffer
	for len(rest) >= recordHeadBytes {
		size := binary.BigEndian.Uint32(rest[1:])
		if size > maxRecordBytes {
			return fmt.Errorf("%w: record of %d bytes, at most %d", ErrInvalid, size, maxRecordBytes)
		}
		end := recordHeadBytes + int(size)
		if len(rest) < end {
			break
		}
		if err := use(rest[0], rest[recordHeadBytes:end]); err != nil {
			return err
		}
		rest = rest[end:]
	}
	r.buffer = append(r.buffer[:0], rest...)
	return nil
}

// endSection checks that no record is cut off.
func (r *chunkReader) endSection() error {
	if len(r.buffer) > 0 {
		return fmt.Errorf("%w: section ends within a record", ErrInvalid)
	}
	return nil
}
