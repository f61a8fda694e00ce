import type { RefusalReason } from './refusals'

/**
 * Why a detected MIME type that is not accepted is refused; the first line that matches decides.
 * What matches none is `unknown`.
 */
export const refusedTypes = [
  { mime: /^image\/svg/, reason: 'svg' },
  { mime: /html/, reason: 'html' },
  // Before the archives: these are archives inside.
  {
    mime: /openxmlformats|opendocument|ms-(word|excel|powerpoint|outlook)|visio/,
    reason: 'office',
  },
  {
    mime: /^application\/(rtf|x-cfb|epub\+zip|x-mobipocket-ebook|postscript|eps)$/,
    reason: 'office',
  },
  {
    mime: /^application\/(x-msdownload|x-elf|x-mach-binary|wasm|java-|vnd\.android|x-shockwave-flash|x-xpinstall|x-google-chrome-extension|x\.ms\.shortcut|x\.apple\.alias|vnd\.ms-htmlhelp|x-ms-regedit)/,
    reason: 'program',
  },
  {
    mime: /^application\/(zip|gzip|zstd|vnd\.ms-cab-compressed|x-(tar|rar|bzip2|7z|xz|lzip|lz4|lzh|compress|cpio|arj|ace|deb|rpm|unix-archive|apple-diskimage|asar))/,
    reason: 'archive',
  },
  { mime: /^image\//, reason: 'unsupported-picture' },
  { mime: /^(audio|video)\//, reason: 'unsupported-media' },
  { mime: /^application\/(vnd\.rn-realmedia|mxf|ogg|vnd\.ms-asf)/, reason: 'unsupported-media' },
] as const satisfies readonly { mime: RegExp; reason: RefusalReason }[]

/** Why a file of this detected MIME type, which is not an accepted one, is refused. */
export function reasonAgainst(mime: string): RefusalReason {
  return refusedTypes.find((type) => type.mime.test(mime))?.reason ?? 'unknown'
}
