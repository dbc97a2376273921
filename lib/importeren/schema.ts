import type { Failure, Invalid, Invoerfout } from '@/lib/invoer/outcome'
import type { Ambities, Resultaat, Werkwijze } from '@/lib/scoring/model'
import type { Keuze } from '@/lib/invoer/keuze'
import type { MetingImport } from '@/lib/export/schema'

/** The largest file that is read as a meting, in bytes: all texts as long as they may be fit. */
export const MAX_IMPORT = 10 * 1024 * 1024
/** How long a file that someone looks at is kept, in milliseconds. */
export const BEWAARTIJD = 24 * 60 * 60 * 1000

export const IMPORTSOORTEN = ['meting', 'vragenlijst'] as const
export type Importsoort = (typeof IMPORTSOORTEN)[number]

/** What someone looks at before they import it. */
export type Importplek = Readonly<{
  soort: Importsoort
  /** The open meting that a vragenlijst is for; null for a meting. */
  metingId: string | null
}>
export const METING_PLEK: Importplek = { soort: 'meting', metingId: null }

/** Why a file is no JSON; said before anything in it is looked at. */
export type Jsonbezwaar = 'leeg' | 'geen-tekst' | 'geen-json'

/** What an import would make. */
export type Importplan = Readonly<{
  naam: string
  werkwijze: Werkwijze
  instrumentversie: string
  oordelen: Readonly<Record<string, Keuze>>
  ambities: Ambities
  behoeften: MetingImport['behoeften']
  signalen: MetingImport['signalen']
  /** Actions that the plan does not hold yet, and how many it does. */
  acties: MetingImport['plan']
  overgeslagen: number
  /** What the judgements and ambities give here. */
  resultaat: Resultaat
  /** Where that is not what the file says; nothing that stands in the way. */
  verschillen: readonly Invoerfout[]
  bron: Readonly<{
    metingId: string
    gemaaktOp: string
    formaatversie: string
    status: MetingImport['meting']['status']
    momentopnamen: readonly Readonly<{ revisie: number; vastgesteldOp: string; sha256: string }>[]
  }>
}>

/** The page on which one brings a meting in. */
export type Importvoorbeeld = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  /** The file that is looked at: what it would make, or what is wrong with it. */
  bestand: Readonly<{
    id: string
    naam: string
    uitkomst:
      | Readonly<{ ok: true; value: Readonly<{ plan: Importplan; telling: Importtelling }> }>
      | Invalid
      | Failure<Jsonbezwaar>
  }> | null
  /** Whether the file that was asked for is gone. */
  isVerlopen: boolean
}>

/** How much an import makes. */
export type Importtelling = Readonly<{
  oordelen: number
  ambities: number
  behoeften: number
  signalen: number
  acties: number
  overgeslagen: number
  momentopnamen: number
}>

type Gemeente = Readonly<{ code: string; naam: string }>

/** What can be wrong with a file, and what to do about it. */
export const IMPORT_FOUTEN = {
  andereGemeente: (elders: string, hier: Gemeente) =>
    `Dit bestand is van ${elders}. U importeert bij ${hier.naam} (${hier.code}). Een meting kan alleen terug bij haar eigen gemeente.`,
  onbekendeVersie: (versie: string) =>
    `Versie "${versie}" van het instrument is hier niet bekend. Vraag de beheerder om deze versie, of kies een ander bestand.`,
  conceptversie: (versie: string) =>
    `Versie "${versie}" van het instrument is een concept. Een meting kan alleen met een versie die is gepubliceerd.`,
  onbekendeVraag: (id: string, versie: string) =>
    `De vraag "${id}" bestaat niet in versie ${versie}.`,
  onbekendKenmerk: (id: string, versie: string) =>
    `Het kenmerk "${id}" bestaat niet in versie ${versie}.`,
  onbekendHandvat: (id: string | null, kenmerkId: string) =>
    `Het handvat "${id ?? ''}" bestaat niet bij kenmerk ${kenmerkId}.`,
  vraagNietBijKenmerk: (id: string, kenmerkId: string) =>
    `De vraag "${id}" hoort niet bij kenmerk ${kenmerkId}. Een actie verbetert alleen vragen van haar eigen kenmerk.`,
  geenMomentopname: 'De meting is vastgesteld, maar de momentopname ontbreekt in het bestand.',
  verbroken:
    'De controlegetallen kloppen niet: deze momentopname is veranderd nadat zij is vastgesteld, of het bestand is beschadigd. Gebruik het bestand zoals het is gedownload.',
  andereMeting: 'Deze momentopname is van een andere meting dan de rest van het bestand.',
  andereVersie: 'Deze momentopname is van een andere versie dan de rest van het bestand.',
  behoefteDubbel: 'Deze behoefte staat twee keer in het bestand. Haal er één weg.',
  planVol: (aanwezig: number, nieuw: number, max: number) =>
    `Het plan heeft ${aanwezig} acties en dit bestand brengt er ${nieuw} bij. Een plan heeft er hoogstens ${max}.`,
  verschil: (bestand: string, hier: string) =>
    `In het bestand staat ${bestand}; berekend uit de oordelen is het ${hier}.`,
  niets: 'niets',
  naamErbij: (nummer: number) => (nummer === 1 ? ' (geïmporteerd)' : ` (geïmporteerd ${nummer})`),
} as const
