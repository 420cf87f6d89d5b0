package chain

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"gopkg.in/yaml.v3"

	"github.com/trellis-network/trellis/contracts/bindings"
	"github.com/trellis-network/trellis/contracts/predeploys"
	"github.com/trellis-network/trellis/types/units"
)

var (
	// ErrNoImprovement reports an improvement that nobody has written.
	ErrNoImprovement = errors.New("no such improvement")
	// ErrImprovementText reports a text that is no improvement proposal.
	ErrImprovementText = errors.New("not an improvement proposal")
	// ErrOtherText reports a text that is not the one that was registered.
	ErrOtherText = errors.New("the text is not the one that was registered")
)

// Kinds of improvements and how far they come, in the register's numbers.
var (
	improvementKinds    = []string{"standards", "informational", "process"}
	improvementStatuses = []string{"draft", "review", "voting", "implementation", "live", "rejected", "withdrawn"}
)

// An Improvement is an entry of the register (IIP). Times are seconds since
// the Unix epoch.
type Improvement struct {
	Number    uint32
	Author    common.Address
	Status    string
	ChangedAt uint64
	Proposal  *big.Int // the governor's id, 0 before it is filed
	Content   ImprovementContent
}

// An ImprovementContent is what an author writes.
type ImprovementContent struct {
	Kind        string // standards, informational or process
	Title       string
	TextHash    common.Hash // SHA-256 of the Markdown file
	URI         string
	Discussion  string
	ForkTime    uint64 // Unix seconds, 0 for no fork
	ForkVersion uint32
	Actions     []Action
}

// An ActionText is a call as files have it: set and to, or target, signature
// and arguments, or target and data.
type ActionText struct {
	Set       string   `yaml:"set"`
	To        string   `yaml:"to"`
	Target    string   `yaml:"target"`
	Signature string   `yaml:"signature"`
	Arguments []string `yaml:"arguments"`
	Data      string   `yaml:"data"`
	Value     string   `yaml:"value"` // IOTX
}

// frontMatter is the head of an improvement's Markdown file.
type frontMatter struct {
	IIP         string       `yaml:"iip"`
	Title       string       `yaml:"title"`
	Author      string       `yaml:"author"`
	Type        string       `yaml:"type"`
	Status      string       `yaml:"status"`
	Created     string       `yaml:"created"`
	Discussion  string       `yaml:"discussions-to"`
	URI         string       `yaml:"uri"`
	ForkVersion uint32       `yaml:"fork-version"`
	ForkTime    string       `yaml:"fork-time"`
	Actions     []ActionText `yaml:"actions"`
}

// Limits of the register, and of a file that is read.
const (
	maxImprovementTitle = 120
	maxImprovementURI   = 256
	// MaxImprovementBytes bounds an improvement's Markdown file.
	MaxImprovementBytes = 1 << 20
)

// ParseImprovement reads an improvement's Markdown file: front matter between
// lines of three dashes, then the text. The hash is of all of it. Parameters
// that its actions set are looked up with parameter.
func ParseImprovement(file []byte, parameter func(name string) (Parameter, error)) (ImprovementContent, error) {
	if len(file) > MaxImprovementBytes {
		return ImprovementContent{}, fmt.Errorf("%w: %d bytes, more than %d", ErrImprovementText, len(file), MaxImprovementBytes)
	}
	head, err := readFrontMatter(file)
	if err != nil {
		return ImprovementContent{}, fmt.Errorf("%w: %w", ErrImprovementText, err)
	}
	c := ImprovementContent{Title: strings.TrimSpace(head.Title), TextHash: sha256.Sum256(file), URI: head.URI, Discussion: head.Discussion,
		ForkVersion: head.ForkVersion}
	kind, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(head.Type)), " ") // Standards Track
	switch {
	case c.Title == "" || len(c.Title) > maxImprovementTitle || strings.ContainsAny(c.Title, "\r\n"):
		return c, fmt.Errorf("%w: title must be one line of 1 to %d bytes", ErrImprovementText, maxImprovementTitle)
	case indexOf(improvementKinds, kind) < 0:
		return c, fmt.Errorf("%w: type is %q, want Standards, Informational or Process", ErrImprovementText, head.Type)
	case len(c.URI) > maxImprovementURI || len(c.Discussion) > maxImprovementURI:
		return c, fmt.Errorf("%w: uri and discussions-to have at most %d bytes", ErrImprovementText, maxImprovementURI)
	case (head.ForkTime == "") != (head.ForkVersion == 0):
		return c, fmt.Errorf("%w: a fork has fork-version and fork-time", ErrImprovementText)
	}
	c.Kind = kind
	if c.ForkTime, err = forkTime(head.ForkTime); err != nil {
		return c, fmt.Errorf("%w: %w", ErrImprovementText, err)
	}
	c.Actions, err = ReadActions(head.Actions, parameter)
	return c, err
}

