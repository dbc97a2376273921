import { BASISNIVEAU } from '@/lib/instrument/model'
import { compare } from '@/lib/scoring/fraction'
import type { KenmerkResultaat } from '@/lib/scoring/model'
import { hasScore, nameNiveau, type KenmerkStand, type RapportInput } from './input'
import type { Legenda, Strook, StrookRij, Tabel } from './model'
import { beeldTekst, legendaTekst, scoreTekst } from './teksten'
import { kenmerkTekst } from './teksten-kenmerk'

/** The level as words, or why there is none. */
export function describeNiveau(
  { instrument }: RapportInput,
  { niveau, status }: KenmerkResultaat,
): string {
  if (niveau === null) return status === 'nvt' ? scoreTekst.nietVanToepassing : scoreTekst.teWeinig
  return scoreTekst.niveauKort(niveau, nameNiveau(instrument, niveau))
}

function buildRij(input: RapportInput, { kenmerk, resultaat, ambitie }: KenmerkStand): StrookRij {
  return {
    naam: kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
    score: resultaat.score,
    niveau: resultaat.niveau,
    niveauTekst: describeNiveau(input, resultaat),
    ambitie: ambitie.niveau,
  }
}

/** The strip chart of some kenmerken, in their order. */
export function buildStrook(input: RapportInput, standen: readonly KenmerkStand[]): Strook {
  const scores = standen
    .filter(hasScore)
    .map(({ resultaat }) => resultaat.score)
    .toSorted(compare)
  return {
    alt: beeldTekst.alt(
      scores.length,
      standen.length,
      scores.at(0)?.afgerond ?? '',
      scores.at(-1)?.afgerond ?? '',
    ),
    basisniveau: BASISNIVEAU,
    rijen: standen.map((stand) => buildRij(input, stand)),
  }
}

/** The strip of a single kenmerk; null without a score, where there is nothing to draw. */
export function buildKenmerkStrook(input: RapportInput, stand: KenmerkStand): Strook | null {
  if (!hasScore(stand)) return null
  const { kenmerk, resultaat, ambitie } = stand
  const { score, niveau } = resultaat
  return {
    ...buildStrook(input, [stand]),
    alt: beeldTekst.altKenmerk(kenmerk.titel, score.afgerond, niveau, ambitie.niveau),
  }
}

/** The same figures as the strip chart, as a table. */
export function buildTabel(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  bijschrift: string,
): Tabel {
  const rijen = standen.map(({ kenmerk, resultaat, ambitie }) => [
    kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
    resultaat.score?.afgerond ?? scoreTekst.leeg,
    describeNiveau(input, resultaat),
    String(ambitie.niveau),
    resultaat.kloof?.afgerond ?? scoreTekst.leeg,
    beeldTekst.dekking(resultaat.dekking.beoordeeld, resultaat.dekking.vanToepassing),
  ])
  return { bijschrift, koppen: [...beeldTekst.koppen], rijen }
}

/** The signs of all charts in the report. */
export function buildLegenda({ instrument }: RapportInput): Legenda {
  return {
    titel: legendaTekst.titel,
    tekens: [
      { teken: 'score', uitleg: legendaTekst.score },
      { teken: 'ambitie', uitleg: legendaTekst.ambitie },
      { teken: 'basisniveau', uitleg: legendaTekst.basisniveau },
    ],
    niveausUitleg: legendaTekst.niveaus,
    niveaus: instrument.schaal.map(({ niveau, naam }) => ({
      niveau,
      tekst: scoreTekst.niveauKort(niveau, naam),
    })),
  }
}
