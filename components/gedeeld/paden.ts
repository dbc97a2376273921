import { regioPaden } from '@/components/regio/paden'

/** The places on the page of an adviseur. */
export const ANKERS = {
  gedeeld: 'gedeeld',
  voorbereiding: 'voorbereiding',
  reacties: 'reacties',
} as const

type Plek = Readonly<{ regioCode: string; gemeenteCode: string }>

/** The page of an adviseur about a gemeente, at one of the metingen that it shares. */
export const gedeeldPad = ({ regioCode, gemeenteCode }: Plek, metingId: string | null): string =>
  withQuery(
    regioPaden(regioCode).gedeeld(gemeenteCode),
    metingId === null ? {} : { meting: metingId },
  )

/** An address with more in its query, and a place on its page. */
export function withQuery(
  pad: string,
  query: Readonly<Record<string, string>>,
  anker?: string,
): string {
  const [basis = pad, stored = ''] = pad.split('?')
  const search = new URLSearchParams(stored)
  for (const [naam, waarde] of Object.entries(query)) search.set(naam, waarde)
  const text = search.toString()
  return `${basis}${text && `?${text}`}${anker ? `#${anker}` : ''}`
}

/**
 * Where a form comes out without JavaScript: an address of its own, since React gives an answer to
 * every form of one action that shares it.
 */
export const formulierPad = (pad: string, formulier: string): string =>
  withQuery(pad, { formulier })
