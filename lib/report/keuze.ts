import { z } from 'zod'
import { tekstId } from '@/lib/instrument/model'
import { vrijeTekst } from '@/lib/invoer/parse'
import { contrastOpWit, MINIMAAL_CONTRAST } from './kleur'

/** The parts of the report, in the order in which they come. */
export const ONDERDELEN = [
  'samenvatting',
  'waarden',
  'kenmerken',
  'gevolgen',
  'lens',
  'ontwikkeling',
  'perspectieven',
  'behoeften',
  'plan',
  'methode',
] as const
export type Onderdeel = (typeof ONDERDELEN)[number]

/** How long the gemeente's own words may be, in characters. */
export const LENGTES = { naam: 120, voorwoord: 6000, besluit: 4000 } as const

const kleurSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, {
    error: 'Schrijf de kleur als een hekje met zes cijfers of letters, zoals #154273.',
    abort: true,
  })
  .refine((kleur) => contrastOpWit(kleur) >= MINIMAAL_CONTRAST, {
    error:
      'Deze kleur is te licht: titels in deze kleur zijn op wit papier niet goed te lezen. Kies een donkerder kleur.',
  })

/** How a gemeente composes a report: which parts, in whose words, and how it looks. */
export const rapportkeuzeSchema = z.strictObject({
  onderdelen: z
    .array(z.enum(ONDERDELEN, 'Dit onderdeel bestaat niet.'))
    .min(1, 'Kies minstens één onderdeel voor het rapport.')
    .transform((gekozen) => ONDERDELEN.filter((onderdeel) => gekozen.includes(onderdeel))),
  /** The lens of the part `lens`; null for none. */
  lens: tekstId.nullable(),
  /** The gemeente's name on the title page; empty for the name in the register. */
  naam: vrijeTekst(LENGTES.naam),
  voorwoord: vrijeTekst(LENGTES.voorwoord),
  /** What the raad is asked to decide; empty for nothing. */
  besluit: vrijeTekst(LENGTES.besluit),
  /** Of headings and rules; null for the colour of this instrument. */
  kleur: kleurSchema.nullable(),
  /** Whether the logo that the gemeente keeps is on the title page. */
  logo: z.boolean(),
})
export type Rapportkeuze = z.infer<typeof rapportkeuzeSchema>

/** A report that nobody composed. */
export const STANDAARD_KEUZE: Rapportkeuze = {
  onderdelen: ['samenvatting', 'waarden', 'kenmerken', 'methode'],
  lens: null,
  naam: '',
  voorwoord: '',
  besluit: '',
  kleur: null,
  logo: false,
}