func forkTime(text string) (uint64, error) {
	if text == "" {
		return 0, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return 0, fmt.Errorf("fork-time: want one such as 2027-01-31T12:00:00Z: %w", err)
	}
	if t.Unix() <= 0 {
		return 0, fmt.Errorf("fork-time %s is long past", text)
	}
	return uint64(t.Unix()), nil
}

func readFrontMatter(file []byte) (frontMatter, error) {
	var head frontMatter
	rest, ok := bytes.CutPrefix(bytes.ReplaceAll(file, []byte("\r\n"), []byte("\n")), []byte("---\n"))
	raw, _, closed := bytes.Cut(rest, []byte("\n---\n"))
	if !ok || !closed {
		return head, errors.New("it begins with front matter between two lines of ---")
	}
	d := yaml.NewDecoder(bytes.NewReader(raw))
	d.KnownFields(true)
	return head, d.Decode(&head)
}

func indexOf(list []string, word string) int {
	for i, w := range list {
		if w == word {
			return i
		}
	}
	return -1
}

// ReadActions turns calls of a file into actions.
func ReadActions(texts []ActionText, parameter func(name string) (Parameter, error)) ([]Action, error) {
	var out []Action
	for i, t := range texts {
		a, err := t.action(parameter)
		if err != nil {
			return nil, fmt.Errorf("action %d: %w", i+1, err)
		}
		out = append(out, a)
	}
	return out, nil
}

func (t ActionText) action(parameter func(name string) (Parameter, error)) (Action, error) {
	var value units.Amount
	if t.Value != "" {
		var err error
		if value, err = units.ParseIOTX(t.Value); err != nil {
			return Action{}, fmt.Errorf("%w: value: %w", ErrAction, err)
		}
	}
	call, raw := t.Signature != "" || len(t.Arguments) > 0, t.Data != ""
	switch {
	case t.Set != "" && t.Target == "" && !call && !raw && t.Value == "":
		p, err := parameter(t.Set)
		if err != nil {
			return Action{}, err
		}
		n, err := p.Parse(t.To)
		if err != nil {
			return Action{}, err
		}
		return SetParameter(p.Name, n)
	case t.Set == "" && t.To == "" && t.Target != "" && call && !raw:
		return NewAction(t.Target, t.Signature, t.Arguments, value)
	case t.Set == "" && t.To == "" && t.Target != "" && !call:
		to, err := ParseTarget(t.Target)
		if err != nil || !raw {
			return Action{to, value, nil}, err
		}
		data, err := hexutil.Decode(t.Data)
		if err != nil {
			return Action{}, fmt.Errorf("%w: data: %w", ErrAction, err)
		}
		return Action{to, value, data}, nil
	}
	return Action{}, fmt.Errorf("%w: give set and to, or target, signature and arguments, or target and data", ErrAction)
}

// CheckText is ErrOtherText unless file is the text that was registered.
func (i Improvement) CheckText(file []byte) error {
	if have := common.Hash(sha256.Sum256(file)); have != i.Content.TextHash {
		return fmt.Errorf("%w: its SHA-256 is %x, registered is %x", ErrOtherText, have, i.Content.TextHash)
	}
	return nil
}

// Improvements returns all entries of the register, the newest first.
func (c *Client) Improvements(ctx context.Context) ([]Improvement, error) {
	opts, err := c.now(ctx)
	if err != nil {
		return nil, err
	}
	count, err := c.improvements.Count(opts)
	if err != nil {
		return nil, fmt.Errorf("count the improvements: %w", decodeRevert(err))
	}
	out := make([]Improvement, 0, count)
	for n := count; n > 0; n-- {
		i, err := c.improvement(opts, n)
		if err != nil {
			return nil, err
		}
		out = append(out, i)
	}
	return out, nil
}

