import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { listToegangssleutels } from '@/lib/toegangssleutels/data'
import { createToegangssleutel, revokeToegangssleutel } from '@/lib/toegangssleutels/mutations'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { callApi } from '@/tests/setup/api'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const DAY = 24 * 60 * 60 * 1000

async function make(principal: Parameters<typeof createToegangssleutel>[0], raw: unknown) {
  const made = await createToegangssleutel(principal, raw)
  if (!made.ok) throw new Error(made.reden)
  return made.value
}

describe('a toegangssleutel', () => {
  it('opens the API until it is revoked; only its hash is stored', async () => {
    const { coordinator, meting } = await createWereld()
    const { id, token, expiresAt } = await make(coordinator.principal, { naam: 'Dashboard' })
    expect(token).toMatch(/^vit_[\w-]{32}$/)
    expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + 365 * DAY)
    expect(JSON.stringify(await db().toegangssleutel.findMany())).not.toContain(token)
    const ask = () => callApi('GET', `/api/v1/metingen/${meting.id}`, { token })
    expect((await ask()).status).toBe(200)
    expect(await revokeToegangssleutel(coordinator.principal, id)).toMatchObject({ ok: true })
    expect((await ask()).status).toBe(401)
  })

  it('stops by itself', async () => {
    const { coordinator, meting } = await createWereld()
    const { id, token } = await make(coordinator.principal, { naam: 'Kort', geldigheid: '1' })
    await db().toegangssleutel.update({ where: { id }, data: { expiresAt: new Date() } })
    expect((await callApi('GET', `/api/v1/metingen/${meting.id}`, { token })).status).toBe(401)
  })

  it('is its own', async () => {
    const [one, other] = await Promise.all([createAccount(), createAccount()])
    const { id } = await make(one.principal, { naam: 'Van mij' })
    expect((await listToegangssleutels(one.principal)).map(({ naam }) => naam)).toContain('Van mij')
    expect((await listToegangssleutels(other.principal)).map((key) => key.id)).not.toContain(id)
    expect(await revokeToegangssleutel(other.principal, id)).toMatchObject({
      reden: 'niet-gevonden',
    })
    expect(await revokeToegangssleutel(one.principal, '\0')).toMatchObject({
      reden: 'niet-gevonden',
    })
    expect(await revokeToegangssleutel(null, id)).toMatchObject({ reden: 'niet-ingelogd' })
    expect(await createToegangssleutel(null, { naam: 'X' })).toMatchObject({
      reden: 'niet-ingelogd',
    })
  })

  it.each([
    [{}, 'naam'],
    [{ naam: ' ' }, 'naam'],
    [{ naam: 'X', geldigheid: 366 }, 'geldigheid'],
    [{ naam: 'X', geldigheid: 0 }, 'geldigheid'],
    [{ naam: 'X', geldigheid: 'lang' }, 'geldigheid'],
  ])('names the fault in %j', async (raw, field) => {
    const { principal } = await createAccount()
    expect(await createToegangssleutel(principal, raw)).toMatchObject({
      fouten: [{ pad: [field] }],
    })
  })
})
