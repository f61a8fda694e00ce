import { getTranslations } from 'next-intl/server'
import { TryForm } from './try-form'

/** A form as it is used: error summary, the same words by the field, pending button, thanks. */
export async function KitForm() {
  const t = await getTranslations('kit.form')
  return (
    <>
      <p className="max-w-prose">{t('try')}</p>
      <TryForm
        words={{
          problem: t('problem'),
          name: t('name'),
          hint: t('name-hint'),
          send: t('send'),
          sending: t('sending'),
        }}
      />
    </>
  )
}
