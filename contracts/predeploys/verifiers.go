package predeploys

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/trellis-network/trellis/contracts/bindings"
	protocol "github.com/trellis-network/trellis/protocol/compute"
)

// verifierContracts are those that judge evidence of results, by docs/spec/verifiers.md. Quorum and PrivateSum judge theirs themselves.
func verifierContracts() []Contract {
	return []Contract{
		{"Groth16Verifier", Groth16Verifier},
		{"PlonkVerifier", PlonkVerifier},
		{"SP1Verifier", SP1Verifier},
		{"RiscZeroVerifier", RiscZeroVerifier},
		{"AttestedKeys", AttestedKeys},
		{"VerifierRouter", VerifierRouter},
	}
}

// firstRoutes are the kinds of evidence of genesis. A route's gas is the most that one verification may use: what the largest task
// that a route's programs can have takes, and half as much again.
func firstRoutes() []bindings.VerifierRouterNewRoute {
	route := func(name string, verifier common.Address, gas uint32) bindings.VerifierRouterNewRoute {
		return bindings.VerifierRouterNewRoute{Name: name, Verifier: verifier, Gas: gas}
	}
	return []bindings.VerifierRouterNewRoute{
		route(protocol.Groth16, Groth16Verifier, 2_500_000), // 165 words to hash at 7,300, and 210,000
		route(protocol.Plonk, PlonkVerifier, 2_500_000),
		route(protocol.SP1, SP1Verifier, 500_000),
		route(protocol.RiscZero, RiscZeroVerifier, 500_000),
		route(protocol.Attested, AttestedKeys, 100_000),
		route(protocol.Quorum, Quorum, 100_000),
		route(protocol.PrivateSum, PrivateSum, 12_000_000), // grows with the devices that are summed
	}
}

func verifiers(c Config) []creation {
	return []creation{
		{"Groth16Verifier", Groth16Verifier, bindings.Groth16VerifierMetaData, nil},
		{"PlonkVerifier", PlonkVerifier, bindings.PlonkVerifierMetaData, nil},
		{"SP1Verifier", SP1Verifier, bindings.SP1VerifierMetaData, nil},
		{"RiscZeroVerifier", RiscZeroVerifier, bindings.RiscZeroVerifierMetaData, nil},
		{"AttestedKeys", AttestedKeys, bindings.AttestedKeysMetaData, []any{c.Governor, ProjectRegistry, DeviceTrust, c.SimulatedEnclaves}},
		{"VerifierRouter", VerifierRouter, bindings.VerifierRouterMetaData, []any{c.Governor, firstRoutes()}},
	}
}
