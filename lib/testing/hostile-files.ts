import { gzipSync } from 'node:zlib'
import { craftedPdf, craftedZip } from './crafted-documents'
import { craftedPng, textBomb } from './crafted-png'
import { heicSample } from './heic-sample'
import { drawing, exifOfPhone, samplePictures } from './sample-pictures'
import { seeded } from './seeded'

export type HostileFile = {
  name: string
  bytes: Buffer
  /** What must come of it, uploaded where any file is taken: a refusal by its reason, or `ok`. */
  outcome: string
}

const latin = (text: string) => Buffer.from(text, 'latin1')
const join = (...parts: (Buffer | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)))

/** A comment segment right after the start of a JPEG. */
const withComment = (jpeg: Buffer, text: string) => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(text.length + 2)
  return join(jpeg.subarray(0, 2), '\xFF\xFE', size, text, jpeg.subarray(2))
}

/** The same JPEG, its frame header saying another size. */
const claiming = (jpeg: Buffer, width: number, height: number) => {
  const lying = Buffer.from(jpeg)
  const frame = lying.indexOf(latin('\xFF\xC0'))
  lying.writeUInt16BE(height, frame + 5)
  lying.writeUInt16BE(width, frame + 7)
  return lying
}

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><circle r="9"/></svg>'
const page = '<!DOCTYPE html><html><body><script>alert(1)</script></body></html>'
const action = '<< /S /JavaScript /JS (app.alert(1)) >>'
const office = { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' }

/** The named cases, the same bytes at every run. Small but for one of 30 MB. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const { jpg, png, gif, webp, heic } = (await samplePictures()) as Record<
    string,
    Buffer<ArrayBuffer>
  >
  if (!jpg || !png || !gif || !webp || !heic) throw new Error('A sample is missing.')
  const exif = await drawing().withExif(exifOfPhone).jpeg().toBuffer()
  const broken = Buffer.from(exif)
  broken.fill(0xee, exif.indexOf('Exif\0\0') + 14, exif.indexOf('Exif\0\0') + 120)
  const zip = craftedZip({ 'run.js': 'alert(1)' })
  const animation = await drawing(20, 40)
    .gif({ delay: [9, 9] })
    .toBuffer()

  const files: [string, Buffer | string, string][] = [
    ['empty.jpg', '', 'empty'],
    ['zeros.jpg', Buffer.alloc(5000), 'unknown'],
    ['noise.jpg', seeded(7).bytes(5000), 'unknown'],
    ['truncated.jpg', jpg.subarray(0, jpg.length * 0.7), 'damaged'],
    ['header-only.jpg', jpg.subarray(0, 20), 'damaged'],
    ['truncated.png', png.subarray(0, png.length - 200), 'damaged'],
    ['truncated.webp', webp.subarray(0, webp.length * 0.7), 'damaged'],
    ['truncated.heic', heic.subarray(0, heic.length - 100), 'heic-unreadable'],
    ['bomb.png', craftedPng(14_000, 14_000), 'too-many-pixels'],
    ['strip.png', craftedPng(12_001, 10), 'too-many-pixels'],
    ['lying.jpg', claiming(jpg, 14_000, 14_000), 'too-many-pixels'],
    // Grey where pixels are missing: cameras write slightly wrong files, and half a photo is evidence.
    ['lying-within-limits.jpg', claiming(jpg, 9_000, 5_000), 'ok'],
    ['lying.heic', heicSample({ declares: [4000, 3000] }), 'heic-unreadable'],
    ['bomb.heic', heicSample({ declares: [60_000, 60_000] }), 'too-many-pixels'],
    ['text-bomb.png', craftedPng(10, 10, 1, [textBomb()]), 'ok'],
    ['30-megabytes.jpg', join(jpg, Buffer.alloc(30 * 1024 * 1024)), 'too-large'],
    ['drawing.svg', svg, 'svg'],
    ['drawing.jpg', svg, 'svg'],
    [
      'drawing-late.jpg',
      `\xEF\xBB\xBF\n<?xml version="1.0"?><!-- ${'x'.repeat(5000)} -->${svg}`,
      'svg',
    ],
    ['drawing-wide.jpg', join('\xFF\xFE', Buffer.from(svg, 'utf16le')), 'svg'],
    ['page.jpg', page, 'html'],
    ['page.txt', `Hello.\n${page}`, 'html'],
    ['php.jpg', '<?php system("id"); ?>', 'html'],
    ['packed.zip', zip, 'archive'],
    ['packed.gz', gzipSync('text'), 'archive'],
    ['contract.docx', craftedZip(office), 'office'],
    ['tool.jar', craftedZip({ 'META-INF/MANIFEST.MF': 'Main-Class: A' }), 'program'],
    [
      'tool.exe',
      join('MZ', Buffer.alloc(200), 'This program cannot be run in DOS mode'),
      'program',
    ],
    ['tool.sh', '#!/bin/sh\nid\n', 'program'],
    ['rich.doc', '{\\rtf1\\ansi hello}', 'office'],
    ['picture.bmp', join('BM', Buffer.alloc(100)), 'unsupported-picture'],
    ['photo-and-zip.jpg', join(jpg, zip), 'hidden-content'],
    ['photo-and-zip-and-tail.jpg', join(jpg, zip, Buffer.alloc(100_000)), 'hidden-content'],
    ['gifar.gif', join(gif, zip), 'hidden-content'],
    ['photo-and-page.jpg', join(jpg, page), 'hidden-content'],
    [
      'photo-with-script.jpg',
      withComment(jpg, '*/=1;<ScRiPt >alert(1)</script>/*'),
      'hidden-content',
    ],
    ['photo-with-php.jpg', withComment(jpg, '<?php system($_GET[0]); ?>'), 'hidden-content'],
    ['photo-with-pdf.jpg', withComment(jpg, '%PDF-1.4\n1 0 obj'), 'hidden-content'],
    ['photo-and-rar.jpg', join(jpg, 'Rar!\x1A\x07\x01\0', Buffer.alloc(90)), 'hidden-content'],
    ['page-in.png', craftedPng(9, 9, 1, [['tEXt', latin(`Comment\0${page}`)]]), 'hidden-content'],
    ['photo-with-tail.jpg', join(jpg, 'SEFT', seeded(9).bytes(3000)), 'ok'],
    ['png-named.jpg', png, 'ok'],
    ['animation.gif', animation, 'ok'],
    ['gps.jpg', exif, 'ok'],
    ['broken-exif.jpg', broken, 'ok'],
    ['photo.heic', heic, 'ok'],
    ['plain.pdf', craftedPdf(), 'ok'],
    ['packed.pdf', craftedPdf({ packed: '<< /Type /Font >>' }), 'ok'],
    ['script.pdf', craftedPdf({ catalog: `/OpenAction ${action}` }), 'pdf-active'],
    ['script-escaped.pdf', craftedPdf({ catalog: '/AA << /S /J#61vaScr#69pt >>' }), 'pdf-active'],
    ['script-packed.pdf', craftedPdf({ packed: action }), 'pdf-active'],
    ['script-twice.pdf', craftedPdf({ packed: action, filter: '/ASCII85Decode' }), 'pdf-active'],
    ['command.pdf', craftedPdf({ catalog: '/OpenAction << /S /Launch >>' }), 'pdf-active'],
    ['carrier.pdf', craftedPdf({ catalog: '/Names << /EmbeddedFiles 9 0 R >>' }), 'pdf-active'],
    ['locked.pdf', craftedPdf({ trailer: '/Encrypt 9 0 R' }), 'pdf-locked'],
    ['chat.txt', 'สวัสดี 12:03 <Media omitted>\n', 'ok'],
    ['chat-thai-874.txt', Buffer.from([0xca, 0xc7, 0xd1, 0xca, 0x8e, 0x0a]), 'ok'],
  ]
  return files.map(([name, content, outcome]) => ({
    name,
    bytes:
      typeof content === 'string'
        ? join(content.includes('ส') ? Buffer.from(content) : content)
        : content,
    outcome,
  }))
}
