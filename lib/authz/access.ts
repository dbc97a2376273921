import type { Perspectief } from '@/lib/instrument/model'
import { can, type Lidrol, type Operatie, type Rol } from './permissions'

/** What someone may do in a gemeente. */
export type Lidmaatschap = Readonly<{
  gemeenteCode: string
  gemeenteNaam: string
  rol: Lidrol
  /**
   * No membership that someone gave: this gemeente went on in another one since a herindeling, and
   * members of that one read what it established.
   */
  doorHerindeling?: true
}>

/** Who is asking: an account with its rights, as stored. */
export type Principal = Readonly<{
  userId: string
  naam: string
  email: string
  beheerder: boolean
  lidmaatschappen: readonly Lidmaatschap[]
  regios: readonly { code: string; naam: string }[]
}>

/** Someone who takes part by a personal link, as stored: without an account, in one meting. */
export type Deelnemerschap = Readonly<{
  deelnemerId: string
  metingId: string
  gemeenteCode: string
  perspectief: Perspectief
}>

/** The gemeenten that someone is a member of themselves. */
export const listEigenLidmaatschappen = ({
  lidmaatschappen,
}: Pick<Principal, 'lidmaatschappen'>): Lidmaatschap[] =>
  lidmaatschappen.filter(({ doorHerindeling }) => !doorHerindeling)

declare const authorized: unique symbol

/**
 * A gemeente that this principal may do one operation on. Only `authorize` makes it, so a read or
 * write that asks for one cannot be reached without a check.
 */
export type AuthorizedGemeente = Readonly<{
  gemeenteCode: string
  userId: string
  [authorized]: true
}>

/** A regio that this principal may do one operation on; only `authorizeRegio` makes it. */
export type AuthorizedRegio = Readonly<{ regioCode: string; userId: string; [authorized]: true }>

/** The whole country or installation; only `authorizeLandelijk` and `authorizeBeheer` make it. */
export type AuthorizedLand = Readonly<{ land: true; userId: string; [authorized]: true }>
export type AuthorizedBeheer = Readonly<{ beheer: true; userId: string; [authorized]: true }>

/** The own answers of a participant, in the meting that their link belongs to. */
export type AuthorizedDeelnemer = Readonly<{
  gemeenteCode: string
  deelnemerId: string
  [authorized]: true
}>

export type Refusal = 'niet-ingelogd' | 'niet-gevonden' | 'geen-recht'

/**
 * Checks one operation on one gemeente.
 * @param gemeenteCode the stored owner of what is asked for, never an id from the request
 * @returns the authorised gemeente, or why not: someone else's gemeente is `niet-gevonden`
 */
export function authorize(
  principal: Principal | null,
  gemeenteCode: string,
  operatie: Operatie,
): AuthorizedGemeente | Refusal {
  if (!principal) return 'niet-ingelogd'
  const lid = principal.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  if (!lid) return 'niet-gevonden'
  if (!can(lid.rol, operatie)) return 'geen-recht'
  return { gemeenteCode, userId: principal.userId } as AuthorizedGemeente
}

/**
 * Checks one operation of someone with a personal link on one meting.
 * @param metingId the meting that is asked for; another one than the link's is `niet-gevonden`
 */
export function authorizeDeelnemer(
  deelnemer: Deelnemerschap | null,
  metingId: string,
  operatie: Operatie,
): AuthorizedDeelnemer | Refusal {
  if (!deelnemer) return 'niet-ingelogd'
  if (deelnemer.metingId !== metingId) return 'niet-gevonden'
  if (!can('deelnemer', operatie)) return 'geen-recht'
  const { gemeenteCode, deelnemerId } = deelnemer
  return { gemeenteCode, deelnemerId } as AuthorizedDeelnemer
}

/**
 * Checks one operation of an adviseur on one regio.
 * @returns the authorised regio, or why not: a regio that is not one's own is `niet-gevonden`
 */
export function authorizeRegio(
  principal: Principal | null,
  regioCode: string,
  operatie: Operatie,
): AuthorizedRegio | Refusal {
  if (!principal) return 'niet-ingelogd'
  if (!principal.regios.some(({ code }) => code === regioCode)) return 'niet-gevonden'
  if (!can('adviseur', operatie)) return 'geen-recht'
  return { regioCode, userId: principal.userId } as AuthorizedRegio
}

/** The roles that one can have without a gemeente. */
const listLandelijkeRollen = ({ beheerder, regios }: Principal): Rol[] => [
  ...(beheerder ? (['beheerder'] as const) : []),
  ...(regios.length > 0 ? (['adviseur'] as const) : []),
]

/** Checks one operation on the aggregates of the whole country. */
export function authorizeLandelijk(
  principal: Principal | null,
  operatie: Operatie,
): AuthorizedLand | Refusal {
  if (!principal) return 'niet-ingelogd'
  if (!listLandelijkeRollen(principal).some((rol) => can(rol, operatie))) return 'geen-recht'
  return { land: true, userId: principal.userId } as AuthorizedLand
}

/** Checks one operation of a beheerder on the installation. */
export function authorizeBeheer(
  principal: Principal | null,
  operatie: Operatie,
): AuthorizedBeheer | Refusal {
  if (!principal) return 'niet-ingelogd'
  if (!principal.beheerder || !can('beheerder', operatie)) return 'geen-recht'
  return { beheer: true, userId: principal.userId } as AuthorizedBeheer
}

export const isRefusal = (value: unknown): value is Refusal => typeof value === 'string'
