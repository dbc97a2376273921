import { env } from '@/lib/config/env'
import { auth } from './auth'
import type { Inloggegevens } from './schema'

/** Headers that tell Better Auth who is calling: its limit counts per address. */
const FORWARDED = ['cookie', 'user-agent', 'x-forwarded-for']

function toAuthRequest(path: string, requestHeaders: Headers, body: object): Request {
  const headers = new Headers({ 'content-type': 'application/json', origin: env().url })
  for (const name of FORWARDED) {
    const value = requestHeaders.get(name)
    if (value) headers.set(name, value)
  }
  const url = `${env().url}/api/auth/${path}`
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
}

/**
 * Signs in and sets the session cookie. Goes through Better Auth's own request handler, as a form
 * without JavaScript must meet the same limit on attempts as its endpoint.
 */
export async function signIn(
  { email, wachtwoord }: Inloggegevens,
  requestHeaders: Headers,
): Promise<'ingelogd' | 'onbekend' | 'teVaak'> {
  const body = { email, password: wachtwoord }
  const response = await auth().handler(toAuthRequest('sign-in/email', requestHeaders, body))
  if (response.ok) return 'ingelogd'
  return response.status === 429 ? 'teVaak' : 'onbekend'
}

/** Ends the session and removes its cookie. */
export async function signOut(requestHeaders: Headers): Promise<void> {
  await auth().handler(toAuthRequest('sign-out', requestHeaders, {}))
}
