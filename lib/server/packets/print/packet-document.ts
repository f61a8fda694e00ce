import 'server-only'
import type { PacketContent } from '@/lib/domain/packet/packet-content'
import type { PacketItem } from '@/lib/domain/packet/contents'
import { html, type Markup } from './html'
import {
  head,
  heading,
  type Proof,
  proofBlock,
  type Reading,
  row,
  rows,
  said,
  sheet,
} from './pieces'
import { dateWords, momentWords, phrase, type Speech } from './value-words'

const ofPerson: readonly PacketItem[] = ['name', 'nationality', 'birth', 'sex', 'document']
const ofPlace: readonly PacketItem[] = ['location']

function request({ audience, items }: PacketContent, speech: Speech): Markup {
  if (audience === 'premises') {
    return html`${heading('group.request', speech)}${said('request.premises', speech)}`
  }
  const law = html`${heading('group.law', speech)}${said('law.basis', speech)}`
  const guard = html`${said('law.non-punishment', speech)}${said('law.screening', speech)}`
  return html`${heading('group.request', speech)}${said('request.find', speech)}${said('request.hand-over', speech)}
  ${items.includes('nonPunishment') && guard}${items.includes('legalBasis') && law}`
}

function contact({ embassy, replyBy }: PacketContent, speech: Speech): Markup {
  const given = [
    row('embassy', [{ en: embassy.name }], speech),
    row('phone24', [{ en: embassy.phone }], speech),
    embassy.email && row('email', [{ en: embassy.email }], speech),
    replyBy && row('replyBy', [dateWords(replyBy, speech)], speech),
  ]
  return html`${heading('group.contact', speech)}
    <dl class="rows">${given}</dl>`
}

function pictures(
  { pictures: all }: PacketContent,
  speech: Speech,
  address: (file: string) => string,
): Markup | false {
  if (all.length === 0) return false
  const figures = all.map(({ item, file }) => {
    const words = phrase(item as 'currentPhoto' | 'idImage' | 'buildingPhoto', speech)
    const caption = html`${words.en}${words.local && html` · <span lang="${speech.language}">${words.local}</span>`}`
    return html`<figure>
      <img src="${address(file)}" alt="${words.en}" />
      <figcaption>${caption}</figcaption>
    </figure>`
  })
  return html`${heading('group.pictures', speech)}
    <div class="pictures">${figures}</div>`
}

const printed = (file: string) => `/pictures/${file}`

/**
 * A packet as one HTML document, to be printed. What is in it is what was frozen; nothing is asked of the dossier again.
 *
 * @param reading where it is looked at, when it is not printed
 * @param named how the packet is counted, `1.2`; printed with the reference, where the addressee may have that
 */
export function packetDocument(
  content: PacketContent,
  proof: Proof,
  named: string,
  reading?: Reading,
): string {
  const speech: Speech = { language: content.language, timeZone: content.timeZone }
  const toAuthorities = content.audience === 'authorities'
  const pick = (items: readonly PacketItem[], inside: boolean) =>
    content.rows.filter(({ item }) => items.includes(item) === inside)
  const about = content.reference && [
    row('reference', [{ en: content.reference }], speech),
    row('issued', [momentWords(content.asOf, speech)], speech),
  ]
  const place = pick(ofPlace, true)
  const more = pick([...ofPerson, ...ofPlace], false)
  const body = html` ${head(toAuthorities ? 'title.authorities' : 'title.premises', content, speech)}
  ${about && html`<dl class="rows">${about}</dl>`} ${toAuthorities && said('care', speech, 'care')}
  ${heading('group.person', speech)}${rows(pick(ofPerson, true), speech)}
  ${place.length > 0 && html`${heading('group.place', speech)}${rows(place, speech)}`}
  ${request(content, speech)} ${contact(content, speech)}
  ${more.length > 0 && html`${heading('group.more', speech)}${rows(more, speech)}`}
  ${pictures(content, speech, reading?.picture ?? printed)} ${said('english-decides', speech)}
  ${proofBlock(proof, speech)}`
  const foot = content.reference ? `${content.reference} · ${named}` : ''
  return sheet(body, { content, proof, foot }, reading)
}

/** The sealed annex as a document of its own, with the same proof; null when there is nothing for it. */
export function annexDocument(content: PacketContent, proof: Proof, named: string): string | null {
  if (content.annex.length === 0) return null
  const speech: Speech = { language: content.language, timeZone: content.timeZone }
  const about = content.reference && row('reference', [{ en: content.reference }], speech)
  const body = html`${head('title.annex', content, speech)} ${said('annex-care', speech, 'care')}
    <dl class="rows">${about}${row('issued', [momentWords(content.asOf, speech)], speech)}</dl>
    ${rows(content.annex, speech)} ${proofBlock(proof, speech)}`
  return sheet(body, {
    content,
    proof,
    foot: content.reference ? `${content.reference} · ${named}` : '',
  })
}
