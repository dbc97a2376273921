import { cookies } from 'next/headers'
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies'
import { env } from '@/lib/config/env'
import { auth, GEDEACTIVEERD } from './auth'
import type { Inloggegevens } from './schema'

/** Headers that tell Better Auth who is calling: its limit counts per address. */
const FORWARDED = ['cookie', 'user-agent', 'x-forwarded-for']

/**
 * Calls one of Better Auth's own endpoints and gives its cookies to the page that is being made.
 * A form without JavaScript thereby meets the same limit on attempts as the endpoint.
 */
async function callAuth(path: string, requestHeaders: Headers, body: object): Promise<Response> {
  const headers = new Headers({ 'content-type': 'application/json', origin: env().url })
  for (const name of FORWARDED) {
    const value = requestHeaders.get(name)
    if (value) headers.set(name, value)
  }
  const url = `${env().url}/api/auth/${path}`
  const request = new Request(url, { method: 'POST', headers, body: JSON.stringify(body) })
  const response = await auth().handler(request)
  const store = await cookies()
  const setCookies = parseSetCookieHeader(response.headers.getSetCookie().join(', '))
  for (const [name, cookie] of setCookies) store.set(name, cookie.value, toCookieOptions(cookie))
  return response
}

/** Signs in and sets the session cookie. */
export async function signIn(
  { email, wachtwoord }: Inloggegevens,
  requestHeaders: Headers,
): Promise<'ingelogd' | 'onbekend' | 'teVaak' | 'gedeactiveerd'> {
  const body = { email, password: wachtwoord }
  const response = await callAuth('sign-in/email', requestHeaders, body)
  if (response.ok) return 'ingelogd'
  if (response.status === 429) return 'teVaak'
  return response.status === 403 && (await response.text()).includes(GEDEACTIVEERD)
    ? 'gedeactiveerd'
    : 'onbekend'
}

/** Ends the session and removes its cookie. */
export async function signOut(requestHeaders: Headers): Promise<void> {
  await callAuth('sign-out', requestHeaders, {})
}
