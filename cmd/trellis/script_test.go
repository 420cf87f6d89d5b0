package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/client/chain"
	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/node"
	"github.com/trellis-network/trellis/node/execution"
	"github.com/trellis-network/trellis/node/genesis"
	"github.com/trellis-network/trellis/protocol/attest/tpm/tpmtest"
	"github.com/trellis-network/trellis/protocol/reward"
	"github.com/trellis-network/trellis/types/did"
	"github.com/trellis-network/trellis/types/epoch"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"trellis": func() { os.Exit(run()) }})
}

// TestScripts runs the command's stories, one a file.
func TestScripts(t *testing.T) {
	if testing.Short() {
		t.Skip("stories run whole networks")
	}
	testscript.Run(t, testscript.Params{
		Dir:       "testdata/script",
		Condition: condition,
		Setup: func(e *testscript.Env) error {
			e.Setenv("TRELLIS_HOME", filepath.Join(e.WorkDir, "net"))
			module, err := filepath.Abs("../../protocol/program/testdata/growing.wasm")
			if err != nil {
				return err
			}
			e.Setenv("MODULE", module)
			exceedance, err := filepath.Abs("../../examples/programs/exceedance-as/exceedance.wasm")
			if err != nil {
				return err
			}
			e.Setenv("EXCEEDANCE", exceedance)
			e.Values[madeTPMs{}] = make(map[string]*tpmtest.TPM)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"await": await, "flip": flip, "paid": paid, "somepaid": somepaid, "cp-r": copyTree, "jsonenv": jsonenv, "inlog": inlog, "conserved": conserved, "listen": listen,
			"freeports": freeports, "serving": serving, "height": height, "balance": balance, "sameblock": sameblock,
			"joins": joins, "tpm": startTPM, "madetpm": makeTPM, "madeevidence": makeEvidence, "reconciled": reconciled, "cheat": cheat, "stated": stated, "falls": falls, "edit": edit, "lie": lie, "honest": honest, "corrected": corrected,
			"account": account, "attests": attests, "dissents": dissents, "privateround": wholeRound, "poison": poison, "alter": alter},
	})
}

// condition tells whether the contracts of this tree can what a story needs: [rotates]; or the machine: [swtpm].
func condition(name string) (bool, error) {
	if name == "swtpm" {
		_, err := exec.LookPath("swtpm")
		return err == nil, nil
	}
	if name != "rotates" {
		return false, fmt.Errorf("unknown condition %q", name)
	}
	registry, err := bindings.DeviceRegistryMetaData.GetAbi()
	return err == nil && registry.Methods["rotateKey"].Name != "", err
}

// storyLimit bounds each wait for a condition.
const storyLimit = 90 * time.Second

// until tries a condition until it holds.
func until(ts *testscript.TestScript, what string, holds func() bool) {
	for end := time.Now().Add(storyLimit); !holds(); {
		if time.Now().After(end) {
			ts.Fatalf("waited %s for %s in vain", storyLimit, what)
		}
		<-time.After(200 * time.Millisecond)
	}
}

// output runs trellis as the script would and returns what it prints.
func output(ts *testscript.TestScript, args ...string) (string, error) {
	command := exec.Command("trellis", args...)
	command.Dir = ts.MkAbs(".")
	command.Env = append(os.Environ(), "TRELLIS_HOME="+ts.Getenv("TRELLIS_HOME"))
	out, err := command.Output()
	return string(out), err
}

// await PATTERN ARGS… runs trellis until its output matches.
func await(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: await pattern args...")
	}
	pattern := regexp.MustCompile(args[0])
	until(ts, args[0], func() bool {
		out, err := output(ts, args[1:]...)
		return err == nil && pattern.MatchString(out)
	})
}

// paid KEYFILE sets EPOCH to one in which the device was paid and its amount
// claimed, and DEVICE to its identifier.
func paid(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: paid device")
	}
	until(ts, "a paid epoch of "+args[0], func() bool {
		var epochs []epochRow
		if out, err := output(ts, "epoch", "list", "--json"); err != nil || json.Unmarshal([]byte(out), &epochs) != nil {
			return false
		}
		for _, e := range epochs {
			if e.State != "settled" || e.Claimed != e.Total || e.Total == "0" {
				continue
			}
			number := strconv.FormatUint(e.Epoch, 10)
			out, err := output(ts, "receipt", args[0], number)
			if err == nil && strings.Contains(out, "Earned") && !strings.Contains(out, "Earned nothing") {
				ts.Setenv("EPOCH", number)
				return true
			}
		}
		return false
	})
}

