// Command generate writes the Go bindings of the contracts from artifacts.json, one file a contract.
//
// It is run by go generate in package bindings and needs neither Node nor solc: artifacts.json holds what
// contracts/tools/compile.mjs compiled.
package main

import (
	"flag"
	"log"

	"github.com/trellis-network/trellis/contracts/internal/artifact"
)

func main() {
	log.SetFlags(0)
	root := flag.String("root", "..", "the contracts folder")
	flag.Parse()
	if err := artifact.WriteBindings(*root); err != nil {
		log.Fatal(err)
	}
}
