package tpm

import (
	"bytes"
	"crypto"
	"encoding/binary"
	"maps"
	"slices"
	"unicode/utf16"

	"github.com/google/go-tpm/tpm2"

	"github.com/trellis-network/trellis/protocol/attest"
)

// Types of events (TCG PC Client Platform Firmware Profile 1.06, table 14).
const (
	evNoAction       = 0x00000003
	pcrSecureBoot    = 7
	maxEvents        = 8192 // of the logs seen, the longest has below 300
	maxAlgorithms    = 8
	maxVariableName  = 64
	specSignature    = "Spec ID Event03\x00"
	startupSignature = "StartupLocality\x00"
)

// What firmware measures into PCR 7 when it may be debugged (the same, §3.3.4.8).
const debugAction = "UEFI Debug Mode"

// An event is one entry of the log, with its digest in the bank that was quoted.
type event struct {
	pcr    int
	kind   uint32
	digest []byte
	data   []byte
}

// An eventLog is a parsed crypto-agile log. Of an event only the digest is proved, by a replay; data counts when it hashes to it.
type eventLog struct {
	hash     crypto.Hash
	events   []event
	locality byte // PCR 0 starts with it
}

// parseLog reads a log and keeps the digests of one bank. go-eventlog was not taken: it allocates by a length that the log gives
// (EFI_SIGNATURE_LIST.SignatureSize), and panics on an event type that it does not know.
func parseLog(raw []byte, hash crypto.Hash) (eventLog, error) {
	log := eventLog{hash: hash}
	c := &cursor{rest: raw}
	sizes, err := parseHeader(c)
	if err != nil {
		return log, err
	}
	if sizes[hash] == 0 {
		return log, attest.Refuse(attest.EventLog, "the log has no digests of the quoted bank")
	}
	for len(c.rest) > 0 {
		if len(log.events) == maxEvents {
			return log, attest.Refuse(attest.EventLog, "more than %d events", maxEvents)
		}
		e, err := parseEvent(c, sizes, hash)
		if err != nil {
			return log, err
		}
		if e.kind == evNoAction {
			if locality, ok := bytes.CutPrefix(e.data, []byte(startupSignature)); ok && len(locality) == 1 && e.pcr == 0 {
				log.locality = locality[0]
			}
			continue
		}
		log.events = append(log.events, e)
	}
	return log, nil
}

// parseHeader reads the first event, which is in the old format and tells the digests' sizes (§10.4.5.1).
func parseHeader(c *cursor) (map[crypto.Hash]int, error) {
	malformed := attest.Refuse(attest.Malformed, "the event log does not begin as a crypto-agile one")
	pcr, kind := c.u32(), c.u32()
	c.take(20)
	s := &cursor{rest: c.take(int(c.u32()))}
	if c.short || pcr != 0 || kind != evNoAction || string(s.take(len(specSignature))) != specSignature {
		return nil, malformed
	}
	s.take(8) // platform class, version, size of UINTN
	count := s.u32()
	if s.short || count == 0 || count > maxAlgorithms {
		return nil, malformed
	}
	sizes := make(map[crypto.Hash]int)
	for range count {
		id, size := s.u16(), s.u16()
		hash, known := hashes[tpm2.TPMIAlgHash(id)]
		switch {
		case known && int(size) != hash.Size(), size > 64:
			return nil, malformed
		case known:
			sizes[hash] = int(size)
		default: // events name it by its number; see parseEvent
			sizes[crypto.Hash(unknownHash|uint(id))] = int(size)
		}
	}
	s.take(int(s.u8()))
	if s.short || len(s.rest) != 0 {
		return nil, malformed
	}
	return sizes, nil
}

// unknownHash marks numbers of algorithms that are skipped, SHA-1 among them, apart from those of crypto.Hash.
const unknownHash = 1 << 20

func parseEvent(c *cursor, sizes map[crypto.Hash]int, want crypto.Hash) (event, error) {
	pcr, kind, count := c.u32(), c.u32(), c.u32()
	malformed := attest.Refuse(attest.Malformed, "an event of the log does not parse")
	if c.short || pcr >= pcrCount && kind != evNoAction || int(count) > len(sizes) {
		return event{}, malformed
	}
	e := event{pcr: int(pcr), kind: kind}
	for range count {
		id := c.u16()
		hash, known := hashes[tpm2.TPMIAlgHash(id)]
		if !known {
			hash = crypto.Hash(unknownHash | uint(id))
		}
		size, ok := sizes[hash]
		digest := c.take(size)
		if !ok || c.short {
			return event{}, malformed
		}
		if hash == want {
			e.digest = digest
		}
	}
	e.data = c.take(int(c.u32()))
	if c.short || e.digest == nil && kind != evNoAction {
		return event{}, malformed
	}
	return e, nil
}

