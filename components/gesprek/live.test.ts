import { beforeEach, describe, expect, it } from 'vitest'
import type { Clock } from '@/components/vragenlijst/autosave/engine'
import { Live, type Nieuws, type Verbinding } from './live'

let waits: { ms: number; call: () => void }[]
let asked: (string | null)[]
let answers: Nieuws[]
let seen: string[]
let verbindingen: Verbinding[]

const clock: Clock = {
  now: () => 0,
  after: (ms, call) => {
    const wait = { ms, call }
    waits.push(wait)
    return () => {
      waits = waits.filter((other) => other !== wait)
    }
  },
}
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

function createLive() {
  return new Live({
    ask: (etag) => {
      asked.push(etag)
      return Promise.resolve(answers.shift() ?? { soort: 'gelijk' })
    },
    clock,
    onOordelen: (oordelen) => seen.push(...Object.keys(oordelen)),
    onVerbinding: (verbinding) => verbindingen.push(verbinding),
  })
}

/** Lets the one wait there is end. @returns how long it was, in milliseconds */
async function next(): Promise<number> {
  const [wait, ...more] = waits
  expect(more).toEqual([])
  waits = []
  wait?.call()
  await settle()
  return wait?.ms ?? 0
}

const nieuw = (etag: string, id: string): Nieuws => ({
  soort: 'nieuw',
  etag,
  oordelen: { [id]: { versie: 1, keuze: { soort: 'open', toelichting: '' } } },
})

beforeEach(() => {
  waits = []
  asked = []
  answers = []
  seen = []
  verbindingen = []
})

describe('following other screens', () => {
  it('asks every second for what is newer than it has', async () => {
    answers = [nieuw('"s1"', 'K01.1'), { soort: 'gelijk' }, nieuw('"s2"', 'K01.2')]
    createLive().start()
    await settle()
    expect(await next()).toBe(1_000)
    expect(await next()).toBe(1_000)
    expect(asked).toEqual([null, '"s1"', '"s1"'])
    expect(seen).toEqual(['K01.1', 'K01.2'])
  })

  it('asks less often while nothing answers, says so, and is back at once', async () => {
    answers = [
      { soort: 'geen-verbinding' },
      { soort: 'geen-verbinding' },
      { soort: 'uitgelogd' },
      { soort: 'gelijk' },
    ]
    createLive().start()
    await settle()
    const pauses = [await next(), await next(), await next(), await next()]
    expect(pauses).toEqual([1_000, 2_000, 4_000, 1_000])
    expect(verbindingen.slice(0, 4)).toEqual([
      'niet-verbonden',
      'niet-verbonden',
      'uitgelogd',
      'verbonden',
    ])
  })

  it('asks nothing while nobody looks, and at once when someone does', async () => {
    const live = createLive()
    live.start()
    await settle()
    live.stop()
    expect(waits).toEqual([])
    live.start()
    live.start()
    await settle()
    expect(asked).toHaveLength(2)
    expect(waits).toHaveLength(1)
  })

  it('takes in no answer that comes after it was stopped', async () => {
    answers = [nieuw('"s1"', 'K01.1')]
    const live = createLive()
    live.start()
    live.stop()
    await settle()
    expect(seen).toEqual([])
  })
})
