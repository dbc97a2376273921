import { NIVEAUS, niveauSchema } from '@/lib/instrument/model'
import type { FiguurKop, FiguurVerdeling } from './invoer'
import type { Figuur, Groep, Tekening, Vorm } from './model'
import { placeRows } from './rijen'
import { lijn, regels, tekstOp } from './tekens'
import { wrapText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** A distribution with how high a bar of all its answers would be. */
type Rij = FiguurVerdeling & { hoogte: number }

type Indeling = { breedte: number; naam: number; start: number; kolom: number; smal: boolean }

const BREED: Indeling = { breedte: 800, naam: 380, start: 410, kolom: 78, smal: false }
const SMAL: Indeling = { breedte: 360, naam: 350, start: 5, kolom: 70, smal: true }

const KOP = 26
const REGEL = 20
/** The height of the highest bar. */
const STAAF = 36
const MARGE = 14

const nameLines = (rij: FiguurVerdeling, { naam }: Indeling) => wrapText(rij.naam, naam, 16)

function measureRow(rij: FiguurVerdeling, indeling: Indeling): number {
  const tekst = nameLines(rij, indeling).length * REGEL
  const staven = STAAF + REGEL
  return (indeling.smal ? tekst + staven : Math.max(tekst, staven)) + MARGE
}

function drawBars({ verdeling, hoogte: heel }: Rij, bodem: number, indeling: Indeling): Vorm[] {
  const { start, kolom } = indeling
  const totaal = sum(verdeling)
  return NIVEAUS.flatMap((niveau, index): Vorm[] => {
    const aantal = verdeling[index] ?? 0
    if (aantal === 0) return []
    const hoogte = (aantal / totaal) * heel
    const midden = start + (index + 0.5) * kolom
    return [
      {
        soort: 'rechthoek',
        x: midden - 24,
        y: bodem - hoogte,
        breedte: 48,
        hoogte,
        vulling: `niveau-${niveau}`,
        lijn: 'rand-sterk',
      },
      tekstOp({ x: midden, y: bodem - hoogte - 10 }, String(aantal), {
        anker: 'midden',
        vet: true,
      }),
    ]
  })
}

function sayRow({ naam, verdeling }: FiguurVerdeling): string {
  const spoken = verdeling.flatMap((aantal, index) => {
    const niveau = niveauSchema.safeParse(index + 1)
    return aantal > 0 && niveau.success ? [TEKST.verdeling.keer(niveau.data, aantal)] : []
  })
  return TEKST.rij(naam, spoken.length > 0 ? spoken : [TEKST.geenScore])
}

function drawRow(rij: Rij, top: number, indeling: Indeling): Groep {
  const { breedte, start, kolom, smal } = indeling
  const lines = nameLines(rij, indeling)
  const hoogte = measureRow(rij, indeling)
  const eerste = smal ? top + MARGE / 2 : top + (hoogte - lines.length * REGEL) / 2
  const bodem = top + hoogte - MARGE / 2
  return {
    soort: 'groep',
    naam: sayRow(rij),
    ...(rij.kenmerkId !== undefined && { doel: { kenmerk: rij.kenmerkId } }),
    raakvlak: { x: 0, y: top + 1, breedte, hoogte: hoogte - 2 },
    vormen: [
      ...regels({ x: 2, y: eerste + REGEL / 2 }, lines),
      ...drawBars(rij, bodem, indeling),
      lijn({ x: start, y: bodem }, { x: start + 5 * kolom, y: bodem }),
    ],
  }
}

const sum = (getallen: readonly number[]) => getallen.reduce((total, getal) => total + getal, 0)

/** Bars show shares, so that rows with more and fewer answers compare. */
function toRijen(verdelingen: readonly FiguurVerdeling[]): Rij[] {
  const shares = verdelingen.map(
    ({ verdeling }) => Math.max(...verdeling) / Math.max(1, sum(verdeling)),
  )
  const largest = Math.max(...shares)
  return verdelingen.map((rij) => ({ ...rij, hoogte: largest > 0 ? STAAF / largest : 0 }))
}

function draw(verdelingen: readonly FiguurVerdeling[], indeling: Indeling): Tekening {
  const rijen = toRijen(verdelingen)
  const { tops, hoogte } = placeRows(KOP, rijen, (rij) => measureRow(rij, indeling))
  const { start, kolom } = indeling
  return {
    breedte: indeling.breedte,
    hoogte,
    vormen: [
      ...NIVEAUS.map((niveau, index) =>
        tekstOp({ x: start + (index + 0.5) * kolom, y: KOP / 2 }, String(niveau), {
          anker: 'midden',
          kleur: 'tekst-zacht',
        }),
      ),
      ...rijen.map((rij, index) => drawRow(rij, tops[index] ?? KOP, indeling)),
    ],
  }
}

/** Per row how often each level was given, as small bars with their number. */
export function buildSpreiding(
  rijen: readonly FiguurVerdeling[],
  kop: FiguurKop & { alt: string },
): Figuur {
  return {
    id: kop.id ?? 'spreiding',
    titel: kop.titel ?? TEKST.titels.spreiding,
    alt: kop.alt,
    bron: kop.bron,
    legenda: [
      {
        vormen: [
          {
            soort: 'rechthoek',
            x: 4,
            y: 4,
            breedte: 20,
            hoogte: 16,
            vulling: 'niveau-3',
            lijn: 'rand-sterk',
          },
        ],
        tekst: TEKST.verdeling.legenda,
      },
    ],
    ...draw(rijen, BREED),
    smal: draw(rijen, SMAL),
  }
}
