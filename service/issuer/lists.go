package issuer

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/trellis-network/trellis/protocol/vc/jose"
	"github.com/trellis-network/trellis/protocol/vc/statuslist"
)

const (
	listPath    = "/status/"
	tokenSuffix = "/token"
	listTTL     = 5 * time.Minute // how long others may keep a list, so how old a revocation they miss can be
	listLife    = 24 * time.Hour
)

// listURL is where a list of this issuer is read.
func (i *Issuer) listURL(list uint64) string {
	return i.URL() + listPath + strconv.FormatUint(list, 10)
}

// ownList returns the number of a list of this issuer.
func (i *Issuer) ownList(url, suffix string) (uint64, bool) {
	rest, ok := strings.CutPrefix(url, i.URL()+listPath)
	if ok {
		rest, ok = strings.CutSuffix(rest, suffix)
	}
	list, err := strconv.ParseUint(rest, 10, 63)
	return list, ok && err == nil && strconv.FormatUint(list, 10) == rest
}

// ownStatus asks the store, for credentials of this issuer in lists of its own.
func (i *Issuer) ownStatus(ctx context.Context, e statuslist.Entry, suffix, issuer string) (statuslist.Result, bool, error) {
	list, ok := i.ownList(e.Credential, suffix)
	if !ok || issuer != i.config.DID {
		return statuslist.Result{}, false, nil
	}
	status, purpose, err := i.store.Status(ctx, list, e.Index)
	if err == nil && (purpose != e.Purpose || e.Size != 1) {
		err = fmt.Errorf("%w: list %d is for %s", statuslist.ErrVerification, list, purpose)
	}
	return e.Result(status), true, err
}

func (i *Issuer) entry(a Allocation) statuslist.Entry {
	return statuslist.Entry{Purpose: a.Purpose, Index: a.Index, Credential: i.listURL(a.List), Size: 1}
}

// A listCache keeps lists as they were signed, until one of their statuses changes.
type listCache struct {
	mu      sync.Mutex
	items   map[string]cachedList
	changes uint64 // counted, so that a list read before a change is not kept after it
}

type cachedList struct {
	body  rawBody
	until time.Time
}

func (c *listCache) get(key string, now time.Time) (rawBody, uint64, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	item, ok := c.items[key]
	return item.body, c.changes, ok && now.Before(item.until)
}

func (c *listCache) put(key string, item cachedList, changes uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.changes == changes && len(c.items) < 256 {
		c.items[key] = item
	}
}

func (c *listCache) forget() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.changes++
	clear(c.items)
}

// handleList serves a list as a credential: with a Data Integrity proof, or as a JWT to whom asks for application/vc+jwt.
func (i *Issuer) handleList(r *http.Request) (int, any, error) {
	form := formList
	if i.config.Proofs == nil || strings.Contains(r.Header.Get("Accept"), "application/"+jose.CredentialType) {
		form = formJWT
	}
	return i.serveList(r, form)
}

// handleTokenList serves the same list for SD-JWT VCs.
func (i *Issuer) handleTokenList(r *http.Request) (int, any, error) { return i.serveList(r, formToken) }

const (
	formList  = "list"
	formJWT   = "jwt"
	formToken = "token"
)

func (i *Issuer) serveList(r *http.Request, form string) (int, any, error) {
	list, err := strconv.ParseUint(r.PathValue("id"), 10, 63)
	if err != nil || strconv.FormatUint(list, 10) != r.PathValue("id") {
		return 0, nil, problemf(http.StatusNotFound, kindBlank, "status lists have numbers")
	}
	now := i.config.Now()
	key := form + " " + r.PathValue("id")
	body, changes, ok := i.lists.get(key, now)
	if !ok {
		if body, err = i.signList(r.Context(), list, form, now); err != nil {
			return 0, nil, err
		}
		i.lists.put(key, cachedList{body, now.Add(listTTL)}, changes)
	}
	return http.StatusOK, body, nil
}

func (i *Issuer) signList(ctx context.Context, list uint64, form string, now time.Time) (rawBody, error) {
	bits, purpose, err := i.store.List(ctx, list)
	if err != nil {
		return rawBody{}, err
	}
	s := statuslist.Subject{ID: i.listURL(list), Issuer: i.config.DID, Purpose: purpose, ValidFrom: now, ValidUntil: now.Add(listLife), TTL: listTTL}
	if form == formToken {
		s.ID += tokenSuffix
		compact, err := s.SignToken(bits, i.config.Method, i.config.Key)
		return rawBody{"application/" + statuslist.TokenType, []byte(compact)}, err
	}
	credential, err := json.Marshal(s.Credential(bits))
	if err != nil {
		return rawBody{}, err
	}
	if form == formJWT {
		compact, err := jose.SignCredential(credential, i.config.Method, i.config.Key)
		return rawBody{"application/" + jose.CredentialType, []byte(compact)}, err
	}
	secured, err := i.addProof(credential, Proof{Suite: i.suite(), Purpose: "assertionMethod"})
	return rawBody{"application/vc", secured}, err
}
