# make demo   sizes the market of the bundled list      make test   runs the tests
# make benchmark   compares the speed with DuckDB's, Polars' and ClickHouse's
# All first install what is missing (Debian packages; as root, or through sudo).

.POSIX:
.SUFFIXES:
.PHONY: help demo build test fuzz lint benchmark pictures packages test-packages test-python \
	benchmark-packages picture-packages

# What the program is built from.
PACKAGES = libcsv-dev libyaml-dev libxxhash-dev libssl-dev libzstd-dev zlib1g-dev \
	libxlsxwriter-dev libzip-dev
# What Swift itself asks for on Debian 12, where an archive was unpacked and nothing else done.
SWIFT_PACKAGES = binutils ca-certificates git libc6-dev libcurl4-openssl-dev libedit2 \
	libgcc-12-dev libncurses6 libsqlite3-0 libstdc++-12-dev libxml2-dev libz3-dev tzdata zlib1g-dev
# What tests compare with: other implementations of the same formats, and what opens the reports.
TEST_PACKAGES = python3 python3-jsonschema python3-yaml xxhash python3-venv \
	chromium-headless-shell libreoffice-calc-nogui libreoffice-impress-nogui librsvg2-bin \
	poppler-utils fonts-liberation2
# Python's packages that Debian has not, in an environment of the checkout's own.
TEST_PYTHON = .build/test-python

# What draws the README's pictures.
PICTURE_PACKAGES = chromium-headless-shell libreoffice-calc-nogui libreoffice-impress-nogui \
	poppler-utils imagemagick fonts-liberation2

# What the benchmark prepares the peers' environment with.
BENCHMARK_PACKAGES = gzip python3 python3-venv
# Its options, as in `make benchmark BENCHMARK_OPTIONS='--rows 1000000 --jobs rows,full'`.
BENCHMARK_OPTIONS =

# Further options of every `swift build` and `swift test`, as in `make test SWIFT_OPTIONS=--verbose`.
SWIFT_OPTIONS =
# Options of Tests/Fuzz/run, as in `make fuzz FUZZ_OPTIONS='--seconds 600'`.
FUZZ_OPTIONS =

# Puts Swift's libraries into the program, which then starts in about half the time, and
# runs where there is no Swift; nothing where the toolchain came without the libraries for that.
STATIC_SWIFT = $$(resources=$$(swift -print-target-info \
	  | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1_static/p'); \
	test -e "$$resources/linux/libswiftCore.a" && echo --static-swift-stdlib)

TAM = .build/release/tam
REPORTS = reports/demo.txt reports/demo.md reports/demo.json reports/demo.csv reports/demo.html \
	reports/demo.xlsx reports/demo.pptx
CHARTS = reports/charts
# The market of the demo, and what its plan is made from beside it.
MARKET = datasets/companies.csv --map datasets/map.yaml --icp datasets/icp.yaml
PEOPLE = --personas datasets/personas.yaml --contacts datasets/contacts.csv
PLAN = reports/plan.md reports/plan.html reports/plan.xlsx reports/plan.pptx

help:
	@echo 'make demo    build, size the market of datasets/companies.csv, write reports/'
	@echo 'make test    build and run the tests'
	@echo 'make build   build $(TAM)'
	@echo 'make fuzz    read random lists, values and files for a minute, and look for faults'
	@echo 'make benchmark   compare the speed with DuckDB, Polars and ClickHouse'
	@echo 'make lint    check the format of the code'
	@echo 'make pictures    draw the pictures of the README from reports/'

demo: build
	mkdir -p reports
	$(TAM) size $(MARKET) $(REPORTS:%=--report %) --charts $(CHARTS)
	@echo
	$(TAM) accounts $(MARKET) $(PEOPLE) --customers datasets/customers.csv \
	  --group-by industry,region --output reports/accounts.csv $(PLAN:%=--report %) --quiet
	$(TAM) territories $(MARKET) --territories datasets/territories.yaml \
	  --output reports/territories.csv --report reports/territories.md --quiet
	@echo
	@echo 'The reports are $(REPORTS),'
	@echo 'and the charts are in $(CHARTS). The plan for sales and marketing is $(PLAN),'
	@echo 'with its accounts in reports/accounts.csv and territories in reports/territories.csv and .md.'
	@echo 'The program is $(TAM); to size a list of your own, start with: $(TAM) init plan'

build: packages
	swift build -c release --product tam $(STATIC_SWIFT) $(SWIFT_OPTIONS)

test: packages test-packages test-python
	swift build --build-tests $(SWIFT_OPTIONS)
	swift test --skip-build $(SWIFT_OPTIONS)

fuzz: packages
	SWIFT_OPTIONS='$(SWIFT_OPTIONS)' Tests/Fuzz/run $(FUZZ_OPTIONS)

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

benchmark: build benchmark-packages
	Tests/Benchmarks/run $(BENCHMARK_OPTIONS)

# For who changes what reports look like, after `make demo`. No two machines draw the same bytes, so
# no test compares them: look at them.
pictures: picture-packages
	reports/pictures/render

packages:
	@$(call install,$(SWIFT_PACKAGES) $(PACKAGES))

test-packages:
	@$(call install,$(TEST_PACKAGES))

test-python: test-packages
	@cmp -s Tests/requirements.txt $(TEST_PYTHON)/requirements.txt || { \
	  echo 'Installing the Python packages of Tests/requirements.txt in $(TEST_PYTHON)' && \
	  mkdir -p .build && rm -rf $(TEST_PYTHON) && \
	  python3 -m venv $(TEST_PYTHON) && \
	  $(TEST_PYTHON)/bin/pip install -q --no-cache-dir --no-deps -r Tests/requirements.txt && \
	  cp Tests/requirements.txt $(TEST_PYTHON)/requirements.txt; }

benchmark-packages:
	@$(call install,$(BENCHMARK_PACKAGES))

picture-packages:
	@$(call install,$(PICTURE_PACKAGES))

# Installs those of the packages that are not there; asks the network only then.
install = missing=; \
	if ! command -v dpkg >/dev/null; then \
	  echo 'No dpkg here, so nothing is installed; what Debian calls $(1) has to be there.' >&2; \
	  exit 0; \
	fi; \
	for package in $(1); do \
	  dpkg -s $$package 2>/dev/null | grep -q '^Status: install ok installed' \
	    || missing="$$missing $$package"; \
	done; \
	test -n "$$missing" || exit 0; \
	if test "$$(id -u)" = 0; then as_root=env; \
	elif command -v sudo >/dev/null; then as_root='sudo env'; \
	else \
	  echo 'Packages are missing, and installing them takes root or sudo. As root, run:' >&2; \
	  echo "  apt-get update && apt-get install$$missing" >&2; \
	  exit 1; \
	fi; \
	echo "Installing$$missing"; \
	$$as_root apt-get update -q && \
	$$as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing
