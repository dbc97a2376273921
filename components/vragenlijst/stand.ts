import { isSameKeuze } from '@/lib/invoer/keuze'
import { LEEG, type Opgeslagen, type Veld } from './velden'

/** A question after the server could not save it: what was typed, and what is wrong. */
export type VeldStand = Pick<Veld, 'keuze' | 'opgeslagen'> &
  Readonly<{
    fout?: Readonly<{ veld: 'keuze' | 'toelichting' | 'conflict'; melding: string }>
    /** Set when someone was first: what is stored now, or null for nothing. */
    conflict?: Opgeslagen | null
  }>

/** What the server answers to a form that could not be saved whole. */
export type FormulierStand = Readonly<{
  melding: 'uitgelogd' | 'gesloten' | 'geen-recht' | 'onleesbaar' | null
  velden: Readonly<Record<string, VeldStand>>
  /** When everything was saved without going on to another page; in milliseconds since 1970. */
  opgeslagenOm: number | null
}>

export const GEEN_STAND: FormulierStand = { melding: null, velden: {}, opgeslagenOm: null }

export const fromOpgeslagen = (opgeslagen: Opgeslagen | null): VeldStand => ({
  keuze: opgeslagen?.keuze ?? LEEG,
  opgeslagen,
})

/** Whether a question was changed since its page was made. */
export const isGewijzigd = ({ keuze, opgeslagen }: Veld) =>
  !isSameKeuze(keuze, opgeslagen?.keuze ?? LEEG)
