// Package did holds the rules of decentralized identifiers: documents (W3C DID Core 1.0, DID 1.1, Controlled Identifiers 1.0), what
// resolving and dereferencing answer, the methods key, jwk and pkh, whose documents follow from the identifier alone, and the
// method io, whose documents follow from what the device registry stores and is proven by a block's state root.
//
// Nothing here reads a clock, a file or a network: client/resolver does, and brings what it found.
package did
