import { beforeEach, describe, expect, it } from 'vitest'
import { readKeuze, type Opgeslagen } from '@/components/vragenlijst/velden'
import type { Keuze } from '@/lib/invoer/keuze'
import { openDrafts, type Drafts } from './drafts'
import { AutosaveEngine, type Clock } from './engine'
import type { SendResult, Transport } from './transport'

const Q = 'K01.1'
const USER = { userId: 'u1', metingId: 'm1' }
const niveau = (value: number, toelichting = '') => readKeuze(String(value), toelichting)
const nvt = (toelichting: string) => readKeuze('nvt', toelichting)
const stored = (keuze: Keuze, versie: number): Opgeslagen => ({ keuze, versie })
const saved = (versie: number): SendResult => ({ soort: 'opgeslagen', versie })
const OFFLINE: SendResult = { soort: 'geen-verbinding' }

/** Time that passes only when told. */
class FakeClock implements Clock {
  private time = 0
  private timers: { at: number; call: () => void }[] = []
  now = () => this.time
  after = (ms: number, call: () => void) => {
    const timer = { at: this.time + ms, call }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }
  async pass(ms: number): Promise<void> {
    const until = this.time + ms
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.timers = this.timers.filter((timer) => timer !== next)
      this.time = next.at
      next.call()
      await settle()
    }
    this.time = until
    await settle()
  }
}

/** Lets everything that is ready to go on, go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

/** A network of which the test decides each answer, and when it comes. */
class FakeNetwork {
  readonly sent: { id: string; keuze: Keuze; basis: number | null }[] = []
  private waiting: ((result: SendResult) => void)[] = []
  readonly send: Transport = (id, keuze, basis) => {
    this.sent.push({ id, keuze, basis })
    return new Promise((resolve) => this.waiting.push(resolve))
  }
  async answer(result: SendResult): Promise<void> {
    const resolve = this.waiting.shift()
    if (!resolve) throw new Error('nothing was sent')
    resolve(result)
    await settle()
  }
  get open() {
    return this.waiting.length
  }
}

let clock: FakeClock
let network: FakeNetwork
let storage: Map<string, string>
let drafts: Drafts

/** As `localStorage`: its entries are its own properties. */
function createStorage(entries: Map<string, string>): Storage {
  const methods: Partial<Storage> = {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => void entries.set(name, value),
    removeItem: (name) => void entries.delete(name),
  }
  return new Proxy(methods as Storage, {
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: (_, name) =>
      entries.has(String(name)) ? { enumerable: true, configurable: true } : undefined,
  })
}

function start(
  velden: Record<string, Opgeslagen | null> = { [Q]: null },
  rest: Readonly<{ follows?: boolean }> = {},
) {
  const transport = network.send
  const options = {
    velden,
    transport,
    drafts,
    clock,
    maxToelichting: 100,
    onChange: () => undefined,
    ...rest,
  }
  return new AutosaveEngine(options)
}

beforeEach(() => {
  clock = new FakeClock()
  network = new FakeNetwork()
  storage = new Map()
  drafts = openDrafts(() => createStorage(storage), USER)
})

