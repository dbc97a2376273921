import { z } from 'zod'
import { vrijeTekst } from '@/lib/invoer/parse'

const MAX_ALT = 200
const ALT_FOUT =
  'Beschrijf het logo in woorden, bijvoorbeeld "Logo van gemeente Demostad". Wie het niet ziet, hoort deze tekst.'

export const altSchema = vrijeTekst(MAX_ALT).min(1, ALT_FOUT)

/** A stored logo; the values that SQLite does not enforce are parsed on reading. */
export const logoSchema = z.object({
  mediatype: z.enum(['image/svg+xml', 'image/png']),
  inhoud: z.instanceof(Uint8Array),
  png: z.instanceof(Uint8Array),
  breedte: z.int().positive(),
  hoogte: z.int().positive(),
  alt: z.string(),
  updatedAt: z.date(),
})
export type OpgeslagenLogo = Readonly<z.infer<typeof logoSchema>>

/** The page of a gemeente's logo. */
export type LogoOverzicht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  /** Null where there is none; `stempel` changes with every new logo. */
  logo: Readonly<{ alt: string; breedte: number; hoogte: number; stempel: string }> | null
}>
