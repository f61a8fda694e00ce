import 'server-only'

const entity: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A piece of a document that is markup already. Only `html` makes one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | false | undefined | null | readonly Piece[]

const written = (piece: Piece): string => {
  if (piece instanceof Markup) return piece.text
  if (Array.isArray(piece)) return piece.map(written).join('')
  if (piece === false || piece === undefined || piece === null) return ''
  return String(piece).replace(/[&<>"']/g, (character) => entity[character]!)
}

/** Markup from a template: every value in it is text, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(
    strings
      .map((part, index) => part + (index < pieces.length ? written(pieces[index]) : ''))
      .join(''),
  )
