package jsonrpc

import (
	"bytes"
	"encoding/json"
	"testing"
)

// FuzzCountCalls holds the count against a parser: no batch may be charged for less than it has.
func FuzzCountCalls(f *testing.F) {
	for _, text := range []string{`{}`, `[{},{}]`, ` [ {"a":[1,2,"],[\\\"",{}]} , 7 ]`, `[]`, `[`, `"["`, ``} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		got := countCalls(body)
		if got < 1 {
			t.Fatalf("counts %d calls", got)
		}
		var batch []json.RawMessage
		if !json.Valid(body) {
			return
		}
		want := 1
		if json.Unmarshal(body, &batch) == nil && len(batch) > 0 {
			want = len(batch)
		}
		if got != want {
			t.Errorf("counts %d calls, want %d", got, want)
		}
	})
}

// FuzzMessage: what is let through reads the same again, and its answer finds back.
func FuzzMessage(f *testing.F) {
	for _, text := range []string{
		echo(1), batchOf(3), `{"jsonrpc":"2.0","id":"a\"<\u2028","method":"eth_subscribe","ID":2}`, `[{"jsonrpc":"2.0","method":"x"},null]`, `null`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := parseMessage(text)
		if err != nil || m.check() != nil || m.id() == nil {
			return
		}
		out, err := m.bytes()
		if err != nil {
			t.Fatalf("%q cannot be written again: %v", text, err)
		}
		again, err := parseMessage(out)
		if err != nil || again.check() != nil {
			t.Fatalf("%q is written as %q, which cannot be read: %v", text, out, err)
		}
		if !bytes.Equal(again.id(), m.id()) || len(again.calls) != len(m.calls) || again.subscriptions() != m.subscriptions() || again.aboutSubscriptions() != m.aboutSubscriptions() {
			t.Errorf("%q is read again as %+v, was %+v", text, again, m)
		}
		answer := append([]byte(answerHead), m.id()...)
		for _, end := range []string{`,"result":1}`, `}`} {
			if got := answerID(append(bytes.Clone(answer), end...)); !bytes.Equal(got, m.id()) {
				t.Errorf("id %q comes back as %q", m.id(), got)
			}
		}
	})
}
