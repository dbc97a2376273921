import {
  keuzeValue,
  readVeld,
  veldNaam as vragenlijstNaam,
  type Veld,
} from '@/components/vragenlijst/velden'
import { readText } from '@/lib/invoer/form'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Oordeel } from '@/lib/scoring/model'

/** The names of the form's fields: those of the questionnaire, and the differing view. */
export const veldNaam = {
  ...vragenlijstNaam,
  afwijkendStandpunt: (indicatorId: string) => `${indicatorId}.afwijkendStandpunt`,
} as const

/** A form that is sent ends its lines otherwise than one that is read in the browser. */
export const toTekst = (typed: string) => typed.replaceAll('\r\n', '\n').trim()

/** A judgement with another text in one of its two fields. */
export function withTekst(
  keuze: Keuze,
  veld: 'toelichting' | 'afwijkendStandpunt',
  typed: string,
): Keuze {
  const { afwijkendStandpunt = '', ...rest } = keuze
  const tekst = toTekst(typed)
  const standpunt = veld === 'afwijkendStandpunt' ? tekst : afwijkendStandpunt
  return {
    ...rest,
    ...(veld === 'toelichting' && { toelichting: tekst }),
    ...(standpunt && { afwijkendStandpunt: standpunt }),
  }
}

/** A judgement with another choice; what was written beside it stays. */
export function withKeuze({ toelichting, afwijkendStandpunt }: Keuze, gekozen: Keuze): Keuze {
  return { ...gekozen, toelichting, ...(afwijkendStandpunt && { afwijkendStandpunt }) }
}

/** Reads one judgement from the form. */
export function readOordeel(form: FormData, indicatorId: string): Veld {
  const veld = readVeld(form, indicatorId)
  const typed = readText(form, veldNaam.afwijkendStandpunt(indicatorId))
  return { ...veld, keuze: withTekst(veld.keuze, 'afwijkendStandpunt', typed) }
}

/** Named once per judgement in the form that accepts several; see `toOordeelVeld`. */
export const OORDEEL = 'oordeel'
export const BEVESTIGD = 'bevestigd'
/** Which of the two lists was sent. */
export type OvernameSoort = 'eensgezind' | 'overige'

/** "K01.2:3", or "K01.2:nvt". */
export const toOordeelVeld = (indicatorId: string, oordeel: Oordeel) =>
  `${indicatorId}:${keuzeValue({ ...oordeel, toelichting: '' } as Keuze)}`

/** The judgements of the form as the schema takes them; what is none of both stays as text. */
export const readOordelen = (form: FormData) => ({
  oordelen: Object.fromEntries(
    form.getAll(OORDEEL).map((value) => {
      const [indicatorId = '', shown = ''] = typeof value === 'string' ? value.split(':') : []
      return [indicatorId, shown === 'nvt' ? { nvt: true } : { niveau: Number(shown) }] as const
    }),
  ),
})
