import 'server-only'
import readExif from 'exif-reader'
import { plainJson, type Json } from './plain-json'
import type { Header } from './engine'
import { positionOf, type PhotoPosition } from './photo-position'

/**
 * What a picture says about itself beside its pixels; plain JSON, to be sealed by whoever keeps it.
 * All of it is the sender's claim: a clock may be wrong and a position may be forged.
 */
export type PictureMetadata = {
  /** Local time of the camera, ISO 8601 without zone unless the camera wrote one: `2026-11-20T10:11:12+07:00`. */
  takenAt?: string
  position?: PhotoPosition
  /** Maker and model, e.g. `samsung SM-A155F`. */
  device?: string
  software?: string
  /** More than one for animations and many-page scans, of which only the first is shown. */
  pages?: number
  exif?: Json
  /** The first 64 Ki characters of it. */
  xmp?: string
  /** Base64. */
  iptc?: string
  /** Comments of a PNG. */
  comments?: Json
  /** There is an EXIF block and it cannot be read. */
  broken?: true
}

const longest = 65_536

/**
 * Gathers the metadata of a picture before its copies are made without them. A broken block is noted
 * and never a reason to refuse the picture.
 *
 * @param header what `readHeader` said of the picture
 * @param bytes the picture
 */
export function pictureMetadata(header: Header, bytes: Buffer): PictureMetadata {
  // A TIFF is an EXIF block, with pixels.
  const block = header.format === 'tiff' ? bytes : header.exif
  return {
    ...(block && fromExif(block)),
    ...(header.pages && header.pages > 1 && { pages: header.pages }),
    ...(header.xmp && { xmp: header.xmp.toString('utf8').slice(0, longest) }),
    ...(header.iptc && { iptc: header.iptc.subarray(0, longest).toString('base64') }),
    ...(header.comments && { comments: plainJson(header.comments) }),
  }
}

function fromExif(block: Buffer): PictureMetadata {
  try {
    const exif = readExif(block)
    const { Image = {}, Photo = {}, GPSInfo } = exif
    const device = [Image.Make, Image.Model].filter((name) => typeof name === 'string').join(' ')
    const software = typeof Image.Software === 'string' ? Image.Software : ''
    const takenAt = localTime(Photo.DateTimeOriginal ?? Image.DateTime, Photo.OffsetTimeOriginal)
    const position = GPSInfo && positionOf(GPSInfo)
    return {
      ...(takenAt && { takenAt }),
      ...(position && { position }),
      ...(device && { device: clean(device) }),
      ...(software && { software: clean(software) }),
      exif: plainJson(exif),
    }
  } catch {
    return { broken: true }
  }
}

const clean = (text: string) => text.replace(/\0+/g, '').trim().slice(0, 200)

function localTime(time: unknown, zone: unknown): string | undefined {
  if (!(time instanceof Date) || Number.isNaN(time.getTime())) return undefined
  const offset = typeof zone === 'string' && /^[+-]\d\d:\d\d/.exec(zone)?.[0]
  return time.toISOString().slice(0, 19) + (offset || '')
}
