import type { Niveau } from '@/lib/instrument/model'
import { readText } from '@/lib/invoer/form'
import { toOordeelBody, type Keuze } from '@/lib/invoer/keuze'

/** An answer as it is stored, with the version that a change has to name. */
export type Opgeslagen = Readonly<{ keuze: Keuze; versie: number }>

/** What the form says about one question. */
export type Veld = Readonly<{
  keuze: Keuze
  /** What the form showed before anything was typed; null for no answer yet. */
  opgeslagen: Opgeslagen | null
  /** The stored version that the person saw beside their own and has to choose from. */
  conflictVersie: number | null
}>

export const LEEG: Keuze = { soort: 'open', toelichting: '' }

/** The names of the form's fields, which are also their ids. */
export const veldNaam = {
  kop: (indicatorId: string) => `${indicatorId}.kop`,
  keuze: (indicatorId: string) => indicatorId,
  toelichting: (indicatorId: string) => `${indicatorId}.toelichting`,
  opgeslagen: (indicatorId: string) => `${indicatorId}.opgeslagen`,
  conflict: (indicatorId: string) => `${indicatorId}.conflict`,
  keus: (indicatorId: string) => `${indicatorId}.keus`,
  optie: (indicatorId: string, value: string) => `${indicatorId}.${value}`,
} as const

/** Named once per question, so that the server knows which ones the form held. */
export const VRAAG = 'vraag'
/** The button that was pressed: where to go, or which version of a question to keep. */
export const NAAR = 'naar'
export const OPLOSSING = 'oplossing'
export type Oplossing = 'mijn' | 'opgeslagen'

export const toOplossing = (oplossing: Oplossing, indicatorId: string) =>
  `${oplossing}:${indicatorId}`

/** @returns which version of which question, or null when another button was pressed */
export function parseOplossing(
  value: unknown,
): { oplossing: Oplossing; indicatorId: string } | null {
  const [, oplossing, indicatorId] = /^(mijn|opgeslagen):(.+)$/.exec(String(value)) ?? []
  if (!oplossing || !indicatorId) return null
  return { oplossing: oplossing === 'mijn' ? 'mijn' : 'opgeslagen', indicatorId }
}

/** The button that takes over "niet van toepassing" from the gemeenteprofiel. */
export const VOORSTEL = 'voorstel'
type Voorstel = Readonly<{ indicatorId: string; toelichting: string }>

export const toVoorstel = ({ indicatorId, toelichting }: Voorstel) =>
  `${indicatorId}:${toelichting}`

/** @returns what was taken over for which question, or null when another button was pressed */
export function parseVoorstel(value: unknown): Voorstel | null {
  const [, indicatorId, toelichting] = /^([^:]+):(.+)$/s.exec(String(value)) ?? []
  return indicatorId && toelichting ? { indicatorId, toelichting } : null
}

/** The answer after taking over; what the person typed stays, under the ready toelichting. */
export const withVoorstel = ({ toelichting }: Keuze, voorstel: Voorstel): Keuze => ({
  soort: 'nvt',
  toelichting: toelichting.includes(voorstel.toelichting)
    ? toelichting
    : [voorstel.toelichting, toelichting].filter(Boolean).join('\n\n'),
})

export const keuzeValue = (keuze: Keuze) =>
  keuze.soort === 'niveau' ? String(keuze.niveau) : keuze.soort

/** Whether a form sent a choice that its radio buttons do not have. */
export const isOnbekendeKeuze = (form: FormData, indicatorId: string) =>
  !/^([1-5]|nvt|weet-niet|open|)$/.test(readText(form, veldNaam.keuze(indicatorId)))

/** A choice from the value of its radio button; anything unknown counts as none. */
export function readKeuze(value: unknown, toelichting: string): Keuze {
  // A form that is sent ends its lines otherwise than one that is read in the browser.
  const tekst = toelichting.replaceAll('\r\n', '\n').trim()
  if (value === 'nvt' || value === 'weet-niet') return { soort: value, toelichting: tekst }
  if (typeof value === 'string' && /^[1-5]$/.test(value)) {
    return { soort: 'niveau', niveau: Number(value) as Niveau, toelichting: tekst }
  }
  return { soort: 'open', toelichting: tekst }
}

type StoredInput = Partial<
  Record<'niveau' | 'nvt' | 'weetNiet' | 'toelichting' | 'afwijkendStandpunt' | 'versie', unknown>
>

/** A stored answer from the words of the API; null for what is not one. */
export function fromInput(value: unknown): Opgeslagen | null {
  if (typeof value !== 'object' || value === null) return null
  const { niveau, nvt, weetNiet, toelichting, afwijkendStandpunt, versie } = value as StoredInput
  if (typeof versie !== 'number') return null
  const soort = nvt === true ? 'nvt' : weetNiet === true ? 'weet-niet' : 'open'
  const gekozen = typeof niveau === 'number' ? String(niveau) : soort
  const keuze = readKeuze(gekozen, typeof toelichting === 'string' ? toelichting : '')
  const standpunt = typeof afwijkendStandpunt === 'string' ? { afwijkendStandpunt } : {}
  return { keuze: { ...keuze, ...standpunt }, versie }
}

/** What a stored answer looks like in its hidden field. */
export const writeOpgeslagen = (opgeslagen: Opgeslagen | null) =>
  opgeslagen
    ? JSON.stringify({ ...toOordeelBody(opgeslagen.keuze), versie: opgeslagen.versie })
    : ''

function readOpgeslagen(value: string): Opgeslagen | null {
  try {
    return fromInput(JSON.parse(value))
  } catch {
    return null
  }
}

/** Reads one question from the form. */
export function readVeld(form: FormData, indicatorId: string): Veld {
  const conflict = Number(readText(form, veldNaam.conflict(indicatorId)))
  return {
    keuze: readKeuze(
      form.get(veldNaam.keuze(indicatorId)),
      readText(form, veldNaam.toelichting(indicatorId)),
    ),
    opgeslagen: readOpgeslagen(readText(form, veldNaam.opgeslagen(indicatorId))),
    conflictVersie: conflict > 0 ? conflict : null,
  }
}
