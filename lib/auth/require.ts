import { notFound, redirect } from 'next/navigation'
import { isRefusal, type Refusal } from '@/lib/authz/access'

/**
 * What a page shows when a read was refused: signing in first, with the way back, or that the
 * page does not exist. What exists but may not be seen by this role is a page of its own.
 * @param pad the page that was asked for
 */
export function requireAccess<T extends object>(found: T | Refusal, pad: string): T | 'geen-recht' {
  if (!isRefusal(found)) return found
  if (found === 'niet-ingelogd') redirect(`/inloggen?naar=${encodeURIComponent(pad)}`)
  if (found === 'niet-gevonden') notFound()
  return found
}
