// Package stream is the write-ahead stream between the gateway and the sequencer: what is in it survives a crash.
//
// It is a NATS JetStream stream, in this process by default or on a NATS
// server or cluster. Each project's messages have one order. A message stays
// until every reader has released it; the fourth promise below makes it safe
// for a reader to keep its state in a store of its own that lags behind.
//
//  1. Append returns a sequence number only after the message is on disk (I2).
//  2. Append puts a message only directly behind the one its caller saw last,
//     so a writer that missed something, after an error or because another
//     writes too, finds out before it adds to it.
//  3. Next returns a project's messages in order, without gaps.
//  4. A message is removed only after every reader in Readers has released it,
//     and a reader's mark is durable before anything is removed. A reader that
//     releases only what its own durable state covers therefore finds, after
//     any crash, every message that the state does not cover. A mark beyond
//     that state means the state was lost, and the reader MUST NOT go on.
//
// The last message of a project always stays, because it carries promise 2.
package stream
