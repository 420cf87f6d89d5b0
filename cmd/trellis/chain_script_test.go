package main

import (
	"context"
	"math/big"
	"net"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/rogpeppe/go-internal/testscript"
)

// freeports VAR… sets each variable to a port that is free now.
func freeports(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		ts.Check(err)
		defer listener.Close()
		_, port, err := net.SplitHostPort(listener.Addr().String())
		ts.Check(err)
		ts.Setenv(name, port)
	}
}

// chainOf connects to the node that runs in a home.
func chainOf(ts *testscript.TestScript, home string) (*ethclient.Client, bool) {
	e, err := (&options{home: ts.MkAbs(home)}).endpoints()
	if err != nil {
		return nil, false
	}
	client, err := ethclient.Dial(e.RPC)
	return client, err == nil
}

// serving HOME waits until the node of a home serves.
func serving(ts *testscript.TestScript, neg bool, args []string) {
	until(ts, args[0]+" to serve", func() bool {
		_, ok := chainOf(ts, args[0])
		return ok
	})
}

// height HOME N waits until the node of a home has block N.
func height(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.ParseUint(args[1], 10, 64)
	ts.Check(err)
	until(ts, args[0]+" to have block "+args[1], func() bool {
		client, ok := chainOf(ts, args[0])
		if !ok {
			return false
		}
		have, err := client.BlockNumber(context.Background())
		return err == nil && have >= want
	})
}

// balance HOME ADDRESS WEI checks an account, in hexadecimal wei.
func balance(ts *testscript.TestScript, neg bool, args []string) {
	client, ok := chainOf(ts, args[0])
	if !ok {
		ts.Fatalf("no node runs in %s", args[0])
	}
	have, err := client.BalanceAt(context.Background(), common.HexToAddress(args[1]), nil)
	ts.Check(err)
	if got := "0x" + have.Text(16); got != args[2] {
		ts.Fatalf("%s has %s wei, want %s", args[1], got, args[2])
	}
}

// sameblock N HOME… checks that the nodes of homes have the same block N.
func sameblock(ts *testscript.TestScript, neg bool, args []string) {
	number, ok := new(big.Int).SetString(args[0], 10)
	if !ok {
		ts.Fatalf("usage: sameblock n home...")
	}
	hashes := make(map[common.Hash]bool)
	for _, home := range args[1:] {
		client, ok := chainOf(ts, home)
		if !ok {
			ts.Fatalf("no node runs in %s", home)
		}
		header, err := client.HeaderByNumber(context.Background(), number)
		ts.Check(err)
		hashes[header.Hash()] = true
	}
	if len(hashes) != 1 {
		ts.Fatalf("%d different blocks %s", len(hashes), args[0])
	}
}
