import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import {
  FieldError,
  fieldAria,
  FieldHint,
  hintId,
  OptionalMark,
  type FieldTexts,
} from '@/components/ui/field'

export type Option = { value: string; label: ReactNode; hint?: ReactNode }

export type OptionGroupProps = Omit<FieldTexts, 'label'> & {
  legend: ReactNode
  name: string
  options: readonly Option[]
  /** The id of the first option, which an error summary links to; the name unless given. */
  id?: string
}

const KINDS = {
  radio: {
    role: 'radiogroup',
    input: 'utrecht-radio-button utrecht-radio-button--html-input',
  },
  checkbox: { role: 'group', input: 'utrecht-checkbox utrecht-checkbox--html-input' },
} as const

/** Options of one question, all visible. Forms use RadioGroup or CheckboxGroup. */
export function OptionGroup({
  type,
  chosen,
  legend,
  name,
  options,
  id = name,
  hint,
  error,
  optional,
}: OptionGroupProps & { type: keyof typeof KINDS; chosen: readonly string[] }) {
  return (
    <div className={classNames('utrecht-form-fieldset', error && 'utrecht-form-fieldset--invalid')}>
      <fieldset
        role={KINDS[type].role}
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
          <OptionInput
            key={option.value}
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            option={option}
            isChosen={chosen.includes(option.value)}
          />
        ))}
      </fieldset>
    </div>
  )
}

type OptionInputProps = {
  type: keyof typeof KINDS
  id: string
  name: string
  option: Option
  isChosen: boolean
}

function OptionInput({
  type,
  id,
  name,
  option: { value, label, hint },
  isChosen,
}: OptionInputProps) {
  return (
    <div className={`utrecht-form-field utrecht-form-field--${type}`}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={isChosen}
        className={`utrecht-form-field__input ${KINDS[type].input}`}
        aria-describedby={hint ? hintId(`${id}-optie`) : undefined}
      />
      <label
        htmlFor={id}
        className={`utrecht-form-field__label utrecht-form-label utrecht-form-label--${type}`}
      >
        {label}
      </label>
      <FieldHint id={`${id}-optie`}>{hint}</FieldHint>
    </div>
  )
}
