#!/bin/sh
# Makes every layer again in WORK and compares it, byte by byte, with maps/layers.
# Usage: build.sh WORK [PYTHON]      PYTHON: a python3 with shapely (default python3)
set -eu
here=$(cd "$(dirname "$0")" && pwd); mkdir -p "$1/debs" "$1/out"; work=$(cd "$1" && pwd); python=${2:-python3}
node "$here/basemap-build.mjs" "$work/out" "$work/cache"
(cd "$work/debs" && apt-get download libmagics++-data=4.13.0-1 ferret-datasets=7.6.0-5)
node "$here/debian-part.mjs" "$work/debs" "$work/out"
(cd "$work" && "$python" "$here/gshhg-coast.py" out/kr_coast_10m.geojson out)   # GMT leaves its history where it runs
result=0
for layer in "$here"/../layers/*; do
  name=$(basename "$layer")
  if cmp -s "$layer" "$work/out/$name"; then echo "same     $name"; else echo "DIFFERS  $name"; result=1; fi
done
exit $result
