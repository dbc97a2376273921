import { withQuery } from '@/components/gedeeld/paden'
import { GELUKT, type Gedaan } from './stand'

const NAAM = { gelukt: 'gelukt', reactie: 'reactie' } as const

/** The place of a reaction on its page. */
export const reactieId = (id: string) => `reactie-${id}`

/** Where it is said what was done when the reaction itself is gone. */
export const MELDING_ID = 'reactie-gedaan'

/** The page with what was just done, at the reaction that it was done with. */
export const withGedaan = (pad: string, { gelukt, reactieId: id }: Gedaan): string =>
  withQuery(
    pad,
    { [NAAM.gelukt]: gelukt, [NAAM.reactie]: id },
    gelukt === 'ingetrokken' ? MELDING_ID : reactieId(id),
  )

/** The other way round; null for anything else that an address can hold. */
export function readGedaan(
  query: Readonly<Record<string, string | string[] | undefined>>,
): Gedaan | null {
  const id = query[NAAM.reactie]
  const gelukt = GELUKT.find((item) => item === query[NAAM.gelukt])
  return gelukt && typeof id === 'string' ? { gelukt, reactieId: id } : null
}
