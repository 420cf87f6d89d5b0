package devnet

import (
	"context"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/devnet/fleet/world"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

func TestProjectIsFoundedOnceAndDevicesRegisteredOnce(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	log := slog.New(slog.DiscardHandler)
	home := app.Home(t.TempDir())
	operator, err := home.Account("operator")
	if err != nil {
		t.Fatal(err)
	}
	genesis := app.Genesis{Balances: map[common.Address]units.Amount{operator.Public().Address(): units.IOTX(1_000_000)}}
	n, err := app.NewNode(home, genesis, app.NodeConfig{RPCAddress: "127.0.0.1:0", Interval: 100 * time.Millisecond}, log)
	if err != nil {
		t.Fatal(err)
	}
	stopped := make(chan error)
	nodeCtx, stop := context.WithCancel(ctx)
	go func() { stopped <- n.Run(nodeCtx) }()
	defer func() { stop(); <-stopped }()
	select {
	case <-n.Ready():
	case err := <-stopped:
		t.Fatal(err)
	}
	client, err := chain.New(ctx, n.Attach())
	if err != nil {
		t.Fatal(err)
	}
	w := client.Writer(client.NewAccount(operator))
	founding := Founding{
		Name: "air", PolicyHash: common.HexToHash("0x01"), Origin: func(epoch.Project) string { return "o" },
		Sequencer: w.Account().Address(), Coordinator: w.Account().Address(), Scorer: w.Account().Address(), Challenge: 2, Pool: units.IOTX(1000),
	}
	// A founding that was cut off after its second transaction: the project
	// had neither scorer nor sequencer for ever.
	if _, err := w.RegisterProject(ctx, founding.Name); err != nil {
		t.Fatal(err)
	}
	if err := w.SetTerms(ctx, 1, chain.Terms{ChallengeSeconds: 2, Coordinator: w.Account().Address(), Threshold: 1}); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		p, err := Found(ctx, w, founding, func(int, int) {})
		if err != nil {
			t.Fatal(err)
		}
		if p != 1 {
			t.Errorf("project %d, want 1", p)
		}
	}
	status, err := client.Project(ctx, 1)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := status.Pool, units.IOTX(1000); got.Cmp(want) != 0 {
		t.Errorf("pool %s, want %s: funded twice?", got, want)
	}
	if sequencer, err := client.Sequencer(ctx, 1); err != nil || sequencer != founding.Sequencer || status.Scorers != 1 {
		t.Errorf("sequencer %s, %d scorers (%v), want %s and 1", sequencer, status.Scorers, err, founding.Sequencer)
	}
	made, err := world.New(world.Config{Kind: "air", Devices: 40})
	if err != nil {
		t.Fatal(err)
	}
	devices, err := chainDevices(fleet.New(made, [32]byte{1}))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := w.RegisterDevices(ctx, 1, devices, nil); err != nil {
			t.Fatal(err)
		}
	}
	registry := chain.NewRegistry(1, client, log)
	head, err := client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	registered, err := registry.At(ctx, head)
	if err != nil {
		t.Fatal(err)
	}
	if len(registered) != len(devices) {
		t.Errorf("%d devices registered, want %d", len(registered), len(devices))
	}
	if before, err := registry.At(ctx, 0); err != nil || len(before) != 0 {
		t.Errorf("at genesis %d devices are registered, want 0 (%v)", len(before), err)
	}
	// A refusal names the contract's reason.
	stranger := client.Writer(client.NewAccount(devices[0].Key))
	err = stranger.SetPolicy(ctx, 1, common.HexToHash("0x02"), "")
	if !chain.Reverted(err, "NotController") {
		t.Errorf("a stranger's SetPolicy = %v, want NotController", err)
	}
	if head, err := client.Eth().HeaderByNumber(ctx, nil); err != nil || head.Number.Cmp(big.NewInt(0)) <= 0 {
		t.Errorf("no blocks: %v", err)
	}
}
