import { readFileSync } from 'node:fs'
import path from 'node:path'
import { generate } from 'otplib'
import type { DemoAccount } from '@/scripts/launch/demo'

/** Who in the demo does what, by the work they do here. Two colleagues of one agency, and people of other agencies. */
export const people = {
  caseworker: 'sophea.lim@lotus-harbour.example',
  colleague: 'james.okello@lotus-harbour.example',
  supervisor: 'chenda.prak@lotus-harbour.example',
  administrator: 'rithy.meas@lotus-harbour.example',
  auditor: 'maren.voss@lotus-harbour.example',
  consularOfficer: 'naree.wattana@thai-embassy.example',
  intakeOfficer: 'pong.intharat@thai-embassy.example',
  otherAgency: 'ratih.kusuma@indonesian-embassy.example',
  otherAdministrator: 'bayu.adinata@indonesian-embassy.example',
  thaiAdministrator: 'wit.charoen@thai-embassy.example',
  hotline: 'lourdes.abad@homeward-line.example',
  reviewer: 'faridah.mansor@task-force.example',
  operator: 'anders.holm@operator.example',
} as const

export type Person = keyof typeof people

/** The folder of the served installation, where its demo left the accounts. */
export function dataFolder(): string {
  const folder = process.env.E2E_DATA
  if (!folder) throw new Error('E2E_DATA names the data folder of the served installation.')
  return folder
}

/** Address, password and authenticator secret of somebody of the demo. */
export function demoAccount(person: Person): DemoAccount {
  const file = path.join(dataFolder(), 'demo-accounts.json')
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]
  const found = accounts.find(({ email }) => email === people[person])
  if (!found) throw new Error(`The demo has no ${people[person]}.`)
  return found
}

const period = 30

/** The code of a time step (RFC 6238), as the telephone of the account would show it then. */
export const codeOfStep = ({ totpSecret }: DemoAccount, step: number): Promise<string> =>
  generate({ secret: totpSecret, epoch: step * period, period })

/** The time step of now. */
export const stepNow = (): number => Math.floor(Date.now() / 1000 / period)
