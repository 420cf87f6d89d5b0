// Package device is the SDK for what measures: it signs readings, keeps them, and sends them until a gateway has accepted them.
//
// A Device signs. It gives each reading a sequence number that no crash can
// make it give again. A Sender delivers: Queue returns after a reading is on
// disk, and the reading stays there until a gateway has answered that it is
// durable, or refuses it for ever. Readings are sent in the order in which they
// were queued.
//
// With a Session a device signs twice: by its key, and by a session key that its
// key has delegated, whose signatures circuits can check (docs/spec/session.md).
//
//	d, err := device.New(key, source, "network.trellis.air.v1", "/var/lib/sensor/sequence")
//	s, err := device.NewSender(device.SenderConfig{Gateway: "https://gateway.example", Outbox: "/var/lib/sensor/outbox"})
//	go s.Run(ctx)
//	…
//	signed, err := d.Sign(time.Now(), map[string]units.Decimal{"pm25": value})
//	err = s.Queue(signed)
package device