// somepaid DEVICE sets EPOCH to one that is paid and knows the device, which earns nothing, and PAID to a device that earns.
func somepaid(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: somepaid device")
	}
	until(ts, "an epoch that pays others than "+args[0], func() bool {
		var epochs []epochRow
		if out, err := output(ts, "epoch", "list", "--json"); err != nil || json.Unmarshal([]byte(out), &epochs) != nil {
			return false
		}
		for _, e := range epochs {
			if e.State != "settled" || e.Claimed != e.Total || e.Total == "0" {
				continue
			}
			number := strconv.FormatUint(e.Epoch, 10)
			raw, err := os.ReadFile(filepath.Join(ts.Getenv("TRELLIS_HOME"), "public", "1", "results", number))
			if err != nil {
				continue
			}
			result, err := reward.DecodeResult(raw)
			ts.Check(err)
			earner, known := "", false
			for _, leaf := range result.Leaves {
				if id := did.ID(leaf.Device).String(); leaf.Amount.IsZero() {
					known = known || id == args[0]
				} else {
					earner = id
				}
			}
			if known && earner != "" {
				ts.Setenv("EPOCH", number)
				ts.Setenv("PAID", earner)
				return true
			}
		}
		return false
	})
}

// flip DIR OFFSET changes one bit of every file below a folder.
func flip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: flip dir offset")
	}
	offset, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(filepath.WalkDir(ts.MkAbs(args[0]), func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		raw, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		raw[offset] ^= 1
		return os.WriteFile(file, raw, 0o644)
	}))
}

// jsonenv VAR FIELD sets VAR to a text field, or a.b, of the JSON printed last.
func jsonenv(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: jsonenv var field")
	}
	var fields map[string]any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &fields))
	names := strings.Split(args[1], ".")
	for _, name := range names[:len(names)-1] {
		fields, _ = fields[name].(map[string]any)
	}
	text, ok := fields[names[len(names)-1]].(string)
	if n, number := fields[names[len(names)-1]].(float64); number {
		text, ok = strconv.FormatFloat(n, 'f', -1, 64), true
	}
	if !ok {
		ts.Fatalf("no text or number field %q", args[1])
	}
	ts.Setenv(args[0], text)
}

// account VAR NAME sets VAR to the address of a key in the home.
func account(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: account var name")
	}
	key, err := app.Home(home(ts).home).Account(args[1])
	ts.Check(err)
	ts.Setenv(args[0], key.Public().Address().Hex())
}

// edit FILE OLD NEW replaces text that stands in a file.
func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edit file old new")
	}
	raw := ts.ReadFile(args[0])
	if !strings.Contains(raw, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.ReplaceAll(raw, args[1], args[2])), 0o644))
}

// listen VAR takes a port until the story ends and sets VAR to its address.
func listen(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: listen var")
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { listener.Close() })
	ts.Setenv(args[0], listener.Addr().String())
}

// home is the network's.
func home(ts *testscript.TestScript) options {
	return options{home: ts.Getenv("TRELLIS_HOME"), out: io.Discard}
}

// inlog DEVICE N waits until the log has N readings of a device, and not more.
func inlog(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: inlog device n")
	}
	o, got := home(ts), 0
	until(ts, args[1]+" readings of "+args[0], func() bool {
		e, err := o.endpoints()
		ts.Check(err)
		response, err := http.Get(e.Explorer + "/api/v1/devices/" + args[0] + "/readings")
		if err != nil {
			return false
		}
		defer response.Body.Close()
		var body struct{ Readings []struct{ Sequence uint64 } }
		ts.Check(json.NewDecoder(response.Body).Decode(&body))
		got = len(body.Readings)
		want, err := strconv.Atoi(args[1])
		ts.Check(err)
		return got >= want
	})
	if strconv.Itoa(got) != args[1] {
		ts.Fatalf("the log has %d readings of %s, want %s", got, args[0], args[1])
	}
}

