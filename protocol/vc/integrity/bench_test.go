package integrity_test

import (
	"testing"

	"github.com/trellis-network/trellis/protocol/vc/integrity"
	"github.com/trellis-network/trellis/types/jwk"
)

// BenchmarkVerify opens a credential of ten claims, parsing included.
func BenchmarkVerify(b *testing.B) {
	for _, k := range kinds {
		b.Run(k.String(), func(b *testing.B) {
			signer := key(b, k.curve, "issuer")
			raw := marshal(b, k.sign(b, decode(b, credential(didKey(signer.Public()))), integrity.Options{Created: now, Mandatory: mandatory}, signer))
			v := verifier(b)
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			for b.Loop() {
				if _, err := v.OpenCredential(raw, now); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "verifications/s")
		})
	}
}

// BenchmarkSign signs that credential; for ecdsa-sd-2023 it makes the base proof.
func BenchmarkSign(b *testing.B) {
	for _, k := range kinds {
		b.Run(k.String(), func(b *testing.B) {
			signer := key(b, k.curve, "issuer")
			document, c := decode(b, credential(didKey(signer.Public()))), contexts(b)
			b.ReportAllocs()
			for b.Loop() {
				_, err := integrity.Sign(c, document, integrity.Options{Suite: k.suite, Method: methodKey(signer.Public()),
					Purpose: integrity.AssertionMethod, Created: now, Mandatory: mandatory, Random: stream("sd")}, signer)
				if err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkDerive discloses a part of that credential.
func BenchmarkDerive(b *testing.B) {
	signer := key(b, jwk.P256, "issuer")
	signed, c := baseProof(b, signer, credential(didKey(signer.Public())), mandatory...), contexts(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := integrity.Derive(c, signed, selective); err != nil {
			b.Fatal(err)
		}
	}
}
