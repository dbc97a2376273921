import { describe, expect, it } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { createAccount, TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const attempt = (email: string, password: string, address: string) =>
  auth().handler(
    new Request('http://127.0.0.1:3000/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ email, password }),
    }),
  )

describe('signing in', () => {
  it('gives a session that is kept from scripts', async () => {
    const { principal } = await createAccount()
    const response = await attempt(principal.email, TEST_WACHTWOORD, '10.0.0.1')
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  })

  it('says the same of an unknown address and a wrong password', async () => {
    const { principal } = await createAccount()
    const wrong = await attempt(principal.email, 'verkeerd-wachtwoord', '10.0.0.2')
    const unknown = await attempt('niemand@test.example', 'verkeerd-wachtwoord', '10.0.0.2')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await unknown.json())
  })

  it('stops after thirty attempts in a minute from one address, not from another', async () => {
    const statuses: number[] = []
    for (let count = 0; count < 31; count += 1) {
      statuses.push((await attempt('niemand@test.example', 'x'.repeat(12), '10.0.0.3')).status)
    }
    expect(statuses.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 401))
    expect(statuses[30]).toBe(429)
    expect((await attempt('niemand@test.example', 'x'.repeat(12), '10.0.0.4')).status).toBe(401)
  })

  it('lets nobody make an account by themselves', async () => {
    const response = await auth().handler(
      new Request('http://127.0.0.1:3000/api/auth/sign-up/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'nieuw@test.example', password: TEST_WACHTWOORD, name: 'N' }),
      }),
    )
    expect(response.status).toBe(400)
  })
})
