package trellis_test

import (
	"bytes"
	"crypto/elliptic"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/fxamacker/cbor/v2"

	"github.com/trellis-network/trellis/crypto/sig"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/reading"
	"github.com/trellis-network/trellis/types/units"
)

var strict = []string{"-std=c99", "-pedantic", "-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Werror", "-Iinclude"}

// compile builds a C program with sanitizers that end it at the first mistake, or skips the test where there is no compiler.
func compile(t testing.TB, source string, libraries ...string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), strings.TrimSuffix(filepath.Base(source), ".c"))
	cc(t, append([]string{"-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all", source, "-o", program}, libraries...)...)
	return program
}

func cc(t testing.TB, args ...string) {
	t.Helper()
	compiler, err := exec.LookPath("cc")
	if err != nil {
		t.Skip("no C compiler: apt-get install gcc")
	}
	if out, err := exec.Command(compiler, append(slices.Clone(strict), args...)...).CombinedOutput(); err != nil {
		t.Fatalf("cc: %v\n%s", err, out)
	}
}

// needMbedTLS skips where its headers are not.
func needMbedTLS(t testing.TB) {
	t.Helper()
	if exec.Command("cc", "-E", "-include", "mbedtls/ecdsa.h", "-x", "c", os.DevNull).Run() != nil {
		t.Skip("no mbedTLS: apt-get install libmbedtls-dev")
	}
}

func run(t testing.TB, stdin string, program string, args ...string) string {
	t.Helper()
	command := exec.Command(program, args...)
	command.Stdin = strings.NewReader(stdin)
	var diagnosis bytes.Buffer
	command.Stderr = &diagnosis
	out, err := command.Output()
	if err != nil {
		t.Fatalf("%s %q: %v\n%s", filepath.Base(program), args, err, diagnosis.String())
	}
	return strings.TrimSpace(string(out))
}

// parts are what a COSE_Sign1 is made of.
type parts struct {
	_           struct{} `cbor:",toarray"`
	Protected   []byte
	Unprotected map[int]int
	Payload     []byte
	Signature   []byte
}

func split(t testing.TB, raw []byte) parts {
	t.Helper()
	var tag cbor.RawTag
	var p parts
	if err := cbor.Unmarshal(raw, &tag); err != nil {
		t.Fatal(err)
	}
	if err := cbor.Unmarshal(tag.Content, &p); err != nil {
		t.Fatal(err)
	}
	return p
}

// Edges of CBOR's heads and of the format; random ones lie between.
var edges = []uint64{0, 1, 9, 10, 23, 24, 255, 256, 65535, 65536, 1<<32 - 1, 1 << 32, 1<<53 - 1}

func anyNumber(r *rand.Rand) uint64 {
	if r.IntN(2) == 0 {
		return edges[r.IntN(len(edges))]
	}
	return r.Uint64() >> r.IntN(64)
}

func anyText(r *rand.Rand, first, rest string, most int) string {
	text := []byte{first[r.IntN(len(first))]}
	for len(text) < 1+r.IntN(most) {
		text = append(text, rest[r.IntN(len(rest))])
	}
	return string(text)
}

const letters = "abcdefghijklmnopqrstuvwxyz"

