#!/bin/sh
# Runs casefile, in the version below: fetched once, compared with its published checksum, and kept outside of
# this folder. Any other can take its place: CASEFILE=/path/to/casefile sh ci/casefile check
set -eu

version=@VERSION@
# Where casefile is published.
repository=@REPOSITORY@
# The SHA-256 of the archive for this machine. Empty, the list that was published beside the archive is believed;
# filled in, as the first run prints it, nobody can change what this version is.
sha256=

fail() {
  echo "ci/casefile: $1" >&2
  exit 4
}

# A path, or the name of a program that is installed.
if [ -n "${CASEFILE:-}" ]; then
  exec "$CASEFILE" "$@"
fi

case "$(uname -s)-$(uname -m)" in
  Linux-x86_64) target=x86_64-unknown-linux-musl ;;
  Linux-aarch64 | Linux-arm64) target=aarch64-unknown-linux-musl ;;
  Darwin-arm64) target=aarch64-apple-darwin ;;
  Darwin-x86_64) target=x86_64-apple-darwin ;;
  *) fail "there is no release for $(uname -s) on $(uname -m): build casefile there and name it in CASEFILE" ;;
esac

program=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/casefile/$version-$target/casefile
if [ ! -x "$program" ]; then
  # Another place for the very same files, such as a mirror: an address, or file:///a/folder.
  from=${CASEFILE_RELEASE:-}
  if [ -z "$from" ]; then
    case $repository in
      https://example.* | https://*.example | https://*.example/* | '')
        fail "nothing says where casefile $version is published: write the address of its repository into this file, or the path of a casefile into the variable CASEFILE" ;;
    esac
    from=$repository/releases/download/v$version
  fi
  archive=casefile-$version-$target.tar.gz

  fetch() {
    if command -v curl >/dev/null; then
      curl --proto '=https,file' --tlsv1.2 --silent --show-error --fail --location --retry 3 --output "$2" "$1"
    else
      # The small wget of busybox, which Alpine has, does without the long options.
      wget -q -O "$2" "$1"
    fi || fail "cannot fetch $1"
  }
  checksum() {
    if command -v sha256sum >/dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
  }

  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  fetch "$from/$archive" "$scratch/$archive"
  found=$(checksum "$scratch/$archive")
  wanted=$sha256
  if [ -z "$wanted" ]; then
    fetch "$from/SHA256SUMS" "$scratch/SHA256SUMS"
    wanted=$(awk -v name="$archive" '$2 == name || $2 == "*" name { print $1 }' "$scratch/SHA256SUMS")
    [ -n "$wanted" ] || fail "SHA256SUMS says nothing of $archive"
    echo "ci/casefile: to hold this version fast, write into this file: sha256=$found" >&2
  fi
  [ "$found" = "$wanted" ] || fail "$archive is not what was published: its SHA-256 is $found, not $wanted"
  tar -xzf "$scratch/$archive" -C "$scratch"
  mkdir -p "$(dirname "$program")"
  # Moved in one step, so that of two runs neither sees half of it.
  mv "$scratch/casefile" "$program.$$"
  mv "$program.$$" "$program"
  rm -rf "$scratch"
  trap - EXIT
fi

exec "$program" "$@"
