import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { type Box, boxOf, meets } from '@/lib/domain/map/view'

/** What of the basemap lies in a view; see public/basemap/NOTICE.md for where it comes from. */
export type Basemap = {
  land: MultiPolygon
  borders: MultiLineString
  provinces: MultiLineString
  /** Most populous first. */
  places: { name: string; lon: number; lat: number }[]
}

type Boxed<T> = { box: Box; shape: T }
type Whole = {
  land: Boxed<MultiPolygon['coordinates'][number]>[]
  world: Boxed<MultiPolygon['coordinates'][number]>[]
  borders: Boxed<MultiLineString['coordinates'][number]>[]
  provinces: Boxed<MultiLineString['coordinates'][number]>[]
  places: [name: string, lon: number, lat: number][]
}

/** Where the land is drawn finely; elsewhere the coarse land of the world is. */
const region: Box = [88, -11, 127, 31]

let whole: Promise<Whole> | undefined

async function read<T>(name: string): Promise<T> {
  const file = path.join(process.cwd(), 'public', 'basemap', `${name}.json`)
  return JSON.parse(await readFile(file, 'utf8')) as T
}

async function readWhole(): Promise<Whole> {
  const areas = async (name: string) =>
    (await read<MultiPolygon>(name)).coordinates.map((shape) => ({ box: boxOf(shape[0]!), shape }))
  const lines = async (name: string) =>
    (await read<MultiLineString>(name)).coordinates.map((shape) => ({ box: boxOf(shape), shape }))
  return {
    land: await areas('land'),
    world: await areas('world'),
    borders: await lines('borders'),
    provinces: await lines('provinces'),
    places: await read('places'),
  }
}

/** The part of the basemap that lies in a view. The files are read once. */
export async function basemapIn(view: Box): Promise<Basemap> {
  const all = await (whole ??= readWhole())
  const within = <T>(shapes: readonly Boxed<T>[]) =>
    shapes.filter(({ box }) => meets(box, view)).map(({ shape }) => shape)
  const near = meets(view, region)
  return {
    land: { type: 'MultiPolygon', coordinates: within(near ? all.land : all.world) },
    borders: { type: 'MultiLineString', coordinates: within(all.borders) },
    provinces: { type: 'MultiLineString', coordinates: within(all.provinces) },
    places: all.places
      .filter(([, lon, lat]) => meets([lon, lat, lon, lat], view))
      .map(([name, lon, lat]) => ({ name, lon, lat })),
  }
}
