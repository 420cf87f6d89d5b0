package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/spf13/cobra"
)

// statusBody is the part of the explorer's status that people look at first.
type statusBody struct {
	Network struct {
		ChainID uint64 `json:"chainId"`
		Name    string `json:"name"`
	} `json:"network"`
	Chain struct {
		Height uint64 `json:"height"`
		Hash   string `json:"hash"`
		Time   int64  `json:"time"`
	} `json:"chain"`
	Clock struct {
		Now   uint64 `json:"now"`
		Speed int    `json:"speed"`
	} `json:"clock"`
	Counts struct {
		Devices   uint64 `json:"devices"`
		Reporting uint64 `json:"reporting"`
		Accepted  uint64 `json:"accepted"`
		Refused   uint64 `json:"refused"`
		Sequenced uint64 `json:"sequenced"`
		Scored    uint64 `json:"scored"`
		Settled   uint64 `json:"settled"`
		Paid      uint64 `json:"paid"`
		Sessions  uint64 `json:"sessions,omitempty"`
	} `json:"counts"`
	Projects []struct {
		ID   uint64 `json:"id"`
		Name string `json:"name"`
	} `json:"projects"`
}

func newStatus(o *options) *cobra.Command {
	return &cobra.Command{Use: "status", Short: "Show the chain, the devices and how far their readings are", Args: cobra.NoArgs,
		Example: "  trellis status\n  trellis status --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			e, err := o.endpoints()
			if err != nil {
				return err
			}
			s, err := fetchStatus(cmd.Context(), e.Explorer)
			if err != nil {
				return err
			}
			return o.print(s, func(w io.Writer) {
				fmt.Fprintf(w, "chain      %d (%s), block %d, %s\n", s.Network.ChainID, s.Network.Name, s.Chain.Height, s.Chain.Hash)
				fmt.Fprintf(w, "time       %s for the devices, %d× as fast as the wall clock\n", millis(s.Clock.Now), s.Clock.Speed)
				for _, p := range s.Projects {
					fmt.Fprintf(w, "project    %d %s\n", p.ID, p.Name)
				}
				c := s.Counts
				fmt.Fprintf(w, "devices    %d registered, %d reporting\n", c.Devices, c.Reporting)
				if c.Sessions > 0 {
					fmt.Fprintf(w, "sessions   %d keys\n", c.Sessions)
				}
				fmt.Fprintf(w, "readings   %d accepted → %d sequenced → %d scored → %d settled → %d paid (%d refused)\n", c.Accepted, c.Sequenced, c.Scored, c.Settled, c.Paid, c.Refused)
				fmt.Fprintf(w, "explorer   %s\ngateway    %s\nJSON-RPC   %s\n", e.Explorer, e.Gateway, e.RPC)
			})
		}}
}

func fetchStatus(ctx context.Context, explorer string) (statusBody, error) {
	var s statusBody
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, explorer+"/api/v1/status", nil)
	if err != nil {
		return s, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return s, fmt.Errorf("ask the explorer: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return s, fmt.Errorf("ask the explorer: status %s", response.Status)
	}
	return s, json.NewDecoder(response.Body).Decode(&s)
}