// anyReading returns a reading of k and the line in which test/encode.c takes it, where numbers may have another spelling.
func anyReading(t testing.TB, r *rand.Rand, k sig.PrivateKey) (reading.Reading, string) {
	t.Helper()
	x := reading.Reading{
		Source: reading.Source{ChainID: anyNumber(r), ProjectID: anyNumber(r)}, Subject: did.ID(k.Public().Address()),
		Type: anyText(r, letters+".-0", letters+"0123456789.-", 64), Sequence: max(1, anyNumber(r)&(1<<63-1)), Time: anyNumber(r) & (1<<53 - 1),
		Data: map[string]units.Decimal{},
	}
	var fields []string
	for range 1 + r.IntN(reading.MaxFields) {
		name := anyText(r, letters, letters+"0123456789_", 32)
		if _, ok := x.Data[name]; ok {
			continue
		}
		coefficient, scale := int64(anyNumber(r)&(1<<63-1)), uint8(r.IntN(units.MaxScale+1))
		if r.IntN(2) == 0 {
			coefficient = -coefficient
		}
		value, err := units.NewDecimal(coefficient, scale)
		if err != nil {
			t.Fatal(err)
		}
		x.Data[name] = value
		fields = append(fields, fmt.Sprintf(" %s %d %d", name, coefficient, scale))
	}
	address := x.Subject.Address()
	line := fmt.Sprintf("%d %d %x %s %d %d %d %d%s\n", x.Source.ChainID, x.Source.ProjectID, address[:], x.Type, x.Sequence, x.Time,
		int(k.Public().Algorithm()), len(fields), strings.Join(fields, ""))
	return x, line
}

func TestPayloadsAreThoseOfGo(t *testing.T) {
	const count = 2000
	random := rand.New(rand.NewPCG(1, 2))
	var lines strings.Builder
	var want []parts
	for len(want) < count {
		a := sig.ES256K
		if len(want)%2 == 0 {
			a = sig.ES256
		}
		k, err := keystore.Generate(a)
		if err != nil {
			t.Fatal(err)
		}
		x, line := anyReading(t, random, k)
		signed, err := reading.Sign(x, k)
		if err != nil {
			t.Fatal(err)
		}
		lines.WriteString(line)
		want = append(want, split(t, signed.Bytes()))
	}
	got := strings.Split(run(t, lines.String(), compile(t, "test/encode.c")), "\n")
	if len(got) != count {
		t.Fatalf("%d answers to %d readings", len(got), count)
	}
	for i, line := range got {
		payload, envelope, _ := strings.Cut(line, " ")
		if payload != hex.EncodeToString(want[i].Payload) {
			t.Fatalf("reading %d: payload %s, Go has %x", i, payload, want[i].Payload)
		}
		raw, err := hex.DecodeString(envelope)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := reading.Parse(raw); err != nil {
			t.Fatalf("reading %d: %s: %v", i, envelope, err)
		}
		if p := split(t, raw); !bytes.Equal(p.Protected, want[i].Protected) || !bytes.Equal(p.Payload, want[i].Payload) {
			t.Fatalf("reading %d: envelope holds %+v", i, p)
		}
	}
}

func TestWhatTheFormatDoesNotHaveIsRefused(t *testing.T) {
	program := compile(t, "test/encode.c")
	const device = "4a62316623ad457f02cdc5d997ded67a383ec569"
	fields := func(n int) (text string) {
		for i := range n {
			text += fmt.Sprintf(" f%d 1 0", i)
		}
		return text
	}
	for name, line := range map[string]string{
		"sequence 0":        "1 1 " + device + " t 0 1 -7 1 a 1 0",
		"sequence 2^63":     "1 1 " + device + " t 9223372036854775808 1 -7 1 a 1 0",
		"time 2^53":         "1 1 " + device + " t 1 9007199254740992 -7 1 a 1 0",
		"type in capitals":  "1 1 " + device + " T 1 1 -7 1 a 1 0",
		"long type":         "1 1 " + device + " " + strings.Repeat("t", 65) + " 1 1 -7 1 a 1 0",
		"no field":          "1 1 " + device + " t 1 1 -7 0",
		"33 fields":         "1 1 " + device + " t 1 1 -7 33" + fields(33),
		"field twice":       "1 1 " + device + " t 1 1 -7 2 a 1 0 a 2 0",
		"field in capitals": "1 1 " + device + " t 1 1 -7 1 A 1 0",
		"long field":        "1 1 " + device + " t 1 1 -7 1 " + strings.Repeat("f", 33) + " 1 0",
		"digit first":       "1 1 " + device + " t 1 1 -7 1 1a 1 0",
		"scale 10":          "1 1 " + device + " t 1 1 -7 1 a 1 10",
		"-2^63":             "1 1 " + device + " t 1 1 -7 1 a -9223372036854775808 0",
	} {
		if got := run(t, line+"\n", program); got != "error -2" {
			t.Errorf("%s: %s", name, got)
		}
	}
	if got := run(t, "1 1 "+device+" t 1 1 -7 32"+fields(32)+"\n", program); strings.HasPrefix(got, "error") {
		t.Errorf("32 fields: %s", got)
	}
}

