package provision

import (
	"crypto/subtle"
	"embed"
	"errors"
	"fmt"
	"html/template"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/trellis-network/trellis/protocol/identity"
	"github.com/trellis-network/trellis/types/document"
)

// permitLife is how long an owner has from the device's page to the transaction.
const permitLife = time.Hour

// pagePolicy lets the page load nothing and run nothing; its one style sheet is its own.
const pagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"

//go:embed page
var pageFiles embed.FS

var pageTemplate = template.Must(template.ParseFS(pageFiles, "page/page.html"))

// A view is what the page shows: a question, or why there is none.
type view struct {
	What    identity.Description
	Fields  map[string]string // sent back as they came, so that what is signed is what was shown
	Code    bool              // ask for the code
	Person  bool              // somebody at the device must agree too
	Back    string            // where the ticket goes
	Ticket  string            // when there is nowhere to go back to
	Problem string
}

// pageFields are the questions a page may be opened with; docs/spec/provisioning.md §7.
var pageFields = []string{"action", "owner", "chain", "project", "contract", "token", "nonce", "first", "to", "deadline", "return"}

// showPage answers GET /claim: what would be signed, and how to agree.
func (s *Server) showPage(w http.ResponseWriter, r *http.Request) {
	v, _, err := s.question(r.URL.Query())
	if err != nil {
		s.render(w, http.StatusBadRequest, view{Problem: err.Error()})
		return
	}
	if v.Code && !private(r) {
		v.Problem = plainProblem
	}
	s.render(w, http.StatusOK, v)
}

const plainProblem = "The code of this device must not cross a network in the clear, and this page came over one. Use the command line, which proves the code without " +
	"sending it: trellis device pair. Or open the page over HTTPS."

// signPage answers POST /claim: it signs what was shown, and sends the browser back with a ticket.
func (s *Server) signPage(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, identity.MaxRequestBytes)
	if err := r.ParseForm(); err != nil {
		s.render(w, http.StatusBadRequest, view{Problem: "The form could not be read."})
		return
	}
	v, request, err := s.question(r.PostForm)
	if err != nil {
		s.render(w, http.StatusBadRequest, view{Problem: err.Error()})
		return
	}
	proof := ""
	if v.Code {
		if !private(r) {
			v.Problem = plainProblem
			s.render(w, http.StatusForbidden, v)
			return
		}
		code, err := ParseCode(r.PostForm.Get("code"))
		if err != nil || subtle.ConstantTimeCompare([]byte(code), []byte(s.cfg.Code)) != 1 {
			v.Problem = "That is not this device's code. It stands on the label, 16 letters and digits."
			s.render(w, http.StatusUnauthorized, v)
			return
		}
		proof = code.Proof(v.What.Digest)
	}
	answer, err := s.ask(r.Context(), request, proof)
	if err != nil {
		s.cfg.Logger.Warn("Signing was refused", "err", err)
		v.Problem = "Not signed: " + err.Error()
		status := http.StatusForbidden
		if errors.Is(err, errRate) {
			status = http.StatusTooManyRequests
		}
		s.render(w, status, v)
		return
	}
	s.cfg.Logger.Info("Device signed", "action", answer.Description.Action, "digest", answer.Digest)
	s.handBack(w, v, request, answer)
}

func (s *Server) handBack(w http.ResponseWriter, v view, request identity.Request, answer signed) {
	ticket := identity.Ticket{ChainID: request.ChainID, Action: request.Action, Permit: common.FromHex(answer.Permit), NewPermit: common.FromHex(answer.NewPermit)}
	if _, ok := request.Action.(identity.RegisterDevice); ok {
		ticket.Voucher = s.cfg.Voucher
	}
	text, err := ticket.Text()
	if err != nil {
		s.render(w, http.StatusInternalServerError, view{Problem: err.Error()})
		return
	}
	if v.Back == "" {
		v.Ticket = text
		s.render(w, http.StatusOK, v)
		return
	}
	// In the fragment, which no server sees.
	w.Header().Set("Location", v.Back+"#ticket="+text)
	w.WriteHeader(http.StatusSeeOther)
}

// question makes the request that the page was opened for.
func (s *Server) question(values url.Values) (view, identity.Request, error) {
	v := view{Fields: make(map[string]string), Code: s.cfg.Code != "", Person: s.cfg.Signer.Approve != nil}
	for _, name := range pageFields {
		if value := values.Get(name); value != "" {
			v.Fields[name] = value
		}
	}
	if v.Fields["deadline"] == "" {
		v.Fields["deadline"] = strconv.FormatInt(time.Now().Add(permitLife).Unix(), 10)
	}
	if v.Fields["action"] == "rotate" && v.Fields["first"] == "" && s.cfg.FirstSequence != nil {
		first, err := s.cfg.FirstSequence()
		if err != nil {
			return view{}, identity.Request{}, fmt.Errorf("read the sequence number: %w", err)
		}
		v.Fields["first"] = strconv.FormatUint(first, 10)
	}
	back, err := backTo(v.Fields["return"])
	if err != nil {
		return view{}, identity.Request{}, err
	}
	v.Back = back
	request, err := s.request(v.Fields)
	if err != nil {
		return view{}, identity.Request{}, err
	}
	v.What, err = s.cfg.Signer.Describe(request)
	return v, request, err
}

