import type { HTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'

type ParagraphProps = HTMLAttributes<HTMLParagraphElement> & { variant?: 'lead' | 'small' }

/** A paragraph; `lead` opens a page, `small` is for remarks beside the text. */
export function Paragraph({ variant, className, ...rest }: ParagraphProps) {
  return (
    <p
      className={classNames(
        'utrecht-paragraph',
        variant && `utrecht-paragraph--${variant}`,
        className,
      )}
      {...rest}
    />
  )
}
