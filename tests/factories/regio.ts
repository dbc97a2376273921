import type { Behoefteregel, GedeeldeMeting, Signaalregel } from '@/lib/aggregaten/schema'
import { listLenzen, listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import {
  buildJaren,
  buildKaart,
  buildKenmerken,
  buildKolombeelden,
  findJaar,
  listKnelpunten,
  listKolommen,
  listRijen,
  splitOnderdelen,
  toLensMeting,
} from '@/lib/regio/rules'
import { ALLES, type RegioOverzicht } from '@/lib/regio/schema'
import { selectTellend } from '@/lib/scoring/aggregate'
import type { Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { buildSignaalbeeld, buildVraagbeeld, countTelling } from '@/lib/vraagbeeld/rules'
import { gemengdeOordelen, oordelenOp } from '@/tests/factories/rapport'

/** A gemeente that shares all it can in one way; the anonymous ones of a test are one bundel. */
export type Delend = Readonly<{
  naam: string
  vorm: 'herkenbaar' | 'anoniem'
  /** One level for every question, or the judgements themselves. */
  oordelen: Niveau | Oordelen
  /** When it was established; this year otherwise. */
  jaar?: number
  /** The judgements of the year before. */
  eerder?: Niveau | Oordelen
  behoeften?: readonly Pick<Behoefteregel, 'kenmerkId' | 'soort' | 'urgentie'>[]
  signalen?: readonly Pick<Signaalregel, 'kenmerkId' | 'partij' | 'tekst'>[]
}>

const JAAR = 2026
export const PEILDATUM = '2026-11-22'
const instrument = standaardInstrument()
const toOordelen = (gegeven: Niveau | Oordelen): Oordelen =>
  typeof gegeven === 'number' ? oordelenOp(instrument, gegeven) : gegeven

const codeOf = (index: number) => `GM8${String(index).padStart(3, '0')}`

function toGedeeld(
  { naam, vorm }: Delend,
  index: number,
  { gegeven, jaar, leden }: { gegeven: Niveau | Oordelen; jaar: number; leden: number },
): GedeeldeMeting {
  const { kenmerken } = calculateResult(instrument, toOordelen(gegeven), {})
  const code = codeOf(index)
  return {
    gemeente: { code, naam, regioCode: 'JZ80', provincie: 'Utrecht', inwoners: 50_000 },
    metingId: `${code}-${jaar}`,
    revisie: 1,
    instrumentversie: instrument.versie,
    vastgesteldOp: new Date(`${jaar}-05-20T10:00:00Z`),
    vorm,
    bundel: vorm === 'anoniem' && leden >= 3 ? { id: `bundel-${jaar}`, leden } : null,
    kenmerken: Object.fromEntries(
      Object.entries(kenmerken).map(([id, { status, score, niveau }]) => [
        id,
        { status, score, niveau },
      ]),
    ),
  }
}

const isVergelijkbaar = () => true

function listLijnen<Lijn extends object>(
  delend: readonly Delend[],
  linesOf: (gemeente: Delend) => readonly Lijn[] | undefined,
) {
  return delend.flatMap((gemeente, index) =>
    (linesOf(gemeente) ?? []).map((lijn) => ({ ...lijn, metingId: `${codeOf(index)}-${JAAR}` })),
  )
}

function buildLens(delend: readonly Delend[], gedeeld: readonly GedeeldeMeting[], lensId: string) {
  const lens = listLenzen().find(({ id }) => id === lensId)
  if (!lens) throw new Error(`no lens ${lensId}`)
  const metingen = gedeeld.map((meting, index) => {
    const oordelen = Object.fromEntries(
      Object.entries(toOordelen(delend[index]?.oordelen ?? 1)).flatMap(([id, oordeel]) =>
        oordeel.soort === 'niveau' ? [[id, oordeel.niveau] as const] : [],
      ),
    )
    return toLensMeting(meting, { lens, instrument, oordelen })
  })
  const { kolommen, weggelaten } = splitOnderdelen(lens, instrument)
  const onderdelen = buildKolombeelden(kolommen, selectTellend(metingen), isVergelijkbaar)
  return { lens, onderdelen, weggelaten }
}

const GEMENGD = gemengdeOordelen(instrument)

/** A regio in which all kinds of things are shared, by name and not, and some share nothing. */
export const REGIO_VOORBEELD: Readonly<{ delend: readonly Delend[]; anderen: readonly string[] }> =
  {
    delend: [
      {
        ...{ naam: 'Waterdam', vorm: 'herkenbaar', oordelen: GEMENGD, eerder: 2 },
        behoeften: [
          { kenmerkId: 'K01', soort: 'kennis', urgentie: 'nu' },
          { kenmerkId: 'K07', soort: 'geld', urgentie: 'later' },
        ],
        signalen: [
          {
            kenmerkId: 'K03',
            partij: 'rijk',
            tekst: 'De regels van het Rijk zijn te ingewikkeld.\n\nDat kost tijd.',
          },
        ],
      },
      {
        ...{ naam: 'Bergen aan de Polder', vorm: 'herkenbaar', oordelen: 3, eerder: 2 },
        behoeften: [{ kenmerkId: 'K01', soort: 'kennis', urgentie: 'dit-jaar' }],
      },
      {
        ...{ naam: 'Oosterveld', vorm: 'herkenbaar', oordelen: 4, eerder: 4 },
        signalen: [{ kenmerkId: 'K03', partij: 'rijk', tekst: 'Eén regeling graag.' }],
      },
      { naam: 'Noorderhaven-Zuidbroek', vorm: 'herkenbaar', oordelen: 5, eerder: 3 },
      { naam: 'Lintdorp Oost', vorm: 'herkenbaar', oordelen: 1, eerder: 1 },
      { naam: 'Lintdorp West', vorm: 'herkenbaar', oordelen: 2, eerder: 1 },
      { naam: 'Lintdorp Noord', vorm: 'herkenbaar', oordelen: 3, eerder: 1 },
      { naam: 'Lintdorp Zuid', vorm: 'herkenbaar', oordelen: 4, eerder: 1 },
      { naam: 'Schaduwstad', vorm: 'anoniem', oordelen: 1, eerder: 2 },
      { naam: 'Neveldijk', vorm: 'anoniem', oordelen: GEMENGD, eerder: 3 },
      { naam: 'Mistbroek', vorm: 'anoniem', oordelen: 4, eerder: 1 },
    ],
    anderen: ['Stilhuizen', 'Zwijgerdam'],
  }

/** The overview of a made-up regio, by the very rules of the real one. */
export function buildRegioOverzicht(
  delend: readonly Delend[] = [],
  { anderen = [], lens }: { anderen?: readonly string[]; lens?: string } = {},
): RegioOverzicht {
  const leden = delend.filter(({ vorm }) => vorm === 'anoniem').length
  const gedeeld = delend.map((gemeente, index) =>
    toGedeeld(gemeente, index, { gegeven: gemeente.oordelen, jaar: gemeente.jaar ?? JAAR, leden }),
  )
  const eerder = delend.flatMap((gemeente, index) =>
    gemeente.eerder === undefined
      ? []
      : [toGedeeld(gemeente, index, { gegeven: gemeente.eerder, jaar: JAAR - 1, leden })],
  )
  const tellend = selectTellend(gedeeld)
  const kenmerken = buildKenmerken(instrument, tellend, isVergelijkbaar)
  const lensbeeld = lens === undefined ? null : buildLens(delend, gedeeld, lens)
  const kolommen = listKolommen(instrument, ALLES, lensbeeld?.lens)
  const groep = { tellend, kenmerken: instrument.kenmerken }
  const jaar = findJaar(tellend)
  const behoeften = listLijnen(delend, (gemeente) => gemeente.behoeften)
  const signalen = listLijnen(delend, (gemeente) => gemeente.signalen)
  return {
    regio: { code: 'JZ80', naam: 'Polderland' },
    peildatum: PEILDATUM,
    instrument,
    keuze: { ...ALLES, lens: lens ?? null },
    gemeenten: [...delend, ...anderen.map((naam) => ({ naam, vorm: 'niet' as const }))]
      .map(({ naam, vorm }, index) => ({
        ...{ code: codeOf(index), naam },
        gedeeld: vorm === 'herkenbaar' ? (['resultaat', 'behoeften', 'signalen'] as const) : [],
        vastgesteldOp: vorm === 'herkenbaar' ? `${JAAR}-05-20` : null,
      }))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
    telling: countTelling(tellend),
    plannen: { herkenbaar: 0, anoniem: 0 },
    kaart: buildKaart(listRijen(gedeeld, kolommen, isVergelijkbaar), kolommen, ALLES),
    kenmerken,
    knelpunten: listKnelpunten(kenmerken),
    vraag: buildVraagbeeld(groep, behoeften, listOndersteuning()),
    signalen: buildSignaalbeeld(groep, signalen),
    jaren:
      jaar === null
        ? null
        : buildJaren(
            instrument,
            { jaar, gedeeld, eerder },
            { isVergelijkbaar, redenenTussen: () => new Map() },
          ),
    lens: lensbeeld,
    lenzen: [],
  }
}
