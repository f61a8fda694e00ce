import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** An e-mail as it came in: to whom, and everything that was sent, headers included. */
export type CaughtMail = { to: string[]; raw: string }

export type MailCatcher = {
  url: string
  caught: CaughtMail[]
  /** From now on every e-mail is refused, or (`false`) taken again. */
  refuse(refusing: boolean): void
  stop(): Promise<void>
}

/** A mail server of our own on a free port of this machine, which keeps what it is sent. */
export async function catchMail(): Promise<MailCatcher> {
  const caught: CaughtMail[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: (_, __, answer) =>
      answer(refusing ? Object.assign(new Error('not now'), { responseCode: 451 }) : null),
    onData(stream, session, answer) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        caught.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        answer()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    caught,
    refuse: (now) => (refusing = now),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
