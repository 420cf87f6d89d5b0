package program

import "github.com/tetratelabs/wazero/api"

// rules are what a profile allows.
type rules struct {
	bytes     int    // of a module
	functions uint32 // it may have
	table     uint32 // elements
	segments  uint32 // of a kind
	nesting   int    // blocks within each other
	paths     int    // branches and stretches of a function: engines compile in time that grows with their square
	stretches int    // of all functions
	squares   int    // sum of the squares of all functions' paths: what compiling takes
	pages     uint32 // of memory
	imports   bool   // trellis.read may be imported
	wasi      bool   // WASI may be imported, and is answered within the module
	floats    bool
	does      string // what runs, for errors

	operations *[256]operation
	exports    []wanted
}

// A wanted export is a function that the host calls.
type wanted struct {
	name            string
	params, results string
	text            string
	optional        bool
}

func (r *rules) features() api.CoreFeatures {
	if r.floats {
		return features | api.CoreFeatureNonTrappingFloatToIntConversion
	}
	return features
}
