/** Names spelled in so many ways that no rule brings them together: the first form stands for all. */
const table = [
  'muhammad mohammad mohammed mohamed mohamad muhamad muhammed mohd mohmd muhd mhd mhmd md moch mochamad mochammad mokhamad',
  'ahmad ahmed achmad akhmad ahamad',
  'abdul abd abdoel abdull',
  'nur noor nor noer nour nuur',
  'yusuf yusup yusof yusoff jusuf joesoef yoesoef youssef yousef usuf',
  'husain hussein husin hussain husein hossain hosen',
  'usman othman osman utsman oesman',
  'umar omar oemar',
  'aisyah aishah aisha aisyiah ayesha aysha',
  'yuliana juliana',
  'maung mg',
  'jose hose',
  'santa sta',
  'santo sto',
] as const

const firstOf = new Map<string, string>(
  table.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((other) => [other, first] as const)
  }),
)

/** The form that stands for all spellings of a name; the word itself when it has no other. */
export function wellKnown(word: string): string {
  return firstOf.get(word) ?? word
}
