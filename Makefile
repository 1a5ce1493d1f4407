SOURCES = Package.swift Sources Tests
COMMAND = .build/release/scenariocross

help: ## Show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: ## Install what the build needs and the machine lacks
	@scripts/setup.sh

build: setup ## Build the command for use
	swift build -c release --product scenariocross

demo: build ## Take the sample studies from their files to all exports
	$(COMMAND) demo --workshops Workshops --out Exports

exports: demo ## Write the committed exports again

test: setup ## Run all tests
	swift test --disable-xctest

lint: ## Check the format
	swift format lint --strict --recursive --parallel $(SOURCES)

format: ## Format all code
	swift format --in-place --recursive --parallel $(SOURCES)

imports: setup ## Refuse imports that a target does not declare
	swift build --build-tests --explicit-target-dependency-import-check error

check: lint imports test ## Everything that must hold before a commit

.PHONY: help setup build demo exports test lint format imports check
