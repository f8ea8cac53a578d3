#!/bin/sh
# Fills the search server with the content, then builds a site that uses it. Asks for MEILI_URL and
# MEILI_MASTER_KEY; SITE_OUT is the folder to build into. The master key goes to the first step and
# to the check of the second; only the key that can search gets into the site.
set -eu

filled=$(npm run --silent search:index -- --json)
key=$(printf '%s' "$filled" | node -p 'JSON.parse(require("fs").readFileSync(0, "utf8")).searchKey')

PUBLIC_MEILI_URL=${PUBLIC_MEILI_URL:-/tim} PUBLIC_MEILI_SEARCH_KEY=$key \
	npm run --silent build -- --out "${SITE_OUT:-dist}"
