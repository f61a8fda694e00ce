import { geoCircle, geoMercator, geoPath } from 'd3-geo'
import type { MultiLineString, MultiPolygon } from 'geojson'
import type { Box, MapPoint } from '@/lib/domain/map/view'
import { freeLabels } from './free-labels'

type Ground = {
  land: MultiPolygon
  borders: MultiLineString
  provinces: MultiLineString
  places: readonly { name: string; lon: number; lat: number }[]
}

const [width, height] = [640, 420]
const metresADegree = 111_195

/** The corners of a view, for the projection to fit. */
const corners = ([west, south, east, north]: Box) => ({
  type: 'MultiPoint' as const,
  coordinates: [
    [west, south],
    [east, north],
  ],
})

/**
 * A map without script or foreign tiles: land, borders, towns, and the numbered places with the circle in which the
 * person may have been. The list beside it says the same in words.
 */
export function StaticMap({
  points,
  view,
  ground,
  label,
}: {
  /** Newest first. */
  points: readonly MapPoint[]
  view: Box
  ground: Ground
  /** What is on it, for those who do not see it. */
  label: string
}) {
  const projection = geoMercator()
    .fitExtent(
      [
        [24, 24],
        [width - 24, height - 24],
      ],
      corners(view),
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const draw = geoPath(projection).digits(1)
  const at = ({ lon, lat }: { lon: number; lat: number }) => projection([lon, lat]) ?? [0, 0]
  const way = points.filter(({ standing }) => standing !== 'void')
  const circle = ({ lon, lat, radius = 0 }: MapPoint) =>
    draw(
      geoCircle()
        .center([lon, lat])
        .radius(radius / metresADegree)(),
    ) ?? undefined
  const marks = points.map((point) => ({ point, at: at(point) }))
  const taken = marks.map(({ at: [x = 0, y = 0] }) => ({ x: x - 14, y: y - 14, w: 28, h: 28 }))
  const towns = ground.places.map(({ name, ...place }) => ({ name, at: at(place) }))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} className="map-static">
      <rect width={width} height={height} className="map-water" />
      <path d={draw(ground.land) ?? undefined} className="map-land" />
      <path d={draw(ground.provinces) ?? undefined} className="map-province" />
      <path d={draw(ground.borders) ?? undefined} className="map-border" />
      {freeLabels(towns, taken, { width, height }).map(({ name, x, y }) => (
        <g key={`${name} ${x}`} className="map-town">
          <circle cx={x} cy={y} r="2" />
          <text x={x + 5} y={y + 4}>
            {name}
          </text>
        </g>
      ))}
      {points.map((point) => (
        <path
          key={point.number}
          d={circle(point)}
          className="map-radius"
          data-standing={point.standing}
        />
      ))}
      <path
        d={
          draw({ type: 'LineString', coordinates: way.map(({ lon, lat }) => [lon, lat]) }) ??
          undefined
        }
        className="map-way"
      />
      {marks.toReversed().map(({ point, at: [x = 0, y = 0] }) => (
        <g key={point.number} className="map-mark" data-standing={point.standing}>
          <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="12" />
          <text x={x.toFixed(1)} y={(y + 4.5).toFixed(1)} textAnchor="middle">
            {point.number}
          </text>
        </g>
      ))}
    </svg>
  )
}
