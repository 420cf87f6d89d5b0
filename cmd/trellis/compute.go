package main

import "github.com/spf13/cobra"

func newCompute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compute", Short: "Have programs run over a project's log, with evidence that contracts accept"}
	c.AddCommand(newComputeEnclave(o))
	return c
}
