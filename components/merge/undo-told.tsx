import { getLocale, getTranslations } from 'next-intl/server'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import { kindKey } from '@/lib/domain/record/message-keys'
import { Panel } from '../ui/panel'

/** What undoing a merge will do, before it is done; or what has to be undone first. */
export async function UndoTold({
  merge,
}: {
  merge: {
    survivor: string
    absorbed: string
    stays: readonly KindName[]
    ended: readonly string[]
    later: string | null
  }
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const { survivor, absorbed, later, ended, stays } = merge
  const list = new Intl.ListFormat(locale)
  const kinds = [...new Set(stays)].map((kind) => t(kindKey(recordKinds[kind], 'many')))
  const sentences = [
    t('merge.undo.apart', { survivor, absorbed }),
    stays.length > 0 &&
      t('merge.undo.stays', { survivor, count: stays.length, kinds: list.format(kinds) }),
    ended.length > 0 && t('merge.undo.again', { agencies: list.format(ended) }),
    t('merge.undo.offers'),
  ].filter((sentence): sentence is string => Boolean(sentence))
  return (
    <Panel plain id="undo" title={t('merge.undo.title')}>
      {later ? (
        <p className="max-w-prose">{t('merge.undo.later', { later })}</p>
      ) : (
        <ul className="grid max-w-prose list-disc gap-2 pl-6">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
