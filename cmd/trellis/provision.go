package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"os"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/device"
	"github.com/trellis-network/trellis/client/device/provision"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/internal/keystore"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/document"
)

const (
	// patience is how long a person at the device may take, at both ends.
	patience = 2 * time.Minute

	envCode = "TRELLIS_CODE"
)

// provisioning is what `device provision` is told.
type provisioning struct {
	key      *keyPlace
	next     string
	did      string
	listen   string
	chainID  uint64
	codeFile string
	console  bool
	model    string
	voucher  string
	facts    map[string]string
}

func newDeviceProvision(o *options) *cobra.Command {
	c := &cobra.Command{Use: "provision", Short: "On the device: show an owner's requests and sign what is approved", Args: cobra.NoArgs,
		Long: `Listens for an owner's requests to register, update, rotate, migrate or remove this device, shows each in words, and signs it
when somebody agrees: a person who answers y here, or an owner who knows the pairing code in --code-file, which is made there if there
is none and belongs on the device's label. With both, both are needed. It signs nothing else. Runs until Ctrl-C; keep it off
otherwise. Beyond this machine it listens only with a code.`,
		Example: `  trellis device provision --key my.key
  trellis device provision --key my.tpm --tpm /dev/tpmrm0 --listen 0.0.0.0:8471 --code-file pairing.code`}
	p := provisioning{key: keyPlaceFlags(c)}
	f := c.Flags()
	f.StringVar(&p.listen, "listen", "127.0.0.1:8471", "where to listen")
	f.Uint64Var(&p.chainID, "chain-id", genesis.DefaultChainID, "the only chain to sign for")
	f.StringVar(&p.codeFile, "code-file", "", "file of the pairing code; made if it does not exist")
	f.BoolVar(&p.console, "console", term.IsTerminal(int(os.Stdin.Fd())), "ask a person here; default when there is a terminal")
	f.Lookup("console").DefValue = "when there is a terminal"
	f.StringVar(&p.next, "next-key", "", "file of the key that a rotation may hand over to")
	f.StringVar(&p.did, "did", "", "the device's DID, if its key was rotated; default that of the key")
	f.StringVar(&p.voucher, "voucher", "", "file of the maker's voucher, by which the owner claims the device on its own page")
	f.StringVar(&p.model, "model", "", "what the maker calls the device")
	f.StringToStringVar(&p.facts, "fact", nil, "what the device says of itself: name=value, repeatable")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.provision(cmd.Context(), p) }
	return c
}

func (o *options) provision(ctx context.Context, p provisioning) error {
	key, closer, err := p.key.open()
	if err != nil {
		return err
	}
	defer closer.Close()
	cfg, err := p.config(key, o.out)
	if err != nil {
		return err
	}
	server, err := provision.New(cfg)
	if err != nil {
		return &exitError{2, fmt.Errorf("%w; give --console or --code-file", err)}
	}
	listener, err := net.Listen("tcp", p.listen)
	if err != nil {
		return err
	}
	if address, ok := listener.Addr().(*net.TCPAddr); cfg.Code == "" && (!ok || !address.IP.IsLoopback()) {
		listener.Close()
		return &exitError{2, fmt.Errorf("--listen %s is beyond this machine, and nobody there could tell this device from another; add --code-file", p.listen)}
	}
	fmt.Fprintf(o.out, "%s\nlistens on http://%s, until Ctrl-C\n", cfg.Signer.ID, listener.Addr())
	if cfg.Voucher != nil {
		fmt.Fprintf(o.out, "its owner claims it on the network's page, at /claim, with that address\n")
	}
	if cfg.Code != "" {
		fmt.Fprintf(o.out, "pairing code %s\n", cfg.Code)
	}
	return serve(ctx, listener, server)
}

// serve answers until ctx ends; whoever waits for a person then goes without.
func serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	s := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: patience + 30*time.Second, MaxHeaderBytes: 16 << 10,
		BaseContext: func(net.Listener) context.Context { return ctx }, ErrorLog: slog.NewLogLogger(discardLog.Handler(), slog.LevelDebug)}
	stopped := make(chan error, 1)
	go func() { stopped <- s.Serve(listener) }()
	select {
	case err := <-stopped:
		return err
	case <-ctx.Done():
		err := s.Close()
		<-stopped
		return err
	}
}

func (p provisioning) config(key device.Key, out io.Writer) (provision.Config, error) {
	id := did.ID(key.Public().Address())
	if p.did != "" {
		var err error
		if id, err = did.Parse(p.did); err != nil {
			return provision.Config{}, &exitError{2, err}
		}
	}
	cfg := provision.Config{
		Signer: &device.Signer{ID: id, Key: key, Domain: identity.Domain{ChainID: p.chainID, Registry: predeploys.DeviceRegistry}},
		Model:  p.model, Facts: p.facts, Patience: patience, Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	}
	if _, err := document.NewFor(id, key.Public(), orEmpty(p.facts)); err != nil {
		return provision.Config{}, &exitError{2, err}
	}
	switch {
	case p.console:
		cfg.Signer.Approve = provision.Console(os.Stdin, out)
	case p.codeFile != "": // nobody is asked, so what is signed at least stands in the log
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, nil))
	}
	if p.next != "" {
		next, err := device.LoadKey(p.next)
		if err != nil {
			return provision.Config{}, err
		}
		cfg.Next = next
	}
	if err := p.claimable(&cfg); err != nil {
		return provision.Config{}, err
	}
	if p.codeFile == "" {
		return cfg, nil
	}
	code, err := loadOrMakeCode(p.codeFile)
	cfg.Code = code
	return cfg, err
}

