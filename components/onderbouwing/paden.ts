import { metingPaden } from '@/components/gemeente/paden'
import type { Melding, Plek, Vraagplek } from '@/lib/onderbouwing/schema'
import { isBestandsfout } from './teksten'

/** The part of a page about what a judgement rests on. */
export const ONDERBOUWING_ID = 'onderbouwing'

export const bibliotheekPad = (gemeenteCode: string) =>
  `/gemeenten/${encodeURIComponent(gemeenteCode)}/onderbouwing`
export const stukPad = (gemeenteCode: string, id: string) =>
  `${bibliotheekPad(gemeenteCode)}?stuk=${encodeURIComponent(id)}`
export const bestandPad = (id: string) => `/onderbouwing/bestanden/${encodeURIComponent(id)}`

export const overzichtPad = (gemeenteCode: string, metingId: string) =>
  `${metingPaden(gemeenteCode, metingId).meting}/onderbouwing`
export const zipPad = (gemeenteCode: string, metingId: string) =>
  `${overzichtPad(gemeenteCode, metingId)}/onderbouwing.zip`
export const vraagPad = ({ gemeenteCode, metingId, indicatorId }: Vraagplek) =>
  metingPaden(gemeenteCode, metingId).vraag(indicatorId)

/** The page where something was added. */
export const plekPad = (plek: Plek) =>
  'metingId' in plek ? vraagPad(plek) : bibliotheekPad(plek.gemeenteCode)

/** Where a form sends a file to; outside the pages, so that nothing reads it before its route. */
export function uploadPad(plek: Plek): string {
  const query = new URLSearchParams({
    gemeente: plek.gemeenteCode,
    ...('metingId' in plek && { meting: plek.metingId, vraag: plek.indicatorId }),
  })
  return `/onderbouwing/bestanden?${query.toString()}`
}

/** A page with what came of something that was asked there. */
export function withMelding(
  pad: string,
  {
    stand,
    titel,
    vertrouwelijk,
    grootte,
    inhoud,
    extensie,
  }: Pick<Melding, 'stand'> & Partial<Melding>,
): string {
  const query = new URLSearchParams({
    onderbouwing: stand,
    ...(titel && { titel }),
    ...(vertrouwelijk && { vertrouwelijk: 'ja' }),
    ...(grootte !== undefined && { grootte: String(grootte) }),
    ...(inhoud !== undefined && { inhoud }),
    ...(extensie !== undefined && { extensie }),
  })
  const adres = `${pad}${pad.includes('?') ? '&' : '?'}${query.toString()}`
  // The summary of what is wrong takes the focus, but not on a page that opens at another place.
  return isBestandsfout(stand) ? adres : `${adres}#${ONDERBOUWING_ID}`
}
