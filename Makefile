# Plain go and npm commands are the interface; this file prints and runs them.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

FUZZTIME ?= 10s
UPFLAGS ?=
CHROMIUM ?= /usr/bin/chromium

help: ## print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | column -t -s "$$(printf '\t')"

# ── build ────────────────────────────────────────────────────────────────

web/node_modules/.package-lock.json: web/package-lock.json
	@echo "── installing the page's npm packages"
	cd web && npm ci --no-audit --no-fund --loglevel=error

contracts/node_modules/.package-lock.json: contracts/package-lock.json
	@echo "── installing the contracts' npm packages (compiler, OpenZeppelin, forge)"
	cd contracts && npm ci --no-audit --no-fund --loglevel=error

conformance/node_modules/.package-lock.json: conformance/package-lock.json
	@echo "── installing other people's implementations to compare with (npm)"
	cd conformance && npm ci --no-audit --no-fund --loglevel=error

sdk/js/node_modules/.package-lock.json: sdk/js/package-lock.json
	@echo "── installing the JavaScript SDK's npm packages"
	cd sdk/js && npm ci --no-audit --no-fund --loglevel=error

conformance: conformance/node_modules/.package-lock.json ## install the implementations that tests compare with

page: web/node_modules/.package-lock.json ## build the explorer's page into web/dist
	cd web && npm run --silent build

build: page ## build everything into ./trellis
	go build -trimpath -o trellis ./cmd/trellis

run: build ## build, then run a whole network here: http://localhost:8080
	./trellis up $(UPFLAGS)

programs: conformance/node_modules/.package-lock.json ## build the example programs of compute tasks into bin/, and the one that is committed
	cd examples/programs/exceedance-as && node ../../../conformance/node_modules/assemblyscript/bin/asc.js exceedance.ts --outFile exceedance.wasm \
	  --runtime stub --use abort= --optimizeLevel 3 --shrinkLevel 1 --noAssert
	mkdir -p bin && cp examples/programs/exceedance-as/exceedance.wasm bin/exceedance-as.wasm
	cd examples/programs/exceedance-go && GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -ldflags="-s -w" -o ../../../bin/exceedance-go.wasm .

# ── test ─────────────────────────────────────────────────────────────────

test: test-sdk test-go test-contracts test-pages ## run all tests

test-go: page conformance contracts/node_modules/.package-lock.json ## vet and Go tests, the command's stories among them
	go vet ./...
	go test -tags trellis_invariants -timeout 20m ./...

test-sdk: sdk/js/node_modules/.package-lock.json sdk-tools chromium ## device SDKs in Go, JavaScript and C; keys in a TPM and in a token
	cd sdk/js && CHROMIUM=$(CHROMIUM) npm test --silent
	go test -tags pkcs11 ./client/device/... ./sdk/...

sdk-tools:
	@test -f /usr/include/mbedtls/ecdsa.h -a -x /usr/bin/softhsm2-util -a -x /usr/bin/swtpm || { echo "── installing mbedTLS, SoftHSM and swtpm from Debian for the device SDKs' tests"; \
	  apt-get update -qq && apt-get install -y -qq --no-install-recommends libmbedtls-dev softhsm2 swtpm >/dev/null; }

test-contracts: contracts/node_modules/.package-lock.json ## compile freshness, unit, fuzz and invariant tests of the contracts
	cd contracts && npm test --silent

test-pages: build chromium ## page tests: units, then the path from map to receipt on a real network
	cd web && npm test --silent
	CHROMIUM=$(CHROMIUM) web/test/real.sh ./trellis

chromium:
	@test -x $(CHROMIUM) || { echo "── installing chromium from Debian for the page tests"; apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; }

race: ## Go tests with the race detector
	go test -race -short ./...

fuzz: ## every fuzz target for FUZZTIME
	@for package in $$(grep -rlE '^func Fuzz' --include=*_test.go . | xargs -n1 dirname | sort -u); do \
	  for target in $$(grep -hoE '^func Fuzz[A-Za-z0-9_]*' $$package/*_test.go | sed 's/func //'); do \
	    echo "── $$package $$target"; go test -run='^$$' -fuzz="^$$target$$" -fuzztime=$(FUZZTIME) -fuzzminimizetime=10x $$package; done; done

# geth of another version than the library's, because the newest cannot be built everywhere. It stays outside of this module.
GETH ?= /tmp/trellis-bench/geth
GETH_VERSION = v1.17.8

$(GETH):
	@echo "── building geth $(GETH_VERSION), to compare with"
	mkdir -p $(@D)
	cd $(@D) && { test -f go.mod || go mod init compare; } && go get github.com/ethereum/go-ethereum/cmd/geth@$(GETH_VERSION)
	cd $(@D) && go build -o $@ github.com/ethereum/go-ethereum/cmd/geth

bench: page ## the numbers of docs/benchmarks.md: medians with spread, compared with bench/base.txt
	go test -run='^$$' -bench=. -count=10 $$(go list ./... | grep -vE '/(devnet|node|node/consensus)$$') | tee bench/new.txt
	$(MAKE) $(GETH) || echo "── geth cannot be built here, there will be no comparison"
	TRELLIS_BENCH_GETH=$$(if test -x $(GETH); then echo $(GETH); fi) \
	  go test -run='^$$' -bench=. -count=3 -timeout=60m ./node ./node/consensus ./devnet | tee -a bench/new.txt
	go tool benchstat bench/base.txt bench/new.txt

generate: contracts/node_modules/.package-lock.json ## regenerate bindings and golden files; the diff is the review
	cd contracts && npm run --silent compile
	go generate ./...
	git diff --exit-code

.PHONY: help conformance page build programs run test test-sdk sdk-tools test-go test-contracts test-pages chromium race fuzz bench generate