describe('saving', () => {
  it('sends a choice within a second and shows it as saved only after the answer', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    expect(engine.status(Q)).toEqual({ soort: 'bezig' })
    await clock.pass(900)
    expect(network.sent).toEqual([{ id: Q, keuze: niveau(3), basis: null }])
    expect(engine.status(Q)).toEqual({ soort: 'bezig' })
    await network.answer(saved(1))
    expect(engine.status(Q)).toEqual({ soort: 'opgeslagen', om: 900 })
    expect(engine.unsaved()).toEqual([])
  })

  it('sends only the last of the steps that arrow keys pass over', async () => {
    const engine = start()
    for (const value of [1, 2, 3]) {
      engine.edit(Q, niveau(value), 'keuze')
      await clock.pass(100)
    }
    await clock.pass(1_000)
    expect(network.sent.map(({ keuze }) => keuze)).toEqual([niveau(3)])
  })

  it('waits for a pause in the typing, and no longer when the field is left', async () => {
    const engine = start({ [Q]: stored(niveau(3), 1) })
    engine.edit(Q, niveau(3, 'a'), 'tekst')
    await clock.pass(700)
    engine.edit(Q, niveau(3, 'ab'), 'tekst')
    await clock.pass(700)
    expect(network.sent).toEqual([])
    engine.push(Q)
    expect(network.sent).toEqual([{ id: Q, keuze: niveau(3, 'ab'), basis: 1 }])
  })

  it('has one request under way per question, the next with the new version', async () => {
    const engine = start()
    engine.edit(Q, niveau(1), 'keuze')
    await clock.pass(1_000)
    engine.edit(Q, niveau(2), 'keuze')
    await clock.pass(1_000)
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(1_000)
    expect(network.sent).toHaveLength(1)
    await network.answer(saved(7))
    expect(engine.status(Q).soort).toBe('bezig')
    expect(network.sent.slice(1)).toEqual([{ id: Q, keuze: niveau(4), basis: 7 }])
    await network.answer(saved(8))
    expect(engine.status(Q).soort).toBe('opgeslagen')
  })

  it('saves different questions beside each other', async () => {
    const engine = start({ [Q]: null, 'K01.2': null })
    engine.edit(Q, niveau(1), 'keuze')
    engine.edit('K01.2', niveau(2), 'keuze')
    await clock.pass(1_000)
    expect(network.open).toBe(2)
  })

  it('sends nothing for a change that was undone before it was sent', async () => {
    const engine = start({ [Q]: stored(niveau(3), 1) })
    engine.edit(Q, niveau(4), 'keuze')
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(5_000)
    expect(network.sent).toEqual([])
    expect(engine.status(Q)).toEqual({ soort: 'rust' })
    expect(storage.size).toBe(0)
  })

  it('sends an undone change when the first one is already under way', async () => {
    const engine = start({ [Q]: stored(niveau(3), 1) })
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(1_000)
    engine.edit(Q, niveau(3), 'keuze')
    await network.answer(saved(2))
    expect(network.sent.at(-1)).toEqual({ id: Q, keuze: niveau(3), basis: 2 })
  })

  it.each([
    ['nvt-zonder-toelichting', nvt('')],
    ['te-lang', niveau(3, 'a'.repeat(101))],
  ])('does not send what cannot be saved: %s', async (reden, keuze) => {
    const engine = start({ [Q]: stored(niveau(2), 1) })
    engine.edit(Q, keuze, 'tekst')
    await clock.pass(5_000)
    expect(network.sent).toEqual([])
    expect(engine.status(Q)).toEqual({ soort: 'onvolledig', reden })
    expect(await engine.flush()).toEqual([Q])
  })

  it('takes back what was stored, but does not send nothing as a first answer', async () => {
    const taking = start({ [Q]: stored(readKeuze('', 'Nog navragen'), 1) })
    taking.edit(Q, readKeuze('', ''), 'tekst')
    await clock.pass(1_000)
    expect(network.sent).toEqual([{ id: Q, keuze: readKeuze('', ''), basis: 1 }])

    const first = start()
    first.edit(Q, readKeuze('', 'x'), 'tekst')
    first.edit(Q, niveau(1), 'keuze')
    first.edit(Q, readKeuze('', ''), 'tekst')
    await clock.pass(1_000)
    expect(network.sent).toHaveLength(1)
  })

  it('sends nvt once its toelichting is there', async () => {
    const engine = start()
    engine.edit(Q, nvt(''), 'keuze')
    engine.edit(Q, nvt('Wij hebben dit niet.'), 'tekst')
    await clock.pass(1_000)
    expect(network.sent).toHaveLength(1)
  })

  it('says what the server refused, and tries again after a change', async () => {
    const engine = start()
    engine.edit(Q, niveau(3, 'x'), 'keuze')
    await clock.pass(1_000)
    const refusal = { soort: 'geweigerd', reden: 'ongeldig', melding: 'Typ opnieuw.' } as const
    await network.answer(refusal)
    expect(engine.status(Q)).toEqual(refusal)
    await clock.pass(60_000)
    expect(network.sent).toHaveLength(1)
    engine.edit(Q, niveau(3, 'y'), 'tekst')
    await clock.pass(1_000)
    expect(network.sent).toHaveLength(2)
  })
})

describe('without a connection', () => {
  it('tries again with growing pauses, and keeps saying that it is not saved', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    const waiting = { soort: 'wacht', reden: 'geen-verbinding' }
    for (const [pause, count] of [
      [2_000, 2],
      [4_000, 3],
      [8_000, 4],
    ] as const) {
      await network.answer(OFFLINE)
      expect(engine.status(Q)).toEqual(waiting)
      await clock.pass(pause - 1)
      expect(network.sent).toHaveLength(count - 1)
      await clock.pass(1)
      expect(network.sent).toHaveLength(count)
      expect(engine.status(Q)).toEqual(waiting)
    }
    await network.answer(saved(1))
    expect(engine.status(Q).soort).toBe('opgeslagen')
  })

  it('tries at once when the connection is back', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer(OFFLINE)
    engine.retry()
    await network.answer(saved(1))
    expect(engine.unsaved()).toEqual([])
  })

  it('goes on after signing in again', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'uitgelogd' })
    expect(engine.status(Q)).toEqual({ soort: 'wacht', reden: 'uitgelogd' })
    engine.retry()
    await network.answer(saved(1))
    expect(engine.status(Q).soort).toBe('opgeslagen')
  })

  it('tells when going on what could not be saved', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    const flushed = engine.flush()
    await network.answer(OFFLINE)
    expect(await flushed).toEqual([Q])
  })
})

