package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/trellis-network/trellis/devnet/fleet"
	"github.com/trellis-network/trellis/protocol/policy"
)

// writeTruth tells which devices a policy pays and refuses, by what is wrong with them, as a table of Markdown.
func writeTruth(w io.Writer, rows []fleet.Judgement) {
	fmt.Fprintf(w, "\n| %-9s | %13s | %5s | %10s | %s |\n|---|---|---|---|---|\n", "fault", "device-epochs", "paid", "IOTX", "refused")
	for _, r := range rows {
		var refused []string
		for _, code := range slices.SortedFunc(maps.Keys(r.Refused), func(a, b policy.Code) int {
			return cmp.Or(-cmp.Compare(r.Refused[a], r.Refused[b]), cmp.Compare(a, b))
		}) {
			refused = append(refused, fmt.Sprintf("%s %d", code, r.Refused[code]))
		}
		amount, _, _ := strings.Cut(r.Amount.IOTX(), ".")
		fmt.Fprintf(w, "| %-9s | %13d | %5d | %10s | %s |\n", cmp.Or(r.Fault, "none"), r.Devices, r.Paid, amount, strings.Join(refused, ", "))
	}
}
