import { BASISNIVEAU, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { FiguurKop } from './invoer'
import type { Figuur, Groep, LegendaRegel, Tekening, Vorm } from './model'
import { placeRows } from './rijen'
import { basisLijn, niveauVak, regels, tekstOp } from './tekens'
import { wrapText } from './tekst'
import { REGIO_FIGUUR_TEKSTEN as TEKST } from './teksten-regio'

/** How many gemeenten are on each level, of one kenmerk or one part of a lens. */
export type FiguurRegiorij = Readonly<{
  naam: string
  spreiding: Pick<Spreidingsbeeld, 'n' | 'niveaus'>
  kenmerkId?: string
}>

type Indeling = {
  breedte: number
  naam: number
  /** Where the bars may begin and must end. */
  van: number
  tot: number
  /** How much room the words above the bars need, left and right of the basisniveau. */
  links: number
  rechts: number
  /** The name stands above its bar instead of beside it. */
  smal: boolean
}

const BREED: Indeling = {
  breedte: 800,
  naam: 220,
  van: 236,
  tot: 714,
  links: 150,
  rechts: 150,
  smal: false,
}
const SMAL: Indeling = {
  breedte: 360,
  naam: 270,
  van: 4,
  tot: 356,
  links: 70,
  rechts: 110,
  smal: true,
}

const KOP = 30
const REGEL = 20
const BALK = 26
const MARGE = 10
/** A narrower piece has no room for its number. */
const MIN_GETAL = 16

const isOnder = (niveau: Niveau) => niveau < BASISNIVEAU

const countWhere = ({ niveaus }: FiguurRegiorij['spreiding'], is: (niveau: Niveau) => boolean) =>
  NIVEAUS.filter(is).reduce((sum, niveau) => sum + niveaus[niveau], 0)

/** The scale that all bars share: where the basisniveau is, and how wide a whole bar would be. */
type Schaal = { midden: number; heel: number }

function toSchaal(rijen: readonly FiguurRegiorij[], indeling: Indeling): Schaal {
  const { van, tot, links, rechts } = indeling
  const share = (is: (niveau: Niveau) => boolean) =>
    Math.max(0, ...rijen.map(({ spreiding }) => countWhere(spreiding, is) / spreiding.n))
  const [onder, vanaf] = [share(isOnder), share((niveau) => !isOnder(niveau))]
  const ruimte = tot - van
  const heel = Math.min(
    ruimte / (onder + vanaf),
    (ruimte - rechts) / onder,
    (ruimte - links) / vanaf,
  )
  const plaats = Math.min(ruimte - rechts, Math.max(links, onder * heel))
  return { midden: van + plaats, heel }
}

/** The pieces of one bar: the levels below the basisniveau end where the others begin. */
function drawBar({ spreiding }: FiguurRegiorij, y: number, { midden, heel }: Schaal): Vorm[] {
  const { n, niveaus } = spreiding
  let x = midden - (countWhere(spreiding, isOnder) / n) * heel
  return NIVEAUS.flatMap((niveau): Vorm[] => {
    const breedte = (niveaus[niveau] / n) * heel
    const start = x
    x += breedte
    if (breedte === 0) return []
    const vak: Vorm = {
      ...{ soort: 'rechthoek', x: start, y: y - BALK / 2, breedte, hoogte: BALK },
      ...{ vulling: `niveau-${niveau}`, lijn: 'rand-sterk' },
    }
    const getal = tekstOp({ x: start + breedte / 2, y }, String(niveaus[niveau]), {
      ...{ anker: 'midden', vet: true, kleur: `niveau-${niveau}-tekst`, grootte: 14 },
    })
    return breedte < MIN_GETAL ? [vak] : [vak, getal]
  })
}

function sayRow({ naam, spreiding }: FiguurRegiorij): string {
  const { n, niveaus } = spreiding
  const delen = NIVEAUS.filter((niveau) => niveaus[niveau] > 0).map((niveau) =>
    TEKST.opNiveau(niveau, niveaus[niveau]),
  )
  return TEKST.uitspraak(naam, countWhere(spreiding, isOnder), n, delen)
}

const nameLines = ({ naam }: FiguurRegiorij, indeling: Indeling) =>
  wrapText(naam, indeling.naam, 16)

function measureRow(rij: FiguurRegiorij, indeling: Indeling): number {
  const tekst = nameLines(rij, indeling).length * REGEL
  return (indeling.smal ? tekst + BALK + 4 : Math.max(tekst, BALK)) + MARGE
}

function drawRow(rij: FiguurRegiorij, top: number, indeling: Indeling, schaal: Schaal): Groep {
  const { breedte, smal } = indeling
  const lines = nameLines(rij, indeling)
  const hoogte = measureRow(rij, indeling)
  const eerste = smal
    ? top + MARGE / 2 + REGEL / 2
    : top + (hoogte - lines.length * REGEL) / 2 + REGEL / 2
  const y = smal ? top + hoogte - MARGE / 2 - BALK / 2 : top + hoogte / 2
  const { n } = rij.spreiding
  const telling = TEKST.onderVan(countWhere(rij.spreiding, isOnder), n)
  return {
    soort: 'groep',
    naam: sayRow(rij),
    ...(rij.kenmerkId !== undefined && { doel: { kenmerk: rij.kenmerkId } }),
    raakvlak: { x: 0, y: top + 1, breedte, hoogte: hoogte - 2 },
    vormen: [
      ...regels({ x: 2, y: eerste }, lines),
      ...drawBar(rij, y, schaal),
      tekstOp({ x: breedte - 2, y: smal ? eerste : y }, telling, { anker: 'eind', vet: true }),
    ],
  }
}

function drawHead({ breedte, smal }: Indeling, { midden }: Schaal): Vorm[] {
  const { onder, vanaf } = smal ? TEKST.smal : TEKST
  const zacht = { grootte: 14, kleur: 'tekst-zacht' } as const
  return [
    tekstOp({ x: midden - 8, y: KOP / 2 - 2 }, onder, { ...zacht, anker: 'eind' }),
    tekstOp({ x: midden + 8, y: KOP / 2 - 2 }, vanaf, zacht),
    ...(smal
      ? []
      : [tekstOp({ x: breedte - 2, y: KOP / 2 - 2 }, TEKST.kop, { ...zacht, anker: 'eind' })]),
  ]
}

function draw(rijen: readonly FiguurRegiorij[], indeling: Indeling): Tekening {
  const schaal = toSchaal(rijen, indeling)
  const { tops, hoogte } = placeRows(KOP, rijen, (rij) => measureRow(rij, indeling))
  return {
    breedte: indeling.breedte,
    hoogte,
    vormen: [
      ...drawHead(indeling, schaal),
      ...rijen.map((rij, index) => drawRow(rij, tops[index] ?? KOP, indeling, schaal)),
      basisLijn([
        { x: schaal.midden, y: 4 },
        { x: schaal.midden, y: hoogte },
      ]),
    ],
  }
}

/** What a number in a bar is: the tiles of the levels have one too. */
const BALK_LEGENDA: LegendaRegel = {
  vormen: [
    { ...{ soort: 'rechthoek', x: 1, y: 4, breedte: 26, hoogte: 16 }, lijn: 'rand-sterk' },
    tekstOp({ x: 14, y: 12 }, 'n', { anker: 'midden', vet: true, grootte: 14 }),
  ],
  tekst: TEKST.getal,
}

/**
 * Per kenmerk how many gemeenten are on each level, in bars that meet at the basisniveau: what
 * lies to the left of it is below it. Only rows whose spread may be shown; at least one.
 */
export function buildRegioverdeling(
  rijen: readonly FiguurRegiorij[],
  kop: FiguurKop & { titel: string; alt: string; id: string },
): Figuur {
  return {
    ...kop,
    legenda: [
      ...NIVEAUS.map((niveau) => ({
        vormen: niveauVak({ x: 1, y: 12 }, niveau),
        tekst: TEKST.niveau(niveau),
      })),
      BALK_LEGENDA,
    ],
    ...draw(rijen, BREED),
    smal: draw(rijen, SMAL),
  }
}
