#!/usr/bin/env node
// Debian part of the basemap: rivers and places (libmagics++-data) and depth grids (ferret-datasets). Needs node, dpkg-deb and gdal_translate (Debian gdal-bin).
// First: apt-get download libmagics++-data=4.13.0-1 ferret-datasets=7.6.0-5   (in debDir)
// Usage: node debian-part.mjs debDir outDir
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
const [debs, out] = process.argv.slice(2); mkdirSync(out, { recursive: true });
const root = join(debs, 'unpacked');
for (const n of ['libmagics++-data', 'ferret-datasets']) execFileSync('dpkg-deb', ['-x', join(debs, readdirSync(debs).find(f => f.startsWith(n + '_') && f.endsWith('.deb'))), root]);

function shapefile(base) {                       // Point (1) and PolyLine (3); dbf in windows-1252
  const s = readFileSync(base + '.shp'), d = readFileSync(base + '.dbf'), dec = new TextDecoder('windows-1252');
  const n = d.readUInt32LE(4), h = d.readUInt16LE(8), r = d.readUInt16LE(10), fields = [];
  for (let p = 32, o = 1; d[p] !== 13; p += 32) { fields.push([d.toString('latin1', p, p + 11).replace(/\0.*/, ''), o, d[p + 16]]); o += d[p + 16]; }
  const row = i => Object.fromEntries(fields.map(([k, o, l]) => [k.toLowerCase(), dec.decode(d.subarray(h + i * r + o, h + i * r + o + l)).trim()]));
  const fs = [];
  for (let p = 100, i = 0; i < n; i++) {
    const len = s.readUInt32BE(p + 4) * 2, q = p + 8, type = s.readInt32LE(q), xy = o => [s.readDoubleLE(o), s.readDoubleLE(o + 8)]; p = q + len;
    if (type === 1) fs.push({ properties: row(i), geometry: { type: 'Point', coordinates: xy(q + 4) } });
    else if (type === 3) { const np = s.readInt32LE(q + 36), m = s.readInt32LE(q + 40), at = [...Array(np).keys()].map(k => s.readInt32LE(q + 44 + 4 * k)).concat(m);
      fs.push({ properties: row(i), geometry: { type: 'MultiLineString', coordinates: at.slice(0, -1).map((a, k) => Array.from({ length: at[k + 1] - a }, (_, j) => xy(q + 44 + 4 * np + 16 * (a + j)))) } }); }
  }
  return fs;
}
const report = [];
function save(name, bytes, more = {}) { writeFileSync(join(out, name), bytes); report.push({ file: name, bytes: bytes.length, ...more }); }
function write(name, fs, digits) {
  const rnd = c => typeof c[0] === 'number' ? c.map(v => +v.toFixed(digits)) : c.map(rnd);
  const b = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: fs.map(f => ({ type: 'Feature', properties: f.properties, geometry: { ...f.geometry, coordinates: rnd(f.geometry.coordinates) } })) }));
  writeFileSync(join(out, name + '.geojson'), b); save(name + '.geojson.gz', gzipSync(b, { level: 9 }), { features: fs.length, raw: b.length });
}
const ne = f => join(root, 'usr/share/magics/10m', f);
const inBox = ([w, s, e, n]) => f => f.geometry.coordinates.some(l => l.some(([x, y]) => x >= w && x <= e && y >= s && y <= n));
const rivers = shapefile(ne('ne_10m_rivers_lake_centerlines')).map(f => ({ ...f, properties: { name: f.properties.name || undefined, rank: +f.properties.scalerank } }));
write('rivers_10m_korea', rivers.filter(inBox([117, 30, 138, 44])), 4);
write('rivers_10m_conus', rivers.filter(inBox([-130, 23, -64, 51])), 4);
const fix = { Songnam: 'Seongnam', "Puch'on": 'Bucheon' };
write('places_10m', shapefile(ne('ne_10m_populated_places_simple')).map(({ properties: p, geometry }) => ({ geometry, properties: { name: fix[p.name] ?? p.name, a3: p.adm0_a3, rank: +p.scalerank, pop: +p.pop_max, ...(+p.adm0cap ? { cap: 1 } : {}) } })), 4);

// ETOPO5: netCDF-3, float32 big-endian at byte 52552, 2161 rows from 90 S to 90 N, 4320 columns from 0 E, nodes every 1/12 degree
const cdf = readFileSync(join(root, 'usr/share/ferret-vis/data/etopo5.cdf')), OFF = 52552, W = 4320;
if (cdf.length !== OFF + 2161 * W * 4) throw new Error('etopo5.cdf is not the file this script knows');
const z = (lon12, lat12) => Math.round(cdf.readFloatBE(OFF + 4 * ((lat12 + 1080) * W + ((lon12 % W) + W) % W)));
function tiff(name, raw, { columns, rows, type, step, west, north, options }) {   // west, north: outer corner of the first cell
  const bytes = type === 'Byte' ? 1 : 2, bil = join(out, name + '.bil'), vrt = join(out, name + '.vrt'), tif = join(out, name + '.tif');
  writeFileSync(bil, raw);
  writeFileSync(vrt, `<VRTDataset rasterXSize="${columns}" rasterYSize="${rows}"><SRS>EPSG:4326</SRS><GeoTransform>${west}, ${step}, 0, ${north}, 0, ${-step}</GeoTransform>`
    + `<VRTRasterBand dataType="${type}" band="1" subClass="VRTRawRasterBand"><SourceFilename relativeToVRT="1">${name}.bil</SourceFilename>`
    + `<PixelOffset>${bytes}</PixelOffset><LineOffset>${bytes * columns}</LineOffset><ByteOrder>LSB</ByteOrder></VRTRasterBand></VRTDataset>`);
  execFileSync('gdal_translate', ['-q', '-of', 'GTiff', '-co', 'COMPRESS=DEFLATE', '-co', 'ZLEVEL=9', ...options.flatMap(o => ['-co', o]), vrt, tif], { env: { ...process.env, GDAL_VRT_RAWRASTERBAND_ALLOWED_SOURCE: 'ALL' } });
  rmSync(bil); rmSync(vrt);
  report.push({ file: name + '.tif', bytes: statSync(tif).size, features: columns * rows, raw: raw.length });
}
function grid(name, w, s, e, n) {                // nodes become cell centres; rows north to south, int16, metres, land = 0
  const columns = (e - w) * 12 + 1, rows = (n - s) * 12 + 1, raw = Buffer.alloc(2 * columns * rows);
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) raw.writeInt16LE(Math.min(0, z(w * 12 + i, n * 12 - j)), 2 * (j * columns + i));
  tiff(name, raw, { columns, rows, type: 'Int16', step: 1 / 12, west: w - 1 / 24, north: n + 1 / 24, options: ['PREDICTOR=2'] });
}
grid('depth_korea_5min', 117, 28, 143, 45); grid('depth_conus_5min', -130, 20, -60, 52);
// world: 2160 x 1080 cells of 10 minutes, one byte per cell = number of the depth band; 0 = land
const BANDS = [0, 10, 20, 50, 100, 200, 500, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 8000];
const wb = Buffer.alloc(2160 * 1080); for (let j = 0; j < 1080; j++) for (let i = 0; i < 2160; i++) { const d = -z(-2160 + 2 * i + 1, 1080 - 2 * j - 1); wb[j * 2160 + i] = d <= 0 ? 0 : BANDS.filter(b => b <= d).length; }
tiff('depth_world_10min', wb, { columns: 2160, rows: 1080, type: 'Byte', step: 1 / 6, west: -180, north: 90, options: [] });
console.table(report);
