// Package poseidon2 hashes elements of the scalar field of BN254 as circuits and contracts here do: Poseidon2 (Grassi, Khovratovich and
// Schofnegger, 2023) of width 2, with 6 full and 50 partial rounds and gnark's constants, as a Merkle-Damgård chain.
package poseidon2

import (
	"errors"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// ErrRange is a word at or above the field's order.
var ErrRange = errors.New("the word is not below the order of the field of BN254")

var permutation = sync.OnceValue(func() *poseidon2.Permutation { return poseidon2.NewPermutation(2, 6, 50) })

// Compress maps two elements to one: the permutation's second, plus y. Nodes of trees are Compress(left, right).
func Compress(x, y fr.Element) fr.Element {
	v := [2]fr.Element{x, y}
	if err := permutation().Permutation(v[:]); err != nil {
		panic(err) // its width is 2
	}
	v[1].Add(&v[1], &y)
	return v[1]
}

// Hash chains elements by Compress, from 0. It does not bind how many there are: who hashes lists of different lengths has to.
func Hash(words ...fr.Element) fr.Element {
	var state fr.Element
	for _, w := range words {
		state = Compress(state, w)
	}
	return state
}

// Parse reads an element from 32 bytes, big-endian. It returns ErrRange unless they are below the field's order.
func Parse(word [32]byte) (fr.Element, error) {
	var e fr.Element
	if err := e.SetBytesCanonical(word[:]); err != nil {
		return e, ErrRange
	}
	return e, nil
}
