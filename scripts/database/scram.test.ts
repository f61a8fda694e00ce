import { expect, it } from 'vitest'
import { scramVerifier } from './scram'

it('makes what a server makes of the same password and salt', () => {
  // Password and salt of the example in RFC 7677; the login test of prepare.db.test.ts proves it to a server.
  const verifier = scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))
  expect(verifier).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

it('salts each one anew', () => {
  expect(scramVerifier('pencil')).not.toBe(scramVerifier('pencil'))
})
