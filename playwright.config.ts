import { defineConfig } from '@playwright/test'
import { browserArguments } from './lib/domain/browser/chromium'
import { findBrowser } from './scripts/browser/find-browser'

const executablePath = findBrowser()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/serve.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  // Bounds for something that hangs, with room for a slow machine: nothing here says how fast a screen is.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.E2E_REPORT ?? '.data/reports/e2e.json' }],
  ],
  use: {
    baseURL: process.env.E2E_BASE_URL,
    locale: 'en-GB',
    timezoneId: 'Asia/Bangkok',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // What is said to work on a telephone, and every check of a screen's width: specs and tests tagged @phone.
    {
      name: 'phone',
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
})
