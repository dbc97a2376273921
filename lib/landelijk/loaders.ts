import {
  listBehoefteTellingen,
  listGedeeld,
  listGedeeldPerDeel,
  listSignaalTellingen,
  listUitkomstOordelen,
  type Aggregaatlezer,
} from '@/lib/aggregaten/data'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import { authorizeLandelijk, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { env } from '@/lib/config/env'
import { createBewaard } from '@/lib/deelstand/data'
import { placeTegels } from '@/lib/figuren/tegelkaart'
import {
  listGeldigeOndersteuning,
  listInstrumenten,
  listLenzen,
  listOntwikkelingen,
  requireInstrument,
  standaardInstrument,
} from '@/lib/instrument/content'
import { matchOndersteuning } from '@/lib/instrument/find'
import type { Ondersteuning } from '@/lib/instrument/model'
import type { Lens } from '@/lib/instrument/model-omgeving'
import { toDatum } from '@/lib/invoer/datum'
import { selectTellend } from '@/lib/scoring/aggregate'
import { createVergelijkbaar } from '@/lib/scoring/vergelijkbaar'
import { listIndeling } from './data'
import {
  countGemeenten,
  countVersies,
  listGroepen,
  findLaatsteJaar,
  pickJaar,
  publishGroepen,
  publishLenzen,
  publishSignalen,
  publishVraag,
} from './rules'
import {
  landelijkKeuzeSchema,
  type Cel,
  type GeldigeKeuze,
  type GepubliceerdeGroep,
  type LandelijkKeuze,
  type LandelijkOverzicht,
  type Publicatie,
} from './schema'

/** In a demo the made-up gemeenten are among the others; elsewhere they are left out. */
const toKring = () => (env().demo ? {} : { fictief: false })

/** The last two years: who counts in the last one is among the newest of all. */
async function listPerJaar(lezer: Aggregaatlezer, gedeeld: readonly GedeeldeMeting[]) {
  const laatste = findLaatsteJaar(gedeeld)
  if (laatste === null) return []
  const vorig = laatste - 1
  return [
    { jaar: laatste, gedeeld: pickJaar(gedeeld, laatste) },
    {
      jaar: vorig,
      gedeeld: await listGedeeld(lezer, { deel: 'resultaat', jaar: vorig, ...toKring() }),
    },
  ]
}

type Publicatievraag = Readonly<{
  /** Of which lenses the parts are wanted as well. */
  lenzen: readonly Lens[]
  now: Date
}>

const keepPublicatie = createBewaard<Publicatie>()

/**
 * All that is published of the country, the same for every reader: kept until anything that is
 * shared changes, so that what is withdrawn is gone at once.
 */
export function loadPublicatie(lezer: Aggregaatlezer, vraag: Publicatievraag): Promise<Publicatie> {
  const lenzen = vraag.lenzen.map(({ id }) => id).join()
  return keepPublicatie(`${String(env().demo)} ${lenzen}`, vraag.now, () =>
    makePublicatie(lezer, vraag),
  )
}

/** The cost grows with the gemeenten; participants and answers are not read. */
async function makePublicatie(
  lezer: Aggregaatlezer,
  { lenzen, now }: Publicatievraag,
): Promise<Publicatie> {
  const kring = toKring()
  const instrument = standaardInstrument()
  const kenmerkIds = instrument.kenmerken.map(({ id }) => id)
  const [indeling, perDeel] = await Promise.all([
    listIndeling(lezer, kring),
    listGedeeldPerDeel(lezer, kring),
  ])
  const gedeeld = perDeel.resultaat
  const tellend = selectTellend(gedeeld)
  const [perJaar, vraag, signalen, oordelen] = await Promise.all([
    listPerJaar(lezer, gedeeld),
    listBehoefteTellingen(lezer, perDeel.behoeften),
    listSignaalTellingen(lezer, perDeel.signalen),
    lenzen.length === 0
      ? new Map<string, never>()
      : listUitkomstOordelen(
          lezer,
          tellend.map(({ metingId }) => metingId),
        ),
  ])
  const isVergelijkbaar = createVergelijkbaar(listInstrumenten(), instrument)
  const bron = { tellend, oordelen, findInstrument: requireInstrument, isVergelijkbaar }
  return {
    stand: toDatum(now),
    verzonnen: env().demo,
    instrument,
    groepen: publishGroepen(listGroepen(indeling, gedeeld, perJaar), kenmerkIds, isVergelijkbaar),
    delen: publishLenzen(lenzen, bron),
    vraag: publishVraag(vraag, kenmerkIds),
    signalen: publishSignalen(signalen, kenmerkIds),
    versies: countVersies(
      tellend,
      listInstrumenten().map(({ versie }) => versie),
    ),
  }
}

/** How many developments the page shows; all of them are on a page of their own. */
const MAX_ONTWIKKELINGEN = 5

const GEEN_CEL: Cel = { verdeling: null, afgeschermd: 'te-weinig' }

/** The first kenmerk that a regio has figures of, so that the map opens with something on it. */
function findEersteKenmerk(
  { kenmerken }: Publicatie['instrument'],
  groepen: readonly GepubliceerdeGroep[],
): string {
  const regios = groepen.filter(({ soort }) => soort === 'regio')
  const eerste = kenmerken.find(({ id }) => regios.some((regio) => regio.kenmerken[id]?.verdeling))
  return (eerste ?? kenmerken[0])?.id ?? ''
}

function checkKeuze(keuze: LandelijkKeuze, { instrument, groepen }: Publicatie): GeldigeKeuze {
  const kenmerk = instrument.kenmerken.find(({ id }) => id === keuze.kenmerk)
  const groep = groepen.find(({ soort, code }) => soort === keuze.naar && code === keuze.groep)
  return {
    kenmerkId: kenmerk?.id ?? findEersteKenmerk(instrument, groepen),
    naar: keuze.naar,
    groep: groep?.code ?? null,
    lensId: listLenzen().find(({ id }) => id === keuze.lens)?.id ?? null,
  }
}

function toJaren(groepen: readonly GepubliceerdeGroep[]): LandelijkOverzicht['jaren'] {
  const [nu, toen] = groepen.filter(({ jaar }) => jaar !== null)
  return nu && toen ? { nu, toen } : null
}

/** What can be asked for now beside what gemeenten need. */
const addAanbod = (
  vraag: Publicatie['vraag'],
  catalogus: readonly Ondersteuning[],
): LandelijkOverzicht['vraag'] => ({
  n: vraag.n,
  cellen: vraag.cellen.map((cel) => ({
    ...cel,
    aanbod: matchOndersteuning(catalogus, { kenmerk: cel.kenmerkId }).filter(({ behoeften }) =>
      behoeften.includes(cel.soort),
    ).length,
  })),
})

/**
 * The country for VNG: aggregates only, the same for every adviser and beheerder.
 * @param query the address, which can hold anything
 */
export async function loadLandelijk(
  principal: Principal | null,
  query: Readonly<Record<string, unknown>>,
): Promise<LandelijkOverzicht | Refusal> {
  const access = authorizeLandelijk(principal, 'landelijk:lezen')
  if (isRefusal(access)) return access
  const gevraagd = landelijkKeuzeSchema.parse({ kenmerk: null, groep: null, lens: null, ...query })
  const lens = listLenzen().find(({ id }) => id === gevraagd.lens)
  const now = new Date()
  const publicatie = await loadPublicatie(access, { lenzen: lens ? [lens] : [], now })
  const keuze = checkKeuze(gevraagd, publicatie)
  const { groepen, delen } = publicatie
  const [land] = groepen
  if (!land) throw new Error('a publication without the country')
  const ofSoort = (naar: string) => groepen.filter(({ soort, jaar }) => soort === naar && !jaar)
  const regios = ofSoort('regio')
  return {
    ...publicatie,
    vraag: addAanbod(publicatie.vraag, listGeldigeOndersteuning(toDatum(now))),
    keuze,
    land,
    gemeenten: countGemeenten(land),
    regios: {
      getoond: regios.filter((regio) => countGemeenten(regio) !== null).length,
      totaal: regios.length,
    },
    groepen: ofSoort(keuze.naar),
    groep: ofSoort(keuze.naar).find(({ code }) => code === keuze.groep) ?? null,
    kaart: placeTegels(
      regios.map(({ code, naam, kenmerken }) => ({
        ...{ code, naam },
        cel: kenmerken[keuze.kenmerkId] ?? GEEN_CEL,
      })),
    ),
    lenzen: listLenzen().map(({ id, titel }) => ({ id, titel })),
    lens: lens ? { lens, delen } : null,
    jaren: toJaren(groepen),
    ontwikkelingen: listOntwikkelingen().slice(0, MAX_ONTWIKKELINGEN),
  }
}
