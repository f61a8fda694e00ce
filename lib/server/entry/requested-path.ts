import 'server-only'
import { headers } from 'next/headers'

/** The path and query of this request, as the proxy noted it; `/` when unknown. Always begins with a single slash. */
export async function requestedPath(): Promise<string> {
  return safePath((await headers()).get('x-homeward-path') ?? '/')
}

/** A path of this application to go to, or `/` for anything that could lead elsewhere (`//host`, `\\host`, `https:`). */
export function safePath(path: string | null | undefined): string {
  return path && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/'
}
