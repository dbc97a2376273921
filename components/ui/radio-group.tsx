import type { InputHTMLAttributes, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import {
  FieldError,
  fieldAria,
  FieldHint,
  hintId,
  OptionalMark,
  type FieldTexts,
} from '@/components/ui/field'

export type RadioOption = { value: string; label: ReactNode; hint?: ReactNode }

type RadioGroupProps = Omit<FieldTexts, 'label'> & {
  legend: ReactNode
  name: string
  options: readonly RadioOption[]
  defaultValue?: string | undefined
  /** The id of the first option, which an error summary links to; the name unless given. */
  id?: string
}

/** One choice out of a few, all visible. Arrow keys move between the options. */
export function RadioGroup({
  legend,
  name,
  options,
  defaultValue,
  id = name,
  hint,
  error,
  optional,
}: RadioGroupProps) {
  return (
    <div className={classNames('utrecht-form-fieldset', error && 'utrecht-form-fieldset--invalid')}>
      <fieldset
        role="radiogroup"
        className="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"
        {...fieldAria(id, { hint, error })}
      >
        <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
          {legend}
          {optional && <OptionalMark />}
        </legend>
        <FieldHint id={id}>{hint}</FieldHint>
        <FieldError id={id} error={error} />
        {options.map((option, index) => (
          <RadioButton
            key={option.value}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={option.value === defaultValue}
          />
        ))}
      </fieldset>
    </div>
  )
}

type RadioButtonProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> &
  Omit<RadioOption, 'value'> & { id: string }

function RadioButton({ id, label, hint, ...input }: RadioButtonProps) {
  return (
    <div className="utrecht-form-field utrecht-form-field--radio">
      <input
        type="radio"
        id={id}
        className="utrecht-form-field__input utrecht-radio-button utrecht-radio-button--html-input"
        aria-describedby={hint ? hintId(`${id}-optie`) : undefined}
        {...input}
      />
      <label
        htmlFor={id}
        className="utrecht-form-field__label utrecht-form-label utrecht-form-label--radio"
      >
        {label}
      </label>
      <FieldHint id={`${id}-optie`}>{hint}</FieldHint>
    </div>
  )
}
