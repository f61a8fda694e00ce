import { box, picture, words } from './svg'

const talks = [
  [
    ['them', 'Hi, are you still looking for work?'],
    ['them', 'Chat support, 1,200 a month, room and food free'],
    ['me', 'Where is it?'],
    ['them', 'Bangkok. Ticket and visa are on the company'],
    ['me', 'Is there a contract?'],
    ['them', 'You sign on arrival. Send a photo of your passport'],
    ['me', 'Okay'],
    ['them', 'The car comes on Friday at five. Bring nothing'],
  ],
  [
    ['me', 'This is not Bangkok. Where are we?'],
    ['them', 'Same company, other branch. Do not ask the driver'],
    ['me', 'I want to go back'],
    ['them', 'Then you pay. Ticket, visa, room: 4,500'],
    ['me', 'I do not have that'],
    ['them', 'Then you work. Six months'],
    ['them', 'And the phone stays with us'],
  ],
] as const

export const talkCount = talks.length

/** A screenshot of messages with a recruiter. */
export function chat(which: number): string {
  const lines = talks[which % talks.length]!.map(([who, text], at) => {
    const width = 40 + text.length * 12.2
    const x = who === 'me' ? 690 - width : 30
    const y = 130 + at * 112
    const bubble = box(x, y, width, 74, who === 'me' ? '#cfe8d5' : '#ffffff', 20)
    return bubble + words(text, { x: x + 20, y: y + 46, size: 23 })
  })
  return picture(720, 1080, [
    box(0, 0, 720, 1080, '#e6e1d8'),
    box(0, 0, 720, 92, '#3d5a73'),
    words('Sister May (invented)', { x: 30, y: 58, size: 30, fill: '#fff', weight: 600 }),
    ...lines,
  ])
}
