import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../database/files'
import { houseRules, longestFile, vagueNames } from './rules'

const folders = ['app', 'components', 'lib', 'prisma/seed', 'scripts', 'bench', 'e2e', 'docs']
const ours = folders.flatMap((folder) => filesUnder(folder))
const texts = new Map(ours.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
const codeFiles = ours.filter((name) => /\.(ts|tsx|mjs|cjs|css)$/.test(name))

/** The rules and this test name what they forbid. */
const itself = /^scripts\/house\//

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((name) => name.replaceAll(path.sep, '/'))
      .filter((name) => !/node_modules|\/\.next\//.test(name))
  } catch {
    return []
  }
}

it('looks at the whole house', () => {
  expect(codeFiles.length).toBeGreaterThan(300)
})

describe('every source', () => {
  it.each(houseRules)('$name', (rule) => {
    const broken = ours.filter((name) => {
      if (itself.test(name) || !rule.where.test(name)) return false
      if (rule.except?.test(name)) return false
      const text = texts.get(name) ?? ''
      return Boolean(rule.not?.test(text)) || (rule.must ? !rule.must.test(text) : false)
    })
    expect(broken).toEqual([])
  })

  it('has a name that says what it is', () => {
    expect(ours.filter((name) => vagueNames.test(name.replace(/^lib\//, '')))).toEqual([])
  })

  it('fits its length, and half of them a page', () => {
    const lengths = codeFiles
      .filter((name) => !name.endsWith('.css'))
      .map((name) => ({ name, lines: (texts.get(name) ?? '').split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > longestFile + 1)).toEqual([])
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })
})

describe('the rules themselves', () => {
  it.each([
    ['// oxlint-disable-next-line', 'nothing silences a check'],
    ['// @ts-expect-error', 'nothing silences a check'],
    ['await tx.$queryRawUnsafe(text)', 'no query is made of text, no markup either'],
    ['it.skip("x")', 'no test is skipped, alone, slowed or repeated'],
    ['test.describe.only("x")', 'no test is skipped, alone, slowed or repeated'],
    ['await page.waitForTimeout(500)', 'no test is skipped, alone, slowed or repeated'],
  ])('see %s', (text, name) => {
    const rule = houseRules.find((one) => one.name === name)
    expect(rule?.not?.test(text)).toBe(true)
  })
})
