package taskinput

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/protocol/compute"
	"github.com/trellis-network/trellis/types/units"
)

// ErrParam reports the text of a parameter that is no word.
var ErrParam = errors.New("not a parameter")

// MaxSlot is one more than the highest slot that a word's bits name: words stay below the field's order.
const MaxSlot = 240

// A Word is a word of parameters or of an output by its name.
type Word struct {
	Name  string      `json:"name"`
	Value common.Hash `json:"word"`
	Text  string      `json:"value"`           // the number, in hexadecimal from 2¹²⁸ on
	About string      `json:"about,omitempty"` // what the manifest says of it
}

// Forms says how ParseWord reads text, for people.
const Forms = `a number, as 35 or 0x23; an amount, as 10iotx; a reading's value, as value:35.5; a kind of reading, as schema:TYPE/FIELD,FIELD; ` +
	`places of session keys, as slots:0,3,8-15`

// ParseWord reads a word, in one of Forms.
func ParseWord(text string) (common.Hash, error) {
	kind, rest, is := strings.Cut(text, ":")
	switch {
	case is && kind == "value":
		return valueWord(rest)
	case is && kind == "schema":
		return schemaWord(rest)
	case is && kind == "slots":
		return slotsWord(rest)
	case is:
		return common.Hash{}, fmt.Errorf("%w: %q; write %s", ErrParam, text, Forms)
	case strings.HasSuffix(text, "iotx"):
		a, err := units.ParseIOTX(strings.TrimSuffix(text, "iotx"))
		if err != nil {
			return common.Hash{}, fmt.Errorf("%w: %q: %w", ErrParam, text, err)
		}
		return numberWord(text, a.Big())
	}
	n, ok := new(big.Int).SetString(strings.TrimPrefix(text, "0x"), map[bool]int{true: 16, false: 10}[strings.HasPrefix(text, "0x")])
	if !ok || n.Sign() < 0 || strings.ContainsAny(text, "+-_ ") || len(text) > 100 {
		return common.Hash{}, fmt.Errorf("%w: %q; write %s", ErrParam, text, Forms)
	}
	return numberWord(text, n)
}

func numberWord(text string, n *big.Int) (common.Hash, error) {
	if n.Cmp(fr.Modulus()) >= 0 {
		return common.Hash{}, fmt.Errorf("%w: %q is not below the order of the field of BN254, which is 0x%x", ErrParam, text, fr.Modulus())
	}
	return common.BigToHash(n), nil
}

// valueWord is what readings have of a value: 10⁶ times it, plus 2⁶³.
func valueWord(text string) (common.Hash, error) {
	d, err := units.ParseDecimal(text)
	if err != nil || d.Scale() > compute.Digits {
		return common.Hash{}, fmt.Errorf("%w: value %q: write a number with at most six digits behind the point", ErrParam, text)
	}
	value := compute.Value(d)
	if value == 0 {
		return common.Hash{}, fmt.Errorf("%w: value %q: values reach to 4.6·10¹²", ErrParam, text)
	}
	return common.BigToHash(new(big.Int).SetUint64(value)), nil
}

// schemaWord is the schema of readings of a type with these fields.
func schemaWord(text string) (common.Hash, error) {
	kind, list, is := strings.Cut(text, "/")
	fields := strings.Split(list, ",")
	if !is || kind == "" || slices.Contains(fields, "") {
		return common.Hash{}, fmt.Errorf("%w: schema %q: write TYPE/FIELD,FIELD with all fields of the readings", ErrParam, text)
	}
	return compute.SchemaOf(kind, fields...), nil
}

func slotsWord(text string) (common.Hash, error) {
	mask := new(big.Int)
	for _, part := range strings.Split(text, ",") {
		first, last, ranged := strings.Cut(part, "-")
		if !ranged {
			last = first
		}
		from, err := strconv.ParseUint(first, 10, 16)
		to, err2 := strconv.ParseUint(last, 10, 16)
		if err != nil || err2 != nil || from > to || to >= MaxSlot {
			return common.Hash{}, fmt.Errorf("%w: slots %q: write slots below %d with commas between, and ranges such as 8-15", ErrParam, text, MaxSlot)
		}
		for slot := from; slot <= to; slot++ {
			mask.SetBit(mask, int(slot), 1)
		}
	}
	return common.BigToHash(mask), nil
}

// Params encodes parameters by the names that a program's manifest gives them, each of them once.
func Params(m *compute.Manifest, given map[string]string) ([]byte, error) {
	var out []byte
	for _, w := range m.Params {
		text, is := given[w.Name]
		if !is {
			return nil, fmt.Errorf("%w: program %s needs %s%s", ErrParam, m.Name, w.Name, about(w))
		}
		word, err := ParseWord(text)
		if err != nil {
			return nil, fmt.Errorf("%s%s: %w", w.Name, about(w), err)
		}
		out = append(out, word[:]...)
	}
	if len(given) != len(m.Params) {
		return nil, fmt.Errorf("%w: program %s takes %s, and nothing else", ErrParam, m.Name, names(m.Params))
	}
	return out, nil
}

func about(w compute.Word) string {
	if w.Text == "" {
		return ""
	}
	return " (" + w.Text + ")"
}

func names(words []compute.Word) string {
	if len(words) == 0 {
		return "no parameters"
	}
	var all []string
	for _, w := range words {
		all = append(all, w.Name)
	}
	return strings.Join(all, ", ")
}

// Named reads parameters or an output by the names that a manifest gives words. What is longer or shorter than the names, or not of
// whole words, comes without names.
func Named(words []compute.Word, raw []byte) []Word {
	out := []Word{}
	for i := 0; i < len(raw); i += 32 {
		n := Word{Name: fmt.Sprintf("word%d", i/32)}
		copy(n.Value[:], raw[i:])
		if len(raw) == 32*len(words) {
			n.Name, n.About = words[i/32].Name, words[i/32].Text
		}
		if big := n.Value.Big(); big.BitLen() <= 128 {
			n.Text = big.String()
		} else {
			n.Text = fmt.Sprintf("0x%x", big)
		}
		out = append(out, n)
	}
	return out
}
