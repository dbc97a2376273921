import type { SelectHTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Field, fieldAria, type FieldTexts } from '@/components/ui/field'

export type SelectOption = { value: string; label: string }

type SelectFieldProps = FieldTexts &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name' | 'children'> & {
    name: string
    options: readonly SelectOption[]
  }

/** A choice from a list with its label, hint and error. Its id is its name unless given. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  id,
  options,
  className,
  ...select
}: SelectFieldProps) {
  const fieldId = id ?? select.name
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <select
        id={fieldId}
        className={classNames(
          'utrecht-select utrecht-select--html-select',
          error && 'utrecht-select--invalid',
          className,
        )}
        {...fieldAria(fieldId, { hint, error })}
        {...select}
      >
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  )
}
