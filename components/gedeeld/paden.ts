import { regioPaden } from '@/components/regio/paden'

/** The places on the page of an adviseur. */
export const ANKERS = {
  gedeeld: 'gedeeld',
  voorbereiding: 'voorbereiding',
  reacties: 'reacties',
} as const

/** The form for a new reaction. */
export const NIEUW = 'nieuw'

type Plek = Readonly<{ regioCode: string; gemeenteCode: string }>

/** The page of an adviseur about a gemeente, at one of the metingen that it shares. */
export const gedeeldPad = ({ regioCode, gemeenteCode }: Plek, metingId: string | null): string =>
  regioPaden(regioCode).gedeeld(gemeenteCode, metingId)

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

/** A form in which one types, by its address. */
export type GetyptFormulier =
  | Readonly<{ soort: 'voorbereiding' }>
  | Readonly<{ soort: 'nieuw' }>
  | Readonly<{ soort: 'antwoord' | 'wijzig'; reactieId: string }>

/** The form that an address comes out at; null for one in which nothing is typed. */
export function readFormulier(
  query: Readonly<Record<string, string | string[] | undefined>>,
): GetyptFormulier | null {
  const { formulier } = query
  if (formulier === ANKERS.voorbereiding) return { soort: 'voorbereiding' }
  if (formulier === NIEUW) return { soort: 'nieuw' }
  const [, soort, reactieId] = /^(antwoord|wijzig)-(.+)$/.exec(String(formulier)) ?? []
  return reactieId === undefined
    ? null
    : { soort: soort === 'antwoord' ? 'antwoord' : 'wijzig', reactieId }
}
