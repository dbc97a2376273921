/** By what one narrows the log; each is also the name of its field in the form. */
export const AUDITFILTERS = ['van', 'tot', 'persoon', 'gemeente', 'operatie'] as const
export type AuditfilterNaam = (typeof AUDITFILTERS)[number]
/** An empty text stands for everything. `van` and `tot` are ISO dates, both included. */
export type Auditfilter = Readonly<Record<AuditfilterNaam, string>>
export type AuditfilterFout = Readonly<{ veld: AuditfilterNaam; melding: string }>

/** A stored line of the audit trail. */
export type Auditrij = Readonly<{
  id: string
  tijdstip: Date
  userId: string | null
  gemeenteCode: string | null
  operatie: string
  onderwerp: string
  details: string
}>

/** A fact beside a deed of management; `van` and `naar` of what was changed. */
export type Auditfeit = Readonly<
  { naam: string } & ({ waarde: string } | { van: string; naar: string })
>

/**
 * What was done, in as much as a beheerder may know: of the work of a gemeente that something was
 * done, never what. Facts only of management itself.
 */
export type Auditdaad = Readonly<{
  operatie: string
  /** Which kind of deed, where the operation has several. */
  daad: string
  feiten: readonly Auditfeit[]
}>

/** A line as a beheerder reads it. */
export type Auditlijn = Auditdaad &
  Readonly<{
    id: string
    tijdstip: Date
    /** Null for someone whose account is gone. */
    persoon: string | null
    gemeente: Readonly<{ code: string; naam: string }> | null
  }>

/** Which lines are wanted; what is left out does not limit. */
export type Auditselectie = Readonly<{
  vanaf?: Date
  voor?: Date
  userIds?: readonly string[]
  gemeenteCodes?: readonly string[]
  operatie?: string
}>

/** From which line on one reads, and which way. */
export type Auditplek = Readonly<{ richting: 'ouder' | 'nieuwer'; id: string }> | null

export const LIJNEN_PER_PAGINA = 50
/** A file with more is of no use to a person, and keeps the server busy. */
export const MAX_EXPORT = 20_000
/** How far back a search on a kind of deed alone goes, in days: there is no shorter way to find them. */
export const ZOEKDAGEN = 31

export type Auditlog = Readonly<{
  filter: Auditfilter
  fouten: readonly AuditfilterFout[]
  operaties: readonly string[]
  lijnen: readonly Auditlijn[]
  /** The places to read on from; null where there is nothing more. */
  ouder: string | null
  nieuwer: string | null
  /** The first day that was searched, where nobody asked for one. */
  vanafDag: string | null
}>
