#!/bin/sh
# Ends with 1 if the site at the address has this serial or a higher one: what is about to be deployed is older.
# Where there is no site yet, or one without a serial, the first one may go.
#
#   sh ci/newer https://dossier.example.org/ 42
set -eu
exec sh "$(dirname "$0")/casefile" verify "$1" --serial-below "$2"
