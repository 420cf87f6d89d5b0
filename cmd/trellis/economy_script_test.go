package main

import (
	"math/big"
	"os"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/protocol/tlog"
)

// cheat STATEMENT OUT states another log of the same size, by the home's own key: what an operator that shows two people two
// logs does.
func cheat(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: cheat statement out")
	}
	raw, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	said, err := tlog.ParseStatement(raw)
	ts.Check(err)
	secret, err := app.Home(ts.Getenv("TRELLIS_HOME")).Account(app.StatementKey)
	ts.Check(err)
	key, err := tlog.NewStatementKey(said.Origin, predeploys.CheckpointFault, secret)
	ts.Check(err)
	tree := said.Tree
	tree.Root[0] ^= 1
	other, err := key.Sign(tree, said.Time)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(other.Text()), 0o644))
}

// stated FILE waits until there is a statement.
func stated(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: stated file")
	}
	until(ts, args[0], func() bool {
		_, err := os.Stat(ts.MkAbs(args[0]))
		return err == nil
	})
}

// falls BEFORE AFTER compares two amounts.
func falls(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: falls before after")
	}
	before, ok := new(big.Int).SetString(args[0], 10)
	after, ok2 := new(big.Int).SetString(args[1], 10)
	if !ok || !ok2 || before.Cmp(after) <= 0 {
		ts.Fatalf("%s is not more than %s", args[0], args[1])
	}
}
