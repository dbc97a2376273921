import { z } from 'zod'
import { DEELVORMEN, type Deelvorm } from '@/lib/scoring/aggregate'

/** What a gemeente can share of an established meting, each by itself (scoring §12). */
export const DEELBAAR = ['resultaat', 'behoeften', 'plan', 'signalen'] as const
export type Deelbaar = (typeof DEELBAAR)[number]

const KEUZE_FOUT = 'Kies niet delen, anoniem of herkenbaar.'
const VERSIE_FOUT = 'Noem de versie die u zag, of null als er nog niets gekozen was.'
const vorm = z.enum(DEELVORMEN, KEUZE_FOUT)

const keuze = { resultaat: vorm, behoeften: vorm, plan: vorm, signalen: vorm }
/** How each part is shared. */
export type Delingskeuze = Readonly<Record<Deelbaar, Deelvorm>>

/** A choice that comes in; `versie` is the stored one that was seen, null for none. */
export const delingInputSchema = z.strictObject({
  ...keuze,
  versie: z.int(VERSIE_FOUT).min(1, VERSIE_FOUT).nullable(),
})

/** A stored choice; the values that SQLite does not enforce are parsed on reading. */
export const delingSchema = z.object({ ...keuze, versie: z.int(), updatedAt: z.date() })
export type Deling = Readonly<z.infer<typeof delingSchema>>

/** What nobody chose: nothing is shared. */
export const NIETS_GEDEELD: Delingskeuze = {
  resultaat: 'niet',
  behoeften: 'niet',
  plan: 'niet',
  signalen: 'niet',
}

/** How far a meting is on the way to being shared. */
export type DeelStand = 'nooit-vastgesteld' | 'vastgesteld' | 'heropend'

/** Sharing of one meting, as a member of the gemeente sees it. */
export type DelenOverzicht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string; regio: string }>
  meting: Readonly<{ id: string; naam: string }>
  stand: DeelStand
  /** What holds now. */
  keuze: Delingskeuze
  /** The last choice; null while nobody ever chose. */
  deling: Pick<Deling, 'versie' | 'updatedAt'> | null
  magDelen: boolean
}>
