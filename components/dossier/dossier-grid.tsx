'use client'
import { AgeBadge, type Age } from '@/components/ui/age-badge'
import { Link } from '@/components/ui/link'
import { type Column, Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'

/** A dossier of a list, every word of it as this reader sees it. */
export type GridRow = {
  reference: string
  name: string
  nativeName?: string
  note: string
  citizenship?: string
  status: string
  tone: Tone
  place: string
  age?: Age
  seen?: string
  complete: number
  assignee: string
  updated: string
}

const cells = (row: GridRow) => ({
  name: (
    <>
      <Link href={`/dossiers/${row.reference}`} className="whole font-bold">
        <bdi>{row.name}</bdi>
      </Link>
      {row.nativeName && <bdi className="block font-normal">{row.nativeName}</bdi>}
      <span className="block text-sm font-normal text-quiet">{row.note}</span>
    </>
  ),
  citizenship: row.citizenship,
  status: Tag({ tone: row.tone, children: row.status }),
  where: row.age ? (
    <>
      <span className="block">{row.place}</span>
      {AgeBadge({ age: row.age, text: row.seen ?? '' })}
    </>
  ) : (
    row.place
  ),
  complete: row.complete,
  assignee: row.assignee,
  updated: row.updated,
})

/**
 * The busiest table of the application. It crosses to the browser as words and numbers, not as elements: fifty rows of
 * elements are four times the bytes, and made three times over.
 */
export function DossierGrid({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly Column[]
  rows: readonly GridRow[]
}) {
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows.map((row) => ({ key: row.reference, cells: cells(row) }))}
    />
  )
}
