import { getTranslations } from 'next-intl/server'
import { DateField } from '@/components/ui/date-field'
import { MomentField } from '@/components/ui/moment-field'
import { Paragraph } from '@/components/ui/paragraph'
import { PhoneField } from '@/components/ui/phone-field'
import { PointField } from '@/components/ui/point-field'
import { TextField } from '@/components/ui/text-field'

/** Everything that is typed: plain, filled, wrong, locked. */
export async function KitTextFields() {
  const t = await getTranslations('kit.field')
  const optional = t('optional')
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <TextField name="given" exact label={t('given')} hint={t('given-hint')} optional={optional} />
      <TextField
        name="family"
        exact
        label={t('family')}
        error={t('family-error')}
        defaultValue={t('family-value')}
      />
      <TextField
        name="pay"
        label={t('pay')}
        unit={t('pay-unit')}
        width="number"
        inputMode="decimal"
      />
      <TextField name="reference" label={t('locked')} defaultValue={t('locked-value')} readOnly />
      <TextField
        name="file-number"
        label={t('unavailable')}
        hint={t('unavailable-hint')}
        disabled
      />
      <DateField
        name="birth"
        label={t('birth')}
        hint={t('birth-hint')}
        defaultValue={t('birth-value')}
        readAs={t('birth-read')}
      />
      <PhoneField
        name="phone"
        label={t('phone')}
        hint={t('phone-hint')}
        defaultValue={t('phone-value')}
        readAs={t('phone-read')}
      />
      <PointField
        name="point"
        label={t('point')}
        hint={t('point-hint')}
        defaultValue={t('point-value')}
        readAs={t('point-read')}
      />
      <MomentField
        name="seen"
        label={t('seen')}
        dateLabel={t('date')}
        timeLabel={t('time')}
        zone={t('zone')}
      />
      <MomentField
        name="seen-wrong"
        label={t('seen')}
        dateLabel={t('date')}
        timeLabel={t('time')}
        date="1.1.2031"
        time="06:30"
        errors={{ date: t('seen-error') }}
      />
      <Paragraph name="statement" label={t('statement')} hint={t('statement-hint')} />
      <Paragraph
        name="statement-given"
        label={t('statement')}
        defaultValue={t('statement-value')}
      />
    </div>
  )
}
