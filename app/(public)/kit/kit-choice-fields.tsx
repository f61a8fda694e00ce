import { getTranslations } from 'next-intl/server'
import { Answer } from '@/components/ui/answer'
import { Checkbox } from '@/components/ui/checkbox'
import { Checkboxes } from '@/components/ui/checkboxes'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'

/** Everything that is chosen. */
export async function KitChoiceFields() {
  const t = await getTranslations('kit.field')
  const words = { yes: t('yes'), no: t('no'), unknown: t('unknown') }
  const control = ['debt', 'document', 'violence', 'movement', 'family', 'pay'].map((value) => ({
    value,
    text: t(`c-${value}`),
  }))
  return (
    <div className="grid items-start gap-6 md:grid-cols-2">
      <Radios
        name="holder"
        label={t('documents')}
        defaultValue="police"
        choices={[
          { value: 'operator', text: t('operator') },
          {
            value: 'police',
            text: t('police'),
            hint: t('police-hint'),
            reveals: <TextField name="station" label={t('station')} />,
          },
          { value: 'person', text: t('person'), disabled: true },
        ]}
      />
      <div className="grid gap-6">
        <Answer name="safe" label={t('safe')} words={words} defaultValue="unknown" />
        <Answer name="held" label={t('held')} words={words} error={t('held-error')} />
      </div>
      <Checkboxes
        name="control"
        columns
        label={t('control')}
        hint={t('control-hint')}
        choices={control}
        defaultValue={['debt', 'document']}
      />
      <Checkboxes
        name="control-wrong"
        label={t('control')}
        error={t('control-error')}
        choices={control.slice(0, 3)}
      />
      <Select
        name="country"
        label={t('country')}
        empty={t('choose')}
        defaultValue="TH"
        options={[
          {
            label: t('asia'),
            options: [
              { value: 'TH', text: t('thailand') },
              { value: 'VN', text: t('vietnam') },
              { value: 'ID', text: t('indonesia') },
            ],
          },
          {
            label: t('elsewhere'),
            options: [
              { value: 'CN', text: t('china') },
              { value: 'KE', text: t('kenya') },
            ],
          },
        ]}
      />
      <div className="grid gap-3">
        <Checkbox name="confirm" text={t('confirm')} hint={t('confirm-hint')} defaultChecked />
        <Checkbox name="confirm-wrong" text={t('confirm')} error={t('confirm-error')} />
      </div>
    </div>
  )
}
