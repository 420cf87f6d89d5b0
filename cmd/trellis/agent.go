package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/trellis-network/trellis/app"
	"github.com/trellis-network/trellis/service/agent"
)

func newAgent(o *options) *cobra.Command {
	c := &cobra.Command{Use: "agent", Short: "Let programs and language models ask about the network, with proofs",
		Long: `A network that runs with --agent answers questions on devices, readings, epochs, payouts, tasks and provers: over the Model Context
Protocol at /mcp and over plain HTTP at /v1/tools. Each answer says what it follows from, with proofs, and how old that is. Nothing can be
changed through it. Who asks needs a key.`,
		Example: `  trellis up --agent 127.0.0.1:8092
  trellis agent key new assistant
  trellis agent ask network_status --key TOKEN
  trellis agent ask device '{"device":"did:io:0x…"}' --key TOKEN`}
	keys := &cobra.Command{Use: "key", Short: "Make, list and revoke the keys of those who may ask", Example: "  trellis agent key list"}
	keys.AddCommand(newAgentKeyNew(o), newAgentKeyList(o), newAgentKeyRevoke(o))
	c.AddCommand(keys, newAgentTools(o), newAgentAsk(o))
	return c
}

func (o *options) agentKeys() (*agent.Keys, error) {
	return agent.OpenKeys(app.Home(o.home).AgentDir())
}

func newAgentKeyNew(o *options) *cobra.Command {
	c := &cobra.Command{Use: "new NAME", Short: "Make a key, whose token is shown once", Args: cobra.ExactArgs(1),
		Example: "  trellis agent key new assistant\n  trellis agent key new visitor --rate 10 --quota 1000 --days 7"}
	var key agent.Key
	var days int
	c.Flags().IntVar(&key.Rate, "rate", agent.DefaultRate, "calls a minute")
	c.Flags().Uint64Var(&key.Quota, "quota", agent.DefaultQuota, "calls a month")
	c.Flags().IntVar(&days, "days", 0, "days until it expires; 0 for never")
	c.RunE = func(_ *cobra.Command, args []string) error {
		if key.Rate < 1 || key.Quota < 1 || days < 0 {
			return &exitError{2, errors.New("--rate and --quota are at least 1, and --days is not negative")}
		}
		keys, err := o.agentKeys()
		if err != nil {
			return err
		}
		key.Name, key.Created = args[0], time.Now().UTC().Truncate(time.Second)
		if days > 0 {
			key.Expires = key.Created.AddDate(0, 0, days)
		}
		token, err := keys.Add(key)
		if errors.Is(err, agent.ErrKeyName) || errors.Is(err, agent.ErrKeyKnown) {
			return &exitError{2, err}
		} else if err != nil {
			return err
		}
		out := struct {
			Name  string `json:"name"`
			Token string `json:"token"`
		}{key.Name, token}
		return o.print(out, func(w io.Writer) {
			fmt.Fprintf(w, "name   %s\ntoken  %s\n\nIt is shown this once. Send it as: Authorization: Bearer TOKEN\n", out.Name, out.Token)
		})
	}
	return c
}

type agentKeyRow struct {
	agent.Key
	agent.Usage
}

func newAgentKeyList(o *options) *cobra.Command {
	return &cobra.Command{Use: "list", Short: "List the keys, and how often each asked", Args: cobra.NoArgs, Example: "  trellis agent key list --json",
		RunE: func(*cobra.Command, []string) error {
			keys, err := o.agentKeys()
			if err != nil {
				return err
			}
			all, used, err := keys.List()
			if err != nil {
				return err
			}
			rows := []agentKeyRow{}
			for _, k := range all {
				rows = append(rows, agentKeyRow{k, used[k.Name]})
			}
			return o.print(rows, func(w io.Writer) {
				if len(rows) == 0 {
					fmt.Fprintln(w, "There is no key; make one with: trellis agent key new NAME")
					return
				}
				fmt.Fprintf(w, "%-20s %10s %12s %12s %12s  %s\n", "name", "a minute", "a month", "this month", "ever", "expires")
				for _, r := range rows {
					expires := "never"
					if !r.Expires.IsZero() {
						expires = r.Expires.Format(time.DateOnly)
					}
					fmt.Fprintf(w, "%-20s %10d %12d %12d %12d  %s\n", r.Name, r.Rate, r.Quota, r.Calls, r.Total, expires)
				}
			})
		}}
}

