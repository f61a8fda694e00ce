import 'server-only'

/** Where a page of a list ended: the value it is sorted by and the id that breaks ties. */
export type Cursor = { at: string; id: string }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const sortable = /^(\d{4}-\d\d-\d\dT[\d:.]+Z|\d{1,3})$/

/** A cursor as text for a URL. */
export const writeCursor = ({ at, id }: Cursor): string =>
  Buffer.from(`${at} ${id}`).toString('base64url')

/** Reads a cursor back; anything malformed means the first page. */
export function readCursor(text: string | undefined): Cursor | null {
  const [at = '', id = ''] = Buffer.from(text ?? '', 'base64url')
    .toString('utf8')
    .split(' ')
  return sortable.test(at) && uuid.test(id) ? { at, id } : null
}
