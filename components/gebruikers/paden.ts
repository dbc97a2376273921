import { BEHEER_PADEN } from '@/components/beheer/paden'

const GEWIJZIGD = 'gewijzigd'

const WIJZIGINGEN = ['ja', 'wachtwoord', 'gesloten', 'geopend'] as const
/**
 * What the page of a user says that just happened: a change, that also ended the password or not;
 * or that the account was closed or opened again.
 */
export type Gewijzigd = (typeof WIJZIGINGEN)[number]

/** The page of a user that was just changed; it says so. */
export const gewijzigdPad = (userId: string, gewijzigd: Gewijzigd = 'ja') =>
  `${BEHEER_PADEN.gebruiker(userId)}?${GEWIJZIGD}=${gewijzigd}`

/** What an address by `gewijzigdPad` says; null for another. */
export const readGewijzigd = (query: Readonly<Record<string, unknown>>): Gewijzigd | null =>
  WIJZIGINGEN.find((wijziging) => wijziging === query[GEWIJZIGD]) ?? null