func TestPartsAgreeWithGo(t *testing.T) {
	program := compile(t, "test/parts.c")
	run(t, "", program, "sequences")
	for seed := range byte(20) {
		for _, a := range []sig.Algorithm{sig.ES256, sig.ES256K} {
			k, err := keystore.Generate(a)
			if err != nil {
				t.Fatal(err)
			}
			point, address := k.Public().Point(), k.Public().Address()
			if got := run(t, "", program, "address", hex.EncodeToString(point[:])); got != hex.EncodeToString(address[:]) {
				t.Errorf("address of %x is %s, Go has %s", point, got, address)
			}
			signature, err := k.Sign([32]byte{seed})
			if err != nil {
				t.Fatal(err)
			}
			n := elliptic.P256().Params().N
			if a == sig.ES256K {
				n = crypto.S256().Params().N
			}
			high := bytes.Clone(signature)
			new(big.Int).Sub(n, new(big.Int).SetBytes(signature[32:])).FillBytes(high[32:])
			for _, either := range [][]byte{signature, high} {
				if got := run(t, "", program, "low_s", strconv.Itoa(int(a)), hex.EncodeToString(either)); got != hex.EncodeToString(signature) {
					t.Errorf("%s: low s of %x is %s", a, either, got)
				}
			}
			for name, bad := range map[string][]byte{"s is 0": make([]byte, 32), "s is n": n.Bytes(), "s is 2^256-1": bytes.Repeat([]byte{0xff}, 32)} {
				if got := run(t, "", program, "low_s", strconv.Itoa(int(a)), hex.EncodeToString(append(bytes.Clone(signature[:32]), bad...))); got != "error -3" {
					t.Errorf("%s: %s: %s", a, name, got)
				}
			}
		}
	}
}

// core is trellis.h alone, as a device's program would have it.
const core = `#include "trellis.h"
int sign_reading(const trellis_reading *r, const trellis_signer *s, uint8_t *out, size_t n, size_t *bytes);
int sign_reading(const trellis_reading *r, const trellis_signer *s, uint8_t *out, size_t n, size_t *bytes) { return trellis_sign(r, s, out, n, bytes); }
`

func TestCoreNeedsNoHeapAndLittleRoom(t *testing.T) {
	dir := t.TempDir()
	source, object := filepath.Join(dir, "core.c"), filepath.Join(dir, "core.o")
	if err := os.WriteFile(source, []byte(core), 0o600); err != nil {
		t.Fatal(err)
	}
	cc(t, "-Os", "-ffreestanding", "-fno-stack-protector", "-c", source, "-o", object)
	for _, needed := range strings.Fields(regexp.MustCompile(`(?m)^ *U `).ReplaceAllString(run(t, "", "nm", "-u", object), "")) {
		if !slices.Contains([]string{"memcpy", "memmove", "memcmp", "memset", "_GLOBAL_OFFSET_TABLE_"}, needed) {
			t.Errorf("it needs %s", needed)
		}
	}
	sizes := strings.Fields(run(t, "", "size", object))
	text, err := strconv.Atoi(sizes[6])
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("signing a reading takes %d bytes of code and constants here, and %s of data", text, sizes[7])
	if text > 8192 || sizes[7] != "0" || sizes[8] != "0" {
		t.Errorf("sizes %q: want at most 8192 bytes of text, no data, no bss", sizes[6:9])
	}
}

