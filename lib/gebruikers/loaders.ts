import { authorizeBeheer, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { mailMogelijk } from '@/lib/postbus/data'
import { findGebruiker, listGebruikers, readKeuzes } from './data'
import {
  gebruikersvraagSchema,
  type GebruikerDetail,
  type Gebruikerslijst,
  type Keuzes,
} from './schema'

const authorizeGebruikers = (principal: Principal | null) =>
  authorizeBeheer(principal, 'gebruikers:beheren')

/** The users that the address of the page asks for. */
export async function loadGebruikers(
  principal: Principal | null,
  query: Readonly<Record<string, unknown>>,
): Promise<Gebruikerslijst | Refusal> {
  const access = authorizeGebruikers(principal)
  if (isRefusal(access)) return access
  return listGebruikers(access, gebruikersvraagSchema.parse(query))
}

export async function loadGebruiker(
  principal: Principal | null,
  id: string,
): Promise<GebruikerDetail | Refusal> {
  const access = authorizeGebruikers(principal)
  if (isRefusal(access)) return access
  return (await findGebruiker(access, id)) ?? 'niet-gevonden'
}

/** What one needs to invite someone. */
export async function loadNieuweGebruiker(
  principal: Principal | null,
): Promise<Readonly<{ keuzes: Keuzes; mailMogelijk: boolean }> | Refusal> {
  const access = authorizeGebruikers(principal)
  if (isRefusal(access)) return access
  return { keuzes: await readKeuzes(access), mailMogelijk: mailMogelijk() }
}
