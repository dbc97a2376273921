import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { loadBehoeften } from '@/lib/behoeften/loaders'
import {
  composeAanvraag,
  findBesteOntvanger,
  groupOntvangers,
  listOntvangers,
  readAanvraagKeuze,
} from './rules'
import type { AanvraagOverzicht, Query } from './schema'

/** The request that an address asks for, for who may ask on behalf of the gemeente. */
export async function loadAanvraag(
  principal: Principal | null,
  plek: Readonly<{ gemeenteCode: string; metingId: string }>,
  query: Query,
): Promise<AanvraagOverzicht | Refusal> {
  const found = await loadBehoeften(principal, plek)
  if (isRefusal(found)) return found
  const access = authorize(principal, plek.gemeenteCode, 'behoefte:bepalen')
  if (isRefusal(access)) return access
  const { input } = found
  const behoeften = found.kenmerken.flatMap(({ stand: { kenmerk }, behoeften: eigen }) =>
    eigen.map(({ behoefte }) => ({ behoefte, kenmerk })),
  )
  const kies = (ids: readonly string[]) =>
    behoeften.filter(({ behoefte }) => ids.includes(behoefte.id))
  const ontvangers = listOntvangers(input, behoeften)
  const { keuze, fouten, isGevraagd } = readAanvraagKeuze(query, {
    behoeften: behoeften.map(({ behoefte }) => behoefte.id),
    ontvangers: ontvangers.map(({ id }) => id),
    beste: (ids) => findBesteOntvanger(input, kies(ids), ontvangers),
  })
  const gekozen = kies(keuze.behoeften)
  const ontvanger = ontvangers.find(({ id }) => id === keuze.ontvanger)
  const kanMail = isGevraagd && gekozen.length > 0 && ontvanger
  return {
    metingId: plek.metingId,
    gemeente: { code: input.gemeente.code, naam: input.gemeente.naam },
    metingNaam: input.meting.naam,
    behoeften,
    ontvangers,
    adressen: groupOntvangers(ontvangers),
    keuze,
    fouten,
    mail: kanMail
      ? composeAanvraag(input, { behoeften: gekozen, ontvanger, cijfers: keuze.cijfers })
      : null,
  }
}
