import { describe, expect, it } from 'vitest'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import type { Niveau } from '@/lib/instrument/model'
import { parseInput } from '@/lib/invoer/parse'
import { findActieFouten } from '@/lib/plan/rules'
import { actieInputSchema, type Actie } from '@/lib/plan/schema'
import { buildActie, buildActieInput } from '@/tests/factories/plan'
import { findBestaand, fromHandvat, fromReactie } from './rules'

describe('a handvat in the plan', () => {
  const instrument = requireInstrument('1.0.0')

  it('is a whole action, for every handvat of every version', () => {
    for (const { kenmerken } of listInstrumenten()) {
      for (const kenmerk of kenmerken) {
        for (const handvat of kenmerk.handvatten) {
          const { handvatId, gevolg, start, eind, kosten, ...rest } = fromHandvat(
            kenmerk,
            handvat,
            {},
          )
          const typed = { ...rest, gevolg: gevolg ?? '', start: '', eind: '', kosten: '' }
          const parsed = parseInput(actieInputSchema, buildActieInput(typed))
          expect(parsed, handvat.id).toMatchObject({ ok: true })
          expect(parsed.ok && findActieFouten(parsed.value, kenmerk), handvat.id).toEqual([])
          expect([handvatId, start, eind, kosten]).toEqual([handvat.id, null, null, null])
          expect(handvat.tekst.startsWith(rest.titel.replace(/…$/, ''))).toBe(true)
        }
      }
    }
  })

  it('takes only the questions that are still below its level', () => {
    const kenmerk = instrument.kenmerken[0]
    const handvat = kenmerk?.handvatten.find(({ id }) => id === 'K01.H2')
    if (!kenmerk || !handvat) throw new Error('no handvat')
    const level = (niveau: Niveau) => ({ soort: 'niveau', niveau }) as const
    const concept = (a: Niveau, b: Niveau) =>
      fromHandvat(kenmerk, handvat, { 'K01.3': level(a), 'K01.4': level(b) })
    expect(concept(1, 2)).toMatchObject({ indicatoren: ['K01.3'], naarNiveau: 2 })
    expect(concept(2, 3)).toMatchObject({ indicatoren: [], naarNiveau: null, gevolg: null })
  })

  it('is there once, until it was stopped, or was done at an earlier meting', () => {
    const key = { kenmerkId: 'K01', handvatId: 'K01.H1', titel: 'x' }
    const held = (fields: Partial<Actie>) =>
      findBestaand([buildActie({ handvatId: 'K01.H1', ...fields })], key, 'm1') !== undefined
    expect(held({})).toBe(true)
    expect(held({ status: 'gereed' })).toBe(true)
    expect(held({ status: 'gereed', metingId: 'm0' })).toBe(false)
    expect(held({ status: 'gestopt' })).toBe(false)
    expect(held({ handvatId: 'K01.H2' })).toBe(false)
    expect(instrument.kenmerken[0]?.handvatten.length).toBeGreaterThan(0)
  })
})

describe('a reaction in the plan', () => {
  it.each([
    ['Maak een werkafspraak. Wij denken mee.', 'Maak een werkafspraak'],
    ['Begin met de wijkteams\n\nDaarna de rest van de gemeente', 'Begin met de wijkteams'],
    ['\n Wie doet dit nu? Dat lees ik niet.', 'Wie doet dit nu?'],
    ['woord '.repeat(40), `${'woord '.repeat(13)}woord…`],
  ])('is called by its first sentence, and holds all of %j', (tekst, titel) => {
    expect(fromReactie(tekst)).toMatchObject({ titel, omschrijving: tekst })
  })
})
