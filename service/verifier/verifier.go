// Package verifier is the RATS verifier (RFC 9334): it gives devices challenges, appraises the evidence that answers them, and has
// affirming results recorded on the chain.
//
// A challenge is good for one answer. All that the package keeps is in memory and bounded; after a restart devices ask again.
package verifier

import (
	"cmp"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"runtime"
	"time"

	"github.com/trellis-network/trellis/protocol/attest"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/jwk"
)

// ErrUnknownDevice is what Devices give for a device that is not registered or that was removed.
var ErrUnknownDevice = errors.New("unknown device")

// Devices tell the key that a device signs with now.
type Devices interface {
	Key(ctx context.Context, device did.ID) (jwk.Public, error)
}

// A Recorder has an affirming result written into DeviceTrust, for the key that was appraised alone. It returns when the chain has it.
type Recorder interface {
	Record(ctx context.Context, r attest.Result, resultHash [32]byte, untilBlock uint64) error
}

// Blocks tell the number of the last block that will exist at a time.
type Blocks interface {
	At(ctx context.Context, t time.Time) (uint64, error)
}

// An Issuer makes a credential of a result.
type Issuer interface {
	Issue(ctx context.Context, r attest.Result) (json.RawMessage, error)
}

// An Opener is an appraiser that asks the device something of its own with the challenge, as an activation of a TPM's key.
type Opener interface {
	Open(random io.Reader, parts map[string][]byte, now time.Time) (ask map[string][]byte, session attest.Appraiser, err error)
}

// Config is what a Verifier needs. The first three MUST be set.
type Config struct {
	ChainID    uint64
	Devices    Devices
	Appraisers map[attest.Kind]attest.Appraiser // kinds that are missing are refused

	Recorder Recorder // nil: results are answered and recorded nowhere
	Blocks   Blocks   // needed with Recorder
	Issuer   Issuer   // nil: no credentials

	ChallengeTTL  time.Duration // default 5 min
	MaxChallenges int           // outstanding, in all; default 10,000, about 10 MB
	MaxPerDevice  int           // outstanding, of one device asked for from one address; default 4
	PerSecond     float64       // requests of one address; default 2
	Burst         int           // default 20
	MaxRequests   int           // admitted at once, in all; default 64, about 40 MB of bodies
	MaxFromOne    int           // admitted at once, of one address; default 4
	MaxAtOnce     int           // of them at work; default the number of processors
	Random        io.Reader     // default crypto/rand
	Logger        *slog.Logger  // default slog.Default()
}

// A Verifier serves challenges and appraises evidence. Safe for concurrent use.
type Verifier struct {
	cfg      Config
	sessions *sessions
	clients  *clients
	working  chan struct{} // capacity MaxAtOnce: signatures cost processor time
	log      *slog.Logger
}

// New returns a Verifier, or an error that says what cfg lacks.
func New(cfg Config) (*Verifier, error) {
	if cfg.ChainID == 0 || cfg.ChainID > attest.MaxChainID || cfg.Devices == nil || len(cfg.Appraisers) == 0 {
		return nil, errors.New("verifier: Config wants a ChainID, Devices and Appraisers")
	}
	if cfg.Recorder != nil && cfg.Blocks == nil {
		return nil, errors.New("verifier: Config with a Recorder wants Blocks")
	}
	for kind := range cfg.Appraisers {
		if !kind.IsKnown() {
			return nil, fmt.Errorf("verifier: Config has an appraiser of unknown kind %q", kind)
		}
	}
	cfg.ChallengeTTL = cmp.Or(cfg.ChallengeTTL, 5*time.Minute)
	cfg.MaxChallenges = cmp.Or(cfg.MaxChallenges, 10_000)
	cfg.MaxPerDevice = cmp.Or(cfg.MaxPerDevice, 4)
	cfg.PerSecond, cfg.Burst = cmp.Or(cfg.PerSecond, 2), cmp.Or(cfg.Burst, 20)
	cfg.MaxRequests, cfg.MaxFromOne = cmp.Or(cfg.MaxRequests, 64), cmp.Or(cfg.MaxFromOne, 4)
	cfg.MaxAtOnce = cmp.Or(cfg.MaxAtOnce, runtime.GOMAXPROCS(0))
	if cfg.Random == nil {
		cfg.Random = rand.Reader
	}
	return &Verifier{
		cfg: cfg, sessions: newSessions(cfg.MaxChallenges, cfg.MaxPerDevice), clients: newClients(cfg.PerSecond, cfg.Burst, cfg.MaxRequests, cfg.MaxFromOne),
		working: make(chan struct{}, cfg.MaxAtOnce), log: cmp.Or(cfg.Logger, slog.Default()),
	}, nil
}

