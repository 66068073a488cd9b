#!/bin/sh
# Proves that an address serves the site in public/, to the byte. Hosts need a while until a new site is the one that
# is served: it asks again for ten minutes.
#
#   sh ci/served https://dossier.example.org/
set -eu
exec sh "$(dirname "$0")/casefile" verify "$1" --built "${OUT:-public}" --wait "${WAIT:-600}"
