import { createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { callApi } from '@/tests/setup/api'
import { adoptDatabase } from '@/tests/setup/test-database'

/** Takes every connection and never says a word. */
const sockets: Socket[] = []
const silent = createServer((socket) => sockets.push(socket))

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  adoptDatabase(`postgresql://vit:vit@127.0.0.1:${address.port}/vit`)
})

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  await db().$disconnect()
})

it('tells in time that the database does not answer', async () => {
  const { status, json, headers } = await callApi('GET', '/api/health')
  expect(sockets.length).toBeGreaterThan(0)
  expect(status).toBe(503)
  expect(json).toMatchObject({ status: 'storing', database: 'postgresql' })
  expect(headers.get('cache-control')).toBe('no-store')
})
