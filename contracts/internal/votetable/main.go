// Command votetable writes the table of vote weights for the contract and for package stake.
//
// It is run by go generate in package bindings, before the contracts are compiled by hand: a changed table needs
// npm run compile and go generate again.
package main

import (
	"flag"
	"log"

	"github.com/trellis-network/trellis/contracts/internal/voteweight"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "../..", "the root of the module")
	flag.Parse()
	if err := voteweight.Write(*root); err != nil {
		log.Fatal(err)
	}
}
