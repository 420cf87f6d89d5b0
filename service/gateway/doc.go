// Package gateway accepts signed readings from devices and answers each after it is durable.
//
// A request goes through three stages. Reading: its body is taken under limits
// of size, time and number. Verifying, in parallel: each reading is parsed, and
// its source, device, signature and time are checked. Committing, in one
// goroutine: the waiting requests form a group, each reading is held against the
// guard, and all fresh readings are appended to the write-ahead stream as one
// message. Only when the stream has it on disk does the guard move and do the
// devices get their answers (I2); if the append fails, nothing moves and every
// request of the group is to be sent again.
//
// The guard holds for each device the sequence number and the digest of its
// last accepted reading: 24 bytes and a map's overhead, for registered devices
// only, about 100 MB for a million. It is a fold over the stream's messages in
// order, kept in a pebble database that lags behind. No reading can fall between
// the two: the gateway releases a message of the stream only after the database
// has it durably, and the stream removes only what was released. So at start the
// database and the messages after it give the whole guard. If the stream says
// that the gateway has released more than the database covers, the database was
// lost or replaced, and the gateway does not start.
//
// An append whose answer was lost may or may not be in the stream. The gateway
// therefore reads on in the stream before the next append, and the stream takes
// an append only behind the last message that its writer has seen. The same
// rule lets several gateways serve one project.
package gateway
