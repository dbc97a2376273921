import {
  listBehoefteregels,
  listGedeeld,
  listGedeeldPerDeel,
  listSignaalregels,
  listUitkomstOordelen,
} from '@/lib/aggregaten/data'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import {
  authorizeRegio,
  isRefusal,
  type AuthorizedRegio,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { createBewaard } from '@/lib/deelstand/data'
import { DEELBAAR } from '@/lib/delen/schema'
import { compareNamen } from '@/lib/gemeenten/rules'
import {
  findLens,
  listGeldigeOndersteuning,
  listInstrumenten,
  listLenzen,
  requireInstrument,
  standaardInstrument,
} from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { toDatum } from '@/lib/invoer/datum'
import { selectTellend } from '@/lib/scoring/aggregate'
import { createVergelijkbaar, findBrug } from '@/lib/scoring/vergelijkbaar'
import { buildSignaalbeeld, buildVraagbeeld, countTelling } from '@/lib/vraagbeeld/rules'
import { findRegio } from './data'
import {
  buildJaren,
  buildKaart,
  buildKenmerken,
  buildKolombeelden,
  createLensVergelijkbaar,
  findJaar,
  listHerkenbaar,
  listKnelpunten,
  listKolommen,
  listRijen,
  splitOnderdelen,
  toLensMeting,
  type RedenenTussen,
} from './rules'
import type { LensBeeld, NaastElkaar, RegioGemeente, RegioKeuze, RegioOverzicht } from './schema'

const redenenTussen: RedenenTussen = (van, naar) => {
  const { redenen } = findBrug(listInstrumenten(), van, naar)
  return new Map([...redenen].map(([id, items]) => [id, items.map(({ reden }) => reden)]))
}

type Gedeeld = Awaited<ReturnType<typeof listGedeeldPerDeel>>

const idsOf = (metingen: readonly GedeeldeMeting[]) => metingen.map(({ metingId }) => metingId)

type Ingeschreven = Readonly<{ code: string; naam: string }>

/** The gemeenten of the regio, and whoever else shares by name in it, each with what it shares. */
function listRegioGemeenten(ingeschreven: readonly Ingeschreven[], gedeeld: Gedeeld) {
  const herkenbaar = DEELBAAR.flatMap((deel) =>
    listHerkenbaar(gedeeld[deel]).map((meting) => ({ deel, meting })),
  )
  const namen = new Map(
    [...ingeschreven, ...herkenbaar.map(({ meting }) => meting.gemeente)].map((gemeente) => [
      gemeente.code,
      gemeente.naam,
    ]),
  )
  return [...namen]
    .map(([code, naam]): RegioGemeente => {
      const eigen = herkenbaar.filter(({ meting }) => meting.gemeente.code === code)
      const resultaat = eigen.find(({ deel }) => deel === 'resultaat')?.meting
      return {
        ...{ code, naam },
        gedeeld: eigen.map(({ deel }) => deel),
        vastgesteldOp: resultaat ? toDatum(resultaat.vastgesteldOp) : null,
      }
    })
    .toSorted((a, b) => compareNamen(a.naam, b.naam))
}

/** The regio by way of a lens: the spreads of its parts; null without one. */
async function loadLensbeeld(
  access: AuthorizedRegio,
  {
    keuze,
    instrument,
    gedeeld,
  }: Readonly<{
    keuze: RegioKeuze
    instrument: Instrument
    gedeeld: readonly GedeeldeMeting[]
  }>,
): Promise<LensBeeld | null> {
  const lens = keuze.lens === null ? undefined : findLens(keuze.lens)
  if (!lens) return null
  const oordelen = await listUitkomstOordelen(access, idsOf(gedeeld))
  const metingen = gedeeld.map((meting) =>
    toLensMeting(meting, {
      lens,
      instrument: requireInstrument(meting.instrumentversie),
      oordelen: oordelen.get(meting.metingId) ?? {},
    }),
  )
  const { kolommen, weggelaten } = splitOnderdelen(lens, instrument)
  const isVergelijkbaar = createLensVergelijkbaar(
    lens,
    createVergelijkbaar(listInstrumenten(), instrument),
  )
  const onderdelen = buildKolombeelden(kolommen, selectTellend(metingen), isVergelijkbaar)
  return { lens, onderdelen, weggelaten }
}

/** All of a regio but what the reader chose; null when there is no such regio. */
async function readGrondslag(access: AuthorizedRegio, vandaag: string) {
  const { regioCode } = access
  const [regio, gedeeld] = await Promise.all([
    findRegio(access, Number(vandaag.slice(0, 4))),
    listGedeeldPerDeel(access, { regioCode }),
  ])
  if (!regio) return null
  const [vragers, melders] = [selectTellend(gedeeld.behoeften), selectTellend(gedeeld.signalen)]
  const jaar = findJaar(selectTellend(gedeeld.resultaat))
  const [behoeften, signalen, eerder] = await Promise.all([
    listBehoefteregels(access, idsOf(vragers)),
    listSignaalregels(access, idsOf(melders)),
    jaar === null ? [] : listGedeeld(access, { deel: 'resultaat', regioCode, jaar: jaar - 1 }),
  ])
  return { regio, gedeeld, vragers, melders, jaar, behoeften, signalen, eerder }
}

type Grondslag = NonNullable<Awaited<ReturnType<typeof readGrondslag>>>

const keepGrondslag = createBewaard<Grondslag | null>()

/** What an adviseur sees of one of the own regio's; another one is `niet-gevonden`. */
export async function loadRegio(
  principal: Principal | null,
  regioCode: string,
  keuze: RegioKeuze,
  now = new Date(),
): Promise<RegioOverzicht | Refusal> {
  const access = authorizeRegio(principal, regioCode, 'regio:lezen')
  if (isRefusal(access)) return access
  const vandaag = toDatum(now)
  const grondslag = await keepGrondslag(regioCode, now, () => readGrondslag(access, vandaag))
  if (!grondslag) return 'niet-gevonden'
  const instrument = standaardInstrument()
  const gedeeld = grondslag.gedeeld.resultaat
  const lens = await loadLensbeeld(access, { keuze, instrument, gedeeld })
  return buildOverzicht(grondslag, { keuze, vandaag, instrument, lens })
}

type Blik = Readonly<{
  keuze: RegioKeuze
  vandaag: string
  instrument: Instrument
  lens: LensBeeld | null
}>

function buildOverzicht(
  { regio, gedeeld, vragers, melders, jaar, behoeften, signalen, eerder }: Grondslag,
  { keuze, vandaag, instrument, lens }: Blik,
): RegioOverzicht {
  const isVergelijkbaar = createVergelijkbaar(listInstrumenten(), instrument)
  const { resultaat } = gedeeld
  const tellend = selectTellend(resultaat)
  const kenmerken = buildKenmerken(instrument, tellend, isVergelijkbaar)
  const kolommen = listKolommen(instrument, keuze, lens?.lens)
  const catalogus = listGeldigeOndersteuning(vandaag)
  const vanInstrument = { kenmerken: instrument.kenmerken }
  return {
    regio: { code: regio.code, naam: regio.naam },
    peildatum: vandaag,
    instrument,
    keuze: lens ? keuze : { ...keuze, lens: null },
    gemeenten: listRegioGemeenten(regio.gemeenten, gedeeld),
    telling: countTelling(tellend),
    plannen: countTelling(selectTellend(gedeeld.plan)),
    kaart: buildKaart(listRijen(resultaat, kolommen, isVergelijkbaar), kolommen, keuze),
    kenmerken,
    knelpunten: listKnelpunten(kenmerken),
    vraag: buildVraagbeeld({ tellend: vragers, ...vanInstrument }, behoeften, catalogus),
    signalen: buildSignaalbeeld({ tellend: melders, ...vanInstrument }, signalen),
    jaren:
      jaar === null
        ? null
        : buildJaren(
            instrument,
            { jaar, gedeeld: resultaat, eerder },
            { isVergelijkbaar, redenenTussen },
          ),
    lens,
    lenzen: listLenzen().map(({ id, titel, kort, soort }) => ({ id, titel, kort, soort })),
  }
}

/** A few gemeenten that share by name beside each other; the others of `codes` are only counted. */
export async function loadNaastElkaar(
  principal: Principal | null,
  regioCode: string,
  codes: readonly string[],
  now = new Date(),
): Promise<NaastElkaar | Refusal> {
  const access = authorizeRegio(principal, regioCode, 'regio:lezen')
  if (isRefusal(access)) return access
  const vandaag = toDatum(now)
  const [regio, gedeeld] = await Promise.all([
    findRegio(access, Number(vandaag.slice(0, 4))),
    listGedeeld(access, { deel: 'resultaat', regioCode }),
  ])
  if (!regio) return 'niet-gevonden'
  const instrument = standaardInstrument()
  const isVergelijkbaar = createVergelijkbaar(listInstrumenten(), instrument)
  const kolommen = listKolommen(instrument, { waarde: null, kenmerk: null })
  const rijen = listRijen(gedeeld, kolommen, isVergelijkbaar)
  const gevraagd = new Set(codes)
  const gekozen = rijen.filter(({ code }) => gevraagd.has(code))
  const dagen = new Map(
    gedeeld.map(({ gemeente, vastgesteldOp }) => [gemeente.code, toDatum(vastgesteldOp)]),
  )
  return {
    regio: { code: regio.code, naam: regio.naam },
    peildatum: vandaag,
    kenmerken: buildKenmerken(instrument, selectTellend(gedeeld), isVergelijkbaar),
    gekozen: gekozen.map(({ code, naam, metingId, cellen }) => ({
      ...{ code, naam, metingId, cellen },
      vastgesteldOp: dagen.get(code) ?? vandaag,
    })),
    keuzes: rijen.map(({ code, naam }) => ({ code, naam })),
    onbekend: gevraagd.size - gekozen.length,
  }
}
