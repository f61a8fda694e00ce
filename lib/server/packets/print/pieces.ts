import 'server-only'
import type { PacketContent } from '@/lib/domain/packet/packet-content'
import type { PacketRow } from '@/lib/domain/packet/packet-row'
import type { Phrase } from '@/lib/domain/packet/phrases'
import { html, Markup } from './html'
import { packetStyle } from './styles'
import { phrase, type Speech, valueWords, type Words } from './value-words'

/** What proves a packet: its verification code, its hash, and where both can be asked about. */
export type Proof = { code: string; hash: string; address: string }

/** The second language of a text, if it has words of its own there. */
const local = (words: Words, { language }: Speech) =>
  words.local && html`<span class="local" lang="${language}">${words.local}</span>`

/** A heading in both languages. */
export const heading = (key: Phrase, speech: Speech): Markup => {
  const words = phrase(key, speech)
  return html`<h2>${words.en}${local(words, speech)}</h2>`
}

/** Both languages beside each other. */
export const said = (key: Phrase, speech: Speech, kind: 'said' | 'care' = 'said'): Markup => {
  const words = phrase(key, speech)
  return html`<div class="${kind}">
    <p>${words.en}</p>
    <p lang="${speech.language}">${words.local}</p>
  </div>`
}

const one = (words: Words, speech: Speech) =>
  html`<bdi>${words.en}</bdi>${words.local && html` · `}${local(words, speech)}`

/** A line of the packet: what it is called, and what is said there. */
export function row(label: Phrase, values: readonly Words[], speech: Speech): Markup {
  const name = phrase(label, speech)
  const shown =
    values.length === 1
      ? html`<p>${one(values[0]!, speech)}</p>`
      : html`<ul>
          ${values.map((words) => html`<li><p>${one(words, speech)}</p></li>`)}
        </ul>`
  return html`<div>
    <dt>${name.en}${local(name, speech)}</dt>
    <dd>${shown}</dd>
  </div>`
}

/** Lines as they were drawn from the dossier. */
export const rows = (all: readonly PacketRow[], speech: Speech): Markup =>
  html`<dl class="rows">
    ${all.map(({ label, values }) =>
      row(
        label,
        values.map((value) => valueWords(value, speech)),
        speech,
      ),
    )}
  </dl>`

/** Title, and to whom it is. */
export function head(title: Phrase, content: PacketContent, speech: Speech): Markup {
  const words = phrase(title, speech)
  const to = phrase('to', speech)
  const { name, nativeName, office } = content.addressee
  return html`<header>
    <h1>${words.en}${local(words, speech)}</h1>
    <dl class="to">
      <dt>${to.en}${local(to, speech)}</dt>
      <dd>
        <p><strong>${name}</strong></p>
        ${nativeName && html`<p lang="${speech.language}">${nativeName}</p>`}
        ${office && html`<p>${office}</p>`}
      </dd>
    </dl>
  </header>`
}

/** Where and with what a stranger can ask whether it is genuine. */
export function proofBlock({ code, hash, address }: Proof, speech: Speech): Markup {
  const line = (key: Phrase, text: string) => {
    const words = phrase(key, speech)
    return html`<p>
      ${words.en}${words.local && html` · `}${local(words, speech)}: <code>${text}</code>
    </p>`
  }
  return html`<div class="proof">
    ${line('verify', address)}${line('code', code)}${line('hash', hash)}
  </div>`
}

/** Where a document is read: printed, or looked at in a page, whose style needs a nonce and whose pictures lie elsewhere. */
export type Reading = { nonce: string; picture: (file: string) => string }

/** The whole document around its body: style, fonts, and for whom it is, across every page. */
export function sheet(
  body: Markup,
  { content, proof, foot }: { content: PacketContent; proof: Proof; foot: string },
  reading?: Reading,
): string {
  const lines = [`${foot}${foot && ' · '}${proof.code}`, `SHA-256 ${proof.hash}`]
  const style = new Markup(packetStyle(content.language, lines, reading !== undefined))
  const fonts = html`<link rel="stylesheet" href="/fonts.css" />`
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${proof.code}</title>
        ${!reading && fonts}
        <style nonce="${reading?.nonce}">
          ${style}
        </style>
      </head>
      <body>
        ${!reading && html`<div class="mark" aria-hidden="true"></div>`}
        <main>${body}</main>
      </body>
    </html>`.text
}
