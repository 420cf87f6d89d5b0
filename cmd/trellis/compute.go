package main

import "github.com/spf13/cobra"

func newCompute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compute", Short: "Have programs run over a project's log, with evidence that contracts accept",
		Example: "  trellis compute program import project.json"}
	p := &cobra.Command{Use: "program", Short: "Make programs, and look at them", Example: "  trellis compute program check exceedance.wasm"}
	p.AddCommand(newProgramImport(o), newProgramCheck(o))
	c.AddCommand(p, newComputeEnclave(o))
	return c
}
