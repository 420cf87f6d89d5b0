package statuslist

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/trellis-network/trellis/conformance/oracletest"
	"github.com/trellis-network/trellis/types/jwk"
)

var now = time.Date(2026, 11, 26, 12, 0, 0, 0, time.UTC)

func list(t testing.TB, size int, set map[uint64]byte) *List {
	t.Helper()
	l, err := New(MinEntries, size)
	if err != nil {
		t.Fatal(err)
	}
	for index, status := range set {
		if err := l.Set(index, status); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func TestStatusesSurviveBothEncodings(t *testing.T) {
	for _, size := range []int{1, 2, 4, 8} {
		set := map[uint64]byte{0: 1, 1: 1, 7: 1, 8: 1<<size - 1, 100_003: 1, MinEntries - 1: 1}
		l := list(t, size, set)
		w3c, err := Decode(l.Encode(), size)
		if err != nil {
			t.Fatal(err)
		}
		token, err := DecodeToken(l.EncodeToken(), size)
		if err != nil {
			t.Fatal(err)
		}
		for index := range uint64(MinEntries) {
			for name, read := range map[string]*List{"list": w3c, "token": token} {
				if got, err := read.Get(index); err != nil || got != set[index] {
					t.Fatalf("%s of %d bits: status %d is %d, want %d: %v", name, size, index, got, set[index], err)
				}
			}
		}
		if err := l.Set(8, 0); err != nil {
			t.Fatal(err)
		}
		for index, want := range map[uint64]byte{7: 1, 8: 0, 9: 0} {
			if got, _ := l.Get(index); got != want {
				t.Errorf("after a change status %d is %d", index, got)
			}
		}
	}
}

// The first status is the leftmost bit: the empty list of the specification's example, and one bit.
func TestFirstStatusIsLeftmost(t *testing.T) {
	l := list(t, 1, map[uint64]byte{0: 1})
	if l.raw[0] != 0x80 {
		t.Errorf("first byte is %#x", l.raw[0])
	}
	// Bitstring Status List §2.2, example of encodedList.
	const example = "uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"
	read, err := Decode(example, 1)
	if err != nil {
		t.Fatal(err)
	}
	if read.Len() != MinEntries || !bytes.Equal(read.raw, make([]byte, MinEntries/8)) {
		t.Errorf("the example has %d entries", read.Len())
	}
}

func compressed(t testing.TB, n int) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	for range n / 1024 {
		if _, err := w.Write(make([]byte, 1024)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return "u" + base64.RawURLEncoding.EncodeToString(b.Bytes())
}

func TestRefusedLists(t *testing.T) {
	good := list(t, 1, nil).Encode()
	two, _ := base64.RawURLEncoding.DecodeString(good[1:])
	for name, c := range map[string]struct {
		text string
		size int
		want error
	}{
		"empty":          {"", 1, ErrMalformed},
		"other base":     {"z" + good[1:], 1, ErrMalformed},
		"no base64":      {"u!!", 1, ErrMalformed},
		"no gzip":        {"uAAAA", 1, ErrMalformed},
		"cut":            {good[:len(good)-8], 1, ErrMalformed},
		"two members":    {"u" + base64.RawURLEncoding.EncodeToString(append(two, two...)), 1, ErrMalformed},
		"short":          {compressed(t, 8192), 1, ErrLength},
		"too few":        {good, 2, ErrLength},
		"a bomb":         {compressed(t, 64<<20), 1, ErrMalformed},
		"just above":     {compressed(t, MaxBytes+1024), 1, ErrMalformed},
		"a long string":  {"u" + strings.Repeat("A", 6<<20), 1, ErrMalformed},
		"of three bits":  {good, 3, ErrMalformed},
		"of no bits":     {good, 0, ErrMalformed},
		"just not above": {compressed(t, MaxBytes), 1, nil},
	} {
		if _, err := Decode(c.text, c.size); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
	l := list(t, 1, nil)
	if _, err := l.Get(MinEntries); !errors.Is(err, ErrRange) {
		t.Errorf("behind the end: %v", err)
	}
	if err := l.Set(1<<63, 1); !errors.Is(err, ErrRange) {
		t.Errorf("far behind the end: %v", err)
	}
	if err := l.Set(0, 2); !errors.Is(err, ErrRange) {
		t.Errorf("2 in one bit: %v", err)
	}
	if _, err := New(MinEntries-1, 1); !errors.Is(err, ErrLength) {
		t.Errorf("a short list: %v", err)
	}
}

const url = "https://issuer.example/status/1"

var subject = Subject{url, "did:example:issuer", Revocation, now.Add(-time.Hour), now.Add(time.Hour), 5 * time.Minute}

func marshal(t testing.TB, v any) []byte {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func TestStatusIsLookedUp(t *testing.T) {
	raw := marshal(t, subject.Credential(list(t, 1, map[uint64]byte{7: 1})))
	for index, valid := range map[uint64]bool{6: true, 7: false, 8: true} {
		entries, err := ParseEntries(marshal(t, Entry{Purpose: Revocation, Index: index, Credential: url, Size: 1}.JSON()))
		if err != nil {
			t.Fatal(err)
		}
		got, err := entries[0].Check(raw, now)
		if err != nil || got.Valid != valid {
			t.Errorf("status %d is %+v: %v", index, got, err)
		}
	}
	good := Entry{Purpose: Revocation, Index: 7, Credential: url, Size: 1}
	for name, c := range map[string]struct {
		entry Entry
		list  []byte
		now   time.Time
		want  error
	}{
		"another purpose": {Entry{Purpose: Suspension, Credential: url, Size: 1}, raw, now, ErrVerification},
		"another list":    {Entry{Purpose: Revocation, Credential: url + "0", Size: 1}, raw, now, ErrVerification},
		"out of range":    {Entry{Purpose: Revocation, Credential: url, Size: 1, Index: MinEntries}, raw, now, ErrRange},
		"two bits":        {Entry{Purpose: Revocation, Credential: url, Size: 2}, raw, now, ErrLength},
		"an old list":     {good, raw, now.Add(2 * time.Hour), ErrVerification},
		"a future list":   {good, raw, now.Add(-2 * time.Hour), ErrVerification},
		"no list":         {good, []byte(`{"type":"VerifiableCredential"}`), now, ErrVerification},
		"no subject":      {good, bytes.Replace(raw, []byte(`"BitstringStatusList"`), []byte(`"X"`), 1), now, ErrVerification},
		"no JSON":         {good, []byte(`x`), now, ErrMalformed},
	} {
		if _, err := c.entry.Check(c.list, c.now); !errors.Is(err, c.want) {
			t.Errorf("%s: error is %v, want %v", name, err, c.want)
		}
	}
}

func TestMessagesAreRead(t *testing.T) {
	e := Entry{Message, 5, url, 2, map[uint64]string{0: "new", 1: "in repair", 2: "retired", 3: "lost"}}
	entries, err := ParseEntries(marshal(t, []any{e.JSON()}))
	if err != nil || !reflect.DeepEqual(entries, []Entry{e}) {
		t.Fatalf("read %+v: %v", entries, err)
	}
	s := subject
	s.Purpose = Message
	got, err := e.Check(marshal(t, s.Credential(list(t, 2, map[uint64]byte{5: 2}))), now)
	if want := (Result{Message, 2, true, "retired"}); err != nil || got != want {
		t.Errorf("got %+v: %v", got, err)
	}
}

func TestRefusedEntries(t *testing.T) {
	good := string(marshal(t, Entry{Purpose: Revocation, Index: 7, Credential: url, Size: 1}.JSON()))
	for _, change := range [][2]string{
		{`"BitstringStatusListEntry"`, `"StatusList2021Entry"`}, {`"7"`, `"07"`}, {`"7"`, `"-7"`}, {`"7"`, `7.5`}, {`"7"`, `"18446744073709551616"`},
		{`"revocation"`, `""`}, {`"revocation"`, `["revocation"]`}, {`"revocation"`, `"message"`}, {url + `"`, `x"`},
		{`"statusListIndex"`, `"statusSize":3,"statusListIndex"`}, {`"statusListIndex"`, `"type":"x","statusListIndex"`},
	} {
		broken := strings.ReplaceAll(good, change[0], change[1])
		if broken == good {
			t.Fatalf("%v changes nothing", change)
		}
		if _, err := ParseEntries([]byte(broken)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: error is %v", broken, err)
		}
	}
	if _, err := ParseEntries([]byte(strings.ReplaceAll(good, `"7"`, "7"))); err != nil {
		t.Errorf("an index written as a number: %v", err)
	}
}

func TestTokenListIsVerified(t *testing.T) {
	key, err := jwk.Generate(jwk.P256, strings.NewReader(strings.Repeat("seed", 100)))
	if err != nil {
		t.Fatal(err)
	}
	compact, err := subject.SignToken(list(t, 2, map[uint64]byte{9: 2}), "did:example:issuer#0", key)
	if err != nil {
		t.Fatal(err)
	}
	r, err := ParseReference(marshal(t, map[string]any{"status_list": Reference{9, url}}))
	if err != nil {
		t.Fatal(err)
	}
	if status, err := r.OpenToken(compact, key.Public(), now); err != nil || status != 2 {
		t.Errorf("status is %d: %v", status, err)
	}
	if _, err := (Reference{9, url + "0"}).OpenToken(compact, key.Public(), now); !errors.Is(err, ErrVerification) {
		t.Errorf("another list: %v", err)
	}
	if _, err := r.OpenToken(compact, key.Public(), now.Add(2*time.Hour)); !errors.Is(err, ErrVerification) {
		t.Errorf("an old list: %v", err)
	}
	for _, status := range []string{`{}`, `{"status_list":{}}`, `{"status_list":{"idx":-1,"uri":"x"}}`, `{"STATUS_LIST":{"idx":1,"uri":"x"}}`, `[]`} {
		if _, err := ParseReference([]byte(status)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: error is %v", status, err)
		}
	}
}

func TestOraclesAgree(t *testing.T) {
	ones := []uint64{0, 7, 8, 1023, 99_999, MinEntries - 1}
	set, tokens := map[uint64]byte{}, map[uint64]byte{}
	for i, index := range ones {
		set[index] = 1
		tokens[index] = byte(1 + i%3)
	}
	question := map[string]any{
		"list": subject.Credential(list(t, 1, set)), "token": list(t, 2, tokens).EncodeToken(), "ones": ones,
		"credential": map[string]any{"@context": []string{"https://www.w3.org/ns/credentials/v2"}, "issuer": "did:example:issuer",
			"credentialStatus": Entry{Purpose: Revocation, Index: 1, Credential: url, Size: 1}.JSON()},
	}
	var answer struct {
		Verified   bool
		Revoked    []uint64
		Tokens     [][2]uint64
		Theirs     json.RawMessage
		TheirToken string
	}
	oracletest.Ask(t, "statuslist/both.mjs", question, &answer)
	if !answer.Verified || !reflect.DeepEqual(answer.Revoked, ones) || len(answer.Tokens) != len(ones) {
		t.Errorf("they read %v, %v, %v", answer.Verified, answer.Revoked, answer.Tokens)
	}
	for _, pair := range answer.Tokens {
		if uint64(tokens[pair[0]]) != pair[1] {
			t.Errorf("they read status %d of token %d, it is %d", pair[1], pair[0], tokens[pair[0]])
		}
	}
	token, err := DecodeToken(answer.TheirToken, 2)
	if err != nil {
		t.Fatal(err)
	}
	for _, index := range ones {
		got, err := Entry{Purpose: Revocation, Index: index, Credential: url, Size: 1}.Check(answer.Theirs, now)
		if err != nil || got.Valid {
			t.Errorf("status %d of theirs is %+v: %v", index, got, err)
		}
		if status, err := token.Get(index % 1024); err != nil || status != 2 {
			t.Errorf("token status %d of theirs is %d: %v", index, status, err)
		}
	}
	if got, err := (Entry{Purpose: Revocation, Index: 1, Credential: url, Size: 1}).Check(answer.Theirs, now); err != nil || !got.Valid {
		t.Errorf("status 1 of theirs is %+v: %v", got, err)
	}
}

func FuzzDecode(f *testing.F) {
	l := list(f, 1, map[uint64]byte{7: 1})
	f.Add(l.Encode(), 1)
	f.Add(l.EncodeToken(), 2)
	f.Add("uH4sIAAAA", 1)
	f.Fuzz(func(t *testing.T, text string, size int) {
		if l, err := Decode(text, size); err == nil && (l.Len() < MinEntries || len(l.raw) > MaxBytes) {
			t.Fatalf("list of %d entries", l.Len())
		}
		if l, err := DecodeToken(text, size); err == nil && len(l.raw) > MaxBytes {
			t.Fatalf("list of %d entries", l.Len())
		}
	})
}

func FuzzParseEntries(f *testing.F) {
	f.Add([]byte(`{"type":"BitstringStatusListEntry","statusPurpose":"message","statusListIndex":"1","statusListCredential":"https://x",
		"statusSize":1,"statusMessage":[{"status":"0x0","message":"a"},{"status":"0x1","message":"b"}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		entries, err := ParseEntries(raw)
		if err != nil {
			return
		}
		for _, e := range entries {
			again, err := ParseEntries(marshal(t, e.JSON()))
			if err != nil || !reflect.DeepEqual(again, []Entry{e}) {
				t.Fatalf("%+v is written and read as %+v: %v", e, again, err)
			}
		}
	})
}