func TestCoreFitsAMicrocontroller(t *testing.T) {
	compiler, err := exec.LookPath("arm-none-eabi-gcc")
	if err != nil {
		t.Skip("no compiler for Arm: apt-get install gcc-arm-none-eabi libnewlib-arm-none-eabi")
	}
	dir := t.TempDir()
	source, object := filepath.Join(dir, "core.c"), filepath.Join(dir, "core.o")
	if err := os.WriteFile(source, []byte(core), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, cpu := range []string{"cortex-m0plus", "cortex-m4"} {
		args := append(slices.Clone(strict), "-Os", "-mthumb", "-mcpu="+cpu, "-ffreestanding", "-c", source, "-o", object)
		if out, err := exec.Command(compiler, args...).CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", cpu, err, out)
		}
		sizes := strings.Fields(run(t, "", "arm-none-eabi-size", object))
		if text, err := strconv.Atoi(sizes[6]); err != nil || text > 4096 || sizes[7] != "0" || sizes[8] != "0" {
			t.Errorf("%s: sizes %q: want at most 4096 bytes of text, no data, no bss", cpu, sizes[6:9])
		}
	}
}

// example builds send.c.
func example(t testing.TB) string {
	t.Helper()
	needMbedTLS(t)
	return compile(t, "example/send.c", "-lmbedcrypto")
}

// arguments gives a way to run the example as the device of k.
func arguments(t testing.TB, k sig.PrivateKey) func(out string, values ...string) []string {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "device.key")
	if err := keystore.WriteSecret(file, k.Text()); err != nil {
		t.Fatal(err)
	}
	return func(out string, values ...string) []string {
		return append([]string{file, filepath.Join(dir, "sequence"), "4690", "1", "network.trellis.air.v1", "1514750400000", out}, values...)
	}
}

func TestExampleSignsWhatGoSigns(t *testing.T) {
	program := example(t)
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		for range 5 {
			k, err := keystore.Generate(a)
			if err != nil {
				t.Fatal(err)
			}
			args := arguments(t, k)
			out := filepath.Join(t.TempDir(), "reading")
			for _, sequence := range []uint64{1, 65} { // each run starts a new block
				run(t, "", program, args(out, "pm25=12.50", "count=-3", "t=0")...)
				raw, err := os.ReadFile(out)
				if err != nil {
					t.Fatal(err)
				}
				parsed, err := reading.Parse(raw)
				if err != nil {
					t.Fatal(err)
				}
				if _, err := parsed.Verify(k.Public()); err != nil {
					t.Error(err)
				}
				half, err := units.ParseDecimal("12.5")
				if err != nil {
					t.Fatal(err)
				}
				want, err := reading.Sign(reading.Reading{Source: reading.Source{ChainID: 4690, ProjectID: 1}, Subject: did.ID(k.Public().Address()),
					Type: "network.trellis.air.v1", Sequence: sequence, Time: 1514750400000,
					Data: map[string]units.Decimal{"pm25": half, "count": units.Int(-3), "t": units.Int(0)}}, k)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(raw, want.Bytes()) { // RFC 6979 on both sides
					t.Errorf("%s: C signs\n%x, Go\n%x", a, raw, want.Bytes())
				}
			}
		}
	}
}

func TestExampleMakesTheVectors(t *testing.T) {
	raw, err := os.ReadFile("../../types/reading/testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct {
		Algorithm, PrivateKey, Signed string
		Sequence                      uint64
	}
	if err := json.Unmarshal(raw, &vectors); err != nil {
		t.Fatal(err)
	}
	program := example(t)
	for _, v := range vectors {
		a, err := sig.ParseAlgorithm(v.Algorithm)
		if err != nil {
			t.Fatal(err)
		}
		secret, err := hex.DecodeString(v.PrivateKey)
		if err != nil {
			t.Fatal(err)
		}
		k, err := sig.NewPrivateKey(a, secret)
		if err != nil {
			t.Fatal(err)
		}
		args := arguments(t, k)
		list := args(filepath.Join(t.TempDir(), "reading"), "count=-3", "pm25=12.5")
		if err := os.WriteFile(list[1], fmt.Appendf(nil, "%d\n", v.Sequence-1), 0o600); err != nil {
			t.Fatal(err)
		}
		run(t, "", program, list...)
		if got, err := os.ReadFile(list[6]); err != nil || hex.EncodeToString(got) != v.Signed {
			t.Errorf("%s: %x, %v, want %s", v.Algorithm, got, err, v.Signed)
		}
	}
}

