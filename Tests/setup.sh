# What a fresh machine lacks: installed when that is possible, else named in one clear line.

need_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "Swift 6 is needed: https://www.swift.org/install (or: swiftly install latest)" >&2
    exit 69
  fi
  if [ "$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+).*/\1/p' | head -n 1)" -lt 6 ]; then
    echo "Swift 6 or newer is needed; this is $(swift --version 2>/dev/null | head -n 1)" >&2
    exit 69
  fi
}

# install PACKAGE…: with apt when root, else fails.
install_packages() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 || return 1
  { apt-get install -y -q "$@" || { apt-get update -q && apt-get install -y -q "$@"; }; } >/dev/null 2>&1
}

need_libxml2() {
  [ "$(uname)" = Darwin ] && return 0
  # The header, not pkg-config: the package brings both, but pkg-config itself may be absent.
  for header in /usr/include/libxml2/libxml/xmlreader.h /usr/local/include/libxml2/libxml/xmlreader.h; do
    [ -f "$header" ] && command -v pkg-config >/dev/null 2>&1 && return 0
  done
  echo "Installing libxml2-dev and pkg-config …"
  install_packages libxml2-dev pkg-config || {
    echo "libxml2 is needed: sudo apt-get install libxml2-dev pkg-config" >&2
    exit 69
  }
}

# A second reader of XML, for one test that skips itself without it.
want_xmllint() {
  command -v xmllint >/dev/null 2>&1 || install_packages libxml2-utils || echo "xmllint is not there; one test skips itself."
}

# A browser for the tests of the pages, which skip themselves without it.
want_chromium() {
  [ -n "${CHROMIUM:-}" ] && return 0
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && return 0
  done
  echo "Installing chromium …"
  install_packages chromium ||
    echo "Chromium is not there (sudo apt-get install chromium); the tests of the pages in a browser skip themselves."
}

# A checker of accessibility for the tests of the pages, which skip themselves without it: axe-core from npm, or the
# same script out of a package of Python.
want_axe() {
  [ -n "${AXE:-}" ] && return 0
  for script in .build/axe/node_modules/axe-core/axe.min.js .build/axe/python/axe_playwright_python/axe.min.js; do
    [ -f "$script" ] && return 0
  done
  echo "Installing axe-core …"
  mkdir -p .build/axe
  if command -v npm >/dev/null 2>&1 &&
    npm install --prefix .build/axe --no-save --no-audit --no-fund --ignore-scripts --fetch-retries=0 \
      --fetch-timeout=20000 axe-core >/dev/null 2>&1; then return 0; fi
  if command -v python3 >/dev/null 2>&1 &&
    python3 -m pip install --quiet --no-deps --target .build/axe/python axe-playwright-python >/dev/null 2>&1; then
    return 0
  fi
  echo "axe-core is not there and cannot be fetched; the tests of accessibility skip themselves (or set AXE to axe.min.js)."
}

# How the program is built: optimised, file by file on all cores, and after a change only what it touches. A module
# optimised as one whole takes three times as long to build.
optimised=(-c release -Xswiftc -no-whole-module-optimization -Xswiftc -enable-batch-mode -Xswiftc -incremental)

# build LOG SWIFT-BUILD-OPTION…: what it says goes to LOG; errors are shown.
build() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! swift build "${optimised[@]}" "$@" >"$log" 2>&1; then
    grep -E 'error:' "$log" >&2 || tail -n 20 "$log" >&2
    return 1
  fi
}
