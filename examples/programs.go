package examples

import _ "embed"

// ExceedanceSource and Exceedance are a program of compute tasks in AssemblyScript, as its author wrote it and compiled.
var (
	//go:embed programs/exceedance-as/exceedance.ts
	ExceedanceSource []byte
	//go:embed programs/exceedance-as/exceedance.wasm
	Exceedance []byte
)
