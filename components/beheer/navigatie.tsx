import { Link } from '@/components/ui/link'
import { BEHEER_PADEN } from './paden'
import { BEHEER_TEKSTEN } from './teksten'

export const BEHEER_PAGINAS = ['gebruikers', 'register', 'instrument', 'audit'] as const
export type BeheerPaginaNaam = (typeof BEHEER_PAGINAS)[number]

/** Which link is the page itself, as a screen reader says it. */
const CURRENT = 'page'

type BeheerNavigatieProps = {
  /** Also on a page below one of them; left out on the start page. */
  current?: BeheerPaginaNaam
}

/** Between the parts of a beheerder's work, on each of those pages. */
export function BeheerNavigatie({ current }: BeheerNavigatieProps) {
  const { navigatie } = BEHEER_TEKSTEN
  return (
    <nav className="vit-subnavigatie vit-no-print" aria-label={navigatie.titel}>
      <ul>
        <li>
          <Link
            href={BEHEER_PADEN.beheer}
            aria-current={current === undefined ? CURRENT : undefined}
          >
            {navigatie.begin}
          </Link>
        </li>
        {BEHEER_PAGINAS.map((pagina) => (
          <li key={pagina}>
            <Link
              href={BEHEER_PADEN[pagina]}
              aria-current={pagina === current ? CURRENT : undefined}
            >
              {navigatie.paginas[pagina]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
