import { describe, expect, it } from 'vitest'
import { KENMERK, readVelden, toToewijzing, toVeld, veldNaam, writeGezien } from './velden'

const toForm = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('the form of the division', () => {
  it.each([
    ['nobody', null],
    ['someone without a date', { userId: 'a1', gereedOp: null }],
    ['someone with a date', { userId: 'a1', gereedOp: '2026-12-15' }],
  ])('gives back what it showed: %s', (_, gezien) => {
    const veld = toVeld(gezien)
    const form = toForm([
      [KENMERK, 'K01'],
      [veldNaam.wie('K01'), veld.userId],
      [veldNaam.gereed('K01'), veld.gereedOp],
      [veldNaam.gezien('K01'), writeGezien(gezien)],
    ])
    expect(readVelden(form)).toEqual({ K01: veld })
    expect(toToewijzing(veld)).toEqual(gezien)
  })

  it('reads only the kenmerken that it held', () => {
    const form = toForm([
      [KENMERK, 'K02'],
      [veldNaam.wie('K02'), 'b2'],
      [veldNaam.wie('K03'), 'c3'],
    ])
    expect(readVelden(form)).toEqual({ K02: { userId: 'b2', gereedOp: '', gezien: null } })
  })

  it('keeps a date without a person, which the server then refuses', () => {
    expect(toToewijzing({ userId: '', gereedOp: '2026-12-15', gezien: null })).toEqual({
      userId: '',
      gereedOp: '2026-12-15',
    })
  })
})
