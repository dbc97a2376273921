import { describe, expect, it } from 'vitest'
import { listDraden, mergeOpmerking, toFragment, type OpmerkingRow } from './rules'

const row = (id: string, minuut: number, rest: Partial<OpmerkingRow> = {}): OpmerkingRow => ({
  id,
  openingId: null,
  userId: 'anna',
  naam: 'Anna',
  tekst: id,
  op: new Date(2026, 0, 1, 12, minuut),
  opgelost: null,
  vermeld: [],
  ...rest,
})

const opgelost = { op: new Date(2026, 0, 2), door: 'Bo' }
const voorBo = (isGezien: boolean) => ({ vermeld: [{ userId: 'bo', naam: 'Bo', isGezien }] })

describe('the threads of a question', () => {
  it('start with what the reader has not seen, and end with what was resolved', () => {
    const rows = [
      row('oud', 1),
      row('gezien', 2, voorBo(true)),
      row('ongezien', 0, voorBo(false)),
      row('opgelost', 9, { opgelost }),
      row('nieuw', 3),
    ]
    const ids = (lezer: string) => listDraden(rows, lezer).map(({ opening }) => opening.id)
    expect(ids('bo')).toEqual(['ongezien', 'nieuw', 'gezien', 'oud', 'opgelost'])
    expect(ids('anna')).toEqual(['nieuw', 'gezien', 'oud', 'ongezien', 'opgelost'])
  })

  it('hold their answers, the first one first', () => {
    const rows = [
      row('b', 5, { openingId: 'opening' }),
      row('a', 4, { openingId: 'opening' }),
      row('opening', 6),
      row('ander', 0),
    ]
    const [draad] = listDraden(rows, 'bo')
    expect(draad?.antwoorden.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('can be corrected at their last word, by who wrote that, while they are open', () => {
    const wijzigbaar = (lezer: string, ...rows: OpmerkingRow[]) =>
      listDraden(rows, lezer)
        .flatMap(({ opening, antwoorden }) => [opening, ...antwoorden])
        .filter(({ magWijzigen }) => magWijzigen)
        .map(({ id }) => id)
    const opening = row('opening', 0)
    const antwoord = row('antwoord', 1, { openingId: 'opening', userId: 'bo' })
    expect(wijzigbaar('anna', opening)).toEqual(['opening'])
    expect(wijzigbaar('bo', opening)).toEqual([])
    expect(wijzigbaar('anna', opening, antwoord)).toEqual([])
    expect(wijzigbaar('bo', opening, antwoord)).toEqual(['antwoord'])
    expect(wijzigbaar('bo', { ...opening, opgelost }, antwoord)).toEqual([])
  })

  it('are unseen by who is named in an answer', () => {
    const rows = [row('opening', 0), row('a', 1, { openingId: 'opening', ...voorBo(false) })]
    expect(listDraden(rows, 'bo')[0]?.isOngezien).toBe(true)
    expect(listDraden(rows, 'anna')[0]?.isOngezien).toBe(false)
  })
})

describe('the beginning of a remark', () => {
  it.each([
    ['stays whole when it is short', ' Klopt\n\ndit? ', 'Klopt dit?'],
    ['is cut between words', 'woord '.repeat(40), /^(woord )+woord…$/],
    ['is cut in a word that is all there is', 'x'.repeat(200), /^x{139}…$/],
    ['leaves no half character', `${'x'.repeat(138)}🙂 en meer tekst`, /^x{138}…$/],
  ])('%s', (_, tekst, verwacht) => {
    const fragment = toFragment(tekst)
    if (typeof verwacht === 'string') expect(fragment).toBe(verwacht)
    else expect(fragment).toMatch(verwacht)
  })
})

describe('a correction of what was corrected elsewhere', () => {
  const zien = (tekst: string, ...vermeld: string[]) => ({ tekst, vermeld })

  it('changes whom it is for one by one', () => {
    const merged = mergeOpmerking(
      zien('a', 'bo', 'els'),
      zien('a', 'bo', 'ali'),
      zien('b', 'ali', 'cas'),
    )
    expect(merged).toEqual({ naar: zien('b', 'cas', 'els'), isConflict: false })
  })

  it('is asked about when both texts changed, unless into the same', () => {
    const is = (nu: string) => mergeOpmerking(zien('mijn'), zien('eerst'), zien(nu)).isConflict
    expect(['ander', 'mijn', 'eerst'].map(is)).toEqual([true, false, false])
  })

  it('does not take line ends that a form changed for a change', () => {
    const [stored, sent] = [zien('a\nb'), zien('a\r\nb')]
    expect(mergeOpmerking(sent, sent, stored)).toEqual({ naar: stored, isConflict: false })
    expect(mergeOpmerking(zien('c'), sent, stored).isConflict).toBe(false)
  })
})
