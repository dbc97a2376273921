'use client'

import { usePathname } from 'next/navigation'
import { PageLink } from '@/components/ui/page-link'

export type NavigationItem = { href: string; label: string }

type MainNavigationProps = { label: string; items: readonly NavigationItem[] }

/** The main navigation; marks the part of the site that the current page belongs to. */
export function MainNavigation({ label, items }: MainNavigationProps) {
  const pathname = usePathname()
  if (items.length === 0) return null
  return (
    <nav aria-label={label} className="vit-nav">
      <ul className="vit-nav__list">
        {items.map((item) => (
          <li key={item.href}>
            <PageLink
              href={item.href}
              className="vit-nav__link"
              aria-current={currentMark(pathname, item.href)}
            >
              {item.label}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function currentMark(pathname: string, href: string): 'page' | 'true' | undefined {
  if (pathname === href) return 'page'
  return pathname.startsWith(`${href}/`) ? 'true' : undefined
}
