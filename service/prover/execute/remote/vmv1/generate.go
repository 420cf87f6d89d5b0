// Package vmv1 holds the messages and the service of W3bstream's VMs, generated from vm.proto.
package vmv1

// Version 3.21.12 of protoc, 1.36.12 of protoc-gen-go and 1.6.0 of protoc-gen-go-grpc; remote/generated_test.go compares.
//go:generate protoc -I ../../../../.. --go_out=paths=source_relative:../../../../.. --go-grpc_out=paths=source_relative:../../../../.. service/prover/execute/remote/vmv1/vm.proto
