import { getTranslations } from 'next-intl/server'
import { CodeField } from '@/components/ui/code-field'
import { Fieldset } from '@/components/ui/fieldset'
import { FileField } from '@/components/ui/file-field'
import { MoneyField } from '@/components/ui/money-field'
import { PasswordField } from '@/components/ui/password-field'
import { TextField } from '@/components/ui/text-field'

/** Amounts, files, secrets, and several inputs under one question. */
export async function KitSpecialFields() {
  const t = await getTranslations('kit.field')
  const money = {
    label: t('ransom'),
    amountLabel: t('amount'),
    currencyLabel: t('currency'),
    empty: t('choose'),
    currencies: ['USD', 'THB'].map((value) => ({ value, text: t(value.toLowerCase()) })),
  }
  const limits = [t('limit-type'), t('limit-size'), t('limit-kept')]
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <MoneyField name="ransom" {...money} amount="4500.00" currency="USD" />
      <MoneyField
        name="ransom-wrong"
        {...money}
        amount="a lot"
        errors={{ amount: t('amount-error') }}
      />
      <FileField name="file" label={t('file')} limits={limits} accept="image/*,application/pdf" />
      <FileField
        name="file-wrong"
        label={t('file')}
        limits={limits}
        error={t('file-error')}
        multiple
      />
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('password-hint')}
        autoComplete="new-password"
        words={{ show: t('show'), hide: t('hide') }}
      />
      <div className="grid gap-6">
        <CodeField name="code" label={t('code')} hint={t('code-hint')} />
        <CodeField name="code-wrong" label={t('code')} error={t('code-error')} />
        <CodeField name="recovery" letters label={t('recovery')} />
      </div>
      <Fieldset large name="address" label={t('address')} hint={t('address-hint')}>
        <TextField name="building" label={t('building')} />
        <TextField name="floor" label={t('floor')} width="number" />
      </Fieldset>
    </div>
  )
}
