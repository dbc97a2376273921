import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { findIndicator } from '@/lib/instrument/find'
import { isId } from '@/lib/invoer/parse'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import {
  findGemeenteCode,
  findStuk,
  listBibliotheek,
  listBijMeting,
  listBijVraag,
  listKeuze,
  sumGrootte,
} from './data'
import { isVerwijderbaar, searchStukken } from './rules'
import {
  MAX_BIBLIOTHEEK,
  meldingSchema,
  type Bibliotheek,
  type KenmerkOnderbouwing,
  type Melding,
  type MetingOnderbouwing,
  type OnderbouwingBijVraag,
  type Plek,
  type Stuk,
  type StukOverzicht,
  type Vraagplek,
} from './schema'

/** The query of a page, as Next gives it. */
type Zoekparameters = Readonly<Record<string, string | string[] | undefined>>

/** How many pieces of the library one chooses from without searching. */
const KEUZE = 10

/** What came of what was asked last, out of the address; null when it says nothing. */
function readMelding(query: Zoekparameters): Melding | null {
  const parsed = meldingSchema.safeParse({ ...query, stand: query.onderbouwing })
  return parsed.success ? parsed.data : null
}

const readZoek = ({ zoek }: Zoekparameters) => (typeof zoek === 'string' ? zoek.slice(0, 200) : '')

/** The meting of a question that this principal may keep pieces with. */
export async function authorizeVraag(
  principal: Principal | null,
  { gemeenteCode, metingId, indicatorId }: Vraagplek,
): Promise<AuthorizedMeting | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'onderbouwing:bewaren')
  if (isRefusal(found)) return found
  const instrument = requireInstrument(found.meting.instrumentversie)
  const isThere =
    found.meting.gemeenteCode === gemeenteCode && findIndicator(instrument, indicatorId)
  return isThere ? found : 'niet-gevonden'
}

/** Where something is added, once that is allowed. */
export type Toegang = Readonly<{ access: AuthorizedGemeente; vraag: Vraagplek | null }>

/** The library, or the question, that this principal may add something to. */
export async function authorizePlek(
  principal: Principal | null,
  plek: Plek,
): Promise<Toegang | Refusal> {
  if ('metingId' in plek) {
    const found = await authorizeVraag(principal, plek)
    return isRefusal(found) ? found : { access: found.access, vraag: plek }
  }
  const access = authorize(principal, plek.gemeenteCode, 'onderbouwing:bewaren')
  return isRefusal(access) ? access : { access, vraag: null }
}

/** What a judgement rests on, and what more there is to choose from. */
export async function loadOnderbouwingBijVraag(
  principal: Principal | null,
  plek: Vraagplek,
  query: Zoekparameters = {},
): Promise<OnderbouwingBijVraag | Refusal> {
  const found = await authorizeVraag(principal, plek)
  if (isRefusal(found)) return found
  const [stukken, keuze] = await Promise.all([
    listBijVraag(found.access, plek),
    listKeuze(found.access, plek, { zoek: readZoek(query), max: KEUZE }),
  ])
  const isOpen = found.meting.status === 'open'
  return { plek, isOpen, stukken, keuze, melding: readMelding(query) }
}

const toGemeente = (principal: Principal | null, code: string) => ({
  code,
  naam:
    principal?.lidmaatschappen.find(({ gemeenteCode }) => gemeenteCode === code)?.gemeenteNaam ??
    code,
})

/** Everything that a gemeente keeps. */
export async function loadBibliotheek(
  principal: Principal | null,
  gemeenteCode: string,
  query: Zoekparameters = {},
): Promise<Bibliotheek | Refusal> {
  const access = authorize(principal, gemeenteCode, 'onderbouwing:bewaren')
  if (isRefusal(access)) return access
  const [alle, grootte] = await Promise.all([listBibliotheek(access), sumGrootte(access)])
  const zoek = readZoek(query)
  const gevonden = new Set(
    searchStukken(
      alle.map(({ stuk }) => stuk),
      zoek,
    ),
  )
  return {
    gemeente: toGemeente(principal, gemeenteCode),
    stukken: alle.filter(({ stuk }) => gevonden.has(stuk)),
    totaal: alle.length,
    zoek,
    grootte,
    ruimte: MAX_BIBLIOTHEEK,
    melding: readMelding(query),
  }
}

/** One piece of the library, for who may keep pieces. */
export async function loadStuk(
  principal: Principal | null,
  { gemeenteCode, id }: Readonly<{ gemeenteCode: string; id: string }>,
  query: Zoekparameters = {},
): Promise<StukOverzicht | Refusal> {
  const access = authorize(principal, gemeenteCode, 'onderbouwing:bewaren')
  if (isRefusal(access)) return access
  const found = isId(id) ? await findStuk(access, id) : null
  if (!found) return 'niet-gevonden'
  return {
    ...found,
    gemeente: toGemeente(principal, gemeenteCode),
    isVerwijderbaar: isVerwijderbaar(found.gebruik),
    melding: readMelding(query),
  }
}

/** A file with the right to read its parts; its own gemeente decides, as it is stored. */
export async function loadBestand(
  principal: Principal | null,
  id: string,
): Promise<
  Readonly<{ access: AuthorizedGemeente; bestand: Extract<Stuk, { soort: 'bestand' }> }> | Refusal
> {
  if (!principal) return 'niet-ingelogd'
  const gemeenteCode = isId(id) ? await findGemeenteCode(id) : null
  if (gemeenteCode === null) return 'niet-gevonden'
  const access = authorize(principal, gemeenteCode, 'onderbouwing:bewaren')
  if (isRefusal(access)) return access
  const found = await findStuk(access, id)
  if (found?.stuk.soort !== 'bestand') return 'niet-gevonden'
  return { access, bestand: found.stuk }
}

/** Everything that a meting rests on. */
export async function loadMetingOnderbouwing(
  principal: Principal | null,
  gemeenteCode: string,
  metingId: string,
): Promise<(MetingOnderbouwing & Readonly<{ access: AuthorizedGemeente }>) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'onderbouwing:bewaren')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const stukken = await listBijMeting(access, metingId)
  return {
    access,
    gemeente: toGemeente(principal, gemeenteCode),
    meting: { id: meting.id, naam: meting.naam, isOpen: meting.status === 'open' },
    kenmerken: groupByKenmerk(meting.instrumentversie, stukken),
  }
}

function groupByKenmerk(
  instrumentversie: string,
  bijVraag: ReadonlyMap<string, readonly Stuk[]>,
): KenmerkOnderbouwing[] {
  return requireInstrument(instrumentversie).kenmerken.flatMap(
    ({ id, nummer, titel, kort, indicatoren }) => {
      const vragen = indicatoren.flatMap((indicator) => {
        const stukken = bijVraag.get(indicator.id)
        return stukken ? [{ indicatorId: indicator.id, stelling: indicator.stelling, stukken }] : []
      })
      return vragen.length > 0 ? [{ id, nummer, titel, kort, vragen }] : []
    },
  )
}
