package didcomm

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"sync"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"

	"github.com/trellis-network/trellis/protocol/didcomm"
)

// Topic returns where messages to a DID are published. The DID itself does not stand in it: brokers need not know who talks.
func Topic(did string) string {
	sum := sha256.Sum256([]byte(did))
	return "didcomm/v2/" + base64.RawURLEncoding.EncodeToString(sum[:])
}

// MQTTConfig tells where the broker is.
type MQTTConfig struct {
	Broker string // URL: tls://host:8883, or tcp://host:1883 on a network of one's own
	// ClientID names the session at the broker, which keeps messages for it while it is away. It MUST be unique at the broker.
	ClientID           string
	Username, Password string
	TLS                *tls.Config
	// Workers handle messages at once. Default 8.
	Workers int
}

const (
	atLeastOnce    = 1 // QoS
	connectTimeout = 10 * time.Second
	publishTimeout = 10 * time.Second
	quiesceMillis  = 250
)

// ErrBroker reports a broker that cannot be reached, or that refuses.
var ErrBroker = errors.New("MQTT broker")

// An MQTT sends and receives over a broker. Safe for concurrent use, one Listen at a time.
type MQTT struct{ cfg MQTTConfig }

// NewMQTT returns a transport. It connects when it is used.
func NewMQTT(cfg MQTTConfig) *MQTT {
	if cfg.Workers == 0 {
		cfg.Workers = 8
	}
	return &MQTT{cfg}
}

func (m *MQTT) options(clientID string) *mqtt.ClientOptions {
	return mqtt.NewClientOptions().AddBroker(m.cfg.Broker).SetClientID(clientID).SetUsername(m.cfg.Username).SetPassword(m.cfg.Password).
		SetTLSConfig(m.cfg.TLS).SetConnectTimeout(connectTimeout).SetProtocolVersion(4).SetAutoReconnect(true).SetOrderMatters(false)
}

// A Handler gets each message, and returns a reply and the DID that it is for.
type Handler = func(ctx context.Context, packed []byte) (to string, reply []byte, err error)

// Listen gives messages to any of the names to handle, until ctx ends, and then waits for what is at work. The broker forgets a message
// after handle has returned without an error and the broker has its reply; otherwise it delivers the message again.
func (m *MQTT) Listen(ctx context.Context, names []string, handle Handler) error {
	work := make(chan mqtt.Message)
	receive := func(_ mqtt.Client, message mqtt.Message) {
		select {
		case work <- message:
		case <-ctx.Done():
		}
	}
	topics := make(map[string]byte, len(names))
	for _, name := range names {
		topics[Topic(name)] = atLeastOnce
	}
	lost := make(chan error, 1) // the first is enough
	options := m.options(m.cfg.ClientID).SetCleanSession(false).SetAutoAckDisabled(true).SetDefaultPublishHandler(receive)
	options.SetOnConnectHandler(func(c mqtt.Client) { // again after each reconnection: the broker may have lost the session
		if err := wait(c.SubscribeMultiple(topics, receive), connectTimeout); err != nil {
			select {
			case lost <- err:
			default:
			}
		}
	})
	client := mqtt.NewClient(options)
	if err := wait(client.Connect(), connectTimeout); err != nil {
		return fmt.Errorf("connect to %s: %w", m.cfg.Broker, err)
	}
	defer client.Disconnect(quiesceMillis)
	var workers sync.WaitGroup
	for range m.cfg.Workers {
		workers.Go(func() { m.work(ctx, client, work, handle) })
	}
	defer workers.Wait() // before the disconnection
	select {
	case <-ctx.Done():
		return nil
	case err := <-lost:
		return fmt.Errorf("subscribe at %s: %w", m.cfg.Broker, err)
	}
}

// work ends with ctx; what it has in hand it finishes.
func (m *MQTT) work(ctx context.Context, client mqtt.Client, work <-chan mqtt.Message, handle Handler) {
	for {
		select {
		case <-ctx.Done():
			return
		case message := <-work:
			if len(message.Payload()) > didcomm.MaxBytes {
				message.Ack()
				continue
			}
			to, reply, err := handle(context.WithoutCancel(ctx), message.Payload())
			if err == nil && reply != nil {
				err = wait(client.Publish(Topic(to), atLeastOnce, false, reply), publishTimeout)
			}
			if err == nil {
				message.Ack()
			}
		}
	}
}

// Send publishes a packed message to a DID and returns after the broker has it. It takes a connection of its own.
func (m *MQTT) Send(ctx context.Context, to string, packed []byte) error {
	client := mqtt.NewClient(m.options(m.cfg.ClientID + "-send").SetAutoReconnect(false))
	if err := wait(client.Connect(), connectTimeout); err != nil {
		return fmt.Errorf("connect to %s: %w", m.cfg.Broker, err)
	}
	defer client.Disconnect(quiesceMillis)
	token := client.Publish(Topic(to), atLeastOnce, false, packed)
	select {
	case <-token.Done():
		if token.Error() != nil {
			return fmt.Errorf("publish: %w: %w", ErrBroker, token.Error())
		}
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func wait(token mqtt.Token, limit time.Duration) error {
	if !token.WaitTimeout(limit) {
		return fmt.Errorf("%w: no answer after %s", ErrBroker, limit)
	}
	if err := token.Error(); err != nil {
		return fmt.Errorf("%w: %w", ErrBroker, err)
	}
	return nil
}
