import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser'

/** Fonts for every script the screens speak; a page without its letters measures wrong. */
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk']

const ways: { name: string; possible: () => boolean; commands: string[][] }[] = [
  {
    name: "Playwright's installer",
    possible: () => true,
    commands: [[process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium']],
  },
  {
    name: 'the system (apt-get)',
    possible: () => process.getuid?.() === 0 && process.platform === 'linux',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ],
  },
]

/**
 * A Chromium to test with, installed when there is none.
 * @returns its path, or undefined after saying what to do.
 */
export function ensureBrowser(): string | undefined {
  for (const { name, possible, commands } of ways) {
    const found = findBrowser()
    if (found) return found
    if (!possible()) continue
    console.log(`No Chromium here; installing one by ${name} …`)
    for (const [program = '', ...args] of commands) {
      const options = { stdio: ['ignore', 'ignore', 'inherit'] as const, timeout: 600_000 }
      if (spawnSync(program, args, { ...options, stdio: [...options.stdio] }).status !== 0) break
    }
  }
  const found = findBrowser()
  if (!found) {
    console.error(
      'No Chromium, and none could be installed. Install one and set CHROMIUM to its path; the tests in a browser cannot run without it.',
    )
  }
  return found
}
