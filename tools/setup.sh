# Installs what is missing; sourced by ./dev, which has read tools/versions and set $cache.
# A tool lies in a folder named by its version, is made beside it and renamed into place when whole:
# so clones share it, an install that was cut off leaves nothing half made, and two at once do no harm.

trap 'rm -rf "$cache"/*.$$' EXIT

say() { printf '%s\n' "$@" >&2; }
die() { printf '\n' >&2; say "$@"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# Root's own hands, or sudo's where it asks no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}

need_basics() {
  have cargo || die "Rust is missing. Install rustup (rustup.rs, or your system's package 'rustup'), then run this again."
  have node && have npm || die "Node.js (20 or newer) with npm is missing. Install it, on Debian: apt-get install nodejs npm"
  [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] || die "Node.js is $(node --version); version 20 or newer is needed."
  local target=wasm32-unknown-unknown
  [ -d "$(rustc --print sysroot)/lib/rustlib/$target/lib" ] || {
    have rustup || die "Rust's target $target is missing and there is no rustup to add it. On Debian: apt-get install libstd-rust-dev-wasm32"
    say "Adding Rust's target $target"
    rustup target add $target || die "Could not add the target. With a network: rustup target add $target"
  }
}

# cargo_tool CRATE VERSION COMMAND [FEATURES]: puts COMMAND of that version on PATH.
cargo_tool() {
  local home=$cache/$1-$2 new=$cache/$1-$2.$$
  if [ ! -x "$home/bin/$3" ]; then
    if "$3" --version 2>/dev/null | grep -qwF "$2"; then return; fi
    say "Building $1 $2, once for all clones (a minute or three)"
    # Quick to build rather than quick to run: each works for a second or two. Default features are for
    # talking to the network, which none of those that have them is to do.
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=false CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 \
      cargo install --locked --no-default-features --features "${4:-}" --root "$new" --target-dir "$cache/build.$$" "$1@$2" ||
      die "Could not build $1 $2. With a network and a C compiler: cargo install --locked $1@$2"
    [ -d "$home" ] || mv "$new" "$home"
  fi
  PATH=$home/bin:$PATH
}

# What npm brings, each package by its hash in tools/package-lock.json, and none of their scripts run; prints the folder of its modules.
npm_tools() {
  local home new
  home=$cache/npm-$(cat tools/package.json tools/package-lock.json | sha256sum | cut -c1-16)
  new=$home.$$
  if [ ! -d "$home" ]; then
    say "Installing what npm brings"
    mkdir -p "$new"
    cp tools/package.json tools/package-lock.json tools/.npmrc "$new"
    (cd "$new" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2) ||
      die "Could not install what tools/package-lock.json names. With a network: npm ci, in the folder tools"
    [ -d "$home" ] || mv "$new" "$home"
  fi
  echo "$home/node_modules"
}

setup_build() {
  need_basics
  mkdir -p "$cache"
  cargo_tool wasm-bindgen-cli "$wasm_bindgen" wasm-bindgen
  cargo_tool trunk "$trunk" trunk
  rm -rf "$cache/build.$$"
  npm_modules=$(npm_tools)
  PATH=$npm_modules/.bin:$PATH
}

# WebKit's engine as Debian has it, with what its window (tests/browser/webkit-window.mjs) is made of and a screen that nobody sees.
# Where it cannot be had, $no_webkit says why, and its journeys are skipped by name.
no_webkit=
setup_webkit() {
  local packages="webkit2gtk-driver gjs gir1.2-webkit2-4.1 xvfb"
  there() { have WebKitWebDriver && have Xvfb && have gjs && gjs -c "imports.gi.versions.WebKit2 = '4.1'; imports.gi.WebKit2" 2>/dev/null; }
  if ! there; then
    say "Installing the third test browser, WebKitGTK with its driver"
    as_root apt-get update >&2 && as_root apt-get install -y --no-install-recommends $packages >&2 || true
  fi
  if ! there; then
    no_webkit="WebKitGTK is missing, as root on Debian: apt-get install $packages"
    say "$no_webkit" "Every journey in WebKit will count as skipped."
  fi
}

setup_test() {
  setup_build
  ln -sfn "$npm_modules" node_modules
  : "${CHROMIUM:=chromium}" "${CHROMEDRIVER:=chromedriver}"
  if ! have "$CHROMIUM" || ! have "$CHROMEDRIVER"; then
    say "Installing the test browser, Chromium with its driver"
    as_root apt-get update >&2 && as_root apt-get install -y --no-install-recommends chromium chromium-driver >&2 || true
  fi
  have "$CHROMIUM" && have "$CHROMEDRIVER" ||
    die "The browser tests need Chromium and its driver. As root on Debian: apt-get install chromium chromium-driver" \
      "Elsewhere install both and name them: CHROMIUM=/path/to/chromium CHROMEDRIVER=/path/to/chromedriver ./dev test"
  : "${FIREFOX:=firefox-esr}"
  if ! have "$FIREFOX"; then
    say "Installing the other test browser, Firefox ESR"
    as_root apt-get update >&2 && as_root apt-get install -y --no-install-recommends firefox-esr >&2 || true
  fi
  have "$FIREFOX" ||
    die "The browser tests need Firefox too. As root on Debian: apt-get install firefox-esr" \
      "Elsewhere install it and name it: FIREFOX=/path/to/firefox ./dev test"
  setup_webkit
  if ! have pdftotext; then
    say "Installing what reads the pages that are printed"
    as_root apt-get update >&2 && as_root apt-get install -y --no-install-recommends poppler-utils >&2 || say "What is printed will count as skipped."
  fi
  cargo_tool geckodriver "$geckodriver" geckodriver
  cargo_tool cargo-deny "$cargo_deny" cargo-deny
  cargo_tool cargo-cyclonedx "$cargo_cyclonedx" cargo-cyclonedx
  cargo_tool cargo-about "$cargo_about" cargo-about cli
  rm -rf "$cache/build.$$"
  CHROMIUM=$(command -v "$CHROMIUM") CHROMEDRIVER=$(command -v "$CHROMEDRIVER")
  FIREFOX=$(command -v "$FIREFOX") GECKODRIVER=$(command -v geckodriver)
  export CHROMIUM CHROMEDRIVER FIREFOX GECKODRIVER
}
