import { metingPaden } from '@/components/gemeente/paden'
import { NAVIGATIE_TEKSTEN as TEKST } from '@/components/resultaten/teksten-navigatie'
import { Link } from '@/components/ui/link'

export const RESULTAAT_PAGINAS = [
  'resultaten',
  'gevolgen',
  'lenzen',
  'ontwikkeling',
  'vergelijking',
  'behoeften',
  'plan',
  'reacties',
  'rapport',
] as const
export type ResultaatPagina = (typeof RESULTAAT_PAGINAS)[number]

/** Which link is the page itself, as a screen reader says it. */
const CURRENT = 'page'

type ResultaatNavigatieProps = {
  gemeenteCode: string
  metingId: string
  /** Null on a page below one of them. */
  current: ResultaatPagina | null
}

/** From the result to everything that follows from it, on each of those pages. */
export function ResultaatNavigatie({ gemeenteCode, metingId, current }: ResultaatNavigatieProps) {
  const paden = metingPaden(gemeenteCode, metingId)
  return (
    <nav className="vit-subnavigatie vit-no-print" aria-label={TEKST.titel}>
      <ul>
        {RESULTAAT_PAGINAS.map((pagina) => (
          <li key={pagina}>
            <Link href={paden[pagina]} aria-current={pagina === current ? CURRENT : undefined}>
              {TEKST.paginas[pagina]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
