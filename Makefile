# make demo    plan a week for an example person
# make serve   run the server on 127.0.0.1:8080
# make test    lint, build without warnings, run all tests
# make check   the heavier checks: the embedding example, the documentation, the pages in a browser, the deployment files,
#              the interface of the server, the providers against a proxy, licences, tutorials
# make api     check the description of the interface, and the server against it (tools from PyPI)
# make format  format the sources in place
# make benchmark  measure what things cost
# make determinism  plan made-up weeks twice, in debug and release builds, and compare every figure
# make fuzz      feed many damaged texts to the recipe readers (ROUNDS=20000 a sample)
# make smoke BASE=http://127.0.0.1:8080   walk through a running server once
# make deployment  render the Helm chart for several value sets and validate what comes out
# make operations  run the manifests' services behind the gateway, restart replicas, back up and restore
# make materials   compare the licences of all packages with the list; write a bill of materials (CycloneDX)
# make interface   compare the public declarations with those of the newest release
# make snippets    compare the code in the tutorials with the examples that make test compiles
# make load        measure a day in the life of made-up people against a release build
# make rates       measure requests a second, memory and start of a release build beside FastAPI (installs wrk, and it from PyPI)
# make peers     run the providers against a LiteLLM proxy (installs it from PyPI)

SWIFT ?= swift
SOURCES = Package.swift Sources Tests Examples/Code
ROUNDS ?= 20000
BASE ?= http://127.0.0.1:8080
PROFILE ?= Examples/Profiles/vegan.json
BUILD_PACKAGES = git ca-certificates pkg-config libpq-dev=libpq libsqlite3-dev
BROWSER_PACKAGES = chromium=chromium

.PHONY: serve demo test check lint format build embedding documentation browser benchmark determinism fuzz peers smoke deployment api operations materials interface snippets load rates require-swift

demo: require-swift
	@.ci/install $(BUILD_PACKAGES)
	@echo "Building the command line (about four minutes the first time) …" >&2
	@$(SWIFT) build -c release --scratch-path .build-release --product macromind
	@.build-release/release/macromind plan --profile $(PROFILE) --start 2026-01-05 --seed 7 --save .build-release/demo-plan.json
	@.build-release/release/macromind grocery --plan .build-release/demo-plan.json

serve: require-swift
	@.ci/install $(BUILD_PACKAGES) libcrypt-dev libpq-dev
	$(SWIFT) run -c release --scratch-path .build-release macromind-server

test: require-swift lint build
	MACROMIND_STRICT=1 .ci/postgres $(SWIFT) test --skip-build --parallel --skip MacroMindProvidersTests
	# By themselves: their deadlines are short, and searches in the same process would use them up.
	MACROMIND_STRICT=1 $(SWIFT) test --skip-build --parallel --filter MacroMindProvidersTests

build: require-swift
	@.ci/install $(BUILD_PACKAGES)
	MACROMIND_STRICT=1 $(SWIFT) build --build-tests

lint: require-swift
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	$(SWIFT) format lint --strict --parallel --recursive Examples/Embedding/Sources Examples/Embedding/Package.swift

format: require-swift
	$(SWIFT) format format --in-place --parallel --recursive $(SOURCES) Examples/Embedding/Sources

check: embedding documentation browser deployment api peers materials interface snippets

embedding: require-swift
	$(SWIFT) run --package-path Examples/Embedding --scratch-path .build-embedding PlanAWeek
	@if ls .build-embedding/checkouts 2>/dev/null | grep -q .; then \
	  echo "The embedding example fetched a package; the Kit must not need any." >&2; exit 1; fi

documentation: require-swift
	MACROMIND_DOCUMENTATION=1 $(SWIFT) package --scratch-path .build-documentation \
	  generate-documentation --target MacroMindKit --warnings-as-errors

browser: build
	@.ci/install $(BROWSER_PACKAGES)
	python3 Tests/Browser/plan_page.py
	python3 Tests/Browser/web_client.py

api: build
	python3 Tests/OpenAPI/run.py

benchmark: require-swift
	$(SWIFT) run -c release --package-path Tests/Benchmarks --scratch-path .build-benchmarks Benchmarks

determinism: require-swift
	@mkdir -p .build-benchmarks
	$(SWIFT) run -c debug --package-path Tests/Benchmarks --scratch-path .build-benchmarks Benchmarks digest > .build-benchmarks/debug.txt
	$(SWIFT) run -c release --package-path Tests/Benchmarks --scratch-path .build-benchmarks Benchmarks digest > .build-benchmarks/release.txt
	$(SWIFT) run -c release --package-path Tests/Benchmarks --scratch-path .build-benchmarks Benchmarks digest > .build-benchmarks/again.txt
	cmp .build-benchmarks/debug.txt .build-benchmarks/release.txt
	cmp .build-benchmarks/release.txt .build-benchmarks/again.txt
	@echo "The plans are the same in all three runs."

fuzz: require-swift
	MACROMIND_FUZZ_ROUNDS=$(ROUNDS) $(SWIFT) test --filter FuzzTests

deployment:
	python3 Tests/Deployment/check.py

operations: build
	@.ci/install nginx-light=nginx
	.ci/postgres python3 Tests/Operations/run.py

materials: build
	python3 Tests/Deployment/sbom.py --check --output .build/macromind.cdx.json

interface: require-swift
	@SWIFT=$(SWIFT) .ci/interface

snippets:
	python3 Tests/Documentation/snippets.py

load: require-swift
	@.ci/install $(BUILD_PACKAGES) libcrypt-dev
	$(SWIFT) build -c release --scratch-path .build-release --product macromind-server
	python3 Tests/Load/day.py
	.ci/postgres sh -c 'python3 Tests/Load/day.py --database "$$MACROMIND_TEST_POSTGRES"'

rates: require-swift
	@.ci/install $(BUILD_PACKAGES) libcrypt-dev wrk python3-venv
	$(SWIFT) build -c release --scratch-path .build-release --product macromind-server
	python3 Tests/Load/rates.py --peer

smoke:
	python3 Examples/Deployment/smoke.py $(BASE)

peers: build
	@.ci/install python3 python3-venv=python@3
	MACROMIND_STRICT=1 SWIFT="$(SWIFT)" python3 Tests/LiteLLM/run.py

require-swift:
	@command -v $(SWIFT) >/dev/null || { \
	  echo "Swift 6.2 or newer is needed: https://www.swift.org/install" >&2; exit 1; }
