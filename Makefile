SOURCES = Package.swift Sources Tests
COMMAND = .build/release/scenariocross

help: ## Show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 24

setup: ## Install what the build needs and the machine lacks
	@scripts/setup.sh

build: setup ## Build the command for use
	swift build -c release --product scenariocross --static-swift-stdlib

demo: build ## Take the sample studies from their files to all exports
	$(COMMAND) demo --workshops Workshops --out Exports

exports: demo ## Write the committed exports again

test: setup ## Run all tests
	@scripts/test.sh

lint: ## Check the format
	swift format lint --strict --recursive --parallel $(SOURCES)

format: ## Format all code
	swift format --in-place --recursive --parallel $(SOURCES)

imports: setup ## Refuse imports that a target does not declare
	swift build --build-tests --explicit-target-dependency-import-check error

# The modules whose public words are documented.
DOCUMENTED = Foresight PanelStatistics CrossImpact Longlisting Scoring Surveying AxisSelection \
  ScenarioBuilding ScenarioMethod

docs: setup ## Build the documentation; refuse a broken link or an old module graph
	@scripts/graph.py --check
	SCENARIOCROSS_DOCS=1 swift package generate-documentation $(addprefix --target ,$(DOCUMENTED)) \
	  --enable-experimental-combined-documentation --warnings-as-errors

graph: setup ## Write the module graph into docs/architecture.md
	@scripts/graph.py

bench: build ## Measure beside the peers and write docs/benchmarks.md
	swift build -c release --static-swift-stdlib --product Benchmarks
	@scripts/bench.py $(COMMAND) .build/release/Benchmarks

coverage-of-intervals: setup ## Simulate panels; write into the guides how often intervals hold
	swift run -c release IntervalCoverage

coverage: setup ## Run the tests and print the covered lines of each module
	swift test --disable-xctest --enable-code-coverage
	@scripts/coverage.py "$$(swift test --show-codecov-path)"

mutants: setup ## Plant 40 faults, one at a time; the tests must find nine in ten
	@scripts/mutants.py

check: lint imports docs test ## Everything that must hold before a commit

.PHONY: help setup build demo exports test lint format imports docs graph bench coverage-of-intervals coverage mutants check
