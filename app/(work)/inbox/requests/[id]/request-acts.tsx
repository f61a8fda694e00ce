import { getTranslations } from 'next-intl/server'
import { ActForm } from '@/components/identity/act-form'
import { RequestAnswer } from '@/components/sharing/request-answer'
import { ButtonLink } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import { may } from '@/lib/domain/access/permissions'
import type { Role } from '@/lib/domain/access/roles'
import type { OpenedRequest } from '@/lib/server/sharing/requests/open-request'
import { refuse, withdraw } from './actions'

/** What can be done about a request that nobody answered: offer something or refuse, or take one's own back. */
export async function RequestActs({
  request,
  roles,
}: {
  request: OpenedRequest
  roles: readonly Role[]
}) {
  const t = await getTranslations('requests')
  const { id, received, agency, agencyCode, about } = request
  if (!received) {
    if (!may(roles, 'access.request')) return null
    return (
      <ActForm
        action={withdraw}
        path={`/inbox/requests/${id}`}
        hidden={{ request: id }}
        pending={t('pending')}
      >
        {t('withdraw')}
      </ActForm>
    )
  }
  if (!may(roles, 'request.answer')) return <p className="text-quiet">{t('not-yours')}</p>
  return (
    <>
      {about && (
        <Panel plain id="offer" title={t('offer.title')}>
          <p className="max-w-prose">{t('offer.lead', { agency })}</p>
          <div>
            <ButtonLink
              href={`/dossiers/${about}/share?to=${encodeURIComponent(agencyCode)}&request=${id}`}
            >
              {t('offer.go', { agency })}
            </ButtonLink>
          </div>
        </Panel>
      )}
      <Panel plain id="refuse" title={t('refuse.title')}>
        <RequestAnswer
          action={refuse}
          request={id}
          words={{
            problem: t('problem.title'),
            label: t('refuse.label'),
            hint: t('refuse.hint', { agency }),
            submit: t('refuse.submit'),
            pending: t('pending'),
          }}
        />
      </Panel>
    </>
  )
}
