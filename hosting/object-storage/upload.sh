#!/bin/sh
# Uploads a built site with rclone (and jq): first what is new, then what changed, then it deletes what is gone. So no page
# ever links into nothing, whoever reads meanwhile.
#
#   upload.sh dist remote:bucket/status                 compares everything
#   upload.sh dist remote:bucket/status changes.json    takes the list that `tidings build --changes changes.json` wrote
set -eu
site=$1
target=$2
changes=${3-}

fresh='public, max-age=0, stale-if-error=3600'
unchanging='public, max-age=31536000, immutable'
types='
atom application/atom+xml
css text/css
html text/html
ics text/calendar
js text/javascript
json application/json
md text/markdown
rss application/rss+xml
svg image/svg+xml
txt text/plain
webmanifest application/manifest+json
xml application/xml
'

lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT

if [ -n "$changes" ]; then
  for list in added changed removed; do
    jq -r ".$list[].file" "$changes" >"$lists/$list"
  done
else
  # It fails when there are differences; an error stands in the list.
  rclone check "$site" "$target" --fast-list --combined "$lists/all" 2>"$lists/log" || true
  if [ ! -s "$lists/all" ] || grep -q '^!' "$lists/all"; then
    cat "$lists/log" >&2
    exit 1
  fi
  sed -n 's/^+ //p' "$lists/all" >"$lists/added"
  sed -n 's/^\* //p' "$lists/all" >"$lists/changed"
  sed -n 's/^- //p' "$lists/all" >"$lists/removed"
fi

# copy LIST OPTION…
copy() {
  list=$1
  shift
  rclone copy "$site" "$target" --files-from-raw "$list" --no-traverse --no-check-dest --transfers 16 "$@"
}

# upload LIST CACHE-CONTROL: each file with its type; rclone knows those of images and fonts.
upload() {
  cp "$1" "$lists/rest"
  while read -r extension type; do
    if grep "\.$extension\$" "$1" >"$lists/now"; then
      copy "$lists/now" --header-upload "Cache-Control: $2" --header-upload "Content-Type: $type; charset=utf-8"
      grep -v "\.$extension\$" "$lists/rest" >"$lists/left" || true
      mv "$lists/left" "$lists/rest"
    fi
  done <<END
$(echo "$types" | grep .)
END
  [ ! -s "$lists/rest" ] || copy "$lists/rest" --header-upload "Cache-Control: $2"
}

cat "$lists/added" "$lists/changed" | grep '^_astro/' >"$lists/assets" || true
upload "$lists/assets" "$unchanging"
for list in added changed; do
  grep -v '^_astro/' "$lists/$list" >"$lists/pages" || true
  upload "$lists/pages" "$fresh"
done
[ ! -s "$lists/removed" ] || rclone delete "$target" --files-from-raw "$lists/removed"
