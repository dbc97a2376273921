import { Link } from '@/components/ui/link'
import { UI_TEKSTEN } from '@/components/ui/teksten'

export type BreadcrumbItem = { label: string; href: string }

type BreadcrumbProps = {
  /** From the top down to the page above this one. */
  items: readonly BreadcrumbItem[]
  /** The page one is on. */
  current: string
}

/** The way from the top to this page. */
export function Breadcrumb({ items, current }: BreadcrumbProps) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={UI_TEKSTEN.kruimelpad}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {items.map(({ label, href }) => (
          <li key={href} className="utrecht-breadcrumb-nav__item">
            <Link href={href} className="utrecht-breadcrumb-nav__link">
              {label}
            </Link>
            <span className="utrecht-breadcrumb-nav__separator vit-separator" aria-hidden="true">
              ›
            </span>
          </li>
        ))}
        <li className="utrecht-breadcrumb-nav__item">
          <span
            className="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current"
            aria-current="page"
          >
            {current}
          </span>
        </li>
      </ol>
    </nav>
  )
}