func TestExampleSendsToAGateway(t *testing.T) {
	k, err := keystore.Generate(sig.ES256)
	if err != nil {
		t.Fatal(err)
	}
	program, args := example(t), arguments(t, k)
	answer := `{"accepted":1,"duplicate":0,"refused":0}`
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil || r.URL.Path != "/v1/readings" || r.Header.Get("Content-Type") != "application/cbor-seq" {
			t.Errorf("%s %v %v", r.URL, r.Header, err)
		}
		parsed, err := reading.Parse(body)
		if err != nil {
			t.Error(err)
			return
		}
		if _, err := parsed.Verify(k.Public()); err != nil {
			t.Error(err)
		}
		io.WriteString(w, answer)
	}))
	defer gateway.Close()
	address := strings.TrimPrefix(gateway.URL, "http://")
	if got := run(t, "", program, args(address, "pm25=7")...); got != answer {
		t.Errorf("it prints %q", got)
	}
	answer = `{"accepted":0,"duplicate":0,"refused":1}`
	if exec.Command(program, args(address, "pm25=7")...).Run() == nil {
		t.Error("a refused reading is called sent")
	}
	gateway.Close()
	if exec.Command(program, args(address, "pm25=7")...).Run() == nil {
		t.Error("a reading that nobody took is called sent")
	}
}

func TestBadInputIsRefusedByTheExample(t *testing.T) {
	k, err := keystore.Generate(sig.ES256)
	if err != nil {
		t.Fatal(err)
	}
	program, args := example(t), arguments(t, k)
	out := filepath.Join(t.TempDir(), "reading")
	good := args(out, "pm25=7")
	for name, change := range map[string]func([]string){
		"no key":            func(a []string) { a[0] = os.DevNull },
		"sequence in words": func(a []string) { a[1] = write(t, "many") },
		"float":             func(a []string) { a[7] = "pm25=1e3" },
		"no value":          func(a []string) { a[7] = "pm25=" },
		"only a point":      func(a []string) { a[7] = "pm25=." },
		"too large":         func(a []string) { a[7] = "pm25=92233720368547758070" },
		"too fine":          func(a []string) { a[7] = "pm25=0.0000000001" },
		"bad name":          func(a []string) { a[7] = "PM=1" },
		"nowhere":           func(a []string) { a[6] = "/nowhere/reading" },
	} {
		bad := slices.Clone(good)
		change(bad)
		err := exec.Command(program, bad...).Run()
		if exit, ok := err.(*exec.ExitError); !ok || exit.ExitCode() != 1 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a reading was made of it")
	}
}

func write(t testing.TB, text string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// bench times trellis_sign with mbedTLS in a program of its own.
func BenchmarkSign(b *testing.B) {
	needMbedTLS(b)
	program := filepath.Join(b.TempDir(), "bench")
	cc(b, "-O2", "test/bench.c", "-o", program, "-lmbedcrypto")
	for _, a := range []sig.Algorithm{sig.ES256K, sig.ES256} {
		b.Run(a.String(), func(b *testing.B) {
			nanoseconds, err := strconv.ParseInt(run(b, "", program, strconv.Itoa(int(a)), strconv.Itoa(b.N)), 10, 64)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(nanoseconds)/float64(b.N), "ns/op")
		})
	}
}
