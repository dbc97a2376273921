import { afterEach, expect, test, vi } from 'vitest'
import { pickAflopend } from '@/tests/factories/aanbod'
import { loadCatalogus } from './loaders'

afterEach(() => {
  vi.useRealTimers()
})

test('the catalogue holds support until its last day, and does not count it after that', () => {
  const { item, laatste, erna } = pickAflopend()
  const on = (now: Date) => {
    vi.useFakeTimers({ toFake: ['Date'], now })
    return loadCatalogus({ kenmerk: item.kenmerken[0] })
  }
  const [voor, na] = [on(laatste), on(erna)]
  expect(voor.gevonden.map(({ id }) => id)).toContain(item.id)
  expect(na.gevonden.map(({ id }) => id)).not.toContain(item.id)
  expect(voor.totaal - na.totaal).toBe(1)
})
