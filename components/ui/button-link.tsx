import type { ReactNode } from 'react'
import { APPEARANCE_SUFFIX, type ButtonAppearance } from '@/components/ui/button'
import { PageLink } from '@/components/ui/page-link'

type ButtonLinkProps = {
  href: string
  appearance?: ButtonAppearance
  children: ReactNode
}

/** A link to the next screen that looks like a button. */
export function ButtonLink({ href, appearance = 'primary', children }: ButtonLinkProps) {
  return (
    <PageLink
      href={href}
      className={`utrecht-button-link utrecht-button-link--html-a utrecht-button-link--${APPEARANCE_SUFFIX[appearance]}`}
    >
      {children}
    </PageLink>
  )
}
