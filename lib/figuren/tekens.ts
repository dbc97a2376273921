import { BASISNIVEAU, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import type { Breuk } from '@/lib/scoring/model'
import type { FiguurBereik } from './invoer'
import type { LegendaRegel, Punt, Tekstvorm, Vorm } from './model'
import { FIGUUR_TEKSTEN } from './teksten'

/** The signs that mean the same in every figure: as components/niveau draws them. */

const LETTER = 16

/** Where a figure lies between two ends; drawing may leave its exact fraction. */
export const toGetal = ({ teller, noemer }: Pick<Breuk, 'teller' | 'noemer'>) => teller / noemer

export function scoreTeken({ x, y }: Punt): Vorm {
  return { soort: 'cirkel', x, y, straal: 7, vulling: 'accent', lijn: 'wit', dikte: 1.5 }
}

export function ambitieTeken({ x, y }: Punt, straal = 11): Vorm {
  const punten = [
    { x, y: y - straal },
    { x: x + straal, y },
    { x, y: y + straal },
    { x: x - straal, y },
  ]
  return { soort: 'lijn', punten, gesloten: true, lijn: 'tekst', dikte: 2 }
}

export function basisLijn(punten: Punt[], gesloten = false): Vorm {
  return { soort: 'lijn', punten, gesloten, lijn: 'tekst-zacht', dikte: 2, streep: true }
}

export function spreidingBalk(van: number, tot: number, y: number): Vorm {
  const breedte = Math.max(tot - van, 4)
  return { soort: 'rechthoek', x: van, y: y - 3, breedte, hoogte: 6, vulling: 'niveau-3' }
}

export function lijn(van: Punt, tot: Punt, dikte = 1): Vorm {
  return { soort: 'lijn', punten: [van, tot], lijn: 'rand', dikte }
}

type Opmaak = Partial<Pick<Tekstvorm, 'grootte' | 'anker' | 'vet' | 'kleur'>>

/** Text whose middle lies at this height. */
export function tekstOp({ x, y }: Punt, tekst: string, opmaak: Opmaak = {}): Tekstvorm {
  const grootte = opmaak.grootte ?? LETTER
  return { soort: 'tekst', tekst, x, y: y + grootte * 0.35, ...opmaak, grootte }
}

/** Lines under each other, the first with its middle at this height. */
export function regels(
  { x, y }: Punt,
  lines: readonly string[],
  opmaak: Opmaak & { regelhoogte?: number } = {},
): Vorm[] {
  const { regelhoogte = 20, ...rest } = opmaak
  return lines.map((line, index) => tekstOp({ x, y: y + index * regelhoogte }, line, rest))
}

const VAK = 26

/** A level: its number on its own step of the one hue. */
export function niveauVak({ x, y }: Punt, niveau: Niveau): Vorm[] {
  return [
    {
      soort: 'rechthoek',
      x,
      y: y - VAK / 2,
      breedte: VAK,
      hoogte: VAK,
      straal: 4,
      vulling: `niveau-${niveau}`,
      lijn: 'rand-sterk',
    },
    tekstOp({ x: x + VAK / 2, y }, String(niveau), {
      anker: 'midden',
      vet: true,
      kleur: `niveau-${niveau}-tekst`,
    }),
  ]
}

/** The scale from 1 to 5 between two places. */
export type Schaal = { van: number; tot: number }

export const plaatsOp = ({ van, tot }: Schaal, waarde: number) =>
  van + ((waarde - 1) / 4) * (tot - van)

/** The numbers of the scale. */
export function schaalKop(schaal: Schaal, y: number): Vorm[] {
  return NIVEAUS.map((niveau) =>
    tekstOp({ x: plaatsOp(schaal, niveau), y }, String(niveau), {
      anker: 'midden',
      vet: niveau === BASISNIVEAU,
      kleur: 'tekst-zacht',
    }),
  )
}

/** One row of the scale with its steps. */
export function schaalSpoor(schaal: Schaal, y: number): Vorm[] {
  return [
    lijn({ x: schaal.van, y }, { x: schaal.tot, y }),
    ...NIVEAUS.map((niveau) => {
      const x = plaatsOp(schaal, niveau)
      return lijn({ x, y: y - 5 }, { x, y: y + 5 })
    }),
  ]
}

/** The signs of one row on the scale. */
export function schaalTekens(
  schaal: Schaal,
  y: number,
  {
    score,
    ambitie,
    spreiding,
  }: {
    score: Breuk | null
    ambitie?: Niveau | null
    spreiding?: FiguurBereik | null
  },
): Vorm[] {
  const at = (waarde: number) => ({ x: plaatsOp(schaal, waarde), y })
  return [
    ...(spreiding
      ? [spreidingBalk(plaatsOp(schaal, spreiding.laag), plaatsOp(schaal, spreiding.hoog), y)]
      : []),
    ...(ambitie ? [ambitieTeken(at(ambitie))] : []),
    ...(score ? [scoreTeken(at(toGetal(score)))] : []),
  ]
}

const MIDDEN = { x: 14, y: 12 }
const { legenda } = FIGUUR_TEKSTEN

/** What the signs mean. */
export const TEKEN_LEGENDA = {
  score: { vormen: [scoreTeken(MIDDEN)], tekst: legenda.score },
  ambitie: { vormen: [ambitieTeken(MIDDEN)], tekst: legenda.ambitie },
  basisniveau: {
    vormen: [
      basisLijn([
        { x: 14, y: 0 },
        { x: 14, y: 24 },
      ]),
    ],
    tekst: legenda.basisniveau,
  },
  spreiding: { vormen: [spreidingBalk(2, 26, 12)], tekst: legenda.spreiding },
  niveau: {
    vormen: niveauVak({ x: 1, y: 12 }, 3),
    tekst: legenda.niveau,
  },
} satisfies Record<string, LegendaRegel>
