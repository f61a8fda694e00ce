import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { MultiLineString, MultiPolygon } from 'geojson'
import type { MapPoint } from '@/lib/domain/map/view'
import { ringAround } from './ring-around'

export type Ground = {
  land: MultiPolygon
  world: MultiPolygon
  borders: MultiLineString
  provinces: MultiLineString
}

type Colour = (name: string) => string

const shape = (data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
})

/** The circles in which the person may be, and the way between the places that were true. */
function ofPoints(points: readonly MapPoint[]) {
  const circles = points.map((point) => ({
    type: 'Feature' as const,
    properties: { void: point.standing === 'void' },
    geometry: { type: 'Polygon' as const, coordinates: [ringAround(point, point.radius ?? 0)] },
  }))
  const way = points.filter(({ standing }) => standing !== 'void')
  return {
    circles: shape({ type: 'FeatureCollection', features: circles }),
    way: shape({ type: 'LineString', coordinates: way.map(({ lon, lat }) => [lon, lat]) }),
  }
}

/**
 * What the map draws and how: no tiles, no glyphs, nothing from elsewhere. Far away the coarse land of the world is
 * drawn, near the fine land of the region over it.
 *
 * @param colour the value of a colour of the theme
 */
export function mapStyle(
  ground: Ground,
  points: readonly MapPoint[],
  colour: Colour,
): StyleSpecification {
  const paper = { 'fill-color': colour('paper'), 'fill-outline-color': colour('line') }
  const line = (name: string, width: number) => ({
    'line-color': colour(name),
    'line-width': width,
  })
  return {
    version: 8,
    sources: {
      world: shape(ground.world),
      land: shape(ground.land),
      borders: shape(ground.borders),
      provinces: shape(ground.provinces),
      ...ofPoints(points),
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': colour('accent-tint') } },
      { id: 'world', type: 'fill', source: 'world', maxzoom: 4, paint: paper },
      { id: 'land', type: 'fill', source: 'land', minzoom: 4, paint: paper },
      { id: 'provinces', type: 'line', source: 'provinces', minzoom: 6, paint: line('line', 1) },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        minzoom: 4,
        paint: { ...line('edge', 1.5), 'line-dasharray': [4, 2] },
      },
      {
        id: 'circles',
        type: 'fill',
        source: 'circles',
        filter: ['!', ['get', 'void']],
        paint: { 'fill-color': colour('accent'), 'fill-opacity': 0.14 },
      },
      {
        id: 'edges',
        type: 'line',
        source: 'circles',
        paint: {
          'line-color': ['case', ['get', 'void'], colour('danger'), colour('accent')],
          'line-width': 1.5,
        },
      },
      {
        id: 'way',
        type: 'line',
        source: 'way',
        paint: { ...line('ink', 1.5), 'line-dasharray': [1, 3] },
      },
    ],
  }
}
