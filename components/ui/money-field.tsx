import { Fieldset } from './fieldset'
import { both, type FieldProps, fieldId } from './field-wiring'
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
    <Fieldset {...field} error={field.error ?? both(errors?.amount, errors?.currency)}>
      <div className="parts">
        <TextField
          id={`${id}.amount`}
          name={`${field.name}.amount`}
          label={amountLabel}
          defaultValue={amount}
          flaw={errors?.amount && `${id}-error`}
          inputMode="decimal"
          exact
          width="short"
        />
        <Select
          id={`${id}.currency`}
          name={`${field.name}.currency`}
          label={currencyLabel}
          defaultValue={currency}
          flaw={errors?.currency && `${id}-error`}
          options={currencies}
          empty={empty}
          width="short"
        />
      </div>
    </Fieldset>
  )
}