// conserved N waits for N settled epochs and checks that the contract holds
// what is in the pool, promised or unclaimed, to the wei, and that no epoch
// paid more than its total.
func conserved(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: conserved n")
	}
	ctx, o := context.Background(), home(ts)
	client, err := o.chain(ctx)
	ts.Check(err)
	defer client.Close()
	until(ts, args[0]+" settled epochs and a block without changes", func() bool {
		before, _, err := client.Time(ctx)
		ts.Check(err)
		project, err := client.Project(ctx, 1)
		ts.Check(err)
		want, settled := project.Pool, 0
		latest, err := client.LatestEpoch(ctx, 1)
		ts.Check(err)
		for n := epoch.Number(1); n <= latest; n++ {
			status, err := client.Epoch(ctx, 1, n)
			ts.Check(err)
			switch status.State {
			case epoch.Settled:
				settled++
				unclaimed, err := status.Result.Total.Sub(status.Claimed)
				ts.Check(err) // more claimed than the total
				want = want.Add(unclaimed)
			case epoch.Pinned, epoch.Posted, epoch.Contested:
				want = want.Add(status.Inputs.Budget)
			}
		}
		held, err := client.Balance(ctx, predeploys.Settlement)
		ts.Check(err)
		after, _, err := client.Time(ctx)
		ts.Check(err)
		least, err := strconv.Atoi(args[0])
		ts.Check(err)
		if before != after || settled < least {
			return false // the reads were not of one block
		}
		if held.Cmp(want) != 0 {
			ts.Fatalf("the contract holds %s wei, want %s", held, want)
		}
		return true
	})
}

// joins HOME runs a second node of the network's chain until the story ends.
// Its keys are those in its home, made if there are none.
func joins(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: joins home")
	}
	o := home(ts)
	e, err := o.endpoints()
	ts.Check(err)
	dir := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Join(dir, "genesis"), 0o700))
	for _, name := range []string{"execution.json", "consensus.json"} {
		raw, err := os.ReadFile(filepath.Join(ts.Getenv("TRELLIS_HOME"), "node", "genesis", name))
		ts.Check(err)
		ts.Check(os.WriteFile(filepath.Join(dir, "genesis", name), raw, 0o644))
	}
	n, err := node.New(node.Config{Home: dir, HTTPAddress: node.Off, PersistentPeers: []string{e.P2P}, CacheMB: 32, Logger: discardLog})
	ts.Check(err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- n.Run(ctx) }()
	ts.Defer(func() {
		cancel()
		ts.Check(<-ended)
	})
	select {
	case <-n.Ready():
	case err := <-ended:
		ended <- err
		ts.Fatalf("node of %s ended: %v", args[0], err)
	}
}

// reconciled checks, in a home that nothing runs in any more, that the supply
// that trellis counted, and went on with to the newest block, is the sum of
// all balances to the wei.
func reconciled(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: reconciled")
	}
	dir := filepath.Join(ts.Getenv("TRELLIS_HOME"), "node")
	execGenesis, err := os.ReadFile(filepath.Join(dir, "genesis", "execution.json"))
	ts.Check(err)
	consensus, err := os.ReadFile(filepath.Join(dir, "genesis", "consensus.json"))
	ts.Check(err)
	documents, err := genesis.Parse(execGenesis, consensus)
	ts.Check(err)
	key, err := crypto.GenerateKey()
	ts.Check(err)
	e, err := execution.New(execution.Config{
		Dir: filepath.Join(dir, "execution"), Genesis: documents.Execution, HTTPAddress: execution.Off, NodeKey: key, CacheMB: 32, Logger: discardLog,
	})
	ts.Check(err)
	defer e.Stop()
	ts.Check(e.Start())
	client, err := chain.New(context.Background(), e.Attach())
	ts.Check(err)
	var s chain.Supply
	raw, err := os.ReadFile(filepath.Join(ts.Getenv("TRELLIS_HOME"), "supply.json"))
	ts.Check(err)
	ts.Check(json.Unmarshal(raw, &s))
	s, err = client.FollowSupply(context.Background(), s, nil)
	ts.Check(err)
	total, err := s.Total()
	ts.Check(err)
	want, err := e.Supply(e.Head())
	ts.Check(err)
	if total.Big().Cmp(want) != 0 || s.Hash != e.Head().Hash() {
		ts.Fatalf("the ledger of block %d has %s wei, the accounts of block %d %s", s.Block, total, e.Head().Number, want)
	}
}

// copyTree FROM TO copies a folder.
func copyTree(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: cp-r from to")
	}
	// A network that runs is writing files under names that it then takes away.
	until(ts, "a copy of "+args[0], func() bool {
		ts.Check(os.RemoveAll(ts.MkAbs(args[1])))
		err := os.CopyFS(ts.MkAbs(args[1]), os.DirFS(ts.MkAbs(args[0])))
		if !errors.Is(err, fs.ErrNotExist) {
			ts.Check(err)
		}
		return err == nil
	})
}
