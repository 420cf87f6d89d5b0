package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/client/mirror"
	"github.com/trellis-network/trellis/client/taskinput"
	"github.com/trellis-network/trellis/protocol/compute"
	rules "github.com/trellis-network/trellis/protocol/enclave"
	proving "github.com/trellis-network/trellis/service/prover/execute/circuit"
	"github.com/trellis-network/trellis/service/prover/execute/enclave"
	"github.com/trellis-network/trellis/types/epoch"
)

func newComputeProgram(o *options) *cobra.Command {
	c := &cobra.Command{Use: "program", Short: "Publish a project's programs, and look at them",
		Long: `A program is its code and a manifest that says what it is: kind, evidence, parameters and output by name. Both are public files; the chain
has the manifest's hash. What was published stays, because results have to be checkable for ever; a version that is retired takes no new tasks.`,
		Example: "  trellis compute program publish exceedance.json --code exceedance.wasm\n  trellis compute program list"}
	c.AddCommand(newProgramImport(o), newProgramCheck(o), newProgramPublish(o), newProgramList(o), newProgramShow(o), newProgramRetire(o))
	return c
}

func newProgramPublish(o *options) *cobra.Command {
	c := &cobra.Command{Use: "publish MANIFEST", Short: "Put a program into the project's mirror, and publish it on the chain", Args: cobra.ExactArgs(1),
		Long: `MANIFEST is a JSON file (docs/spec/compute.md). Where it does not say the code's hash, that of --code is filled in; where it does, the file
must have it. A program that a quorum runs, and a private sum, are known by their code's hash, so their key may be left out too. Of a circuit whose
keys are in this home (trellis compute keys), code and key are those. The account of --from controls the project.`,
		Example: "  trellis compute program publish exceedance.json --code exceedance.wasm\n  trellis compute program publish circuit.json --project 2 --from owner\n  trellis compute program publish attested.json --code exceedance.wasm --simulated"}
	project, from := projectFlag(c), fromFlag(c)
	code := c.Flags().String("code", "", "file of the code: a module, a verifying key, or what else the manifest's kind needs")
	uri := c.Flags().String("uri", "", "where others find both; default their place in the project's mirror")
	simulated := c.Flags().Bool("simulated", false, "fill in the key of simulated enclaves, which protect nothing: for development networks")
	var keys string
	keysFlag(c, &keys)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		raw, filled, err := o.codeOf(args[0], *code, keys)
		if err != nil {
			return err
		}
		if *simulated {
			filled = rules.SimulatedMeasurement(enclave.Runtime, sha256.Sum256(raw)).Hex()
		}
		m, err := readManifest(args[0], raw, filled)
		if err != nil {
			return err
		}
		return o.publishProgram(cmd.Context(), *from, *project, m, raw, *uri)
	}
	return c
}

// codeOf reads a program's code, and of a circuit whose keys are here, what its verifier knows it by.
func (o *options) codeOf(manifest, code, keys string) (raw []byte, key string, err error) {
	if code != "" {
		if raw, err = os.ReadFile(code); err != nil {
			return nil, "", &exitError{2, err}
		}
		return raw, "", nil
	}
	text, err := os.ReadFile(manifest)
	if err != nil {
		return nil, "", &exitError{2, err}
	}
	var loose struct{ Kind, Route, Circuit string }
	if json.Unmarshal(text, &loose) != nil || loose.Kind != compute.KindCircuit {
		return nil, "", &exitError{2, errors.New("name the program's code with --code")}
	}
	list, err := proving.Store{Folder: o.keysFolder(keys)}.List()
	if err != nil {
		return nil, "", err
	}
	for _, a := range list {
		if a.Circuit == loose.Circuit && a.Route == loose.Route {
			return []byte(a.Code + "\n"), a.Key.Hex(), nil
		}
	}
	return nil, "", &exitError{2, fmt.Errorf("there are no keys of circuit %s for %s here; make them with: trellis compute keys %s --insecure", loose.Circuit, loose.Route, loose.Circuit)}
}

// readManifest reads a manifest, and fills in what follows from the code, and the key if one is given.
func readManifest(file string, code []byte, key string) (*compute.Manifest, error) {
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, &exitError{2, err}
	}
	var loose struct {
		Kind  string          `json:"kind"`
		Route string          `json:"route"`
		Code  json.RawMessage `json:"code"`
		Key   json.RawMessage `json:"key"`
	}
	hash := common.Hash(sha256.Sum256(code))
	if json.Unmarshal(raw, &loose) == nil {
		if loose.Code == nil {
			raw = withMember(raw, "code", hash.Hex())
		}
		if key == "" && (loose.Route == compute.Quorum || loose.Route == compute.PrivateSum) {
			key = hash.Hex()
		}
		if loose.Key == nil && key != "" {
			raw = withMember(raw, "key", key)
		}
	}
	m, err := compute.ParseManifest(raw)
	if err != nil {
		return nil, &exitError{2, fmt.Errorf("%s: %w", file, err)}
	}
	if m.Code != hash {
		return nil, &exitError{2, fmt.Errorf("%s is about code %s, and --code has %s", file, m.Code, hash)}
	}
	if m.Key == (common.Hash{}) {
		return nil, &exitError{2, fmt.Errorf("%s has no key: say what the verifier of %s knows the program by (docs/spec/compute.md)", file, m.Route)}
	}
	return m, nil
}