// Improvement returns an entry of the register, or ErrNoImprovement.
func (c *Client) Improvement(ctx context.Context, n uint32) (Improvement, error) {
	return c.improvement(at(ctx), n)
}

func (c *Client) improvement(opts *bind.CallOpts, n uint32) (Improvement, error) {
	i, err := c.improvements.Improvement(opts, n)
	if err = decodeRevert(err); Reverted(err, "NoSuchImprovement") {
		return Improvement{}, fmt.Errorf("%w: %d", ErrNoImprovement, n)
	} else if err != nil {
		return Improvement{}, fmt.Errorf("read improvement %d: %w", n, err)
	}
	if int(i.Status) >= len(improvementStatuses) || int(i.Content.Kind) >= len(improvementKinds) {
		return Improvement{}, fmt.Errorf("read improvement %d: status %d or kind %d is none that this program knows", n, i.Status, i.Content.Kind)
	}
	out := Improvement{Number: n, Author: i.Author, Status: improvementStatuses[i.Status], ChangedAt: i.ChangedAt.Uint64(), Proposal: i.Proposal,
		Content: ImprovementContent{Kind: improvementKinds[i.Content.Kind], Title: i.Content.Title, TextHash: i.Content.TextHash, URI: i.Content.Uri,
			Discussion: i.Content.Discussion, ForkTime: i.Content.ForkTime, ForkVersion: i.Content.ForkVersion}}
	for n, target := range i.Content.Targets {
		out.Content.Actions = append(out.Content.Actions, Action{target, amount(i.Content.Values[n]), i.Content.Calldatas[n]})
	}
	return out, nil
}

func (w *Writer) improvementCall(ctx context.Context, doing, method string, arguments ...any) error {
	_, err := w.send(ctx, doing, call(predeploys.Improvements, bindings.ImprovementsMetaData, method, arguments...))
	return err
}

func (c ImprovementContent) encode() bindings.ImprovementsContent {
	targets, values, data := splitActions(c.Actions)
	return bindings.ImprovementsContent{
		Kind: uint8(indexOf(improvementKinds, c.Kind)), Title: c.Title, TextHash: c.TextHash, Uri: c.URI, Discussion: c.Discussion,
		ForkTime: c.ForkTime, ForkVersion: c.ForkVersion, Targets: targets, Values: values, Calldatas: data,
	}
}

// WriteImprovement registers a draft and returns its number.
func (w *Writer) WriteImprovement(ctx context.Context, content ImprovementContent) (uint32, error) {
	receipt, err := w.send(ctx, "write the improvement", call(predeploys.Improvements, bindings.ImprovementsMetaData, "create", content.encode()))
	if err != nil {
		return 0, err
	}
	written, err := only(receipt, predeploys.Improvements, w.improvements.ParseImprovementWritten)
	if err != nil {
		return 0, fmt.Errorf("write the improvement: %w", err)
	}
	return written.Number, nil
}

// RewriteImprovement writes a draft anew, or one in review, which is a draft
// again.
func (w *Writer) RewriteImprovement(ctx context.Context, n uint32, content ImprovementContent) error {
	return w.improvementCall(ctx, "rewrite the improvement", "rewrite", n, content.encode())
}

// ReviewImprovement opens a draft to review.
func (w *Writer) ReviewImprovement(ctx context.Context, n uint32) error {
	return w.improvementCall(ctx, "open the review", "review", n)
}

// ProposeImprovement files the proposal of one that was reviewed.
func (w *Writer) ProposeImprovement(ctx context.Context, n uint32) (*big.Int, error) {
	receipt, err := w.send(ctx, "propose the improvement", call(predeploys.Improvements, bindings.ImprovementsMetaData, "propose", n))
	if err != nil {
		return nil, err
	}
	proposed, err := only(receipt, predeploys.Improvements, w.improvements.ParseImprovementProposed)
	if err != nil {
		return nil, fmt.Errorf("propose the improvement: %w", err)
	}
	return proposed.Proposal, nil
}

// WithdrawImprovement gives up one that is not voted on yet.
func (w *Writer) WithdrawImprovement(ctx context.Context, n uint32) error {
	return w.improvementCall(ctx, "withdraw the improvement", "withdraw", n)
}
