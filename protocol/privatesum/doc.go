// Package privatesum adds up what devices measured without anybody seeing what one of them measured, and shows that the sum is right.
//
// A device commits to its value (Pedersen, over G1 of BN254), proves that the value is in range, and deals shares of it to the
// aggregators that a Document names, encrypted to each (Shamir's sharing with Pedersen's commitments to the polynomials). All of it is one
// Contribution, which stands in the log inside a signed reading. An aggregator opens its shares; a share that does not fit the commitments
// is shown to everybody by a Complaint, and its device is left out. Each aggregator adds up its shares of the devices on the List; any
// threshold of these Partials opens the sum of the commitments, and nothing else. Who holds the Opening proves the sum to a contract
// (PrivateSum.sol) without telling the blinding.
//
// Time and randomness come from the caller. docs/spec/private-sum.md is the specification, and says who learns what when how many collude.
//
// What is constant in time, and what is not: the arithmetic on scalars (fr.Element) and the encryption (ristretto255,
// ChaCha20-Poly1305) are. gnark-crypto's multiplication of points is not, so secret scalars are split at random before it (mulSecret), and
// no branch of ours looks at a secret. What leaks then is the time of two multiplications by numbers that say nothing alone.
package privatesum
