// The base map: countries in Mercator's projection on a square of SIZE units, as paths that any zoom can draw.
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json?url';
import fine from 'world-atlas/countries-50m.json?url';

export const SIZE = 4096;
const projection = geoMercator().scale(SIZE / (2 * Math.PI)).translate([SIZE / 2, SIZE / 2]).precision(0);

export interface Country { name: string; path: Path2D; box: [number, number, number, number]; label: [number, number]; width: number }

/** Where a place lies on the square. */
export function place(lon: number, lat: number): [number, number] {
  const limited = Math.max(-84, Math.min(84, lat)); // Mercator has no poles
  return projection([lon, limited]) as [number, number];
}

/** The longitude and latitude of a point of the square. */
export function locate(x: number, y: number): [number, number] {
  return projection.invert!([x, y]) as [number, number];
}

const loaded = new Map<string, Promise<Country[]>>();

/** The countries, coarse for the world and fine from a continent on; each is fetched once. */
export function countries(detail: 'coarse' | 'fine'): Promise<Country[]> {
  const url = detail === 'fine' ? fine : coarse;
  if (!loaded.has(url)) {
    const promise = fetch(url).then((r) => r.json()).then(draw);
    promise.catch(() => loaded.delete(url)); // the next draw asks again
    loaded.set(url, promise);
  }
  return loaded.get(url)!;
}

function draw(topology: Topology): Country[] {
  const path = geoPath(projection);
  const all = feature(topology, topology.objects.countries as GeometryCollection<{ name: string }>).features;
  return all
    .filter((f) => f.properties.name !== 'Antarctica')
    .map((f) => {
      const p = new Path2D();
      path.context(p as unknown as CanvasRenderingContext2D)(f);
      path.context(null);
      const [[x0, y0], [x1, y1]] = path.bounds(f);
      // The label goes to the largest part: the middle of France lies otherwise in the Atlantic.
      const parts = f.geometry.type === 'MultiPolygon' ? f.geometry.coordinates.map((c) => ({ type: 'Polygon' as const, coordinates: c })) : [f.geometry];
      const largest = parts.reduce((a, b) => (path.area(b) > path.area(a) ? b : a));
      const [[l0], [l1]] = path.bounds(largest);
      return { name: f.properties.name, path: p, box: [x0, y0, x1, y1], label: path.centroid(largest), width: l1 - l0 };
    });
}