describe('conflicts', () => {
  const theirs = stored(niveau(2, 'van een ander'), 5)

  async function inConflict() {
    const engine = start({ [Q]: stored(niveau(1), 4) })
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: theirs })
    return engine
  }

  it('shows both and sends nothing until the person chooses', async () => {
    const engine = await inConflict()
    const conflict = { soort: 'conflict', opgeslagen: theirs }
    expect(engine.status(Q)).toEqual({ ...conflict, mijn: niveau(3) })
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(60_000)
    expect(engine.status(Q)).toEqual({ ...conflict, mijn: niveau(4) })
    expect(network.sent).toHaveLength(1)
    expect(await engine.flush()).toEqual([Q])
  })

  it('keeps mine over the version that was seen', async () => {
    const engine = await inConflict()
    expect(engine.resolve(Q, 'mijn')).toEqual(niveau(3))
    await clock.pass(1)
    expect(network.sent.at(-1)).toEqual({ id: Q, keuze: niveau(3), basis: 5 })
    await network.answer(saved(6))
    expect(engine.unsaved()).toEqual([])
  })

  it('asks again when yet another answer came in between', async () => {
    const engine = await inConflict()
    engine.resolve(Q, 'mijn')
    await clock.pass(1)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(5), 6) })
    expect(engine.status(Q).soort).toBe('conflict')
  })

  it('keeps the stored one without sending', async () => {
    const engine = await inConflict()
    expect(engine.resolve(Q, 'opgeslagen')).toEqual(theirs.keuze)
    await clock.pass(1_000)
    expect(network.sent).toHaveLength(1)
    expect(engine.unsaved()).toEqual([])
    expect(storage.size).toBe(0)
  })

  it('counts the same answer by someone else as saved', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(3), 9) })
    expect(engine.status(Q).soort).toBe('opgeslagen')
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(1_000)
    expect(network.sent.at(-1)?.basis).toBe(9)
  })

  it('knows its own earlier answer of which the confirmation got lost', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer(OFFLINE)
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(3), 1) })
    expect(network.sent.at(-1)).toEqual({ id: Q, keuze: niveau(4), basis: 1 })
  })
})

describe('a second screen', () => {
  const FOLLOWS = { follows: true }
  const begin = stored(niveau(1), 4)

  it('shows what came in where nothing is unsaved', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.receive(Q, stored(niveau(2, 'van een ander'), 5))
    expect(engine.keuze(Q)).toEqual(niveau(2, 'van een ander'))
    expect(engine.status(Q)).toEqual({ soort: 'rust' })
    engine.edit(Q, niveau(3, 'van een ander'), 'keuze')
    await clock.pass(1_000)
    expect(network.sent.at(-1)?.basis).toBe(5)
  })

  it('shows a first judgement, and no older version than it has', () => {
    const engine = start({ [Q]: null }, FOLLOWS)
    engine.receive(Q, stored(niveau(2), 3))
    engine.receive(Q, stored(niveau(5), 2))
    expect(engine.opgeslagen(Q)).toEqual(stored(niveau(2), 3))
  })

  it('overwrites nothing that is unsaved or under way', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, niveau(3), 'keuze')
    engine.receive(Q, stored(niveau(2), 5))
    expect(engine.keuze(Q)).toEqual(niveau(3))
    await clock.pass(1_000)
    engine.receive(Q, stored(niveau(2), 5))
    expect(engine.keuze(Q)).toEqual(niveau(3))
    expect(network.sent).toEqual([{ id: Q, keuze: niveau(3), basis: 4 }])
  })

  it('puts a step set here and a reason typed there together, without a choice', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(1, 'Reden.'), 5) })
    expect(engine.keuze(Q)).toEqual(niveau(3, 'Reden.'))
    expect(network.sent.at(-1)).toEqual({ id: Q, keuze: niveau(3, 'Reden.'), basis: 5 })
    await network.answer(saved(6))
    expect(engine.status(Q).soort).toBe('opgeslagen')
    expect(engine.unsaved()).toEqual([])
  })

  it('keeps what was typed while the request was under way', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, niveau(1, 'Re'), 'tekst')
    await clock.pass(1_000)
    engine.edit(Q, niveau(1, 'Reden.'), 'tekst')
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(4), 5) })
    expect(engine.keuze(Q)).toEqual(niveau(4, 'Reden.'))
  })

  it('leaves a choice when both changed the same', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    const theirs = stored(niveau(2), 5)
    await network.answer({ soort: 'conflict', opgeslagen: theirs })
    expect(engine.status(Q)).toEqual({ soort: 'conflict', mijn: niveau(3), opgeslagen: theirs })
    engine.receive(Q, stored(niveau(5), 6))
    expect(engine.status(Q)).toEqual({ soort: 'conflict', mijn: niveau(3), opgeslagen: theirs })
  })

  it('completes nvt here with the reason that was typed there', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, nvt(''), 'keuze')
    expect(engine.status(Q).soort).toBe('onvolledig')
    engine.receive(Q, stored(niveau(1, 'Hebben wij niet.'), 5))
    await clock.pass(1)
    expect(network.sent).toEqual([{ id: Q, keuze: nvt('Hebben wij niet.'), basis: 5 }])
  })

  it('puts nothing together when it is not known what the answer started from', async () => {
    drafts.put(Q, { keuze: niveau(3), basis: 3 })
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.restore()
    await clock.pass(1)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(1, 'Reden.'), 4) })
    expect(engine.status(Q).soort).toBe('conflict')
  })

  it('nor when an earlier answer of its own may have been stored unseen', async () => {
    const engine = start({ [Q]: begin }, FOLLOWS)
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer(OFFLINE)
    engine.edit(Q, niveau(4), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(1, 'Reden.'), 6) })
    expect(engine.status(Q).soort).toBe('conflict')
  })

  it('puts nothing together where the form does not follow', async () => {
    const engine = start({ [Q]: begin })
    engine.edit(Q, niveau(3), 'keuze')
    await clock.pass(1_000)
    await network.answer({ soort: 'conflict', opgeslagen: stored(niveau(1, 'Reden.'), 5) })
    expect(engine.status(Q).soort).toBe('conflict')
  })
})