// replay extends fresh registers with the log and compares the quoted ones. It returns which of them the log explains.
func (l eventLog) replay(b bank) ([]int, error) {
	registers := make(map[int][]byte)
	for _, e := range l.events {
		value, ok := registers[e.pcr]
		if !ok {
			value = make([]byte, l.hash.Size())
			if e.pcr == 0 {
				value[len(value)-1] = l.locality
			}
		}
		h := l.hash.New()
		h.Write(value)
		h.Write(e.digest)
		registers[e.pcr] = h.Sum(nil)
	}
	var explained []int
	for _, pcr := range slices.Sorted(maps.Keys(registers)) {
		value := registers[pcr]
		quoted, ok := b.values[pcr]
		if !ok {
			continue
		}
		if !bytes.Equal(quoted, value) {
			return nil, attest.Refuse(attest.EventLog, "the log does not lead to PCR %d", pcr)
		}
		explained = append(explained, pcr)
	}
	return explained, nil
}

// Facts are what the log proves of the boot.
type facts struct {
	secureBoot *bool // nil: not measured
	debug      bool
}

// facts reads PCR 7 up to its separator: what follows was measured after firmware had handed over, perhaps by an attacker. The
// types and data of a log can be forged, its digests cannot. So debug mode and the separator are known by their digests, and the
// variable counts only when its data hashes to its digest.
func (l eventLog) facts() facts {
	var f facts
	seen := 0
	for _, e := range l.events {
		if e.pcr != pcrSecureBoot {
			continue
		}
		switch {
		case l.isDigestOf(e, "\x00\x00\x00\x00"), l.isDigestOf(e, "\xff\xff\xff\xff"):
			if seen > 1 { // firmware measures it once; two that differ are no proof of either
				f.secureBoot = nil
			}
			return f
		case l.isDigestOf(e, debugAction), l.isDigestOf(e, debugAction+"\x00"):
			f.debug = true
		default:
			if value, ok := secureBootVariable(e.data); ok && l.isDigestOf(e, string(e.data)) {
				on := len(value) == 1 && value[0] == 1
				f.secureBoot = &on
				seen++
			}
		}
	}
	return facts{debug: f.debug} // no separator: nobody knows what firmware measured
}

func (l eventLog) isDigestOf(e event, data string) bool {
	h := l.hash.New()
	h.Write([]byte(data))
	return bytes.Equal(h.Sum(nil), e.digest)
}

// globalVariable is EFI_GLOBAL_VARIABLE (UEFI §3.3).
var globalVariable = []byte{0x61, 0xdf, 0xe4, 0x8b, 0xca, 0x93, 0xd2, 0x11, 0xaa, 0x0d, 0x00, 0xe0, 0x98, 0x03, 0x2b, 0x8c}

// secureBootVariable reads UEFI_VARIABLE_DATA (§10.2.6) when it is of SecureBoot.
func secureBootVariable(data []byte) ([]byte, bool) {
	c := &cursor{rest: data}
	if !bytes.Equal(c.take(16), globalVariable) {
		return nil, false
	}
	name, size := c.u64(), c.u64()
	if c.short || name > maxVariableName || size > uint64(len(data)) {
		return nil, false
	}
	units := make([]uint16, name)
	for i := range units {
		units[i] = c.u16()
	}
	value := c.take(int(size))
	return value, !c.short && len(c.rest) == 0 && string(utf16.Decode(units)) == "SecureBoot"
}

// A cursor reads little-endian fields until one is short; then it gives zeros.
type cursor struct {
	rest  []byte
	short bool
}

func (c *cursor) take(n int) []byte {
	if n < 0 || n > len(c.rest) {
		c.short, c.rest = true, nil
		return nil
	}
	b := c.rest[:n:n]
	c.rest = c.rest[n:]
	return b
}

func (c *cursor) u8() uint8   { return uint8(c.number(1)) }
func (c *cursor) u16() uint16 { return uint16(c.number(2)) }
func (c *cursor) u32() uint32 { return uint32(c.number(4)) }
func (c *cursor) u64() uint64 { return c.number(8) }

func (c *cursor) number(size int) uint64 {
	var wide [8]byte
	copy(wide[:], c.take(size))
	return binary.LittleEndian.Uint64(wide[:])
}
