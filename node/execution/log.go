package execution

import (
	"context"
	"log/slog"
	"strings"

	gethlog "github.com/ethereum/go-ethereum/log"
)

// chatter are warnings that in this composition are a normal step of every block or every start.
var chatter = map[string]bool{
	"Ignoring already known beacon payload":                     true, // a block is executed when proposed, and named again when decided
	"Invalid NewPayload params":                                 true, // the consensus logs the rejection, with the reason
	"NewPayload: inserting block failed":                        true, // likewise
	"SetHead invalidated finalized block":                       true, // after a crash, until the lost blocks are replayed
	"Head block is not reachable":                               true, // a new chain has no state before its genesis
	"P2P server will be useless, neither dialing nor listening": true, // a chain of one needs no peers
}

// served begins the warning of each refused call of JSON-RPC, whose caller was told.
const served = "Served "

// badBlock begins the report of a block that breaks the rules. Whoever proposes one must not fill the logs of the others; the
// consensus logs the rejection, and of a decided block that it is invalid.
const badBlock = "\n########## BAD BLOCK"

// routeLogs sends go-ethereum's logs, which are global to the process, to logger. What it calls information happens every
// block, so it becomes a debug message here.
func routeLogs(logger *slog.Logger) {
	// The wrapper hides the concrete type, for SetDefault would otherwise also replace slog's own default logger.
	gethlog.SetDefault(hidden{gethlog.NewLogger(&quietHandler{logger.With("module", "execution").Handler()})})
}

type hidden struct{ gethlog.Logger }

// quietHandler lowers the level of messages.
type quietHandler struct{ next slog.Handler }

func lower(level slog.Level) slog.Level {
	switch {
	case level >= slog.LevelError:
		return slog.LevelError
	case level == slog.LevelInfo:
		return slog.LevelDebug
	case level < slog.LevelInfo:
		return level - 4
	}
	return level
}

// Enabled implements slog.Handler.
func (h *quietHandler) Enabled(ctx context.Context, level slog.Level) bool {
	return h.next.Enabled(ctx, lower(level))
}

// Handle implements slog.Handler.
func (h *quietHandler) Handle(ctx context.Context, r slog.Record) error {
	r.Level = lower(r.Level)
	if chatter[r.Message] || strings.HasPrefix(r.Message, served) || strings.HasPrefix(r.Message, badBlock) {
		r.Level = slog.LevelDebug
	}
	if !h.next.Enabled(ctx, r.Level) {
		return nil
	}
	return h.next.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h *quietHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return &quietHandler{h.next.WithAttrs(attrs)}
}

// WithGroup implements slog.Handler.
func (h *quietHandler) WithGroup(name string) slog.Handler {
	return &quietHandler{h.next.WithGroup(name)}
}
