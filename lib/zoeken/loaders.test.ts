import { afterEach, describe, expect, test, vi } from 'vitest'
import { ondersteuningPad } from '@/lib/instrument/paden'
import { pickAflopend } from '@/tests/factories/aanbod'
import { searchContent } from './loaders'
import { SOORTEN } from './schema'

const paden = (vraag: string) =>
  searchContent(vraag).groepen.flatMap(({ treffers }) => treffers.map(({ pad }) => pad))

const found = (vraag: string) =>
  searchContent(vraag).groepen.flatMap(({ treffers }) =>
    treffers.flatMap(({ titel, tekst }) =>
      [...titel, ...tekst].filter(({ gevonden }) => gevonden).map((fragment) => fragment.tekst),
    ),
  )

afterEach(() => {
  vi.useRealTimers()
})

describe('searching the content', () => {
  test('finds a word, also as the beginning of a longer one', () => {
    expect(paden('wachtlijst')).toEqual(['/kader/K13#K13.2', '/kader/K07#K07.5-niveau-4'])
    expect(found('wachtlijst')).toEqual(['wachtlijst', 'wachtlijsten'])
  })

  test('finds an age, also where it is written in words', () => {
    expect(paden('18 jaar')).toContain('/begrippen#overgang-in-de-levensloop')
    expect(paden('18 jaar')).toContain('/kader/K09#K09.2')
    expect(found('18 jaar')).not.toContain('180')
  })

  test('finds a name, the very words first', () => {
    expect(paden('Veilig Thuis')[0]).toBe('/begrippen#veilig-thuis')
    expect(searchContent('Veilig Thuis').gelijkenis).toBe('precies')
  })

  test.each([
    ['wachtlisjt', '/kader/K13#K13.2'],
    ['velig tuis', '/begrippen#veilig-thuis'],
    ['clientondersteunng', '/begrippen#clientondersteuning'],
  ])('forgives the typing error in %s', (vraag, pad) => {
    expect(searchContent(vraag).gelijkenis).toBe('lijkt-erop')
    expect(paden(vraag)).toContain(pad)
  })

  test.each([
    ['juegd', 'jeugd'],
    ['shculd', 'schuld'],
  ])('forgives two letters swapped in %s', (vraag, woord) => {
    expect(searchContent(vraag).gelijkenis).toBe('lijkt-erop')
    expect(found(vraag).join(' ').toLowerCase()).toContain(woord)
  })

  test.each([
    ['jgz', '/kader/K08#K08.1', 'jeugdgezondheidszorg'],
    ['GGZ', '/kader/K08#K08.2', 'gezondheidszorg'],
    ['wmo', '/ontwikkelingen', 'ondersteuning'],
  ])('finds the full form of %s', (vraag, pad, woord) => {
    expect(searchContent(vraag).gelijkenis).toBe('precies')
    expect(paden(vraag).join(' ')).toContain(pad)
    expect(found(vraag)).toContain(woord)
  })

  test('finds a question by its number, and nothing else', () => {
    expect(paden('K02.1')).toEqual(['/kader/K02#K02.1'])
    expect(paden('k02')).toEqual(['/kader/K02'])
  })

  test('finds some of the words when no text has them all', () => {
    expect(searchContent('jeugdhulp brommer').gelijkenis).toBe('deels')
  })

  test.each(['', '   ', '?!', 'xqzxqz', '<script>', '__proto__', '\\', '*'])(
    'finds nothing for %j, without failing',
    (vraag) => {
      expect(searchContent(vraag)).toMatchObject({ aantal: 0, groepen: [] })
    },
  )

  test('shows every kind in one order', () => {
    const soorten = searchContent('team').groepen.map(({ soort }) => soort)
    expect(soorten).toEqual(SOORTEN.filter((soort) => soorten.includes(soort)))
    expect(soorten).toEqual([...SOORTEN])
  })

  test('finds support while it is offered', () => {
    const { item, laatste, erna } = pickAflopend()
    const on = (now: Date) => {
      vi.useFakeTimers({ toFake: ['Date'], now })
      return paden(item.titel).includes(ondersteuningPad(item.id))
    }
    expect([on(laatste), on(erna)]).toEqual([true, false])
  })

  test('counts what it shows', () => {
    const { aantal, groepen } = searchContent('gemeente')
    expect(groepen.flatMap(({ treffers }) => treffers)).toHaveLength(aantal)
  })
})