describe('what the browser keeps', () => {
  it('holds an unsaved answer until it is confirmed', async () => {
    const engine = start()
    engine.edit(Q, niveau(3, 'tekst'), 'keuze')
    expect(drafts.list()).toEqual(new Map([[Q, { keuze: niveau(3, 'tekst'), basis: null }]]))
    await clock.pass(1_000)
    expect(storage.size).toBe(1)
    await network.answer(saved(1))
    expect(storage.size).toBe(0)
  })

  it('is taken up by the next page, shown as unsaved and sent with its own version', async () => {
    drafts.put(Q, { keuze: niveau(4), basis: 1 })
    const engine = start({ [Q]: stored(niveau(2), 2) })
    expect(engine.restore()).toEqual([Q])
    expect(engine.keuze(Q)).toEqual(niveau(4))
    expect(engine.unsaved()).toEqual([Q])
    await clock.pass(1)
    expect(network.sent).toEqual([{ id: Q, keuze: niveau(4), basis: 1 }])
  })

  it('forgets what turns out to be stored already', () => {
    drafts.put(Q, { keuze: niveau(4), basis: null })
    expect(start({ [Q]: stored(niveau(4), 1) }).restore()).toEqual([])
    expect(storage.size).toBe(0)
  })

  it('also sends what belongs to another page', async () => {
    drafts.put('K09.1', { keuze: niveau(4), basis: null })
    const engine = start()
    engine.restore()
    await clock.pass(1)
    expect(network.sent.map(({ id }) => id)).toEqual(['K09.1'])
  })

  it('is kept apart per person and per meting', () => {
    drafts.put(Q, { keuze: niveau(4), basis: null })
    for (const place of [
      { ...USER, userId: 'u2' },
      { ...USER, metingId: 'm2' },
    ]) {
      expect(openDrafts(() => createStorage(storage), place).list().size).toBe(0)
    }
  })

  it('warns before closing only when nothing could be kept', async () => {
    const engine = start()
    engine.edit(Q, niveau(3), 'keuze')
    expect(engine.isAtRisk()).toBe(false)

    drafts = openDrafts(() => {
      throw new Error('blocked')
    }, USER)
    const blocked = start()
    expect(blocked.restore()).toEqual([])
    blocked.edit(Q, niveau(3), 'keuze')
    expect(blocked.isAtRisk()).toBe(true)
    await clock.pass(1_000)
    await network.answer(saved(1))
    await network.answer(saved(1))
    expect(blocked.isAtRisk()).toBe(false)
  })

  it('survives nonsense in the storage', () => {
    drafts.put(Q, { keuze: niveau(4), basis: null })
    for (const key of storage.keys()) storage.set(key, '{broken')
    expect(start().restore()).toEqual([])
  })
})
