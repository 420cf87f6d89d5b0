package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/client/archive"
	"github.com/trellis-network/trellis/protocol/geo"
)

type fleetShowRow struct {
	Manifest archive.Manifest `json:"manifest"`
	Faults   map[string]int   `json:"faults"`   // devices; "" is none
	Cells    int              `json:"cells"`    // of H3, resolution 5 (some 250 km²), with a device
	TopOwner int              `json:"topOwner"` // devices of who has most
	Largest  uint64           `json:"largest"`  // readings of the largest epoch
	Smallest uint64           `json:"smallest"` // readings of the smallest epoch
	Map      []string         `json:"map"`      // north above, from 180° west to 180° east
}

func newFleetShow(o *options) *cobra.Command {
	return &cobra.Command{Use: "show DIR", Short: "Say what an archive holds, with the truth about its devices and a map", Args: cobra.ExactArgs(1),
		Example: "  trellis fleet show week",
		RunE: func(_ *cobra.Command, args []string) error {
			a, err := archive.Open(args[0])
			if err != nil {
				return err
			}
			row, err := showArchive(a)
			if err != nil {
				return err
			}
			return o.print(row, func(w io.Writer) { writeFleetShow(w, row) })
		}}
}

func showArchive(a *archive.Archive) (fleetShowRow, error) {
	row := fleetShowRow{Manifest: a.Manifest(), Faults: map[string]int{}}
	owners, cells, degrees := map[int]int{}, map[geo.CellID]struct{}{}, map[[2]int64]int{}
	for truth, err := range a.Truth() {
		if err != nil {
			return row, err
		}
		row.Faults[truth.Fault]++
		owners[truth.Owner]++
		row.TopOwner = max(row.TopOwner, owners[truth.Owner])
		degrees[[2]int64{(truth.Latitude + 90_000_000) / 1_000_000, (truth.Longitude + 180_000_000) / 1_000_000}]++
		place, err := geo.AtMicro(truth.Latitude, truth.Longitude)
		if err != nil {
			return row, fmt.Errorf("device %s: %w", truth.Device, err)
		}
		cell, err := geo.Cell(place, cellResolution)
		if err != nil {
			return row, err
		}
		cells[cell] = struct{}{}
	}
	row.Cells, row.Map = len(cells), asciiMap(degrees)
	for i, in := range a.Inputs() {
		n := in.LogEnd - in.LogStart
		if row.Largest = max(row.Largest, n); i == 0 || n < row.Smallest {
			row.Smallest = n
		}
	}
	return row, nil
}

const (
	mapRows, mapColumns = 18, 72   // ten degrees by five
	mapShades           = ".:+*#@" // one device, more than 1, 10, 100, …

	cellResolution = 5
)

// asciiMap draws cells of one degree as a map of the earth.
func asciiMap(cells map[[2]int64]int) []string {
	var sums [mapRows][mapColumns]int
	for cell, n := range cells {
		sums[mapRows-1-min(cell[0]/10, mapRows-1)][min(cell[1]/5, mapColumns-1)] += n
	}
	lines := make([]string, mapRows)
	for r := range sums {
		line := []byte(strings.Repeat(" ", mapColumns))
		for c, n := range sums[r] {
			if n == 0 {
				continue
			}
			shade := 0
			for limit := 1; n > limit && shade < len(mapShades)-1; limit *= 10 {
				shade++
			}
			line[c] = mapShades[shade]
		}
		lines[r] = strings.TrimRight(string(line), " ")
	}
	return lines
}

func writeFleetShow(w io.Writer, row fleetShowRow) {
	m := row.Manifest
	at := func(ms uint64) string { return time.UnixMilli(int64(ms)).UTC().Format("2006-01-02 15:04") }
	fmt.Fprintf(w, "%s, %s: %s with %s\n", m.Kind, m.Made, m.Type, strings.Join(m.Fields, ", "))
	if m.Data != "" {
		fmt.Fprintf(w, "recorded   %s\n", m.Data)
	}
	fmt.Fprintf(w, "log        %s, %d readings, signed: %t\n", m.Origin, m.Entries, m.Signed)
	fmt.Fprintf(w, "epochs     %d from %s to %s UTC, of %d to %d readings\n", m.Epochs, at(m.Start), at(m.End), row.Smallest, row.Largest)
	fmt.Fprintf(w, "devices    %d of %d owners, the largest has %d; in %d H3 cells of resolution 5\n", m.Devices, m.Owners, row.TopOwner, row.Cells)
	if m.Made == "recorded" {
		fmt.Fprintln(w, "faults     not known: the devices are real")
		row.Faults = nil
	}
	faults := slices.SortedFunc(maps.Keys(row.Faults), func(a, b string) int {
		return cmp.Or(-cmp.Compare(row.Faults[a], row.Faults[b]), cmp.Compare(a, b))
	})
	for i, fault := range faults {
		label := ""
		if i == 0 {
			label = "faults"
		}
		fmt.Fprintf(w, "%-10s %-10s %7d devices\n", label, cmp.Or(fault, "none"), row.Faults[fault])
	}
	for _, note := range m.Notes {
		fmt.Fprintf(w, "note       %s\n", note)
	}
	fmt.Fprintf(w, "\n  +%s+\n", strings.Repeat("-", mapColumns))
	for _, line := range row.Map {
		fmt.Fprintf(w, "  |%-*s|\n", mapColumns, line)
	}
	fmt.Fprintf(w, "  +%s+   . one device, each next of : + * # @ up to ten times as many\n", strings.Repeat("-", mapColumns))
}
