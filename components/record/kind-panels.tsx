import { shownKinds } from '@/lib/domain/section/section-path'
import { KindPanel } from './kind-panel'
import type { RecordWords } from './record-words'
import type { SectionData } from './section-data'

/** All kinds of a section, each in a panel of its own. */
export function KindPanels({ data, words }: { data: SectionData; words: RecordWords }) {
  return shownKinds(data.section).map((one) => (
    <KindPanel key={one} name={one} data={data} words={words} />
  ))
}
