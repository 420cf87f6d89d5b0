package issuer

import (
	"net/http"
	"strings"

	"github.com/trellis-network/trellis/protocol/vc/device"
)

// routes is the whole service, with who may ask on each line.
func (i *Issuer) routes() http.Handler {
	mux := http.NewServeMux()
	asked := make(map[string]bool) // paths that answer a page's question whether it may ask
	public := func(pattern string, h handler) {
		mux.HandleFunc(pattern, open(i.serve(h)))
		if _, path, _ := strings.Cut(pattern, " "); !asked[path] {
			asked[path] = true
			mux.HandleFunc("OPTIONS "+path, open(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }))
		}
	}
	admin := func(pattern string, h handler) { mux.HandleFunc(pattern, i.serve(i.admin(h))) }

	// VC API.
	admin("POST /credentials/issue", i.handleIssue)
	admin("POST /credentials/status", i.handleStatus)
	admin("POST /presentations", i.handlePresent)
	public("POST /credentials/verify", i.handleVerify)
	public("POST /credentials/derive", i.handleDerive)
	public("POST /presentations/verify", i.handleVerifyPresentation)
	public("POST /challenges", i.handleChallenge)

	// Status lists and the words that credentials are written with.
	public("GET "+listPath+"{id}", i.handleList)
	public("GET "+listPath+"{id}"+tokenSuffix, i.handleTokenList)
	public("GET /ns/device/v1", func(*http.Request) (int, any, error) {
		return http.StatusOK, rawBody{"application/ld+json", device.Context}, nil
	})
	public("GET /schemas/device/v1/{name}", handleSchema)

	// Devices.
	admin("POST /devices/credentials", i.handleDevice)
	admin("POST /offers", i.handleOffer)

	// OpenID4VCI.
	public("GET /.well-known/openid-credential-issuer", i.handleIssuerMetadata)
	public("GET /.well-known/oauth-authorization-server", i.handleServerMetadata)
	public("GET /offers/{id}", i.handleOfferByReference)
	public("POST /token", i.handleToken)
	public("POST /nonce", i.handleNonce)
	public("POST /credential", i.handleCredential)

	// OpenID4VP.
	admin("POST /presentations/requests", i.handleRequest)
	admin("GET /presentations/results/{handle}", i.handleResult)
	public("GET /presentations/requests/{state}", i.handleRequestObject)
	public("POST /presentations/requests/{state}", i.handleRequestObject)
	public("POST /presentations/response", i.handleResponse)

	public("GET /healthz", func(*http.Request) (int, any, error) { return http.StatusOK, map[string]string{"status": "ok"}, nil })
	return i.guard(mux)
}

// open lets pages of other origins ask, as wallets that are pages do. What is behind it needs no cookie and no place on the network.
func open(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", "*")
		h.Set("Access-Control-Allow-Headers", "Authorization, Content-Type")
		h.Set("Access-Control-Allow-Methods", "GET, POST")
		h.Set("Access-Control-Max-Age", "3600")
		next(w, r)
	}
}

func handleSchema(r *http.Request) (int, any, error) {
	for _, kind := range device.Kinds() {
		if r.PathValue("name") == string(kind)+".json" {
			raw, err := device.Schema(kind)
			return http.StatusOK, rawBody{"application/schema+json", raw}, err
		}
	}
	return 0, nil, problemf(http.StatusNotFound, kindBlank, "there is no such schema")
}
