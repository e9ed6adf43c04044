#!/bin/sh
# Writes the samples anew. The command is that of the built distribution, or the one given.
set -eu
atlas=$(realpath "${1:-target/buildout-atlas/bin/buildout-atlas}")
cd "$(dirname "$0")"
"$atlas" export --to map-outlook.png --page map-outlook --size 1280x720
"$atlas" export --to deck.pptx --page title,map-outlook,outlook,bridge,siting,sources
"$atlas" export --to pages.pdf --page map,outlook,bridge
"$atlas" export --to outlook.svg --page outlook
"$atlas" export --to sites.csv --table sites
