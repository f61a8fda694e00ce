import sharp, { type Sharp } from 'sharp'
import { heicSample } from './heic-sample'

/** Gradients with a corner that tells which way is up: red at the top left, of no person and no place. */
export function drawing(width = 120, height = 80): Sharp {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const corner = x < width / 4 && y < height / 4
      pixels.set(
        corner ? [230, 20, 20] : [40, (x * 255) / width, (y * 255) / height],
        (y * width + x) * 3,
      )
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** What a telephone writes about itself and its place into a picture; every value invented. */
export const exifOfPhone = {
  IFD0: { Make: 'Invented', Model: 'Phone 9', Software: 'Seeded-Software-7', Orientation: '1' },
  IFD2: { DateTimeOriginal: '2026:11:20 10:11:12', OffsetTimeOriginal: '+07:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '11/1 33/1 4500/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '104/1 55/1 1200/100',
  },
}

/** A photo that carries EXIF, GPS and XMP, lying on its side: `orientation` as in EXIF, 1 to 8. */
export function photo(orientation = 1): Promise<Buffer> {
  return drawing()
    .withMetadata({ orientation })
    .withExifMerge(exifOfPhone)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Seeded-Xmp</x:xmpmeta>')
    .jpeg()
    .toBuffer()
}

/** One small good picture of every type we take, by extension. */
export async function samplePictures(): Promise<Record<string, Buffer>> {
  const picture = drawing()
  return {
    jpg: await photo(),
    'progressive.jpg': await drawing().jpeg({ progressive: true }).toBuffer(),
    'cmyk.jpg': await drawing().toColourspace('cmyk').jpeg().toBuffer(),
    png: await picture.clone().withExif(exifOfPhone).png({ progressive: true }).toBuffer(),
    webp: await picture.clone().withExif(exifOfPhone).webp().toBuffer(),
    avif: await picture.clone().withExif(exifOfPhone).avif({ effort: 0 }).toBuffer(),
    gif: await picture.clone().gif().toBuffer(),
    tif: await picture.clone().tiff().toBuffer(),
    heic: heicSample(),
  }
}
