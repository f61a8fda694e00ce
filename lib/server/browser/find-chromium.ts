import 'server-only'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumCandidates } from '@/lib/domain/browser/chromium'
import { env } from '../env'

const isProgram = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

/** The Chromium that prints: the one CHROMIUM names, Playwright's, or the system's; undefined when there is none. */
export async function findChromium(): Promise<string | undefined> {
  const { CHROMIUM, PATH } = env()
  const given = [CHROMIUM, chromium.executablePath()]
  for (const file of chromiumCandidates(given, PATH.split(path.delimiter))) {
    if (await isProgram(file)) return file
  }
  return undefined
}
