package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/devnet"
	"github.com/trellis-network/trellis/protocol/policy"
	"github.com/trellis-network/trellis/protocol/tlog"
	"github.com/trellis-network/trellis/types/epoch"
	"github.com/trellis-network/trellis/types/units"
)

type projectRow struct {
	Project uint64 `json:"project"`
	Name    string `json:"name"`
	Policy  string `json:"policy"`
	Pool    string `json:"pool"`
}

func newProject(o *options) *cobra.Command {
	c := &cobra.Command{Use: "project", Short: "Make a project that pays devices by a policy",
		Example: "  trellis project create --policy my-policy.yaml --fund 1000"}
	create := &cobra.Command{Use: "create", Short: "Register a project with its policy, and fund it", Args: cobra.NoArgs,
		Long: `Registers the project on the chain under its policy's name, with a device token of its own, makes this home's accounts
its sequencer, scorer, coordinator and verifier, publishes the policy and puts coins into the pool. Steps that the chain shows done are left
out. To run its roles and open its gateway for devices: trellis up --policy FILE in the same home.`}
	policyFile := create.Flags().String("policy", "", "the policy; its name is the project's (required)")
	module := programFlag(create)
	fund := create.Flags().String("fund", "1000", "IOTX for the project's pool")
	challenge := create.Flags().Uint32("challenge", 60, "seconds in which a posted result can be proven wrong")
	create.RunE = func(cmd *cobra.Command, _ []string) error {
		if *policyFile == "" {
			return &exitError{2, fmt.Errorf("--policy is required: a file such as examples/air-quality/policy.yaml")}
		}
		pool, err := units.ParseIOTX(*fund)
		if err != nil {
			return &exitError{2, fmt.Errorf("--fund: %w", err)}
		}
		pol, err := readPolicyWith(*policyFile, *module)
		if err != nil {
			return err
		}
		defer pol.Close()
		return o.createProject(cmd, pol, pool, *challenge)
	}
	c.AddCommand(create, newProjectShow(o), newProjectPolicy(o), newProjectScorer(o), newProjectQuota(o), newProjectVerifier(o))
	return c
}

type quotaRow struct {
	Project uint64 `json:"project"`
	Price   string `json:"price"`
	Applied uint64 `json:"applied"`
	Used    uint64 `json:"used"`
	Left    uint64 `json:"left"`
}

func newProjectQuota(o *options) *cobra.Command {
	c := &cobra.Command{Use: "quota", Short: "Show the identities that a project has bought, or buy more", Args: cobra.NoArgs,
		Long: `Each device identity has a price (IIP-41), a quarter of which is burned and the rest goes to the treasury. A project buys them beforehand, so that its devices'
owners pay nothing when they register or claim.`,
		Example: "  trellis project quota\n  trellis project quota --buy 100"}
	project, from := projectFlag(c), fromFlag(c)
	buy := c.Flags().Uint64("buy", 0, "how many to buy; the account of --from controls the project and pays")
	c.RunE = func(cmd *cobra.Command, _ []string) error { return o.quota(cmd.Context(), *project, *buy, *from) }
	return c
}

func (o *options) quota(ctx context.Context, project, buy uint64, from string) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, project)
	if err != nil {
		return err
	}
	if buy > 0 {
		if err := w.ApplyQuota(ctx, p, buy); err != nil {
			return err
		}
	}
	q, err := w.Quota(ctx, p)
	if err != nil {
		return err
	}
	row := quotaRow{project, q.Price.String(), q.Applied, q.Actived, q.Left()}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "bought %d, used %d, left %d; the next costs %s IOTX\n", row.Applied, row.Used, row.Left, q.Price.IOTX())
	})
}

func (o *options) createProject(cmd *cobra.Command, pol *policy.Policy, pool units.Amount, challenge uint32) error {
	ctx, home := cmd.Context(), app.Home(o.home)
	if err := pol.Ready(); err != nil {
		return &exitError{2, fmt.Errorf("name the program's module with --program: %w", err)}
	}
	client, err := o.chain(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	founding := devnet.Founding{
		Name: pol.Name(), PolicyHash: pol.Hash(), PolicyURI: "policies/" + strings.ToLower(pol.Hash().Hex()), Challenge: challenge, Pool: pool,
		Origin: func(p epoch.Project) string {
			return tlog.Origin{ChainID: client.ChainID(), ProjectID: uint64(p)}.String()
		},
	}
	for name, address := range map[string]*[20]byte{app.SequencerKey: (*[20]byte)(&founding.Sequencer), app.ScorerKey: (*[20]byte)(&founding.Scorer), app.CoordinatorKey: (*[20]byte)(&founding.Coordinator), app.VerifierKey: (*[20]byte)(&founding.Verifier)} {
		key, err := home.Account(name)
		if err != nil {
			return err
		}
		*address = key.Public().Address()
	}
	operator, err := home.Account(app.OperatorKey)
	if err != nil {
		return err
	}
	bar := newProgress(os.Stderr, o.json)
	p, err := devnet.Found(ctx, client.Writer(client.NewAccount(operator)), founding, func(done, total int) { bar.Step("founding the project", done, total) })
	if err != nil {
		return err
	}
	if err := mirror.Open(home.MirrorDir(p)).Publish(ctx, pol); err != nil {
		return err
	}
	status, err := client.Project(ctx, p)
	if err != nil {
		return err
	}
	row := projectRow{uint64(p), pol.Name(), pol.Hash().Hex(), status.Pool.String()}
	return o.print(row, func(w io.Writer) {
		fmt.Fprintf(w, "project %d: %s, policy %s, %s IOTX in the pool\n", row.Project, row.Name, row.Policy, status.Pool.IOTX())
	})
}
