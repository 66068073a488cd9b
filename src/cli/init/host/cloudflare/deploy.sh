#!/bin/sh
# Builds the site, deploys it and proves what is served. BASE_URL is the address of the site.
set -eu
: "${BASE_URL:?the address of the site is missing}"
SERIAL=$(date -u +%s)
COMMIT=${WORKERS_CI_COMMIT_SHA:-}
export SERIAL COMMIT
sh ci/newer "${BASE_URL%/}/" "$SERIAL"
# Builds first: wrangler.jsonc says so.
npx --yes wrangler@4 deploy
sh ci/served "${BASE_URL%/}/"