// withMember adds a member of text to a JSON object.
func withMember(object []byte, name, value string) []byte {
	at := bytes.IndexByte(object, '{')
	if at < 0 {
		return object
	}
	comma := ","
	if rest := bytes.TrimSpace(object[at+1:]); len(rest) > 0 && rest[0] == '}' {
		comma = ""
	}
	return append(append(append([]byte{}, object[:at+1]...), fmt.Sprintf("%q:%q%s", name, value, comma)...), object[at+1:]...)
}

func (o *options) publishProgram(ctx context.Context, from string, project uint64, m *compute.Manifest, code []byte, uri string) error {
	w, err := o.writer(ctx, from)
	if err != nil {
		return err
	}
	defer w.Close()
	p, err := needProject(ctx, w.Client, project)
	if err != nil {
		return err
	}
	canonical, err := m.Canonical()
	if err != nil {
		return err
	}
	// The files first: nobody could compute what cannot be read.
	public := mirror.Open(app.Home(o.home).MirrorDir(p))
	if _, err := public.PutArtifact(code); err != nil {
		return fmt.Errorf("publish the program's code: %w", err)
	}
	hash, err := public.PutArtifact(canonical)
	if err != nil {
		return fmt.Errorf("publish the program's manifest: %w", err)
	}
	if uri == "" {
		uri = "programs/" + hash.Hex()
	}
	version, err := w.PublishProgram(ctx, p, hash, m.Key, compute.RouteOf(m.Route), uri)
	if err != nil {
		return err
	}
	return o.showProgram(ctx, w.Client, p, version, "", "Published.")
}

// programRow is a program for scripts. Times are seconds since the Unix epoch.
type programRow struct {
	Project   uint64          `json:"project"`
	Version   uint32          `json:"version"`
	Name      string          `json:"name,omitempty"`
	Summary   string          `json:"summary,omitempty"`
	Kind      string          `json:"kind,omitempty"`
	Evidence  kindRow         `json:"evidence"`
	Manifest  string          `json:"manifest"`
	Key       string          `json:"key"`
	Code      string          `json:"code,omitempty"`
	CodeBytes int             `json:"codeBytes,omitempty"`
	Circuit   string          `json:"circuit,omitempty"`
	Fuel      uint64          `json:"fuel,omitempty"`
	Pages     uint32          `json:"pages,omitempty"`
	Params    []compute.Word  `json:"params,omitempty"`
	Output    []compute.Word  `json:"output,omitempty"`
	Published uint64          `json:"publishedAt"`
	Retired   bool            `json:"retired"`
	Pays      bool            `json:"paysDevices"`
	URI       string          `json:"uri"`
	Missing   string          `json:"missing,omitempty"` // what the mirror does not have
	Meta      json.RawMessage `json:"meta,omitempty"`
}

// describeProgram tells what chain and mirror have of a program; what the mirror lacks is said, and no error.
func (o *options) describeProgram(ctx context.Context, client *chain.Client, p chain.Program, files string) (programRow, error) {
	pays, err := client.PaysVersion(ctx, p.Project, p.Version)
	if err != nil {
		return programRow{}, err
	}
	row := programRow{
		Project: uint64(p.Project), Version: p.Version, Evidence: kindOf(p.Route), Manifest: p.Manifest.Hex(), Key: p.Key.Hex(), Published: p.PublishedAt,
		Retired: p.Retired, Pays: pays, URI: p.URI,
	}
	m, code, err := taskinput.Program(ctx, o.mirror(files, p.Project), p.Manifest)
	if m == nil {
		m, _ = taskinput.Manifest(ctx, o.mirror(files, p.Project), p.Manifest)
	}
	if err != nil {
		row.Missing = err.Error()
	}
	if m != nil {
		row.Name, row.Summary, row.Kind, row.Code, row.CodeBytes, row.Circuit = m.Name, m.Summary, m.Kind, m.Code.Hex(), len(code), m.Circuit
		row.Fuel, row.Pages, row.Params, row.Output, row.Meta = m.Fuel, m.Pages, m.Params, m.Output, m.Meta
	}
	return row, nil
}

func (o *options) showProgram(ctx context.Context, client *chain.Client, p epoch.Project, version uint32, files, done string) error {
	program, err := client.Program(ctx, p, version)
	if err != nil {
		return err
	}
	row, err := o.describeProgram(ctx, client, program, files)
	if err != nil {
		return err
	}
	return o.print(row, func(w io.Writer) {
		if done != "" {
			fmt.Fprintln(w, done)
		}
		printProgram(w, row)
	})
}

