#!/bin/sh
# Checks the dossier and writes the site into public/, as it may be seen when this run begins: what an embargo has
# freed by then is in it.
#
# BASE_URL  the address at which the site will stand; without it the site has no feed and no sitemap
# COMMIT    what the site is made from, for its manifest
# SERIAL    a number that grows with each run; the deploying step lets no older site replace a newer one
# AS_OF     another instant to build for
# ROOT, OUT another folder of the dossier, and of the site
set -eu
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
set -- build --out "${OUT:-public}" --as-of "${AS_OF:-$now}" --serial "${SERIAL:-$(date -u +%s)}"
[ -z "${BASE_URL:-}" ] || set -- "$@" --base-url "$BASE_URL"
[ -z "${COMMIT:-}" ] || set -- "$@" --commit "$COMMIT"
exec sh "$(dirname "$0")/casefile" --root "${ROOT:-.}" "$@"
