#!/bin/sh
# Proves that an address serves the site with this serial, to the byte. Hosts need a while until the new site is the
# one that is served: it asks again for some ten minutes.
#
#   sh ci/served https://dossier.example.org/ 42
set -eu
casefile=$(dirname "$0")/casefile
tries=${TRIES:-20}
while ! sh "$casefile" verify "$1" --serial "$2"; do
  tries=$((tries - 1))
  [ "$tries" -gt 0 ] || exit 1
  echo "ci/served: not yet; asking again" >&2
  sleep "${PAUSE:-30}"
done
