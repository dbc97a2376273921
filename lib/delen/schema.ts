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

/** How far what a gemeente shares counts in aggregates. */
export type Meetelling =
  /** It counts now. */
  | 'telt'
  /** Too few share anonymously to count together. */
  | 'wacht'
  /** Someone with whom it counts together does not share any more. */
  | 'verbroken'
  /** It was shared by name before, so it is too well known to hide others. */
  | 'bekend'
  /** A newer meting is shared. */
  | 'nieuwere'
  /** The gemeente went on in another one. */
  | 'opgeheven'

/** What is kept of a choice in the audit trail. */
export const keuzeWijzigingSchema = z.object({ van: z.object(keuze), naar: z.object(keuze) })

/** Who chose what, and when. */
export type Deelkeuze = Readonly<{
  tijdstip: Date
  /** Null for someone whose account is gone. */
  persoon: string | null
  van: Delingskeuze
  naar: Delingskeuze
}>

/** Sharing of one meting, as a member of the gemeente sees it. */
export type DelenOverzicht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string; regio: string }>
  meting: Readonly<{ id: string; naam: string }>
  stand: DeelStand
  /** What holds now. */
  keuze: Delingskeuze
  /** The last choice; null while nobody ever chose. */
  deling: Pick<Deling, 'versie' | 'updatedAt'> | null
  /** Whether each part counts now; null for what is not shared. */
  meetelling: Readonly<Record<Deelbaar, Meetelling | null>>
  /** What was shared by name and so, when shared anonymously, counts nowhere. */
  bekend: Readonly<Record<Deelbaar, boolean>>
  /** The other metingen of the gemeente of which something is shared, newest first. */
  andere: readonly Readonly<{ id: string; naam: string }>[]
  /** All choices, newest first; null for who may not see who changed what. */
  geschiedenis: readonly Deelkeuze[] | null
  magDelen: boolean
}>
