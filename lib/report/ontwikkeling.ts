import { buildOntwikkeling as buildFiguur } from '@/lib/figuren/ontwikkeling'
import type { KenmerkOntwikkeling, OntwikkelingBeeld } from '@/lib/scoring/ontwikkeling'
import { cleanText, joinWords } from './format'
import type { RapportExtra, RapportInput } from './input'
import { describeOordeel } from './kenmerk'
import type { Blok, Hoofdstuk, Tabel } from './model'
import { scoreTekst } from './teksten'
import { kenmerkTekst } from './teksten-kenmerk'
import { ontwikkelingTekst } from './teksten-verdieping'
import { countStappen, describeVerschil, sayTelling, VERSCHIL_UITLEG } from './verschil'

const nameKenmerk = ({ kenmerk }: KenmerkOntwikkeling) =>
  kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort)

const describeRegel = ({ redenen, verschil }: KenmerkOntwikkeling['geheel']) =>
  redenen.length > 0 ? ontwikkelingTekst.nietVergelijkbaar : describeVerschil(verschil)

function buildTabel({ metingen, kenmerken }: OntwikkelingBeeld): Tabel {
  return {
    bijschrift: ontwikkelingTekst.tabel,
    koppen: [
      ontwikkelingTekst.kenmerk,
      ...metingen.map(({ naam }) => cleanText(naam)),
      ontwikkelingTekst.verschil,
    ],
    rijen: kenmerken.map((regel) => [
      nameKenmerk(regel),
      ...regel.standen.map((stand) => stand?.score?.afgerond ?? scoreTekst.leeg),
      describeRegel(regel.geheel),
    ]),
  }
}

function describeTelling({ kenmerken }: OntwikkelingBeeld): string {
  const verschillen = kenmerken.flatMap(({ geheel }) => geheel.verschil ?? [])
  return ontwikkelingTekst.telling(sayTelling(countStappen(verschillen)))
}

function buildRedenen({ kenmerken }: OntwikkelingBeeld): Blok[] {
  const items = kenmerken
    .filter(({ geheel }) => geheel.redenen.length > 0)
    .map((regel) => {
      const redenen = [...new Set(regel.geheel.redenen.map(({ reden }) => reden))]
      return `${nameKenmerk(regel)}: ${joinWords(redenen)}`
    })
  if (items.length === 0) return []
  return [
    { soort: 'kop', tekst: ontwikkelingTekst.redenen },
    { soort: 'alinea', tekst: ontwikkelingTekst.redenenInleiding },
    { soort: 'lijst', items },
  ]
}

/** Every question that was judged otherwise, with the reason that was recorded. */
function buildBewegingen(input: RapportInput, { kenmerken }: OntwikkelingBeeld): Blok[] {
  const rijen = kenmerken.flatMap(({ geheel }) =>
    geheel.bewegingen.map(({ indicator, van, naar }) => [
      indicator.stelling,
      describeOordeel(input, van ?? undefined),
      describeOordeel(input, naar ?? undefined),
      cleanText(naar?.toelichting ?? '') || scoreTekst.leeg,
    ]),
  )
  const kop: Blok = { soort: 'kop', tekst: ontwikkelingTekst.bewegingen }
  if (rijen.length === 0) {
    return [kop, { soort: 'alinea', tekst: ontwikkelingTekst.geenBewegingen }]
  }
  const { bewegingenTabel: bijschrift, bewegingenKoppen } = ontwikkelingTekst
  return [kop, { soort: 'tabel', tabel: { bijschrift, koppen: [...bewegingenKoppen], rijen } }]
}

function drawFiguur({ metingen, kenmerken }: OntwikkelingBeeld, bron: string): Blok {
  const figuur = buildFiguur(
    {
      metingen: metingen.map(({ naam }) => cleanText(naam)),
      kenmerken: kenmerken.map(({ kenmerk, standen, geheel }) => ({
        id: kenmerk.id,
        nummer: kenmerk.nummer,
        kort: kenmerk.kort,
        scores: standen.map((stand) => stand?.score ?? null),
        nietVergelijkbaar: geheel.redenen[0]?.reden ?? null,
      })),
    },
    { bron },
  )
  return { soort: 'figuur', figuur }
}

/** This meting beside earlier ones (scoring §13). @param bron stands under the figure */
export function buildOntwikkelingHoofdstuk(
  input: RapportInput,
  { ontwikkeling }: Pick<RapportExtra, 'ontwikkeling'>,
  bron: string,
): Hoofdstuk {
  const kop = { id: 'ontwikkeling', titel: ontwikkelingTekst.titel }
  if (!ontwikkeling) {
    return { ...kop, blokken: [{ soort: 'alinea', tekst: ontwikkelingTekst.geenEerdere }] }
  }
  const metingen = ontwikkeling.metingen.map(({ naam, datum }) => ({
    naam: cleanText(naam),
    datum,
  }))
  return {
    ...kop,
    blokken: [
      { soort: 'alinea', tekst: ontwikkelingTekst.inleiding(metingen) },
      // Of two metingen the figure says it.
      ...(metingen.length > 2
        ? [{ soort: 'alinea' as const, tekst: describeTelling(ontwikkeling) }]
        : []),
      drawFiguur(ontwikkeling, bron),
      { soort: 'tabel', tabel: buildTabel(ontwikkeling) },
      { soort: 'alinea', tekst: VERSCHIL_UITLEG },
      ...buildRedenen(ontwikkeling),
      ...buildBewegingen(input, ontwikkeling),
    ],
  }
}
