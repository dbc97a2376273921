import type { OpmerkingInhoud } from '@/lib/opmerkingen/schema'

/** The fields of a remark. */
export const TEKST_VELD = 'tekst'
export const VERMELD_VELD = 'vermeld'
/** What one saw of a remark that one corrects. */
export const GEZIEN_TEKST_VELD = 'gezien-tekst'
export const GEZIEN_VERMELD_VELD = 'gezien-vermeld'

/** What was typed in a remark that could not be saved, and why. After success one goes on. */
export type OpmerkingStand = Readonly<{
  tekst: string
  vermeld: readonly string[]
  /** Of a correction what one saw of the remark; after a conflict, what is stored now. */
  gezien?: OpmerkingInhoud
  isConflict?: boolean
  fouten: readonly Readonly<{ veld: 'tekst' | 'vermeld'; melding: string }>[]
}>
/** Null as long as nothing was refused. */
export type OpmerkingActie = (
  previous: OpmerkingStand | null,
  form: FormData,
) => Promise<OpmerkingStand>

/** What is wrong with a form that is one button; null when nothing is. */
export type KnopActie = (previous: string | null) => Promise<string>

/** The forms of the page; made by the page itself, since only it knows the session. */
export type WerkruimteActies = Readonly<{
  plaatsen: OpmerkingActie
  beantwoorden: (openingId: string) => OpmerkingActie
  wijzigen: (opmerkingId: string) => OpmerkingActie
  verwijderen: (opmerkingId: string) => KnopActie
  oplossen: (openingId: string) => KnopActie
  heropenen: (openingId: string) => KnopActie
  gezien: (openingId: string) => KnopActie
}>
