import { describe, expect, it } from 'vitest'
import type { Registergegevens } from '@/lib/register/schema'
import {
  countRegister,
  findEigen,
  findOnbeslist,
  isNiets,
  listBesluiten,
  planRegister,
} from './rules'
import type { Registerstand } from './schema'

const JAAR = 2026

const toRij = (code: string): Registergegevens => ({
  ...{ code, naam: `Gemeente ${code}`, provincie: 'Utrecht', inwoners: 1000 },
  ...{ regioCode: 'JZ20', regioNaam: 'Utrecht West' },
})

type Gemeente = Registerstand['gemeenten'][number]

const toGemeente = (code: string, anders: Partial<Gemeente> = {}): Gemeente => ({
  ...toRij(code),
  ...{ registerjaar: JAAR, fictief: false, opvolgerCode: null, opgehevenPer: null },
  ...anders,
})

/** A register of this year that was brought in with B and C, after which `anders` is known of A. */
const toStand = (anders: Partial<Gemeente>): Registerstand => ({
  gemeenten: [
    toGemeente('A', { registerjaar: JAAR - 1, ...anders }),
    ...['B', 'C'].map((code) => toGemeente(code)),
  ],
  regios: [{ code: 'JZ20', naam: 'Utrecht West' }],
  regels: ['B', 'C'].map(toRij),
  jaren: [JAAR - 1, JAAR],
})

const BESTAND = ['B', 'C'].map(toRij)
const OPGEGAAN = { opvolgerCode: 'B', opgehevenPer: JAAR }

describe('a gemeente that a file does not name', () => {
  it.each([
    ['nothing', {}, null],
    ['its successor', OPGEGAAN, 'B'],
    ['that it stays', { registerjaar: JAAR }, 'blijft'],
  ])('stands there with what was chosen before: %s', (_, anders, was) => {
    const plan = planRegister(BESTAND, JAAR, toStand(anders))
    expect(plan.weg).toMatchObject([{ code: 'A', was }])
    expect(isNiets(plan)).toBe(was !== null)
    expect(findOnbeslist(plan, {})).toHaveLength(was === null ? 1 : 0)
  })

  it.each([
    ['an earlier year', { opvolgerCode: 'B', opgehevenPer: JAAR - 1 }],
    ['years of which nothing was to be kept', { opgehevenPer: JAAR }],
  ])('does not when it ended by %s', (_, anders) => {
    expect(planRegister(BESTAND, JAAR, toStand(anders)).weg).toEqual([])
  })

  it('is decided anew where its successor is in the file no more', () => {
    const plan = planRegister([toRij('C')], JAAR, toStand(OPGEGAAN))
    expect(findOnbeslist(plan, { B: 'C' })).toMatchObject([{ code: 'A', was: 'B' }])
    expect(isNiets(plan)).toBe(false)
  })

  it('can be chosen for anew in an older year, but not become a gemeente of now', () => {
    const stand = { ...toStand(OPGEGAAN), jaren: [JAAR, JAAR + 1] }
    const plan = planRegister(BESTAND, JAAR, stand)
    expect(plan).toMatchObject({ isNieuwste: false, weg: [{ code: 'A', was: 'B' }] })
    expect(isNiets(plan)).toBe(true)
    expect(findOnbeslist(plan, { A: 'C' })).toEqual([])
    expect(findOnbeslist(plan, { A: 'blijft' })).toHaveLength(1)
    expect(
      planRegister(BESTAND, JAAR, { ...stand, ...{ gemeenten: toStand({}).gemeenten } }).weg,
    ).toEqual([])
  })

  it('counts only with a choice that is other than before', () => {
    const plan = planRegister(BESTAND, JAAR, toStand(OPGEGAAN))
    expect(listBesluiten(plan, {})).toEqual([])
    expect(listBesluiten(plan, { A: 'B' })).toEqual([])
    expect(listBesluiten(plan, { A: 'C' })).toMatchObject([{ code: 'A', was: 'B', naar: 'C' }])
    const blijft = listBesluiten(plan, { A: 'blijft' })
    expect(countRegister(plan, blijft)).toMatchObject({ heringedeeld: 0, blijft: 1 })
    expect(countRegister(plan, [])).toMatchObject({ heringedeeld: 0, blijft: 0 })
  })
})

describe('a choice that gives oneself a gemeente to read', () => {
  /** D went on in B, and B in no other; E in C. */
  const stand = toStand({})
  const gemeenten = [
    ...stand.gemeenten,
    toGemeente('D', { opvolgerCode: 'B', opgehevenPer: JAAR - 1 }),
    toGemeente('E', { opvolgerCode: 'C', opgehevenPer: JAAR - 1 }),
  ]
  const find = (eigen: readonly string[], keuze = 'B') => {
    const plan = planRegister(BESTAND, JAAR, { ...stand, gemeenten })
    const besluiten = listBesluiten(plan, { A: keuze })
    return findEigen(besluiten, plan, { gemeenten }, eigen).map(({ code }) => code)
  }

  it.each([
    ['a member of nothing', [], []],
    ['a member of the successor', ['B'], ['A']],
    ['a member of what went on in the successor', ['D'], ['A']],
    ['a member of another gemeente', ['C', 'E'], []],
    ['a member of the gemeente itself', ['A'], []],
    ['a member of both', ['B', 'A'], []],
  ])('is seen for %s', (_, eigen, expected) => {
    expect(find(eigen)).toEqual(expected)
  })

  it('is none when the gemeente stays', () => {
    expect(find(['B'], 'blijft')).toEqual([])
  })

  it('is seen along what is chosen at the same time', () => {
    const rijen = [toRij('C')]
    const plan = planRegister(rijen, JAAR, { ...stand, gemeenten })
    const besluiten = listBesluiten(plan, { A: 'C', B: 'C' })
    expect(findEigen(besluiten, plan, { gemeenten }, ['B']).map(({ code }) => code)).toEqual(['A'])
  })

  it('is seen in an older year where the successor went on in the own gemeente since', () => {
    const later = gemeenten.map((each) =>
      each.code === 'B' ? { ...each, opvolgerCode: 'C', opgehevenPer: JAAR + 1 } : each,
    )
    const plan = planRegister(BESTAND, JAAR, {
      ...toStand({ opvolgerCode: 'C', opgehevenPer: JAAR }),
      jaren: [JAAR + 1],
    })
    const besluiten = listBesluiten(plan, { A: 'B' })
    expect(findEigen(besluiten, plan, { gemeenten: later }, ['C'])).toHaveLength(1)
  })

  it('ends where gemeenten go round', () => {
    const rond = [
      toGemeente('D', { opvolgerCode: 'E', opgehevenPer: JAAR - 1 }),
      toGemeente('E', { opvolgerCode: 'D', opgehevenPer: JAAR - 1 }),
    ]
    const plan = planRegister(BESTAND, JAAR, stand)
    const besluiten = listBesluiten(plan, { A: 'B' })
    expect(findEigen(besluiten, plan, { gemeenten: rond }, ['D'])).toEqual([])
  })
})
