import { metingPaden } from '@/components/gemeente/paden'
import type { Behoeftesoort, Niveau } from '@/lib/instrument/model'
import { GELUKT, type Gedaan, type Gelukt } from './stand'

const NAAM = { gelukt: 'gelukt', kenmerk: 'bij', wat: 'wat' } as const

type Plek = Readonly<{ code: string; id: string }>

/** The page at a kenmerk, with what was just done there. @param wat makes the address its own */
export function withGedaan({ code, id }: Plek, gedaan: Gedaan, wat: string): string {
  const query = new URLSearchParams({
    [NAAM.gelukt]: gedaan.gelukt,
    [NAAM.kenmerk]: gedaan.kenmerkId,
    [NAAM.wat]: wat,
  })
  const { behoeften } = metingPaden(code, id)
  return `${behoeften}?${query.toString()}#${gedaan.kenmerkId}`
}

/** The other way round; null for anything else that an address can hold. */
export function readGedaan(
  query: Readonly<Record<string, string | string[] | undefined>>,
): Gedaan | null {
  const kenmerkId = query[NAAM.kenmerk]
  const gelukt = GELUKT.find((item: Gelukt) => item === query[NAAM.gelukt])
  return gelukt && typeof kenmerkId === 'string' ? { gelukt, kenmerkId } : null
}

/**
 * Where a form comes out without JavaScript: an address of its own, since React gives an answer to
 * every form of one action that shares it; and without an anchor, or nothing there gets the focus.
 */
export const formulierPad = (behoeften: string, formulier: string): string =>
  `${behoeften}?${new URLSearchParams({ formulier }).toString()}`

/** The catalogue by what is needed; null does not limit. */
export function catalogusPad(
  kenmerkId: string | null,
  behoefte: Behoeftesoort,
  niveau: Niveau | null,
): string {
  const query = new URLSearchParams({ behoefte })
  if (kenmerkId !== null) query.set('kenmerk', kenmerkId)
  if (niveau !== null) query.set('niveau', String(niveau))
  return `/ondersteuning?${query.toString()}`
}

/** The request for some needs, to one entry of the catalogue where that is named. */
export function aanvraagPad(
  aanvraag: string,
  behoefteIds: readonly string[],
  aan?: string,
): string {
  const query = new URLSearchParams(behoefteIds.map((id) => ['behoefte', id]))
  if (aan) query.set('aan', aan)
  return `${aanvraag}?${query.toString()}#aanvraag`
}
