import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { compile } from 'tailwindcss'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const { resolve } = createRequire(import.meta.url)

const loadStylesheet = async (id: string, base: string) => {
  const file = id.startsWith('.') ? path.resolve(base, id) : resolve(id)
  return { path: file, base: path.dirname(file), content: readFileSync(file, 'utf8') }
}

const screens = ['app', 'components'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => path.join(folder, file)),
)

/** Every word written inside a className: literal, or a string within an expression. */
function* classesIn(source: string) {
  for (const [, literal, expression = ''] of source.matchAll(
    /className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g,
  )) {
    const texts =
      literal ?? [...expression.matchAll(/['`]([^'`]*)['`]/g)].map(([, text]) => text).join(' ')
    for (const word of texts.replace(/\$\{[^}]*\}/g, ' ').split(/\s+/)) {
      // A value compared with, or handed on by name, is not a class.
      if (word && !new RegExp(`(===|kind:) '${word}'`).test(expression)) yield word
    }
  }
}

describe('classes', async () => {
  const sheet = path.join(root, 'app/globals.css')
  const { build } = await compile(readFileSync(sheet, 'utf8'), {
    base: path.dirname(sheet),
    loadStylesheet,
  })
  const bare = build([])
  const named = new Set([...bare.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))
  let length = bare.length
  const exists = (word: string) => {
    if (named.has(word)) return true
    const grown = build([word]).length > length
    length = Math.max(length, build([]).length)
    return grown
  }

  it('tells a class on the scale from one that is not', () => {
    expect(exists('gap-4')).toBe(true)
    expect(exists('gap-5')).toBe(false)
    expect(exists('text-red-500')).toBe(false)
  })

  it('all exist: in the named classes or on the scale', () => {
    const seen = new Map<string, boolean>([['gap-4', true]])
    const unknown = screens.flatMap((file) =>
      [...classesIn(readFileSync(path.join(root, file), 'utf8'))]
        .filter((word) => {
          if (!seen.has(word)) seen.set(word, exists(word))
          return !seen.get(word)
        })
        .map((word) => `${file}: ${word}`),
    )
    expect(unknown).toEqual([])
    expect(seen.size).toBeGreaterThan(80)
  })
})
