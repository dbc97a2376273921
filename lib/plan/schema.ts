import { z } from 'zod'
import {
  eenmalig,
  GEVOLGEN,
  indicatorIdSchema,
  niveauSchema,
  type Instrument,
  type Kenmerk,
} from '@/lib/instrument/model'
import type { Effect } from '@/lib/effect/schema'
import { niveauInput, versieSchema, vrijeTekst } from '@/lib/invoer/parse'
import type { RapportInput } from '@/lib/report/input'
import type { Verwachting } from '@/lib/scoring/verwachting'

/** The most actions that one gemeente keeps in its plan. */
export const MAX_ACTIES = 500

export const ACTIE_STATUSSEN = ['gepland', 'bezig', 'gereed', 'gestopt'] as const
export type ActieStatus = (typeof ACTIE_STATUSSEN)[number]
export type Gevolg = (typeof GEVOLGEN)[number]

/** A stored action; the values that SQLite does not enforce are parsed on reading. */
export const actieSchema = z.object({
  id: z.string(),
  gemeenteCode: z.string(),
  /** The meting where it began; null when that one is gone. */
  metingId: z.string().nullable(),
  kenmerkId: z.string(),
  titel: z.string(),
  omschrijving: z.string(),
  gevolg: z.enum(['', ...GEVOLGEN]).transform((gevolg) => gevolg || null),
  /** A role, such as "beleidsadviseur jeugd"; empty for nobody yet. */
  eigenaar: z.string(),
  /** ISO dates, the last day included. */
  start: z.string().nullable(),
  eind: z.string().nullable(),
  /** Whole euros; null for not known. */
  kosten: z.int().nullable(),
  status: z.enum(ACTIE_STATUSSEN),
  resultaat: z.string(),
  notities: z.string(),
  /** The handvat of `instrumentversie` that it was taken from. */
  handvatId: z.string().nullable(),
  instrumentversie: z.string(),
  /** What it is expected to raise, and to which level: both or neither. */
  indicatoren: z
    .string()
    .transform((json): unknown => JSON.parse(json))
    .pipe(z.array(z.string())),
  naarNiveau: niveauSchema.nullable(),
  versie: z.int(),
  createdAt: z.date(),
  updatedAt: z.date(),
})
export type Actie = Readonly<z.infer<typeof actieSchema>>

// --- What someone types -----------------------------------------------------------------------

const DATUM_FOUT = 'Vul een datum in als dag, maand en jaar, bijvoorbeeld 15-12-2026.'

/** "5-3-2027" becomes "2027-03-05"; an ISO date stays, and anything else too, to be refused. */
const toIsoDatum = (text: string) =>
  text.replace(
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
    (_, dag: string, maand: string, jaar: string) =>
      `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`,
  )

/** Longer is no date and no amount, and is not looked at. */
const MAX_GETYPT = 40

const datumInput = z
  .string(DATUM_FOUT)
  .trim()
  .max(MAX_GETYPT, { error: DATUM_FOUT, abort: true })
  .transform(toIsoDatum)
  .refine((text) => text === '' || z.iso.date().safeParse(text).success, {
    error: DATUM_FOUT,
    abort: true,
  })
  .refine((text) => text === '' || (text >= '2020-01-01' && text <= '2050-12-31'), {
    error: 'Kies een datum in de jaren 2020 tot en met 2050.',
  })
  .transform((text) => text || null)

/** The most that an action can cost, in euros. */
const MAX_KOSTEN = 999_999_999

/** Groups of three with a dot or a space between them, or no groups at all; ",-" and ",00" may follow. */
const HELE_EUROS = /^(?:\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(?:-+|00))?$/
const withoutEuro = (text: string) => text.replace(/^(?:€|EUR)\s*|\s*(?:€|EUR|euro)$/giu, '').trim()

const KOSTEN_FOUT = 'Vul een bedrag in hele euro’s in, bijvoorbeeld 12.500.'

const isOnderNul = (text: string) => /^[-−–]/.test(text)

// Nothing here aborts: the order of the dates is looked at beside a wrong amount.
const kostenInput = z
  .string(KOSTEN_FOUT)
  .trim()
  .max(MAX_GETYPT, KOSTEN_FOUT)
  .transform((text) => withoutEuro(text).replace(/[\u00A0\u202F]/g, ' '))
  .refine((text) => !isOnderNul(text), {
    error: 'Kosten kunnen niet onder nul zijn. Vul 0 in als de actie niets kost.',
  })
  .refine((text) => text === '' || isOnderNul(text) || HELE_EUROS.test(text), {
    error: 'Vul een bedrag in hele euro’s in, zonder centen. Bijvoorbeeld 12.500.',
  })
  .transform((text) => (text === '' ? null : Number(text.replace(/,.*$|[. ]/g, ''))))
  .refine((kosten) => kosten === null || kosten <= MAX_KOSTEN, {
    error: 'Dit bedrag is te hoog voor een actie. Vul hoogstens 999.999.999 in.',
  })

const isDag = (value: unknown): value is string => z.iso.date().safeParse(value).success

