import type { Map as LibreMap } from 'maplibre-gl'
import type { Box, MapPoint } from '@/lib/domain/map/view'
import { freeLabels } from './free-labels'
import { type Ground, mapStyle } from './map-style'

type Places = readonly (readonly [name: string, lon: number, lat: number])[]

const worker = new URL(
  '../../node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
  import.meta.url,
)

async function read<T>(name: string): Promise<T> {
  const answer = await fetch(`/basemap/${name}.json`)
  if (!answer.ok) throw new Error(`basemap ${answer.status}`)
  return answer.json() as Promise<T>
}

async function readGround(): Promise<Ground & { places: Places }> {
  const [land, world, borders, provinces, places] = await Promise.all([
    read<Ground['land']>('land'),
    read<Ground['world']>('world'),
    read<Ground['borders']>('borders'),
    read<Ground['provinces']>('provinces'),
    read<Places>('places'),
  ])
  return { land, world, borders, provinces, places }
}

const colourOf = (element: Element) => {
  const style = getComputedStyle(element)
  return (name: string) => style.getPropertyValue(`--color-${name}`).trim()
}

/** The number of a sighting, as it stands in the list. The list says all of it in words: here it is for the eye. */
function mark({ number, standing }: MapPoint): HTMLElement {
  const element = document.createElement('span')
  element.className = 'trail-number'
  element.dataset.standing = standing
  element.setAttribute('aria-hidden', 'true')
  element.textContent = String(number)
  return element
}

/** Writes the names of towns over the map as it lies now: most populous first, none over another or over a number. */
function writeNames(
  map: LibreMap,
  names: HTMLElement,
  { places, points }: { places: Places; points: readonly MapPoint[] },
): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  const bounds = map.getBounds()
  const towns = places
    .filter(([, lon, lat]) => bounds.contains([lon, lat]))
    .slice(0, 200)
    .map(([name, lon, lat]) => {
      const { x, y } = map.project([lon, lat])
      return { name, at: [x, y] }
    })
  const marks = points.map(({ lon, lat }) => {
    const { x, y } = map.project([lon, lat])
    return { x: x - 16, y: y - 16, w: 32, h: 32 }
  })
  names.replaceChildren(
    ...freeLabels(towns, marks, { width, height }).map(({ name, x, y }) => {
      const label = document.createElement('span')
      label.className = 'map-name'
      label.textContent = name
      label.style.transform = `translate(${x}px, ${y}px)`
      return label
    }),
  )
}

/**
 * Draws the map that can be moved over the drawn one. The library, its worker and the basemap come from this server
 * alone, and only here.
 *
 * @param box where it is drawn; it has a size already
 * @param names where the names of towns are written, over the map
 * @returns the map once all of it is drawn
 * @throws where the browser cannot draw it (no WebGL), or something could not be fetched: the drawn map stays
 */
export async function startMap(
  { box, names }: { box: HTMLElement; names: HTMLElement },
  { points, view }: { points: readonly MapPoint[]; view: Box },
  label: string,
): Promise<LibreMap> {
  const [{ Map, Marker, setWorkerUrl }, ground] = await Promise.all([
    import('maplibre-gl'),
    readGround(),
  ])
  setWorkerUrl(worker.href)
  const map = new Map({
    container: box,
    style: mapStyle(ground, points, colourOf(box)),
    bounds: [...view],
    fitBoundsOptions: { padding: 24 },
    attributionControl: false,
    fadeDuration: 0,
    maxZoom: 16,
    // The page scrolls under the wheel and under one finger; two fingers, the keys and the buttons move the map.
    scrollZoom: false,
    dragPan: matchMedia('(pointer: fine)').matches,
    dragRotate: false,
    pitchWithRotate: false,
    locale: { 'Map.Title': label },
  })
  for (const point of points.toReversed()) {
    new Marker({ element: mark(point) }).setLngLat([point.lon, point.lat]).addTo(map)
  }
  const written = { places: ground.places, points }
  map.on('move', () => writeNames(map, names, written))
  await map.once('idle')
  writeNames(map, names, written)
  return map
}
