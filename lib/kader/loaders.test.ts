import { afterEach, expect, test, vi } from 'vitest'
import { standaardInstrument } from '@/lib/instrument/content'
import { pickAflopend } from '@/tests/factories/aanbod'
import { loadDekking, loadKader, loadKenmerk, loadOntwikkelingen, loadWijzigingen } from './loaders'

const { versie } = standaardInstrument()

afterEach(() => {
  vi.useRealTimers()
})

test('a version is named in addresses only when it is not the one people fill in', () => {
  expect(loadKader(undefined)).toMatchObject({ versie: undefined })
  expect(loadKader(versie)).toMatchObject({ versie: undefined })
  expect(loadKader('1.1.0-concept')).toMatchObject({ versie: '1.1.0-concept' })
})

test.each(['9.9.9', '', ['1.0.0', '1.0.1'], '../1.0.0'])('%j is no version', (unknown) => {
  expect(loadKader(unknown)).toBeNull()
  expect(loadWijzigingen(unknown)).toBeNull()
})

test('a kenmerk comes with all that belongs to it, an unknown one not at all', () => {
  const dossier = loadKenmerk('K12', undefined)
  expect(dossier?.kenmerk.id).toBe('K12')
  expect(dossier?.ondersteuning.length).toBeGreaterThanOrEqual(3)
  expect(dossier?.ontwikkelingen.length).toBeGreaterThan(0)
  expect(loadKenmerk('K99', undefined)).toBeNull()
  expect(loadKenmerk('K12', '9.9.9')).toBeNull()
})

test('a kenmerk has the support that is still offered, and counts no other', () => {
  const { item, kenmerkId, laatste, erna } = pickAflopend()
  const look = (now: Date) => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    const items = loadKenmerk(kenmerkId, undefined)?.ondersteuning ?? []
    const dekking = loadDekking().find(({ kenmerk }) => kenmerk.id === kenmerkId)
    expect(dekking?.ondersteuning).toBe(items.length)
    return items.some(({ id }) => id === item.id)
  }
  expect([look(laatste), look(erna)]).toEqual([true, false])
})

test('the newest version is laid beside the one before it; the first has none', () => {
  expect(loadWijzigingen(undefined)).toMatchObject({
    oud: { versie: '1.0.0' },
    nieuw: { versie: '1.1.0-concept' },
  })
  expect(loadWijzigingen('1.0.0')).toBe('geen')
})

test('an unknown kenmerk gives all developments, and says so', () => {
  const alle = loadOntwikkelingen(undefined)
  expect(alle.isOnbekend).toBe(false)
  expect(loadOntwikkelingen('K99')).toEqual({ ...alle, isOnbekend: true })
  expect(loadOntwikkelingen(['K01', 'K02'])).toEqual({ ...alle, isOnbekend: true })
  expect(loadOntwikkelingen('K12')).toMatchObject({ kenmerkId: 'K12', isOnbekend: false })
})