// backTo is where the browser goes with the ticket: a web page without a fragment of its own.
func backTo(text string) (string, error) {
	if text == "" {
		return "", nil
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Fragment != "" || u.User != nil {
		return "", fmt.Errorf("return address %q: want http or https, a host and no fragment", text)
	}
	return u.String(), nil
}

// request reads the fields of one action. What the device knows by itself, it does not ask for.
func (s *Server) request(fields map[string]string) (identity.Request, error) {
	f := fieldReader{fields: fields}
	chain, owner, deadline := f.number("chain"), f.address("owner"), f.number("deadline")
	r := identity.Request{Domain: identity.Domain{ChainID: chain, Registry: s.cfg.Signer.Domain.Registry}}
	action := fields["action"]
	if action == "" || action == "claim" {
		if f.err != nil {
			return r, f.err
		}
		return s.claim(r, owner, time.Unix(int64(min(deadline, 1<<40)), 0))
	}
	subject := identity.Subject{ProjectID: f.number("project"), DeviceContract: f.address("contract"), TokenID: f.token("token"), Owner: owner, Device: s.cfg.Signer.ID}
	nonce := f.number("nonce")
	d, err := document.NewFor(s.cfg.Signer.ID, s.cfg.Signer.Key.Public(), orNone(s.cfg.Facts))
	if err != nil {
		return r, err
	}
	switch action {
	case "rotate":
		return s.rotation(r, identity.RotateKey{Subject: subject, FirstSequence: f.number("first"), Nonce: nonce, Deadline: deadline}, f.err)
	case "migrate":
		r.Action = identity.MigrateDevice{Subject: subject, To: f.address("to"), DocumentHash: d.Hash(), Nonce: nonce, Deadline: deadline}
	case "remove":
		r.Action = identity.RemoveDevice{Subject: subject, DocumentHash: d.Hash(), Nonce: nonce, Deadline: deadline}
	default:
		return r, fmt.Errorf("action %q: want claim, rotate, migrate or remove", action)
	}
	r.Document = d.Bytes()
	return r, f.err
}

func (s *Server) claim(r identity.Request, owner common.Address, deadline time.Time) (identity.Request, error) {
	v := s.cfg.Voucher
	if v == nil {
		return r, errors.New("this device has no voucher of its maker; its owner registers it with: trellis device pair")
	}
	if r.ChainID != v.ChainID {
		return r, fmt.Errorf("this device was made for chain %d, the page asks for chain %d", v.ChainID, r.ChainID)
	}
	if err := v.Check(s.cfg.Signer.ID, time.Now()); err != nil {
		return r, err
	}
	d, err := document.New(s.cfg.Signer.Key.Public(), orNone(s.cfg.Facts))
	if err != nil {
		return r, err
	}
	r.Action, r.Document, r.ProjectName = v.Registration(owner, d.Hash(), d.URI(), deadline), d.Bytes(), v.ProjectName
	return r, nil
}

func (s *Server) rotation(r identity.Request, a identity.RotateKey, err error) (identity.Request, error) {
	if err != nil {
		return r, err
	}
	if s.cfg.Next == nil {
		return r, errors.New("this device has no new key ready; start it with one (--next-key)")
	}
	d, err := document.NewFor(s.cfg.Signer.ID, s.cfg.Next.Public(), orNone(s.cfg.Facts))
	if err != nil {
		return r, err
	}
	a.NewSigner, a.DocumentHash, a.DocumentURI = s.cfg.Next.Public().Address(), d.Hash(), d.URI()
	r.Action, r.Document = a, d.Bytes()
	return r, nil
}

func orNone(facts map[string]string) map[string]string {
	if facts == nil {
		return map[string]string{}
	}
	return facts
}

// private tells whether the code may cross the connection as it is: it is encrypted, or does not leave the machine.
func private(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	return r.TLS != nil || err == nil && net.ParseIP(host).IsLoopback()
}

func (s *Server) render(w http.ResponseWriter, status int, v view) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", pagePolicy)
	w.Header().Set("Referrer-Policy", "same-origin") // with no-referrer, browsers send the form with the origin null
	w.WriteHeader(status)
	if err := pageTemplate.Execute(w, v); err != nil {
		s.cfg.Logger.Warn("The page could not be sent", "err", err)
	}
}

func (s *Server) style(w http.ResponseWriter, r *http.Request) {
	http.ServeFileFS(w, r, pageFiles, "page/page.css")
}

// A fieldReader keeps the first error of many fields.
type fieldReader struct {
	fields map[string]string
	err    error
}

func (f *fieldReader) fail(name, want string) {
	if f.err == nil {
		f.err = fmt.Errorf("%s %q: want %s", name, f.fields[name], want)
	}
}

func (f *fieldReader) number(name string) uint64 {
	n, err := strconv.ParseUint(f.fields[name], 10, 64)
	if err != nil {
		f.fail(name, "a number")
	}
	return n
}

func (f *fieldReader) token(name string) uint256.Int {
	n, err := uint256.FromDecimal(f.fields[name])
	if err != nil {
		f.fail(name, "a number")
		return uint256.Int{}
	}
	return *n
}

func (f *fieldReader) address(name string) common.Address {
	if !common.IsHexAddress(f.fields[name]) {
		f.fail(name, "0x and 40 hex digits")
	}
	return common.HexToAddress(f.fields[name])
}
