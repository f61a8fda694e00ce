import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../database/files'
import { missingOptional, withOptional, type LockFile } from './optional'

const lockFile = (): LockFile =>
  JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as LockFile

it('holds every package of every system (npm run lock adds what a mirror lacked)', () => {
  expect(missingOptional(lockFile())).toEqual({})
})

it('finds what was left out, and puts it back for its system alone', () => {
  const lock: LockFile = {
    packages: {
      '': {},
      'node_modules/a': { optionalDependencies: { '@a/linux-x64-musl': '1.2.3', '@a/b': '1.0.0' } },
      'node_modules/a/node_modules/@a/b': { version: '1.0.0' },
      'node_modules/z': { version: '9.0.0' },
    },
  }
  expect(missingOptional(lock)).toEqual({ '@a/linux-x64-musl': '1.2.3' })
  const whole = withOptional(lock)
  expect(missingOptional(whole)).toEqual({})
  expect(whole.packages['node_modules/@a/linux-x64-musl']).toEqual({
    version: '1.2.3',
    optional: true,
    os: ['linux'],
    cpu: ['x64'],
    libc: ['musl'],
  })
  expect(Object.keys(whole.packages)[0]).toBe('')
})