/** What can be said about an action. Empty text stands for nothing. */
export const actieInputSchema = z
  .strictObject({
    titel: vrijeTekst(200).min(1, 'Geef de actie een titel, bijvoorbeeld "Werkafspraken maken".'),
    omschrijving: vrijeTekst(4000),
    gevolg: z.enum(['', ...GEVOLGEN], 'Kies wat de actie van de gemeente vraagt, of kies niets.'),
    eigenaar: vrijeTekst(120),
    start: datumInput,
    eind: datumInput,
    kosten: kostenInput,
    status: z.enum(ACTIE_STATUSSEN, 'Kies een status uit de lijst.'),
    resultaat: vrijeTekst(4000),
    notities: vrijeTekst(4000),
    indicatoren: eenmalig(indicatorIdSchema),
    naarNiveau: niveauInput.nullable(),
  })
  .refine(({ start, eind }) => !isDag(start) || !isDag(eind) || start <= eind, {
    path: ['eind'],
    error: 'De laatste dag ligt vóór de eerste dag. Kies een latere laatste dag.',
    // Also beside a fault in another field, so that all of them show at once.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
export type ActieInput = z.infer<typeof actieInputSchema>

/** A new action; kenmerk and handvat stay what they are from then on. */
export const nieuweActieSchema = z.strictObject({
  kenmerkId: z.string('Kies een kenmerk.'),
  handvatId: z.string().nullable(),
  actie: actieInputSchema,
})

/** A change of an action, with the version that was seen. */
export const wijzigActieSchema = z.strictObject({ versie: versieSchema, actie: actieInputSchema })

/** Another place on the board, with the status that was seen. */
export const verplaatsSchema = z.strictObject({
  van: z.enum(ACTIE_STATUSSEN),
  naar: z.enum(ACTIE_STATUSSEN, 'Kies een status uit de lijst.'),
})

/** Taking an action away, with the version that was seen. */
export const verwijderSchema = z.strictObject({ versie: versieSchema })

// --- Which actions are shown --------------------------------------------------------------------

export const WEERGAVEN = ['bord', 'lijst'] as const
export type Weergave = (typeof WEERGAVEN)[number]
export const SORTERINGEN = ['eind', 'kenmerk', 'status'] as const
export type Sortering = (typeof SORTERINGEN)[number]

/** By what one narrows the plan; an empty text stands for everything. */
export type PlanFilter = Readonly<{
  kenmerk: string
  status: ActieStatus | ''
  /** The role as typed, or `ZONDER_EIGENAAR`. */
  eigenaar: string
  alleenTeLaat: boolean
}>

/** The value of `eigenaar` for actions that nobody has yet: no role, since roles are trimmed. */
export const ZONDER_EIGENAAR = ' '

/** How the plan is looked at; all of it comes from the address. */
export type PlanKeuze = Readonly<{
  weergave: Weergave
  filter: PlanFilter
  sortering: Sortering
  pagina: number
  /** Every action on one page, to print. */
  alles: boolean
}>

/** What comes in with the address. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

export const ACTIES_PER_PAGINA = 50
export const ACTIES_PER_KOLOM = 10
/** How many late actions the page names at its top. */
export const TE_LAAT_GENOEMD = 5

/** How many actions there are, and what the open ones cost together, in euros. */
export type PlanTelling = Readonly<{
  aantal: number
  perStatus: Readonly<Record<ActieStatus, number>>
  teLaat: number
  kosten: number
  /** How many open ones say nothing about their costs. */
  zonderKosten: number
}>

// --- What the pages show ------------------------------------------------------------------------

/** What every page of the plan says of where it is opened. */
export type Planpagina = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  magBepalen: boolean
}>

/** An action with what one sees beside it. */
export type ActieRegel = Readonly<{
  actie: Actie
  kenmerk: Readonly<{ id: string; nummer: number; kort: string }>
  isTeLaat: boolean
  /** The other meting where it began; null for the one that the page belongs to. */
  begonnenBij: Readonly<{ id: string; naam: string }> | null
  /** Null where nothing is expected, or nothing of it may be seen. */
  effect: Effect | null
}>

/** What the open actions of one kenmerk together are expected to do. */
export type Samen = Readonly<{
  kenmerk: ActieRegel['kenmerk']
  aantal: number
  verwachting: Verwachting
}>

export type Plan = Planpagina &
  Readonly<{
    keuze: PlanKeuze
    /** The roles that occur, in Dutch order, and what stands for none in the filter. */
    eigenaren: readonly string[]
    zonderEigenaar: string
    kenmerken: readonly ActieRegel['kenmerk'][]
    /** Of the whole plan, and of what the filter leaves. */
    totaal: PlanTelling
    gevonden: PlanTelling
    /** The action that the address names, after something was done with it. */
    genoemd: Actie | null
    /** What is late the longest, whatever the filter. */
    teLaat: readonly ActieRegel[]
    /** The page of the list that was asked for. */
    regels: readonly ActieRegel[]
    eerste: number
    pagina: number
    paginas: number
    /** The first of each status. */
    kolommen: readonly Readonly<{
      status: ActieStatus
      aantal: number
      regels: readonly ActieRegel[]
    }>[]
    samen: readonly Samen[]
    /** The result that proposals follow from; null where this reader may not see it. */
    input: RapportInput | null
    inPlan: InPlan
  }>

/** One action on its own page. */
export type ActieOverzicht = Planpagina &
  Readonly<{
    regel: ActieRegel
    /** The kenmerk as the version of the action has it; null when that version is gone. */
    kenmerk: Kenmerk | null
    schaal: Instrument['schaal']
    samen: Samen | null
  }>

/** Which action holds what already: by handvat, and by kenmerk and support, "K01 an-id". */
export type InPlan = Readonly<{
  handvatten: Readonly<Record<string, string>>
  ondersteuning: Readonly<Record<string, string>>
}>

/** The plan as a calendar. */
export type PlanKalender = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{ id: string; naam: string }>
  regels: readonly Pick<ActieRegel, 'actie' | 'kenmerk'>[]
}>
