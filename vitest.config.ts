import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const resolve = {
  // `server-only` throws outside a React server; tests are the server.
  conditions: ['react-server'],
  alias: {
    '@': root.replace(/\/$/, ''),
    'server-only': `${root}node_modules/server-only/empty.js`,
  },
}

export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{app,lib,components,scripts,bench,docs}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts'],
          // No test asserts a time; a property over thousands of values may take long on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['{lib,scripts}/**/*.db.test.ts'],
          globalSetup: ['lib/testing/postgres.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