func printProgram(w io.Writer, r programRow) {
	state := "takes tasks"
	if r.Retired {
		state = "retired"
	}
	fmt.Fprintf(w, "program    version %d of project %d, %s since %s\n", r.Version, r.Project, state, date(r.Published))
	if r.Name != "" {
		fmt.Fprintf(w, "name       %s (%s)\n", r.Name, r.Kind)
	}
	if r.Summary != "" {
		fmt.Fprintf(w, "           %s\n", r.Summary)
	}
	fmt.Fprintf(w, "evidence   %s: %s\ntrust      %s\n", r.Evidence.Route, r.Evidence.Title, r.Evidence.Trust)
	fmt.Fprintf(w, "manifest   %s\nkey        %s\n", r.Manifest, r.Key)
	if r.Code != "" {
		fmt.Fprintf(w, "code       %s, %d bytes\n", r.Code, r.CodeBytes)
	}
	if r.Fuel != 0 {
		fmt.Fprintf(w, "limits     %d units of fuel, %d pages of memory\n", r.Fuel, r.Pages)
	}
	for i, list := range [][]compute.Word{r.Params, r.Output} {
		for j, word := range list {
			title := ""
			if j == 0 {
				title = []string{"params", "output"}[i]
			}
			fmt.Fprintf(w, "%-11s%-10s %s\n", title, word.Name, word.Text)
		}
	}
	if r.Pays {
		fmt.Fprintln(w, "pays       devices, by its results: trellis compute rewards show")
	}
	if r.Missing != "" {
		fmt.Fprintf(w, "missing    %s\n", r.Missing)
	}
}

func newProgramList(o *options) *cobra.Command {
	c := &cobra.Command{Use: "list", Short: "List a project's programs, the newest first", Args: cobra.NoArgs, Example: "  trellis compute program list\n  trellis compute program list --project 2 --json"}
	project, files := projectFlag(c), mirrorOf(c)
	limit := c.Flags().Int("limit", 50, "number of versions")
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		ctx := cmd.Context()
		client, err := o.chain(ctx)
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(ctx, client, *project)
		if err != nil {
			return err
		}
		programs, err := client.Programs(ctx, p, *limit)
		if err != nil {
			return err
		}
		rows := []programRow{}
		for _, program := range programs {
			row, err := o.describeProgram(ctx, client, program, *files)
			if err != nil {
				return err
			}
			rows = append(rows, row)
		}
		return o.print(rows, func(w io.Writer) {
			if len(rows) == 0 {
				fmt.Fprintln(w, "no programs; publish one with: trellis compute program publish")
				return
			}
			fmt.Fprintf(w, "%-8s %-24s %-12s %-20s %-8s %s\n", "VERSION", "NAME", "KIND", "EVIDENCE", "RETIRED", "MANIFEST")
			for _, r := range rows {
				fmt.Fprintf(w, "%-8d %-24s %-12s %-20s %-8t %s\n", r.Version, orDash(r.Name), orDash(r.Kind), r.Evidence.Route, r.Retired, r.Manifest)
			}
		})
	}
	return c
}

func newProgramShow(o *options) *cobra.Command {
	c := &cobra.Command{Use: "show VERSION", Short: "Show a program: what it takes, gives, and whom its evidence has one trust", Args: cobra.ExactArgs(1),
		Example: "  trellis compute program show 1\n  trellis compute program show 1 --mirror https://mirror.example/7 --json"}
	project, files := projectFlag(c), mirrorOf(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		version, err := parseVersion(args[0])
		if err != nil {
			return err
		}
		client, err := o.chain(cmd.Context())
		if err != nil {
			return err
		}
		defer client.Close()
		p, err := needProject(cmd.Context(), client, *project)
		if err != nil {
			return err
		}
		return o.showProgram(cmd.Context(), client, p, version, *files, "")
	}
	return c
}

func newProgramRetire(o *options) *cobra.Command {
	c := &cobra.Command{Use: "retire VERSION", Short: "Have a program take no new tasks, for ever", Args: cobra.ExactArgs(1),
		Long:    `Tasks that were put before go on. The account of --from controls the project.`,
		Example: "  trellis compute program retire 1"}
	project, from, yes := projectFlag(c), fromFlag(c), yesFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		version, err := parseVersion(args[0])
		if err != nil {
			return err
		}
		w, err := o.writer(cmd.Context(), *from)
		if err != nil {
			return err
		}
		defer w.Close()
		p, err := needProject(cmd.Context(), w.Client, *project)
		if err != nil {
			return err
		}
		if err := o.confirm(*yes, "Version %d of project %d takes no new tasks, for ever.", version, p); err != nil {
			return err
		}
		if err := w.RetireProgram(cmd.Context(), p, version); err != nil {
			return err
		}
		return o.showProgram(cmd.Context(), w.Client, p, version, "", "Retired.")
	}
	return c
}
