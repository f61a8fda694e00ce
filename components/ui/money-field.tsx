import { Fieldset } from './fieldset'
import { type FieldProps, fieldId } from './field-wiring'
import { type Option, Select } from './select'
import { TextField } from './text-field'

/** An amount and its currency, sent as `name.amount` and `name.currency`. */
export function MoneyField({
  amountLabel,
  currencyLabel,
  currencies,
  empty,
  amount,
  currency,
  errors,
  ...field
}: FieldProps & {
  amountLabel: string
  currencyLabel: string
  currencies: readonly Option[]
  empty?: string
  amount?: string
  currency?: string
  errors?: { amount?: string; currency?: string }
}) {
  const id = fieldId(field)
  return (
    <Fieldset {...field}>
      <div className="flex flex-wrap items-end gap-4">
        <TextField
          id={`${id}.amount`}
          name={`${field.name}.amount`}
          label={amountLabel}
          defaultValue={amount}
          error={errors?.amount}
          inputMode="decimal"
          exact
          width="short"
        />
        <Select
          id={`${id}.currency`}
          name={`${field.name}.currency`}
          label={currencyLabel}
          defaultValue={currency}
          error={errors?.currency}
          options={currencies}
          empty={empty}
          width="short"
        />
      </div>
    </Fieldset>
  )
}
