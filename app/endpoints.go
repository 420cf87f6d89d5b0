package app

import (
	"encoding/json"
	"os"
	"path/filepath"
)

// Endpoints are where the roles of a running process listen. Commands find
// them in the home.
type Endpoints struct {
	RPC      string   `json:"rpc"`               // JSON-RPC of the chain
	Gateway  string   `json:"gateway"`           // readings
	Explorer string   `json:"explorer"`          // page and API
	Issuer   string   `json:"issuer"`            // credentials
	Verifier string   `json:"verifier"`          // of hardware evidence
	Agent    string   `json:"agent,omitempty"`   // where agents ask over MCP
	Provers  []string `json:"provers,omitempty"` // where the market's provers tell what they do
	P2P      string   `json:"p2p"`               // id@host:port for other nodes' persistent peers
}

// EndpointsFile holds the endpoints while a process runs in the home.
func (h Home) EndpointsFile() string { return filepath.Join(string(h), "endpoints.json") }

// PutEndpoints tells commands where to find the roles, until remove.
func (h Home) PutEndpoints(e Endpoints) (remove func(), err error) {
	raw, err := json.MarshalIndent(e, "", "  ")
	if err != nil {
		return nil, err
	}
	return func() { os.Remove(h.EndpointsFile()) }, writeFile(h.EndpointsFile(), raw)
}
