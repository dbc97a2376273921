import { isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import { listAntwoorden, listAntwoordenMetOpmerking } from '@/lib/vragenlijst/data'
import { listVastgelegd } from './data'
import { describeVerdeling, listOpmerkingen, orderKenmerken } from './rules'
import type { Gesprek, GesprekKenmerk, GespreksVraag } from './schema'

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

/**
 * The meting to talk about; one `gedeelde-lijst` has no conversation.
 * @param gemeenteCode as in the address; a meting of another gemeente is `niet-gevonden`
 */
async function authorizeGesprek(
  principal: Principal | null,
  { gemeenteCode, metingId }: Place,
): Promise<AuthorizedMeting | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'gesprek:voeren')
  if (isRefusal(found)) return found
  const { meting } = found
  const exists = meting.gemeenteCode === gemeenteCode && meting.werkwijze === 'ieder-apart'
  return exists ? found : 'niet-gevonden'
}

/** The conversation, and what it recorded so far. */
async function readGesprek({ access, meting }: AuthorizedMeting, principal: Principal | null) {
  const instrument = requireInstrument(meting.instrumentversie)
  const lid = principal?.lidmaatschappen.find(
    ({ gemeenteCode }) => gemeenteCode === meting.gemeenteCode,
  )
  const [antwoorden, vastgelegd] = await Promise.all([
    listAntwoorden(access, meting),
    listVastgelegd(access, meting),
  ])
  const stof = { antwoorden: antwoorden ?? {}, vastgelegd }
  const gesprek: Gesprek = {
    meting,
    gemeenteNaam: lid?.gemeenteNaam ?? meting.gemeenteCode,
    userId: access.userId,
    instrument,
    isRondeOpen: isRondeOpen(meting, new Date()),
    isVerborgen: antwoorden === null,
    kenmerken: orderKenmerken(instrument, meting.omvang, stof),
  }
  return { gesprek, vastgelegd }
}

/** The conversation as a whole: where it stands, and what to talk about first. */
export async function loadGesprek(
  principal: Principal | null,
  place: Place,
): Promise<Gesprek | Refusal> {
  const found = await authorizeGesprek(principal, place)
  return isRefusal(found) ? found : (await readGesprek(found, principal)).gesprek
}

/** One kenmerk of the conversation; without questions while the round of answers is open. */
export async function loadGesprekKenmerk(
  principal: Principal | null,
  { kenmerkId, ...place }: Place & Readonly<{ kenmerkId: string }>,
): Promise<GesprekKenmerk | Refusal> {
  const found = await authorizeGesprek(principal, place)
  if (isRefusal(found)) return found
  const { gesprek, vastgelegd } = await readGesprek(found, principal)
  const kenmerk = findKenmerk(gesprek.instrument, kenmerkId)
  if (!kenmerk) return 'niet-gevonden'
  if (gesprek.isRondeOpen) return { ...gesprek, kenmerk, vragen: [] }

  const overzicht = gesprek.kenmerken.find((item) => item.kenmerk === kenmerk)
  const vragen = overzicht?.vragen ?? []
  const ids = vragen.map(({ indicatorId }) => indicatorId)
  const antwoorden = await listAntwoordenMetOpmerking(found.access, found.meting, ids)
  const toVraag = (vraag: (typeof vragen)[number]): GespreksVraag => {
    const gegeven = antwoorden[vraag.indicatorId] ?? []
    const verdeling = describeVerdeling(gegeven)
    const opmerkingen = listOpmerkingen(gegeven, verdeling.groepen)
    return { ...vraag, verdeling, opmerkingen, vastgelegd: vastgelegd[vraag.indicatorId] ?? null }
  }
  return { ...gesprek, kenmerk, vragen: vragen.map(toVraag) }
}
