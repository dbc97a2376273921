import type { Rapport } from '@/lib/report/model'
import type { RegiorapportInput } from '@/lib/report/regio/input'
import type { Regiorapportkeuze } from '@/lib/report/regio/keuze'

/** The report of a regio; its page and all of its files are made from this. */
export type Regiorapport = Readonly<{
  input: RegiorapportInput
  keuze: Regiorapportkeuze
  rapport: Rapport
}>

/** The report with what it is composed with. */
export type RegiorapportPagina = Regiorapport &
  Readonly<{
    /** To choose from. */
    lenzen: readonly Readonly<{ id: string; titel: string }>[]
    /** Whether the address asks for something that there is not. */
    isOnbekend: boolean
  }>
