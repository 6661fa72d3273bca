# Everything one does here, by name. `make help` lists it.
SHELL := bash
.DEFAULT_GOAL := help

# The programs are built by Go's own cache, so building them anew is cheap and
# make need not know their sources.
.PHONY: help build dev demo desk desk-check desk-test desk-size test modelcheck lint fmt generate histories bench ci tools
# The pages are built before the program that embeds them, also under make -j.
.NOTPARALLEL:

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

build: desk ## both programs, into bin/
	go build -o bin/ ./cmd/sanxiang ./cmd/sanxiang-dev

bin/sanxiang-dev: FORCE
	go build -o $@ ./cmd/sanxiang-dev

dev: desk bin/sanxiang-dev ## the whole system in one process, nothing else needed
	bin/sanxiang-dev dev

demo: desk bin/sanxiang-dev ## play the sample cases from lead to archive, starting what they need
	bin/sanxiang-dev demo

desk: ## the staff's pages, to be embedded; without Node the program has none
	@scripts/desk

desk-check: ## types, unit tests and a fresh client of the staff's pages; needs Node
	@scripts/desk install
	npm --prefix web/desk run generate
	npm --prefix web/desk run typecheck
	npm --prefix web/desk test

desk-test: desk bin/sanxiang-dev ## the staff's pages in a real Chromium; needs Node and Chromium
	npm --prefix web/desk run e2e

desk-size: desk bin/sanxiang-dev ## measure the pages on the record of years; on a quiet machine
	SANXIANG_TEST_BIN=$(CURDIR)/bin/sanxiang-dev node --test web/desk/e2e/size.mjs

test: bin/sanxiang-dev ## every test; needs no service (databases: see CONTRIBUTING.md)
	SANXIANG_TEST_BIN=$(CURDIR)/bin/sanxiang-dev scripts/test

modelcheck: ## prove that the gates hold, and that each guard is missed when it is gone
	go run ./test/modelcheck

lint: tools ## format, layers, habits, determinism of workflows
	bin/tools/golangci-lint fmt --diff
	bin/tools/golangci-lint run ./...
	bin/tools/workflowcheck ./workflows/...

fmt: tools ## format the code
	bin/tools/golangci-lint fmt

generate: ## what is generated from the procedure tables; CI refuses a difference
	go run ./internal/generate

histories: ## record the workflow's behaviour for the replay test: make histories EDITION=2026-11
	@test -n "$(EDITION)" || { echo "name the edition: make histories EDITION=2026-11"; exit 2; }
	go run ./test/histories -edition $(EDITION)

bench: bin/sanxiang-dev ## measure; the last lines read "value NAME VALUE UNIT" and "ratio NAME VALUE"
	SANXIANG_TEST_BIN=$(CURDIR)/bin/sanxiang-dev scripts/bench

ci: ## what every change must pass
	.ci/run

tools: bin/tools/golangci-lint

# Once for each change of tools/go.mod; five minutes on a cold cache.
bin/tools/golangci-lint: tools/go.mod tools/go.sum
	GOBIN=$(CURDIR)/bin/tools go -C tools install tool
	touch $@

FORCE:
