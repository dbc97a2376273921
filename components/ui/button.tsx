import type { ButtonHTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'

/** How much weight an action has: one primary action per screen. */
export type ButtonAppearance = 'primary' | 'secondary' | 'subtle'

export const APPEARANCE_SUFFIX = {
  primary: 'primary-action',
  secondary: 'secondary-action',
  subtle: 'subtle',
} as const satisfies Record<ButtonAppearance, string>

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  appearance?: ButtonAppearance
}

/** A button; submits its form unless `type` says otherwise. */
export function Button({
  appearance = 'primary',
  type = 'submit',
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(
        'utrecht-button',
        `utrecht-button--${APPEARANCE_SUFFIX[appearance]}`,
        type === 'submit' && 'utrecht-button--submit',
        className,
      )}
      {...rest}
    />
  )
}
