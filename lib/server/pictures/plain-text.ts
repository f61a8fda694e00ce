import 'server-only'

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const mark = bytes.toString('hex', 0, 2)
  if (mark === 'fffe') return 'utf-16le'
  return mark === 'feff' ? 'utf-16be' : undefined
}

const decoded = (bytes: Buffer) =>
  new TextDecoder(utf16Of(bytes) ?? 'latin1').decode(bytes).replace(/^\uFEFF|^\xEF\xBB\xBF/, '')

/** The first 64 KiB of a file read as text, without its byte order mark and leading white space. */
export function startOfText(bytes: Buffer): string {
  return decoded(bytes.subarray(0, 65_536)).trimStart()
}

/**
 * Whether a file is text and nothing else: no control characters but tabs and line ends, in UTF-8,
 * UTF-16 with its mark, or any older encoding that leaves the control characters alone (Thai, Chinese
 * and Burmese telephones still write them).
 */
export function isPlainText(bytes: Buffer): boolean {
  const text = utf16Of(bytes) ? decoded(bytes) : bytes.toString('latin1')
  return !/[^\P{Cc}\t\n\f\r\x80-\x9F]/u.test(text)
}
