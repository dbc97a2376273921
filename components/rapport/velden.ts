import { readText } from '@/lib/invoer/form'
import type { Rapportkeuze } from '@/lib/report/keuze'

/** What the form of a report holds, as it was typed. */
export type Velden = Readonly<{
  onderdelen: readonly string[]
  lens: string
  naam: string
  voorwoord: string
  besluit: string
  kleur: string
  logo: boolean
}>
export type VeldNaam = keyof Velden

/** Which of the two buttons was pressed. */
export const DOEL = 'doel'
export const VERSIE = 'versie'

/** The id of a field; the parts of the report below the form have ids of their own. */
export const veldId = (naam: VeldNaam) => `veld-${naam}`

export function readVelden(form: FormData): Velden {
  return {
    onderdelen: form.getAll('onderdelen').map(String),
    lens: readText(form, 'lens'),
    naam: readText(form, 'naam'),
    voorwoord: readText(form, 'voorwoord'),
    besluit: readText(form, 'besluit'),
    kleur: readText(form, 'kleur'),
    logo: readText(form, 'logo') !== '',
  }
}

/** A choice as a form shows it. */
export const toVelden = (keuze: Rapportkeuze): Velden => ({
  ...keuze,
  lens: keuze.lens ?? '',
  kleur: keuze.kleur ?? '',
})

/** What was typed as a choice, still to be checked. */
export const toKeuze = ({ lens, kleur, ...velden }: Velden) => ({
  ...velden,
  lens: lens || null,
  kleur: kleur.trim() || null,
})

/** The field that a fault of a choice stands at. */
export function toVeldNaam(sleutel: string | number | undefined): VeldNaam {
  const namen: readonly VeldNaam[] = ['lens', 'naam', 'voorwoord', 'besluit', 'kleur', 'logo']
  return namen.find((naam) => naam === sleutel) ?? 'onderdelen'
}
