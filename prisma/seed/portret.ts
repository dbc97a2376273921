import { niveauSchema, type Instrument } from '@/lib/instrument/model'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Keuzes } from './answers'

/** Answers to the gemeenteprofiel: chosen options by question. */
export type Profielkeuzes = Record<string, string[]>

/** A gemeente thought out by hand: who they are, and each answer that follows from it. */
export type Portret = Readonly<{
  gemeenteCode: string
  gestartOp: string
  vastgesteldOp: string
  profiel: Profielkeuzes
  /** By kenmerk, one sign per indicator in its order: a level, n (nvt) or w (weet niet). */
  antwoorden: Readonly<Record<string, string>>
  /** By indicator, where there is something to say. */
  toelichtingen: Readonly<Record<string, string>>
}>

function toKeuze(teken: string, toelichting: string): Keuze {
  if (teken === 'n') return { soort: 'nvt', toelichting }
  if (teken === 'w') return { soort: 'weet-niet', toelichting }
  return { soort: 'niveau', niveau: niveauSchema.parse(Number(teken)), toelichting }
}

/**
 * All answers of a portret.
 * @throws when a kenmerk has more or fewer signs than indicators, or an unknown sign
 */
export function answerAsPortret(
  { kenmerken }: Instrument,
  { gemeenteCode, antwoorden, toelichtingen }: Portret,
): Keuzes {
  const keuzes = kenmerken.flatMap(({ id: kenmerkId, indicatoren }) => {
    const tekens = antwoorden[kenmerkId] ?? ''
    if (tekens.length !== indicatoren.length) {
      throw new Error(`${gemeenteCode} answers ${kenmerkId} with "${tekens}"`)
    }
    return indicatoren.map(({ id }, index): [string, Keuze] => [
      id,
      toKeuze(tekens.charAt(index), toelichtingen[id] ?? ''),
    ])
  })
  return Object.fromEntries(keuzes)
}
