import { describe, expect, it } from 'vitest'
import { beginDeel, formatRest, parseKlok, restVan, startKlok, stopKlok, volgendDeel } from './klok'

const DELEN = [{ minuten: 10 }, { minuten: 15 }]
const MINUUT = 60_000

describe('the clock of the agenda', () => {
  it('counts down while it runs, also while nobody looks', () => {
    const klok = startKlok(beginDeel(DELEN, 0), 1_000)
    expect(restVan(klok, 1_000 + 4 * MINUUT)).toBe(6 * MINUUT)
    expect(restVan(stopKlok(klok, 1_000 + 4 * MINUUT), 1_000 + 9 * MINUUT)).toBe(6 * MINUUT)
  })

  it('stays at zero, and does not go up when the time of the computer is put back', () => {
    const klok = startKlok(beginDeel(DELEN, 0), 5_000)
    expect(restVan(klok, 5_000 + 11 * MINUUT)).toBe(0)
    expect(restVan(klok, 0)).toBe(10 * MINUUT)
  })

  it('goes on in the next part, and stays in the last', () => {
    const klok = volgendDeel(DELEN, startKlok(beginDeel(DELEN, 0), 0), 2 * MINUUT)
    expect(klok).toEqual({ deel: 1, rest: 15 * MINUUT, sinds: 2 * MINUUT })
    expect(volgendDeel(DELEN, klok, 3 * MINUUT)).toBe(klok)
  })

  it('is what was kept, or the beginning', () => {
    const klok = startKlok(beginDeel(DELEN, 1), 7)
    expect(parseKlok(JSON.stringify(klok), DELEN)).toEqual(klok)
    for (const text of [null, '{', '{"deel":9,"rest":1,"sinds":null}', '[]', 'null']) {
      expect(parseKlok(text, DELEN)).toEqual(beginDeel(DELEN, 0))
    }
  })

  it('reads as minutes and seconds', () => {
    expect([600_000, 599_001, 65_000, 1, 0].map(formatRest)).toEqual([
      '10:00',
      '10:00',
      '1:05',
      '0:01',
      '0:00',
    ])
  })
})
