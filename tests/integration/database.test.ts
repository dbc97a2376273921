import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { describe, expect, inject, it } from 'vitest'
import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'
import { useTestDatabase } from '@/tests/setup/test-database'

useTestDatabase()

const regio = (code: string) => ({ data: { code, naam: code } })
const find = (code: string) => db().regio.findUnique({ where: { code } })

/** Runs `during` while a transaction has written a regio, and rolls the transaction back. */
async function whileWriting(code: string, during: () => Promise<unknown>): Promise<void> {
  const refusal = new Error('rolled back on purpose')
  const transaction = db().$transaction(async (client) => {
    await client.regio.create(regio(code))
    await during()
    throw refusal
  })
  await expect(transaction).rejects.toBe(refusal)
}

/** Transactions that read and then write, while another connection keeps writing. */
const ROUNDS = 40
/** That other connection, in another thread, for a second. */
const KEEP_WRITING = `
  const Database = require('better-sqlite3')
  const database = new Database(require('node:worker_threads').workerData)
  database.pragma('busy_timeout = 5000')
  const write = database.prepare("UPDATE Regio SET naam = naam WHERE code <> 'JZ06'")
  for (const until = Date.now() + 1000; Date.now() < until; ) write.run()
`

describe('what happens beside a transaction', () => {
  it('is kept when the transaction is rolled back', async () => {
    let beside: Promise<unknown> | undefined
    await whileWriting('JZ01', () => {
      // Not awaited inside: a write beside waits for its turn.
      beside = db().regio.create(regio('JZ02')).then(String)
      return Promise.resolve()
    })
    await beside
    expect(await find('JZ01')).toBeNull()
    expect(await find('JZ02')).toEqual({ code: 'JZ02', naam: 'JZ02' })
  })

  it('does not see what is not committed', async () => {
    let seen: unknown = 'not asked'
    await whileWriting('JZ03', async () => {
      seen = await find('JZ03')
    })
    expect(seen).toBeNull()
  })

  it('sees its own write at once', async () => {
    await db().regio.create(regio('JZ04'))
    expect(await find('JZ04')).not.toBeNull()
  })

  it('frees its turn after a write that fails', async () => {
    await expect(db().regio.create(regio('JZ04'))).rejects.toMatchObject({ code: 'P2002' })
    await db().regio.create(regio('JZ05'))
    expect(await find('JZ05')).not.toBeNull()
  })
})

describe.runIf(process.env.VIT_TEST_DATABASE === 'sqlite')('the embedded database', () => {
  it('is durable, enforces references and lets readers go on', async () => {
    expect(inject('baseDatabase').database).toBe('sqlite')
    const read = async (name: string) => {
      const [row] = await db().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
      return String(Object.values(row ?? {})[0])
    }
    expect(await read('synchronous')).toBe('2')
    expect(await read('foreign_keys')).toBe('1')
    expect(await read('journal_mode')).toBe('wal')
  })

  it('waits for another process that writes in the middle of a transaction', async () => {
    await db().regio.create(regio('JZ06'))
    const file = env().databaseUrl.slice('file:'.length)
    const other = new Worker(KEEP_WRITING, { eval: true, workerData: file })
    await once(other, 'online')
    for (let round = 1; round <= ROUNDS; round += 1) {
      await db().$transaction(async (client) => {
        await client.regio.count()
        await client.regio.update({ where: { code: 'JZ06' }, data: { naam: String(round) } })
      })
    }
    expect((await find('JZ06'))?.naam).toBe(String(ROUNDS))
    await other.terminate()
  })
})