// claimable gives the device's page what it needs for a claim and for a rotation.
func (p provisioning) claimable(cfg *provision.Config) (err error) {
	if cfg.Voucher, err = loadVoucher(p.voucher); err != nil {
		return err
	}
	if cfg.Voucher != nil {
		if err := cfg.Voucher.Check(cfg.Signer.ID, time.Now()); err != nil {
			return &exitError{2, err}
		}
	}
	file := p.key.file
	cfg.FirstSequence = func() (uint64, error) { return nextSequence(file) }
	return nil
}

func orEmpty(facts map[string]string) map[string]string {
	if facts == nil {
		return map[string]string{}
	}
	return facts
}

func loadOrMakeCode(file string) (provision.Code, error) {
	text, err := keystore.ReadSecret(file)
	if errors.Is(err, fs.ErrNotExist) {
		code, err := provision.NewCode(rand.Reader)
		if err != nil {
			return "", err
		}
		return code, keystore.WriteSecret(file, string(code))
	}
	if err != nil {
		return "", fmt.Errorf("pairing code: %w", err)
	}
	return provision.ParseCode(text)
}

func newDevicePair(o *options) *cobra.Command {
	c := &cobra.Command{Use: "pair URL", Short: "On the owner's side: have a device sign its registration, and register it", Args: cobra.ExactArgs(1),
		Long: `Asks the device at URL (trellis device provision) what it is, mints a device token of the project, has the device show and sign its
registration to the owner, checks what it signed, and sends it. The pairing code of the device's label, in --code or env ` + envCode + `, proves both
ends to each other; without one, somebody at the device must agree. Facts that the device says of itself stand in its document, unless
--fact says otherwise. A refusal leaves a minted token behind, which the owner may use for another device.`,
		Example: `  trellis device pair http://192.168.1.20:8471 --code ABCD-EFGH-2345-6723 --fact name="My balcony" --fact exposure=outdoor`}
	project := projectFlag(c)
	owner := c.Flags().String("owner", app.OperatorKey, "name of the owner's key in this home")
	code := c.Flags().String("code", "", "pairing code of the device's label (env "+envCode+")")
	facts := c.Flags().StringToString("fact", nil, "what the policy may ask of the device: name=value, repeatable")
	c.RunE = func(cmd *cobra.Command, args []string) error {
		client, err := pairingClient(args[0], *code)
		if err != nil {
			return err
		}
		return o.pairDevice(cmd, client, *owner, *project, *facts)
	}
	return c
}

// pairingClient asks the device at url; the code may come from the environment.
func pairingClient(url, code string) (*provision.Client, error) {
	client := &provision.Client{URL: url}
	if code == "" {
		code = os.Getenv(envCode)
	}
	if code == "" {
		return client, nil
	}
	parsed, err := provision.ParseCode(code)
	if err != nil {
		return nil, &exitError{2, err}
	}
	client.Code = parsed
	return client, nil
}

func (o *options) pairDevice(cmd *cobra.Command, asked *provision.Client, owner string, project uint64, facts map[string]string) error {
	ctx := cmd.Context()
	found, err := asked.Device(ctx)
	if err != nil {
		return err
	}
	if !found.SelfCertified() {
		return fmt.Errorf("%s has rotated its key, so it is registered already", found.DID)
	}
	all := maps.Clone(found.Document.Facts())
	maps.Copy(all, facts)
	doc, err := document.New(found.Key, all)
	if err != nil {
		return &exitError{2, err}
	}
	permit := func(ctx context.Context, r identity.Request) ([]byte, error) {
		if err := o.showRequest(found, r); err != nil {
			return nil, err
		}
		ctx, cancel := context.WithTimeout(ctx, patience+10*time.Second)
		defer cancel()
		signed, _, err := asked.Sign(ctx, found, r)
		return signed, err
	}
	return o.register(cmd, chain.Device{Document: doc, Permit: permit}, owner, project)
}

// showRequest prints what the device is asked to sign, in the words that it shows.
func (o *options) showRequest(d provision.Device, r identity.Request) error {
	what, err := r.Check(d.DID, d.Key.Address(), time.Now())
	if err != nil {
		return err
	}
	if o.json {
		return nil
	}
	fmt.Fprintf(o.out, "the device is asked to sign:\n%s", what)
	if slices.Contains(d.Approval, "person") {
		fmt.Fprintln(o.out, "waiting for somebody at the device to agree …")
	}
	return nil
}
