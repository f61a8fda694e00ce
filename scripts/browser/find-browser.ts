import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumCandidates } from '@/lib/domain/browser/chromium'

/** A Chromium on this machine: the one CHROMIUM names, Playwright's own, or the system's; undefined when there is none. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const given = [process.env.CHROMIUM, chromium.executablePath()]
  return chromiumCandidates(given, folders).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
