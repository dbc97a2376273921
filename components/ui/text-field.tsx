import type { InputHTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Field, fieldAria, type FieldTexts } from '@/components/ui/field'

type TextInputProps = InputHTMLAttributes<HTMLInputElement>

/** A bare one-line input, for where a Field frames it. */
function TextInput({ className, type = 'text', ...rest }: TextInputProps) {
  return (
    <input
      type={type}
      className={classNames(
        'utrecht-textbox utrecht-textbox--html-input',
        rest['aria-invalid'] && 'utrecht-textbox--invalid',
        className,
      )}
      {...rest}
    />
  )
}

type TextFieldProps = FieldTexts & Omit<TextInputProps, 'name'> & { name: string }

/** A one-line input with its label, hint and error. Its id is its name unless given. */
export function TextField({ label, hint, error, optional, id, ...input }: TextFieldProps) {
  const fieldId = id ?? input.name
  return (
    <Field id={fieldId} label={label} hint={hint} error={error} optional={optional}>
      <TextInput id={fieldId} {...fieldAria(fieldId, { hint, error })} {...input} />
    </Field>
  )
}
