import type { HTMLAttributes } from 'react'
import { classNames } from '@/components/ui/class-names'

export type HeadingLevel = 1 | 2 | 3 | 4

type HeadingProps = HTMLAttributes<HTMLHeadingElement> & {
  level: HeadingLevel
  /** How large it looks, where that differs from its place in the outline. */
  size?: HeadingLevel
}

/** A heading; `level` is its place in the outline of the page. */
export function Heading({ level, size = level, className, children, ...rest }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className={classNames(`utrecht-heading-${size}`, className)} {...rest}>
      {children}
    </Tag>
  )
}
