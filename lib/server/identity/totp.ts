import 'server-only'
import { generateURI, verifySync } from 'otplib'
import { encode } from 'uqr'

const period = 30

/**
 * The time step (RFC 6238) that a six-digit code belongs to, one step of clock drift allowed either way; null when it
 * is wrong, or when its step is not after `lastStep`: a code works once.
 * @param now Unix time in milliseconds
 */
export function stepOfCode(
  secret: string,
  code: string,
  lastStep: number | null,
  now: number,
): number | null {
  const epoch = Math.floor(now / 1000)
  const result = verifySync({ secret, token: code, epoch, period, epochTolerance: period })
  if (!result.valid || !('timeStep' in result)) return null
  return lastStep === null || result.timeStep > lastStep ? result.timeStep : null
}

/** The address that authenticator apps read from the QR code. */
export const authenticatorUri = (secret: string, email: string) =>
  generateURI({ issuer: 'Homeward', label: email, secret, period })

/** A QR code to draw: its width in modules, a quiet zone of four included, and one SVG path of its dark modules. */
export function qrCode(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, path: path.join('') }
}
