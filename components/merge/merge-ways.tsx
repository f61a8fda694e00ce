import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '../ui/button'
import { Panel } from '../ui/panel'

type Side = { reference: string; owned: boolean; ownerAgency: string }

/**
 * Below two compared dossiers: the ways to make them one, or, where one agency does not own both, what has to come
 * first. `home` is the path of the match.
 */
export async function MergeWays({ one, other, home }: { one: Side; other: Side; home: string }) {
  const t = await getTranslations('merge')
  const foreign = [one, other].find(({ owned }) => !owned)
  if (foreign) {
    const own = foreign === other ? one : other
    const { reference, ownerAgency: agency } = foreign
    return (
      <Panel plain id="merge" title={t('ways.title')}>
        <p className="max-w-prose">{t('ways.foreign', { reference, agency })}</p>
        <div className="flex flex-wrap gap-3">
          {own.owned && (
            <ButtonLink kind="secondary" href={`/dossiers/${own.reference}/share`}>
              {t('ways.transfer', { reference: own.reference })}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={`${home}/request`}>
            {t('ways.request', { agency })}
          </ButtonLink>
        </div>
      </Panel>
    )
  }
  return (
    <Panel plain id="merge" title={t('ways.title')}>
      <p className="max-w-prose">{t('ways.lead')}</p>
      <div className="flex flex-wrap gap-3">
        {[one, other].map(({ reference }) => (
          <ButtonLink key={reference} kind="secondary" href={`${home}/merge?stays=${reference}`}>
            {t('ways.keep', { reference })}
          </ButtonLink>
        ))}
      </div>
    </Panel>
  )
}
