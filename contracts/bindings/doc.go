// Package bindings holds the generated Go face of every contract: ABI, creation code, and typed calls, transactions and events.
//
// Custom errors are in each contract's ABI: XxxMetaData.GetAbi() and its Errors.
package bindings

//go:generate go run ../internal/votetable -root ../..
//go:generate go run ../internal/generate -root ..
