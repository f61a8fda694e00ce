import type { FileKind } from '@/lib/domain/files/limits'
import type { Box } from '@/lib/domain/redaction/boxes'

/** One stored file as its screens read it. */
export type FileData = {
  id: string
  name: string
  kind: FileKind
  mime: string
  /** Bytes. */
  size: number
  sha256: string
  width?: number
  height?: number
  metadata: unknown
  hasView: boolean
  uploadedAt: string
  uploadedBy: string
  /** Of a redacted copy: the picture it was made from, what it hides, in hundredths, and why. */
  copyOf: string | null
  redaction?: { boxes: readonly Box[]; reason: string }
}

/** Messages by their whole key. */
export type Translate = (key: string, values?: Record<string, string | number>) => string
