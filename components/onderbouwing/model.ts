import type { Kenmerken, Plek, Vraagplek } from '@/lib/onderbouwing/schema'

/** What was typed for a link, kept after a failure, and what is wrong with it. */
export type LinkStand = Readonly<{
  titel: string
  link: string
  vertrouwelijk: boolean
  fouten: readonly Readonly<{ veld: 'titel' | 'link'; melding: string }>[]
}>

export const LEGE_LINK: LinkStand = { titel: '', link: '', vertrouwelijk: false, fouten: [] }

export type LinkActie = (previous: LinkStand, form: FormData) => Promise<LinkStand>

/** What was typed about a piece, and what is wrong with it; null before anything was sent. */
export type StukStand = Readonly<{
  ingevuld: Kenmerken
  /** What one saw stored when this was sent; after a conflict, what is stored now. */
  gezien: Kenmerken
  fout: string
}> | null

export type WijzigActie = (previous: StukStand, form: FormData) => Promise<StukStand>
/** Answers with what is wrong. */
export type VerwijderActie = (previous: string | null, form: FormData) => Promise<string | null>

/** The server actions of the forms with a question, before they know which one. */
export type VraagActies = Readonly<{
  addLink: (plek: Plek, previous: LinkStand, form: FormData) => Promise<LinkStand>
  connect: (plek: Vraagplek, form: FormData) => Promise<void>
  disconnect: (plek: Vraagplek, form: FormData) => Promise<void>
}>