// challenge draws a challenge for the device's key of now, and keeps it until it is answered or over.
func (v *Verifier) challenge(ctx context.Context, from netip.Addr, q challengeRequest) (challengeAnswer, error) {
	appraiser, ok := v.cfg.Appraisers[q.Kind]
	if !ok {
		return challengeAnswer{}, refuse(badRequest, "this verifier does not appraise evidence of kind %.16q", string(q.Kind))
	}
	key, err := v.cfg.Devices.Key(ctx, q.Device)
	if errors.Is(err, ErrUnknownDevice) {
		return challengeAnswer{}, refuse(unknownDevice, "%s is not a registered device", q.Device)
	}
	if err != nil {
		return challengeAnswer{}, fmt.Errorf("look up the key of %s: %w", q.Device, err)
	}
	now := time.Now()
	expires := now.Add(v.cfg.ChallengeTTL).UTC().Truncate(time.Second)
	s := session{holder: holder{q.Device, from}, appraiser: appraiser, kind: q.Kind,
		challenge: attest.Challenge{ChainID: v.cfg.ChainID, Device: q.Device, Key: key, Expires: expires}}
	if _, err := io.ReadFull(v.cfg.Random, s.challenge.Nonce[:]); err != nil {
		return challengeAnswer{}, fmt.Errorf("draw a nonce: %w", err)
	}
	answer := challengeAnswer{Challenge: s.challenge}
	if opener, ok := appraiser.(Opener); ok {
		ask, appraiser, err := opener.Open(v.cfg.Random, q.Parts, now)
		if err != nil {
			return challengeAnswer{}, refuse(badRequest, "%s", err)
		}
		s.appraiser, answer.Parts = appraiser, ask
	}
	return answer, v.sessions.add(s, now)
}

// verdict appraises the answer to a challenge, which is used up whatever comes out.
func (v *Verifier) verdict(ctx context.Context, q evidenceRequest) (verdict, error) {
	now := time.Now()
	s, ok := v.sessions.take(q.Nonce, now)
	if !ok {
		return verdict{}, refuse(unknownNonce, "the nonce was never given, is over, or was answered before; ask for another challenge")
	}
	result := s.appraiser.Appraise(q.Evidence, s.challenge, now)
	if q.Evidence.Kind != s.kind { // the appraiser says so too; a double one could not
		return verdict{}, refuse(badRequest, "the challenge was for evidence of kind %q", s.kind)
	}
	answer, err := newVerdict(result)
	if err != nil || !result.IsAffirming() {
		return answer, err
	}
	if err := v.publish(ctx, result, &answer); err != nil {
		return verdict{}, err
	}
	return answer, nil
}

// publish records an affirming result and makes a credential of it. A device whose key changed since the challenge gets neither:
// the verdict would stand beside a key that showed nothing.
func (v *Verifier) publish(ctx context.Context, r attest.Result, answer *verdict) error {
	key, err := v.cfg.Devices.Key(ctx, r.Device)
	if err != nil && !errors.Is(err, ErrUnknownDevice) {
		return fmt.Errorf("look up the key of %s: %w", r.Device, err)
	}
	if key != r.Key {
		return refuse(keyChanged, "the device's key changed since the challenge; ask for another")
	}
	if v.cfg.Recorder != nil {
		until, err := v.cfg.Blocks.At(ctx, r.Expires)
		if err != nil {
			return fmt.Errorf("find the block at %s: %w", r.Expires.Format(time.RFC3339), err)
		}
		hash, err := r.Hash()
		if err != nil {
			return err
		}
		if err := v.cfg.Recorder.Record(ctx, r, hash, until); err != nil {
			return fmt.Errorf("record the result of %s: %w", r.Device, err)
		}
		answer.UntilBlock = until
	}
	if v.cfg.Issuer != nil {
		if answer.Credential, err = v.cfg.Issuer.Issue(ctx, r); err != nil {
			return fmt.Errorf("issue a credential for %s: %w", r.Device, err)
		}
	}
	return nil
}
