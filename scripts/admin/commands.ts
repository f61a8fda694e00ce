import type { Client } from 'pg'
import { z } from 'zod'
import { roles } from '@/lib/domain/access/roles'
import { AgencyInput } from '@/lib/domain/agency/agency-input'
import { agencyKinds } from '@/lib/domain/agency/kinds'
import { Email } from '@/lib/domain/identity/email'
import { StaffName } from '@/lib/domain/identity/member-input'
import { createAgencyAtConsole } from '@/lib/server/administration/console-agency'
import {
  type ConsoleLink,
  createMemberAtConsole,
  disableAtConsole,
  inviteAtConsole,
} from '@/lib/server/administration/console-member'
import { reindexSearch } from '@/lib/server/administration/reindex-search'
import { rotateKeys } from '@/lib/server/administration/rotate-keys'

/** What a command prints, and whether it did what was asked. */
export type Said = { ok: boolean; text: string }

type Options = Record<string, string | boolean | undefined>

export type Command = {
  /** One line for the list of commands. */
  does: string
  /** Options with a value, with what it is. */
  takes: Record<string, string>
  /** Options without a value. */
  flags?: Record<string, string>
  run(client: Client, options: Options, say: (line: string) => void): Promise<Said>
}

const no = (text: string): Said => ({ ok: false, text })
const yes = (text: string): Said => ({ ok: true, text })

const linkText = ({ link, days }: ConsoleLink) =>
  `Give this link to the person, by a channel that only the two of you read. It is not shown again,\n` +
  `works once, and for ${days} days:\n\n  ${link}\n`

const refusals = {
  'code-taken': 'Another agency has this code.',
  'no-agency': 'No agency has this code. Make it first: create-agency.',
  taken: 'A member with this address exists already.',
  nobody: 'No member has this address.',
  accepted:
    'This member has a password already. `recover` voids it, and the second factor, and makes a link.',
} as const

const AgencyOptions = AgencyInput.pick({ code: true, name: true, kind: true, country: true })
const MemberOptions = z.object({ name: StaffName, email: Email })
const Roles = z.array(z.enum(roles)).min(1)

/** The faults of options, one a line: `--code: code-form`. */
const wrong = (error: z.ZodError) =>
  no(error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))

async function link(client: Client, options: Options, recover: boolean): Promise<Said> {
  const email = Email.safeParse(options.email ?? '')
  if (!email.success) return no('--email: not an address')
  const made = await inviteAtConsole(client, email.data, recover)
  return made.ok ? yes(linkText(made)) : no(refusals[made.reason])
}

async function standing(client: Client, options: Options, disabled: boolean): Promise<Said> {
  const email = Email.safeParse(options.email ?? '')
  const done = email.success && (await disableAtConsole(client, email.data, disabled))
  if (!done) return no(refusals.nobody)
  return yes(disabled ? 'Disabled, and signed out everywhere.' : 'Enabled. They can sign in again.')
}

async function createMember(client: Client, options: Options, held: string[]): Promise<Said> {
  const member = MemberOptions.safeParse({ name: options.name ?? '', email: options.email ?? '' })
  if (!member.success) return wrong(member.error)
  const roles = Roles.safeParse(held)
  if (!roles.success) return no(`--roles: some of ${Roles.element.options.join(', ')}`)
  const agency = String(options.agency ?? '').toUpperCase()
  const made = await createMemberAtConsole(client, { ...member.data, agency, roles: roles.data })
  return made.ok ? yes(linkText(made)) : no(refusals[made.reason])
}

export const commands: Record<string, Command> = {
  'create-agency': {
    does: 'make an agency',
    takes: {
      code: 'two to twelve capitals, digits and hyphens, like TH-EMB',
      name: 'its name',
      kind: `one of ${agencyKinds.join(', ')}`,
      country: 'two letters, like TH',
    },
    async run(client, options) {
      const given = { code: '', name: '', kind: '', ...options }
      const country = String(options.country ?? '').toUpperCase()
      const agency = AgencyOptions.safeParse({ ...given, country })
      if (!agency.success) return wrong(agency.error)
      const made = await createAgencyAtConsole(client, agency.data)
      return made.ok ? yes(`Made ${agency.data.code}.`) : no(refusals[made.reason])
    },
  },
  'create-admin': {
    does: 'invite an administrator of an agency, or of the platform, and print the link',
    takes: { agency: 'code of the agency', name: 'their name', email: 'they sign in with it' },
    flags: { platform: 'keeps the whole installation: makes agencies' },
    run: (client, options) =>
      createMember(client, options, [
        options.platform ? 'platform-administrator' : 'agency-administrator',
      ]),
  },
  'create-member': {
    does: 'invite somebody with any roles, and print the link',
    takes: {
      agency: 'code of the agency',
      name: 'their name',
      email: 'they sign in with it',
      roles: `some of ${roles.join(', ')}; commas between`,
    },
    run: (client, options) =>
      createMember(client, options, String(options.roles ?? '').split(/[\s,]+/)),
  },
  invite: {
    does: 'print a new link for somebody who has not accepted the last one',
    takes: { email: 'of the member' },
    run: (client, options) => link(client, options, false),
  },
  recover: {
    does: 'void password, second factor and sessions of a member, and print a new link',
    takes: { email: 'of the member' },
    run: (client, options) => link(client, options, true),
  },
  disable: {
    does: 'disable a member, and end every session of theirs',
    takes: { email: 'of the member' },
    run: (client, options) => standing(client, options, true),
  },
  enable: {
    does: 'let a disabled member sign in again',
    takes: { email: 'of the member' },
    run: (client, options) => standing(client, options, false),
  },
  'rotate-keys': {
    does: 'add a key-encryption key and wrap every data key with it',
    takes: {},
    flags: { 'rewrap-only': 'add no key: end a rotation that was cut' },
    async run(client, options, say) {
      const { key, rewrapped } = await rotateKeys(client, !options['rewrap-only'], (count) =>
        say(`  ${count} data keys`),
      )
      return yes(
        `${rewrapped} data keys are wrapped by ${key}.\n` +
          'Back up the keyring file now. Old keys stay in it: backups made before need them.',
      )
    },
  },
  'reindex-search': {
    does: 'file every dossier anew whose names search reads by newer rules',
    takes: {},
    async run(client, _, say) {
      const { dossiers, rules } = await reindexSearch(client, (count) => say(`  ${count} dossiers`))
      return yes(`${dossiers} dossiers are filed anew. All are filed by reading rules ${rules}.`)
    },
  },
}
