import type { AriaAttributes, ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { PageLink } from '@/components/ui/page-link'

type LinkProps = AriaAttributes & {
  href: string
  id?: string
  className?: string
  /** A file to save, under this name if it is one. */
  download?: boolean | string
  children: ReactNode
}

/**
 * A link in text. Pages of this site go through the router; a place on the page, addresses
 * elsewhere, downloads and API paths are plain links. All open in the same window.
 */
export function Link({ href, className, children, ...rest }: LinkProps) {
  const classes = classNames('utrecht-link utrecht-link--html-a', className)
  const isPage = href.startsWith('/') && !href.startsWith('/api/') && rest.download === undefined
  if (!isPage) {
    return (
      <a href={href} className={classes} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <PageLink href={href} className={classes} {...rest}>
      {children}
    </PageLink>
  )
}
