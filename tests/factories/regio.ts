import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
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
import type { Behoefteregel, Signaalregel } from '@/lib/vraagbeeld/schema'
import { oordelenOp } from '@/tests/factories/rapport'

/** A gemeente that shares all it can in one way; the anonymous ones of a test are one bundel. */
export type Delend = Readonly<{
  naam: string
  vorm: 'herkenbaar' | 'anoniem'
  /** One level for every question, or the judgements themselves. */
  oordelen: Niveau | Oordelen
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
  const rijen = listRijen(metingen, kolommen, isVergelijkbaar)
  return { beeld: { lens, onderdelen, weggelaten }, kaart: buildKaart(rijen, kolommen, ALLES) }
}

/** The overview of a made-up regio, by the very rules of the real one. */
export function buildRegioOverzicht(
  delend: readonly Delend[] = [],
  { anderen = [], lens }: { anderen?: readonly string[]; lens?: string } = {},
): RegioOverzicht {
  const leden = delend.filter(({ vorm }) => vorm === 'anoniem').length
  const gedeeld = delend.map((gemeente, index) =>
    toGedeeld(gemeente, index, { gegeven: gemeente.oordelen, jaar: JAAR, leden }),
  )
  const eerder = delend.flatMap((gemeente, index) =>
    gemeente.eerder === undefined
      ? []
      : [toGedeeld(gemeente, index, { gegeven: gemeente.eerder, jaar: JAAR - 1, leden })],
  )
  const tellend = selectTellend(gedeeld)
  const kenmerken = buildKenmerken(instrument, tellend, isVergelijkbaar)
  const kolommen = listKolommen(instrument, ALLES)
  const metLens = lens === undefined ? null : buildLens(delend, gedeeld, lens)
  const groep = { tellend, kenmerken: instrument.kenmerken }
  const jaar = findJaar(tellend)
  const behoeften = listLijnen(delend, (gemeente) => gemeente.behoeften)
  const signalen = listLijnen(delend, (gemeente) => gemeente.signalen)
  return {
    regio: { code: 'JZ80', naam: 'Polderland' },
    peildatum: PEILDATUM,
    instrument,
    keuze: { ...ALLES, lens: lens ?? null },
    gemeenten: [...delend, ...anderen.map((naam) => ({ naam, vorm: 'niet' as const }))].map(
      ({ naam, vorm }, index) => ({
        ...{ code: codeOf(index), naam },
        gedeeld: vorm === 'herkenbaar' ? (['resultaat', 'behoeften', 'signalen'] as const) : [],
        vastgesteldOp: vorm === 'herkenbaar' ? `${JAAR}-05-20` : null,
      }),
    ),
    telling: countTelling(tellend),
    kaart:
      metLens?.kaart ?? buildKaart(listRijen(gedeeld, kolommen, isVergelijkbaar), kolommen, ALLES),
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
    lens: metLens?.beeld ?? null,
    lenzen: [],
  }
}
