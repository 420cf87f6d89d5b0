package main

import "testing"

func FuzzParseFaults(f *testing.F) {
	for _, text := range []string{"", "none", "stuck=20,late=5", "stuck=20,stuck=5", "=", "late=-1"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		faults, err := parseFaults(text)
		if err != nil {
			return
		}
		if (faults == nil) != (text == "") {
			t.Fatalf("parseFaults(%q) = %v: no word at all is the kind's own mix, and nothing else", text, faults)
		}
	})
}
