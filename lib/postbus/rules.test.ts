import { describe, expect, it } from 'vitest'
import { findBelet, volgendePogingNa } from './rules'
import type { Accountpost, Deelnemerpost, Mailsoort } from './schema'

const NOW = new Date('2026-11-20T12:00:00Z')
const VROEGER = new Date('2026-11-19T12:00:00Z')
const LATER = new Date('2026-12-01T12:00:00Z')

const LINK = { sleutel: 's', hash: 'h', verlooptOp: LATER, ingetrokkenOp: null }

function post(
  soort: Mailsoort,
  deelnemer: Partial<Deelnemerpost['deelnemer']> = {},
  meting: Partial<Deelnemerpost['meting']> = {},
): Deelnemerpost {
  return {
    id: 'm',
    soort,
    status: 'wacht',
    createdAt: VROEGER,
    gemeenteNaam: 'Voorbeeldstad',
    contact: null,
    meting: {
      id: 'a',
      gemeenteCode: 'GM9901',
      naam: 'Meting 2026',
      instrumentversie: '1.0.0',
      status: 'open',
      omvang: 'kort',
      uitnodiging: '',
      rondeTot: LATER,
      rondeGeslotenOp: null,
      ...meting,
    },
    deelnemer: {
      id: 'd',
      naam: '',
      adres: 'jan@voorbeeld.example',
      metAccount: false,
      perspectief: 'beleid',
      afgerondOp: null,
      ingetrokkenOp: null,
      link: LINK,
      ...deelnemer,
    },
  }
}

describe('attempts', () => {
  it('come with growing pauses, six in all', () => {
    const minutes = [1, 2, 3, 4, 5, 6].map((pogingen) => {
      const volgende = volgendePogingNa(pogingen, NOW)
      return volgende && (volgende.valueOf() - NOW.valueOf()) / 60_000
    })
    expect(minutes).toEqual([1, 5, 15, 60, 240, null])
  })
})

describe('a mail in the outbox', () => {
  it.each(['uitnodiging', 'herinnering', 'bedankt', 'nieuwe-link'] as const)('%s leaves', (soort) =>
    expect(findBelet(post(soort), NOW)).toBeNull(),
  )

  it('is of no use to who withdrew, unless they asked for it', () => {
    const deelnemer = { ingetrokkenOp: VROEGER }
    expect(findBelet(post('uitnodiging', deelnemer), NOW)).toBe('vervallen')
    expect(findBelet(post('bedankt', deelnemer), NOW)).toBe('vervallen')
    expect(findBelet(post('nieuwe-link', deelnemer), NOW)).toBeNull()
  })

  it('gives nobody access back that was ended', () => {
    const link = { ...LINK, ingetrokkenOp: VROEGER }
    expect(findBelet(post('nieuwe-link', { link }), NOW)).toBe('vervallen')
    expect(findBelet(post('nieuwe-link', { link: null }), NOW)).toBeNull()
  })

  it('does not remind who is done', () => {
    const deelnemer = { afgerondOp: VROEGER }
    expect(findBelet(post('herinnering', deelnemer), NOW)).toBe('vervallen')
    expect(findBelet(post('bedankt', deelnemer), NOW)).toBeNull()
  })

  it('does not call to a round that is over; thanks still go out', () => {
    for (const meting of [{ rondeTot: VROEGER }, { rondeGeslotenOp: VROEGER }]) {
      expect(findBelet(post('uitnodiging', {}, meting), NOW)).toBe('gesloten')
      expect(findBelet(post('herinnering', {}, meting), NOW)).toBe('gesloten')
      expect(findBelet(post('bedankt', {}, meting), NOW)).toBeNull()
    }
  })

  it('needs an address', () => {
    expect(findBelet(post('uitnodiging', { adres: '' }), NOW)).toBe('geen-adres')
  })
})

describe('a mail about an account', () => {
  const accountpost = (
    gebruiker: Partial<Accountpost['gebruiker']> = {},
    uitnodiging: Partial<Accountpost['uitnodiging']> = {},
  ): Accountpost => ({
    id: 'm',
    soort: 'account',
    status: 'wacht',
    createdAt: VROEGER,
    contact: null,
    rechten: [],
    gemeenteNaam: null,
    gebruiker: {
      naam: 'Jan',
      adres: 'jan@voorbeeld.example',
      heeftWachtwoord: false,
      isGedeactiveerd: false,
      ...gebruiker,
    },
    uitnodiging: {
      id: 'u',
      sleutel: 'account.s',
      hash: 'h',
      verlooptOp: LATER,
      gebruiktOp: null,
      ingetrokkenOp: null,
      ...uitnodiging,
    },
  })

  it('leaves while its link works', () => {
    expect(findBelet(accountpost(), NOW)).toBeNull()
  })

  it('is of no use with a link that was used, withdrawn or is too old, or to who is shut out', () => {
    for (const link of [
      { gebruiktOp: VROEGER },
      { ingetrokkenOp: VROEGER },
      { verlooptOp: VROEGER },
    ]) {
      expect(findBelet(accountpost({}, link), NOW)).toBe('vervallen')
    }
    expect(findBelet(accountpost({ isGedeactiveerd: true }), NOW)).toBe('vervallen')
  })
})
