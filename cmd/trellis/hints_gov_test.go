package main

import (
	"testing"
)

func TestStatesHaveWords(t *testing.T) {
	for n := range uint8(8) {
		if word := proposalWord(n); len(word) < 6 {
			t.Errorf("state %d is %q", n, word)
		}
	}
	if statusWord(6) != "withdrawn" || statusWord(7) != "7" || proposalWord(8) != "8" {
		t.Error("words are not those of the contracts")
	}
}
