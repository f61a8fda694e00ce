export const dynamic = 'force-dynamic'

/** The floor of every page: nothing, rendered anew for each request. */
export default function Empty() {
  return <p>empty</p>
}
