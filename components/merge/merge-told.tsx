import { getLocale, getTranslations } from 'next-intl/server'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { KindName } from '@/lib/domain/kinds/registry'
import { kindKey } from '@/lib/domain/record/message-keys'
import { Panel } from '../ui/panel'

type Told = {
  stays: string
  goes: string
  records: readonly { kind: KindName; count: number }[]
  files: number
  ends: readonly string[]
  offers: number
  unfinished: number
}

/** What merging two dossiers will do, in sentences, before it is done. */
export async function MergeTold({ told }: { told: Told }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const { stays, goes, ends, offers, unfinished, files } = told
  const list = new Intl.ListFormat(locale)
  const records = told.records.map(({ kind, count }) =>
    t('merge.told.of-kind', { kind: t(kindKey(recordKinds[kind], 'many')), count }),
  )
  const sentences = [
    t('merge.told.records', { stays, goes, records: list.format(records) }),
    files > 0 && t('merge.told.files', { count: files }),
    t('merge.told.history', { goes }),
    t('merge.told.leads', { stays, goes }),
    ends.length > 0
      ? t('merge.told.ends', { agencies: list.format(ends) })
      : t('merge.told.ends-none'),
    offers > 0 && t('merge.told.offers', { count: offers }),
    unfinished > 0 && t('merge.told.unfinished', { goes, count: unfinished }),
    t('merge.told.undo'),
  ].filter((sentence): sentence is string => Boolean(sentence))
  return (
    <Panel id="what-happens" title={t('merge.told.title')}>
      <ul className="grid max-w-prose list-disc gap-2 pl-6">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}