func newAgentKeyRevoke(o *options) *cobra.Command {
	return &cobra.Command{Use: "revoke NAME", Short: "End a key; it counts no more within a second", Args: cobra.ExactArgs(1), Example: "  trellis agent key revoke visitor",
		RunE: func(_ *cobra.Command, args []string) error {
			keys, err := o.agentKeys()
			if err != nil {
				return err
			}
			if err := keys.Revoke(args[0]); errors.Is(err, agent.ErrNoKey) {
				return &exitError{2, fmt.Errorf("%w; trellis agent key list names them", err)}
			} else if err != nil {
				return err
			}
			return o.print(map[string]string{"revoked": args[0]}, func(w io.Writer) { fmt.Fprintf(w, "revoked %s\n", args[0]) })
		}}
}

// agentAsk holds what a call of the agent's server needs.
type agentAsk struct{ url, token string }

func agentFlags(c *cobra.Command) *agentAsk {
	a := new(agentAsk)
	c.Flags().StringVar(&a.url, "url", "", "where the agent's server is (default that of the running network in --home)")
	c.Flags().StringVar(&a.token, "key", os.Getenv("TRELLIS_AGENT_KEY"), "token of a key (env TRELLIS_AGENT_KEY)")
	c.Flags().Lookup("key").DefValue = "" // a secret is not for the help
	return a
}

func newAgentTools(o *options) *cobra.Command {
	c := &cobra.Command{Use: "tools", Short: "List the questions that can be asked", Args: cobra.NoArgs, Example: "  trellis agent tools --key TOKEN"}
	ask := agentFlags(c)
	c.RunE = func(cmd *cobra.Command, _ []string) error {
		raw, err := o.askAgent(cmd, ask, http.MethodGet, "/v1/tools", nil)
		if err != nil {
			return err
		}
		var list struct {
			Tools []struct{ Name, Description string }
		}
		if err := json.Unmarshal(raw, &list); err != nil {
			return err
		}
		return o.print(raw, func(w io.Writer) {
			for _, t := range list.Tools {
				fmt.Fprintf(w, "%-16s %s\n", t.Name, t.Description)
			}
		})
	}
	return c
}

func newAgentAsk(o *options) *cobra.Command {
	c := &cobra.Command{Use: "ask TOOL [QUESTION]", Short: "Ask one question as an agent would, and print the answer with its source", Args: cobra.RangeArgs(1, 2),
		Example: "  trellis agent ask network_status --key TOKEN\n  trellis agent ask payout '{\"device\":\"did:io:0x…\",\"epoch\":3}' --key TOKEN"}
	ask := agentFlags(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		question := []byte("{}")
		if len(args) == 2 {
			question = []byte(args[1])
		}
		if !json.Valid(question) {
			return &exitError{2, errors.New("QUESTION is not JSON; write for instance '{\"project\":1}'")}
		}
		raw, err := o.askAgent(cmd, ask, http.MethodPost, "/v1/tools/"+args[0], question)
		if err != nil {
			return err
		}
		return o.print(raw, func(w io.Writer) {
			var pretty bytes.Buffer
			if json.Indent(&pretty, raw, "", "  ") == nil {
				fmt.Fprintln(w, pretty.String())
			}
		})
	}
	return c
}

func (o *options) askAgent(cmd *cobra.Command, a *agentAsk, method, path string, body []byte) (json.RawMessage, error) {
	if a.token == "" {
		return nil, &exitError{2, errors.New("a key is needed: give --key TOKEN or set TRELLIS_AGENT_KEY; make one with: trellis agent key new NAME")}
	}
	url := a.url
	if url == "" {
		e, err := o.endpoints()
		if err != nil {
			return nil, err
		}
		if url = e.Agent; url == "" {
			return nil, &exitError{2, errors.New("the running network answers no agents; start it with: trellis up --agent 127.0.0.1:8092")}
		}
	}
	r, err := http.NewRequestWithContext(cmd.Context(), method, url+path, bytes.NewReader(body))
	if err != nil {
		return nil, &exitError{2, fmt.Errorf("--url: %w", err)}
	}
	r.Header.Set("Authorization", "Bearer "+a.token)
	client := http.Client{Timeout: 30 * time.Second}
	answer, err := client.Do(r)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(answer.Body, 64<<20))
	if err != nil {
		return nil, err
	}
	if answer.StatusCode != http.StatusOK {
		var problem struct {
			Error struct{ Code, Message string }
		}
		if json.Unmarshal(raw, &problem) != nil || problem.Error.Message == "" {
			return nil, errors.New("the agent's server answers with status " + strconv.Itoa(answer.StatusCode))
		}
		return nil, &exitError{1, errors.New(problem.Error.Message)}
	}
	return raw, nil
}
