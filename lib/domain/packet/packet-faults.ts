import type { PacketContent } from './packet-content'

/** What keeps a packet from being given to two people: codes of the messages `packet.fault.<code>`. */
export type PacketFault = 'no-name' | 'no-place' | 'no-picture'

/**
 * Whether a packet can do anything at all: nobody acts without a name, authorities without a place, and the people of
 * the premises without a picture to know the person by. What else its authority asks for is told, and left to those who
 * approve it.
 */
export function packetFaults({ audience, rows, pictures }: PacketContent): PacketFault[] {
  const has = (item: string) => rows.some((row) => row.item === item)
  const rules: [PacketFault, boolean][] = [
    ['no-name', !has('name')],
    ['no-place', audience === 'authorities' && !has('location')],
    ['no-picture', audience === 'premises' && pictures.length === 0],
  ]
  return rules.flatMap(([fault, there]) => (there ? [fault] : []))
}
