// Tells eslint-plugin-boundaries what an import of ours points at: `@/` is the checkout, extensions are left out.
const { existsSync, statSync } = require('node:fs')
const { isBuiltin } = require('node:module')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')
const endings = ['', '.ts', '.tsx', '.mjs', '.css', '.json', '/page.tsx', '/route.ts']

exports.interfaceVersion = 2
exports.resolve = (source, file) => {
  if (isBuiltin(source)) return { found: true, path: null }
  const base = source.startsWith('@/')
    ? path.join(root, source.slice(2))
    : source.startsWith('.')
      ? path.resolve(path.dirname(file), source)
      : null
  if (!base) return { found: true, path: path.join(root, 'node_modules', source) }
  const found = endings.map((ending) => base + ending).find(isFile)
  return found ? { found: true, path: found } : { found: false }
}

const isFile = (name) => existsSync(name) && statSync(name).isFile()
