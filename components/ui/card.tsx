import type { HTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'

type CardProps = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'section' | 'article' | 'li'
  /** `accent` for the one card that matters most on a screen. */
  tone?: 'plain' | 'accent'
}

/** A quiet frame around what belongs together. */
export function Card({ as: Tag = 'div', tone = 'plain', className, ...rest }: CardProps) {
  return (
    <Tag
      className={classNames('vit-card', tone === 'accent' && 'vit-card--accent', className)}
      {...rest}
    />
  )
}
