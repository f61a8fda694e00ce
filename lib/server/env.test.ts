import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'

const whole = {
  APP_DATABASE_URL: 'postgres://homeward_app:a@db/homeward',
  DOOR_DATABASE_URL: 'postgres://homeward_door:b@db/homeward',
  NEXTAUTH_SECRET: 'k'.repeat(32),
}

describe('the settings', () => {
  it('have a default wherever one is safe', () => {
    expect(parseEnv({ ...whole, HOMEWARD_DATA: '/srv/homeward' })).toMatchObject({
      KEYRING_FILE: '/srv/homeward/keyring.json',
      OBJECT_STORE: 'file:/srv/homeward/objects',
      PUBLIC_URL: 'http://localhost:3000',
      PORT: 3000,
      LOG_LEVEL: 'info',
    })
  })

  it('take an empty variable for none', () => {
    const env = parseEnv({
      ...whole,
      DATABASE_URL: '',
      OBJECT_STORE: '',
      OIDC_ISSUER: '',
      PORT: '',
    })
    expect(env.DATABASE_URL).toBeUndefined()
    expect(env.OIDC_ISSUER).toBeUndefined()
    expect(env.PORT).toBe(3000)
  })

  it('know the public address by its origin', () => {
    expect(parseEnv({ ...whole, PUBLIC_URL: 'https://Homeward.example/' }).PUBLIC_URL).toBe(
      'https://homeward.example',
    )
  })

  it.each([
    ['a missing database', { APP_DATABASE_URL: undefined }, /APP_DATABASE_URL: is not set/],
    [
      'another kind of database',
      { DOOR_DATABASE_URL: 'mysql://x' },
      /DOOR_DATABASE_URL: must be a postgres/,
    ],
    ['a short secret', { NEXTAUTH_SECRET: 'hunter2' }, /NEXTAUTH_SECRET: must have at least 32/],
    [
      'an address with a path',
      { PUBLIC_URL: 'https://a.example/app' },
      /PUBLIC_URL: must have no path/,
    ],
    ['a store of no kind', { OBJECT_STORE: 'ftp://x' }, /OBJECT_STORE: must be file:/],
    ['a store without its keys', { OBJECT_STORE: 's3://b?endpoint=http://s' }, /AWS_ACCESS_KEY_ID/],
    ['half of a sign-in service', { OIDC_ISSUER: 'https://id.example' }, /OIDC_CLIENT_ID/],
    ['a mail server without a sender', { SMTP_URL: 'smtp://mail:25' }, /MAIL_FROM/],
    ['a mail server of no kind', { SMTP_URL: 'http://mail' }, /SMTP_URL: must be an smtp/],
    ['a port that is none', { PORT: '99999' }, /PORT/],
  ])('refuse %s', (_, wrong, message) => {
    expect(() => parseEnv({ ...whole, ...wrong })).toThrow(message)
  })

  it('name everything that is wrong at once, and no value', () => {
    const read = () =>
      parseEnv({ NEXTAUTH_SECRET: 'hunter2', APP_DATABASE_URL: 'mysql://u:swordfish@h' })
    expect(read).toThrow(/APP_DATABASE_URL[^]*DOOR_DATABASE_URL[^]*NEXTAUTH_SECRET/)
    expect(read).not.toThrow(/hunter2|swordfish/)
  })
})
