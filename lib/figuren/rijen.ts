import { BASISNIVEAU, type Niveau } from '@/lib/instrument/model'
import type { Breuk } from '@/lib/scoring/model'
import type { FiguurBereik } from './invoer'
import type { Doel, Groep, Tekening, Vorm } from './model'
import {
  basisLijn,
  niveauVak,
  plaatsOp,
  regels,
  schaalKop,
  schaalSpoor,
  schaalTekens,
  tekstOp,
  type Schaal,
} from './tekens'
import { wrapText } from './tekst'
import { FIGUUR_TEKSTEN as TEKST } from './teksten'

/** A row on the scale from 1 to 5: its name, its signs and its figures. */
export type SchaalRij = {
  naam: string
  /** What is read out: the name with all figures. */
  uitspraak: string
  doel?: Doel
  score: Breuk | null
  /** Instead of the score in figures, as "2,8 → 3,4"; null for neither. */
  cijfers?: string | null
  /** A smaller line under the name. */
  onderschrift?: string
  niveau?: Niveau | null
  ambitie?: Niveau | null
  spreiding?: FiguurBereik | null
  /** A bar from the start of the scale to the score. */
  balk?: boolean
  /** What else stands on its line, drawn at this height on this scale. */
  extra?: (schaal: Schaal, y: number) => Vorm[]
}

const REGEL = 20
const ONDERSCHRIFT = 14

type Indeling = {
  breedte: number
  naam: { x: number; breedte: number }
  schaal: Schaal
  /** Where the figures end, and where the level stands; null where no row has a level. */
  cijfers: number
  niveau: number | null
  /** The line stands under the name instead of beside it. */
  smal: boolean
}

type Kolommen = { cijfers: number; niveau: boolean }

/** Beside each other on a wide drawing, the line under the name on a narrow one. */
function layOut(smal: boolean, { cijfers, niveau }: Kolommen): Indeling {
  const breedte = smal ? 360 : 800
  const eind = breedte - 2 - (niveau ? 38 : 0)
  const rest = { breedte, cijfers: eind, niveau: niveau ? breedte - 28 : null }
  return smal
    ? {
        ...rest,
        naam: { x: 2, breedte: eind - cijfers - 14 },
        schaal: { van: 16, tot: 344 },
        smal,
      }
    : {
        ...rest,
        naam: { x: 2, breedte: 250 },
        schaal: { van: 284, tot: eind - cijfers - 30 },
        smal,
      }
}

const KOP = 24
const MARGE = 12

function nameLines(rij: SchaalRij, { naam }: Indeling) {
  return {
    naam: wrapText(rij.naam, naam.breedte, 16),
    onder: rij.onderschrift ? wrapText(rij.onderschrift, naam.breedte, ONDERSCHRIFT) : [],
  }
}

function measureRow(rij: SchaalRij, indeling: Indeling): number {
  const { naam, onder } = nameLines(rij, indeling)
  const tekst = (naam.length + onder.length) * REGEL
  return Math.max(tekst, 24) + (indeling.smal ? 32 : 0) + MARGE
}

const shownFigures = ({ cijfers, score }: SchaalRij) =>
  cijfers === undefined ? (score?.afgerond ?? '–') : (cijfers ?? '')

function drawBar(rij: SchaalRij, schaal: Schaal, y: number): Vorm[] {
  if (!rij.balk || !rij.score) return []
  const breedte = plaatsOp(schaal, rij.score.teller / rij.score.noemer) - schaal.van
  return [
    {
      soort: 'rechthoek',
      x: schaal.van,
      y: y - 7,
      breedte,
      hoogte: 14,
      vulling: 'niveau-2',
      patroon: 'schuin',
      lijn: 'accent',
    },
  ]
}

/** Through the whole row, or on a narrow drawing only where the scale is. */
function drawBasisniveau(top: number, hoogte: number, y: number, indeling: Indeling): Vorm {
  const x = plaatsOp(indeling.schaal, BASISNIVEAU)
  const [van, tot] = indeling.smal ? [y - 14, y + 14] : [top + 2, top + hoogte - 2]
  return basisLijn([
    { x, y: van },
    { x, y: tot },
  ])
}

function drawRow(rij: SchaalRij, top: number, indeling: Indeling): Groep {
  const { naam, onder } = nameLines(rij, indeling)
  const hoogte = measureRow(rij, indeling)
  const tekst = (naam.length + onder.length) * REGEL
  const midden = top + hoogte / 2
  const eerste = indeling.smal ? top + MARGE / 2 + REGEL / 2 : midden - tekst / 2 + REGEL / 2
  const y = indeling.smal ? top + hoogte - MARGE / 2 - 16 : midden
  const cijfersY = indeling.smal ? eerste : midden
  return {
    soort: 'groep',
    naam: rij.uitspraak,
    ...(rij.doel && { doel: rij.doel }),
    raakvlak: { x: 0, y: top + 1, breedte: indeling.breedte, hoogte: hoogte - 2 },
    vormen: [
      ...regels({ x: indeling.naam.x, y: eerste }, naam),
      ...regels({ x: indeling.naam.x, y: eerste + naam.length * REGEL }, onder, {
        grootte: ONDERSCHRIFT,
        kleur: 'tekst-zacht',
      }),
      ...schaalSpoor(indeling.schaal, y),
      drawBasisniveau(top, hoogte, y, indeling),
      ...drawBar(rij, indeling.schaal, y),
      ...(rij.extra?.(indeling.schaal, y) ?? []),
      ...schaalTekens(indeling.schaal, y, rij),
      tekstOp({ x: indeling.cijfers, y: cijfersY }, shownFigures(rij), {
        anker: 'eind',
        vet: true,
      }),
      ...(rij.niveau && indeling.niveau !== null
        ? niveauVak({ x: indeling.niveau, y: cijfersY }, rij.niveau)
        : []),
    ],
  }
}

/** Where each row begins under a head, and how high all are together. */
export function placeRows<Rij>(
  kop: number,
  rijen: readonly Rij[],
  measure: (rij: Rij) => number,
): { tops: number[]; hoogte: number } {
  let hoogte = kop
  const tops = rijen.map((rij) => {
    const top = hoogte
    hoogte += measure(rij)
    return top
  })
  return { tops, hoogte }
}

function drawRows(rijen: readonly SchaalRij[], indeling: Indeling): Tekening {
  const { tops, hoogte } = placeRows(KOP, rijen, (rij) => measureRow(rij, indeling))
  return {
    breedte: indeling.breedte,
    hoogte,
    vormen: [
      ...schaalKop(indeling.schaal, KOP / 2),
      ...rijen.map((rij, index) => drawRow(rij, tops[index] ?? KOP, indeling)),
    ],
  }
}

/** Rows on one scale, with the basisniveau as a line through all; wide and narrow. */
export function drawSchaal(
  rijen: readonly SchaalRij[],
  /** How much room the figures need. */
  cijfers = 30,
): Tekening & { smal: Tekening } {
  const kolommen = { cijfers, niveau: rijen.some(({ niveau }) => niveau) }
  return {
    ...drawRows(rijen, layOut(false, kolommen)),
    smal: drawRows(rijen, layOut(true, kolommen)),
  }
}

/** The score of a row as it is read out. */
export const sayScore = (score: Breuk | null) =>
  score ? TEKST.score(score.afgerond) : TEKST.geenScore
