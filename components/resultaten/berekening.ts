import { BEREKENING_TEKSTEN as TEKST } from '@/components/resultaten/teksten-berekening'
import type { Kenmerk } from '@/lib/instrument/model'
import type { KenmerkUitleg } from '@/lib/scoring/explain'

/** The steps of one kenmerk (§4–§6, §9) as sentences, in the order of the calculation. */
export function describeBerekening(kenmerk: Kenmerk, uitleg: KenmerkUitleg): string[] {
  const { weging } = uitleg
  if (!weging) return [describeDekking(uitleg)]
  return [
    describeDekking(uitleg),
    `${TEKST.gewichten} ${TEKST.score(weging.somProducten, weging.somGewichten, weging.score)}`,
    describeNiveau(kenmerk, uitleg, weging),
    describeKloven(uitleg, weging),
    TEKST.afronden,
  ]
}

// §4, §5
function describeDekking({ beoordeling, resultaat }: KenmerkUitleg): string {
  if (resultaat.status === 'nvt') return TEKST.allesNvt
  const { beoordeeld, vanToepassing } = resultaat.dekking
  const nvt = beoordeling.nietVanToepassing.length
  return [
    TEKST.dekking(beoordeeld, vanToepassing),
    ...(nvt > 0 ? [TEKST.nietVanToepassing(nvt)] : []),
    resultaat.status === 'beoordeeld' ? TEKST.genoeg : TEKST.teWeinig,
  ].join(' ')
}

type Weging = NonNullable<KenmerkUitleg['weging']>

// §6
function describeNiveau(
  { indicatoren }: Kenmerk,
  { niveaubepaling }: KenmerkUitleg,
  { score }: Weging,
): string {
  if (!niveaubepaling) return ''
  const { scoreNaarBeneden, laagsteKern, niveau, begrensdDoor } = niveaubepaling
  const afronding = TEKST.niveau(score, scoreNaarBeneden)
  if (!laagsteKern) return `${afronding} ${TEKST.zonderKern(niveau)}`
  const stellingen = indicatoren
    .filter(({ id }) => begrensdDoor.includes(id))
    .map(({ stelling }) => stelling)
  const gevolg =
    stellingen.length > 0 ? TEKST.begrensd(niveau, stellingen) : TEKST.nietBegrensd(niveau)
  return `${afronding} ${TEKST.kernPlafond(laagsteKern.niveau, laagsteKern.plafond)} ${gevolg}`
}

// §9
function describeKloven(
  { ambitie, basisniveau, resultaat: { kloof, kloofBasisniveau } }: KenmerkUitleg,
  { score }: Weging,
): string {
  if (!kloof || !kloofBasisniveau) return ''
  return [
    TEKST.kloof(TEKST.ambitie, ambitie.niveau, score, kloof),
    TEKST.kloof(TEKST.basisniveau, basisniveau, score, kloofBasisniveau),
  ].join(' ')
}
