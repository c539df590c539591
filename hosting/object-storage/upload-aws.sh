#!/bin/sh
# Uploads a built site with the AWS command line, which compares sizes and times: a build changes the time of a file only
# when its contents change.
#
#   upload-aws.sh dist s3://bucket/status
set -eu
site=$1
target=$2

sync() {
  aws s3 sync "$site" "$target" --only-show-errors "$@"
}

# What has a digest in its name never changes. It comes first, since pages need it.
sync --exclude '*' --include '_astro/*' --cache-control 'public, max-age=31536000, immutable'

# All else is asked for anew each time.
fresh='public, max-age=0, stale-if-error=3600'
while read -r extension type; do
  sync --exclude '*' --include "*.$extension" --exclude '_astro/*' \
    --content-type "$type; charset=utf-8" --cache-control "$fresh"
done <<'END'
atom application/atom+xml
ics text/calendar
json application/json
md text/markdown
rss application/rss+xml
svg image/svg+xml
txt text/plain
webmanifest application/manifest+json
xml application/xml
html text/html
END
sync --cache-control "$fresh" --delete
