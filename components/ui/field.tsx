import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { UI_TEKSTEN } from '@/components/ui/teksten'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

/** What every form control says about itself. */
export type FieldTexts = {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  /** Says "(niet verplicht)" behind the label. */
  optional?: boolean | undefined
}

export const hintId = (id: string) => `${id}-hint`
const errorId = (id: string) => `${id}-fout`

/** The aria attributes that tie a control to its hint and its error. */
export function fieldAria(id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) {
  const ids = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ')
  return {
    ...(ids && { 'aria-describedby': ids }),
    ...(error && { 'aria-invalid': true as const }),
  }
}

export function OptionalMark() {
  return <span className="vit-optional"> {UI_TEKSTEN.nietVerplicht}</span>
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div id={hintId(id)} className="utrecht-form-field-description">
      {children}
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (!error) return null
  return (
    <div
      id={errorId(id)}
      className="utrecht-form-field__error-message utrecht-form-field-error-message"
    >
      <VisuallyHidden>{UI_TEKSTEN.fout} </VisuallyHidden>
      {error}
    </div>
  )
}

type FieldProps = FieldTexts & { id: string; children: ReactNode }

/**
 * The frame around one control: label, hint and error beside it. The control inside carries `id`
 * and the attributes of `fieldAria`; TextField, TextareaField and SelectField do so by themselves.
 */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  return (
    <div
      className={classNames(
        'utrecht-form-field utrecht-form-field--text',
        error && 'utrecht-form-field--invalid',
      )}
    >
      <div className="utrecht-form-field__label">
        <label htmlFor={id} className="utrecht-form-label">
          {label}
          {optional && <OptionalMark />}
        </label>
      </div>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldError id={id} error={error} />
      <div className="utrecht-form-field__input">{children}</div>
    </div>
  )
}
