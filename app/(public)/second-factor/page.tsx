import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AuthenticatorSetup } from '@/components/identity/authenticator-setup'
import { setupWords } from '@/components/identity/setup-words'
import { PublicFrame } from '@/components/shell/public-frame'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/server/entry/admit'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { requestedPath, safePath } from '@/lib/server/entry/requested-path'
import { halfWay } from '@/lib/server/identity/half-way'
import { authenticatorUri, qrCode } from '@/lib/server/identity/totp'
import { CodeForm } from './code-form'
import { EnrolForm } from './enrol-form'

const reason = 'the second step of signing in; the half-way session of the cookie decides'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('signIn'))('second.title'),
)

export default publicPage(reason, async ({ search }) => {
  const next = safePath(search.next)
  const pending = await halfWay()
  if (!pending) {
    redirect((await currentActor()) ? next : `/sign-in?next=${encodeURIComponent(next)}`)
  }
  const t = await getTranslations('signIn')
  const kind = search.with === 'recovery' ? 'recovery' : 'code'
  const common = { problem: t('problem-title'), pending: t('pending') }
  const here = `/second-factor?next=${encodeURIComponent(next)}`
  const { seed, email } = pending
  return (
    <PublicFrame path={await requestedPath()}>
      {pending.enrolled || !seed ? (
        <>
          <PageHeader title={t('second.title')} lead={t('second.as', { email })} />
          <CodeForm
            key={kind}
            kind={kind}
            next={next}
            words={{
              ...common,
              label: t(`second.${kind}.label`),
              hint: t(`second.${kind}.hint`),
              submit: t('second.submit'),
            }}
          />
          <p>
            <Link href={kind === 'code' ? `${here}&with=recovery` : here}>
              {t(`second.${kind}.instead`)}
            </Link>
          </p>
          <p className="text-quiet">{t('second.lost')}</p>
        </>
      ) : (
        <>
          <PageHeader title={t('enrol.title')} lead={t('enrol.lead', { email })} />
          <EnrolForm
            next={next}
            words={{
              ...common,
              label: t('enrol.label'),
              hint: t('second.code.hint'),
              submit: t('enrol.submit'),
              codes: {
                title: t('codes.title'),
                lead: t('codes.lead'),
                list: t('codes.list'),
                print: t('codes.print'),
                copy: t('codes.copy'),
                copied: t('codes.copied'),
                confirm: t('codes.confirm'),
                submit: t('codes.submit'),
              },
            }}
          >
            <AuthenticatorSetup
              secret={seed}
              qr={qrCode(authenticatorUri(seed, email))}
              words={await setupWords()}
            />
          </EnrolForm>
        </>
      )}
      <form method="post" action="/sign-out">
        <button type="submit" className="link-button">
          {t('second.not-you')}
        </button>
      </form>
    </PublicFrame>
  )
})
