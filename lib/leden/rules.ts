import { isLidrol, LIDROLLEN, type Lidrol } from '@/lib/authz/permissions'

/**
 * A membership that its owner has not accepted yet is stored with this before the role. To whatever
 * reads roles it is one that it does not know, and so gives no rights.
 */
const UITGENODIGD = 'uitgenodigd-'

/** A stored role: which, and whether the owner still has to accept it. */
export type Lidstand = Readonly<{ rol: Lidrol; isUitgenodigd: boolean }>

/** What is stored for a membership. */
export const writeLidstand = ({ rol, isUitgenodigd }: Lidstand): string =>
  isUitgenodigd ? UITGENODIGD + rol : rol

/** What a stored role says; null for one that this version does not know. */
export function readLidstand(stored: string): Lidstand | null {
  const isUitgenodigd = stored.startsWith(UITGENODIGD)
  const rol = isUitgenodigd ? stored.slice(UITGENODIGD.length) : stored
  return isLidrol(rol) ? { rol, isUitgenodigd } : null
}

/** All that may be stored for memberships that wait for their owner. */
export const UITGENODIGDE_ROLLEN: readonly string[] = LIDROLLEN.map((rol) =>
  writeLidstand({ rol, isUitgenodigd: true }),
)
