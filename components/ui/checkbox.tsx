import type { InputHTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'
import { FieldError, fieldAria, FieldHint, type FieldTexts } from '@/components/ui/field'

type CheckboxProps = Omit<FieldTexts, 'optional'> &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'name'> & { name: string }

/** A checkbox with its label, hint and error. Its id is its name unless given. */
export function Checkbox({ label, hint, error, id, ...input }: CheckboxProps) {
  const fieldId = id ?? input.name
  return (
    <div
      className={classNames(
        'utrecht-form-field utrecht-form-field--checkbox',
        error && 'utrecht-form-field--invalid',
      )}
    >
      <input
        type="checkbox"
        id={fieldId}
        className="utrecht-form-field__input utrecht-checkbox utrecht-checkbox--html-input"
        {...fieldAria(fieldId, { hint, error })}
        {...input}
      />
      <label
        htmlFor={fieldId}
        className="utrecht-form-field__label utrecht-form-label utrecht-form-label--checkbox"
      >
        {label}
      </label>
      <FieldHint id={fieldId}>{hint}</FieldHint>
      <FieldError id={fieldId} error={error} />
    </div>
  )
}
