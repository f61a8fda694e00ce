/** What a stored file is, for the person who looks for it. */
export const fileKinds = ['image', 'pdf', 'audio', 'video', 'text'] as const
export type FileKind = (typeof fileKinds)[number]

/** What a field takes: pictures alone, or any evidence. */
export type FilePurpose = 'image' | 'any'

/** Bytes in what people call a megabyte. */
export const megabyte = 1024 * 1024

/** The most bytes one file may have, by kind. Source: security.md, "Files". */
export const byteLimits = {
  image: 20 * megabyte,
  pdf: 20 * megabyte,
  audio: 25 * megabyte,
  video: 25 * megabyte,
  text: 5 * megabyte,
} as const satisfies Record<FileKind, number>

/** No file of any kind is larger: what a route handler may read of a body before it looks at the type. */
export const largestFile = Math.max(...Object.values(byteLimits))

/** Bytes from which a form with all its files is too large to be read as one; next.config.ts says so to the framework. */
export const largestForm = 67_000_000

/** The most pixels of a picture that is opened at all: in all, and along one side. */
export const pixelLimits = { total: 50_000_000, side: 12_000 } as const

/** Longest side, in pixels, of the copies that are shown: large on a screen or in print, and in a list. */
export const copySides = { view: 2400, thumb: 240 } as const

/**
 * The most bytes a file may have for a purpose before its kind is known.
 * @returns bytes
 */
export function byteLimitOf(purpose: FilePurpose): number {
  return purpose === 'image' ? byteLimits.image : largestFile
}
