import { BEHEER_PADEN } from '@/components/beheer/paden'

const GEWIJZIGD = 'gewijzigd'

/** The page of a user that was just changed; it says so. */
export const gewijzigdPad = (userId: string) => `${BEHEER_PADEN.gebruiker(userId)}?${GEWIJZIGD}=1`

/** Whether an address is that of `gewijzigdPad`. */
export const isGewijzigd = (query: Readonly<Record<string, unknown>>) => query[GEWIJZIGD] === '1'
