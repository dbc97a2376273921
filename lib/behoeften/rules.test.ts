import { describe, expect, it } from 'vitest'
import { listOndersteuning, standaardInstrument } from '@/lib/instrument/content'
import { BEHOEFTEN, NIVEAUS } from '@/lib/instrument/model'
import { matchBehoefte, sortBehoeften } from './rules'
import { behoefteInputSchema } from './schema'

const catalogus = listOndersteuning()

describe('the support for a need', () => {
  it('is of the kind that is asked, for the kenmerk, and for its level where there is any', () => {
    for (const { id: kenmerk } of standaardInstrument().kenmerken) {
      for (const soort of BEHOEFTEN) {
        for (const niveau of NIVEAUS) {
          const { items, past } = matchBehoefte(catalogus, { kenmerk, niveau, soort })
          const passend = catalogus.filter(
            (item) => item.kenmerken.includes(kenmerk) && item.behoeften.includes(soort),
          )
          const opNiveau = passend.filter(({ niveaus }) => niveaus.includes(niveau))
          const trappen = [
            ['niveau', opNiveau],
            ['kenmerk', passend],
            ['algemeen', catalogus.filter((item) => item.behoeften.includes(soort))],
          ] as const
          const verwacht = trappen.find(([, gevonden]) => gevonden.length > 0)
          expect([past, new Set(items)]).toEqual([verwacht?.[0], new Set(verwacht?.[1])])
        }
      }
    }
  })

  it('has first what one can write to or open', () => {
    const { items } = matchBehoefte(catalogus, { kenmerk: 'K12', niveau: 2, soort: 'kennis' })
    const isBereikbaar = items.map(({ aanvragen }) => Boolean(aanvragen.mail ?? aanvragen.link))
    expect(isBereikbaar[0]).toBe(true)
    expect(isBereikbaar).toEqual(isBereikbaar.toSorted((a, b) => Number(b) - Number(a)))
  })

  it('does not depend on a level where there is none', () => {
    const vraag = { kenmerk: 'K12', niveau: null, soort: 'kennis' } as const
    expect(matchBehoefte(catalogus, vraag)).toMatchObject({ past: 'niveau' })
    expect(matchBehoefte(catalogus, vraag).items.length).toBeGreaterThan(0)
  })

  it('is what exists at all where the catalogue has nothing of that kind for the kenmerk', () => {
    const vraag = { kenmerk: 'K13', niveau: 1, soort: 'geld' } as const
    const { items, past } = matchBehoefte(catalogus, vraag)
    expect(past).toBe('algemeen')
    expect(items.map(({ id }) => id)).toContain('ondersteuningsbudget-sociaal-domein')
    expect(matchBehoefte([], vraag)).toEqual({ items: [], past: 'algemeen' })
  })
})

describe('the order of needs', () => {
  it('is by kenmerk, then by urgency, then by kind', () => {
    const behoeften = [
      { kenmerkId: 'K02', soort: 'kennis', urgentie: 'nu' },
      { kenmerkId: 'K01', soort: 'geld', urgentie: 'later' },
      { kenmerkId: 'K01', soort: 'menskracht', urgentie: 'dit-jaar' },
      { kenmerkId: 'K01', soort: 'kennis', urgentie: 'dit-jaar' },
      { kenmerkId: 'K01', soort: 'randvoorwaarde', urgentie: 'nu' },
    ] as const
    expect(sortBehoeften(behoeften).map(({ kenmerkId, soort }) => `${kenmerkId} ${soort}`)).toEqual(
      ['K01 randvoorwaarde', 'K01 kennis', 'K01 menskracht', 'K01 geld', 'K02 kennis'],
    )
  })
})

describe('what is typed of a need', () => {
  it.each([
    ['no kind', { soort: '' }, 'Kies wat u nodig hebt.'],
    ['no urgency', { urgentie: 'ooit' }, 'Kies wanneer u dit nodig hebt.'],
    ['a book', { toelichting: 'x'.repeat(2001) }, 'Deze tekst is te lang.'],
  ])('is refused with a message: %s', (_, anders, melding) => {
    const parsed = behoefteInputSchema.safeParse({
      soort: 'kennis',
      urgentie: 'nu',
      toelichting: '',
      ...anders,
    })
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(melding),
    ])
  })
})
