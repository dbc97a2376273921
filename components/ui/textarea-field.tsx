import type { TextareaHTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Field, fieldAria, type FieldTexts } from '@/components/ui/field'

type TextareaFieldProps = FieldTexts &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'> & { name: string }

/** An input of several lines with its label, hint and error. Its id is its name unless given. */
export function TextareaField({
  label,
  hint,
  error,
  optional,
  id,
  rows = 4,
  className,
  ...textarea
}: TextareaFieldProps) {
  const fieldId = id ?? textarea.name
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        id={fieldId}
        rows={rows}
        className={classNames(
          'utrecht-textarea utrecht-textarea--html-textarea',
          error && 'utrecht-textarea--invalid',
          className,
        )}
        {...fieldAria(fieldId, { hint, error })}
        {...textarea}
      />
    </Field>
  )
}
