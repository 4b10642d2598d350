#!/bin/sh
# Debian's own compiler for wasm, where rustup cannot be reached. It builds the
# standard library for wasm once, from Debian's sources, and may be run again.
set -eu

target=wasm32-unknown-unknown
libraries=/usr/lib/rustlib/$target/lib
linker=/usr/lib/rustlib/x86_64-unknown-linux-gnu/bin/rust-lld

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

as_root apt-get update -qq
as_root apt-get install -y -qq --no-install-recommends \
  rustc-web cargo-web rust-web-src rust-web-clippy rustfmt-web lld-22

unset RUSTUP_TOOLCHAIN CARGO RUSTC RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_TARGET_DIR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/src"
printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n' > "$work/Cargo.toml"
printf '#![no_std]\n' > "$work/src/lib.rs"

# Without the bitcode no later build could use link-time optimization.
(cd "$work" && RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
  /usr/bin/cargo build --release --target $target -Zbuild-std=std,panic_abort,test)

as_root mkdir -p "$libraries" "$(dirname "$linker")"
as_root sh -c "rm -f '$libraries'/*.rlib && cp '$work'/target/$target/release/deps/*.rlib '$libraries/'"
as_root rm -f "$libraries"/libempty-*.rlib
as_root ln -sf /usr/bin/lld-22 "$linker"
