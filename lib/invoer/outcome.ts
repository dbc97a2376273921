import type { Refusal } from '@/lib/authz/access'

/** One fault in what was sent: where (a path of keys) and what to do about it, in Dutch. */
export type Invoerfout = Readonly<{ pad: readonly (string | number)[]; melding: string }>

export type Failure<Reden extends string> = Readonly<{ ok: false; reden: Reden }>
export type Invalid = Readonly<{ ok: false; reden: 'ongeldig'; fouten: readonly Invoerfout[] }>

/** What a write answers: the value, or why not. Only bugs throw. */
export type Outcome<T, Reden extends string = never> =
  Readonly<{ ok: true; value: T }> | Invalid | Failure<Refusal | Reden>

export const succeed = <T>(value: T) => ({ ok: true, value }) as const
export const fail = <Reden extends string>(reden: Reden) => ({ ok: false, reden }) as const
export const invalid = (pad: Invoerfout['pad'], melding: string): Invalid => ({
  ok: false,
  reden: 'ongeldig',
  fouten: [{ pad, melding }],
})
