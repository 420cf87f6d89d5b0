package main

import "github.com/spf13/cobra"

func newCompute(o *options) *cobra.Command {
	c := &cobra.Command{Use: "compute", Short: "Have programs run over a project's log, with evidence for what they give"}
	c.AddCommand(newComputePrivate(o))
	return c
}
