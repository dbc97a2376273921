import { describe, expect, it } from 'vitest'
import { isGewijzigd, opgeslagenNaam, readVelden, VRAAG, writeOpgeslagen } from './velden'

const toForm = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

describe('the form of the profile', () => {
  it('reads the chosen options of each question that it held', () => {
    const stored = { opties: ['toegang', 'inkoop'], versie: 3 }
    const form = toForm([
      [VRAAG, 'P01'],
      [VRAAG, 'P05'],
      [opgeslagenNaam('P05'), writeOpgeslagen(stored)],
      ['P05', 'toegang'],
      ['P09', 'wmo'],
    ])
    expect(readVelden(form)).toEqual({
      P01: { opties: [], opgeslagen: null },
      P05: { opties: ['toegang'], opgeslagen: stored },
    })
  })

  it('takes the empty choice as no answer, and a stored answer that was taken back as such', () => {
    const stored = { opties: [], versie: 2 }
    const form = toForm([
      [VRAAG, 'P01'],
      ['P01', ''],
      [opgeslagenNaam('P01'), writeOpgeslagen(stored)],
    ])
    expect(readVelden(form)).toEqual({ P01: { opties: [], opgeslagen: stored } })
  })

  it('takes a changed hidden field for no stored answer', () => {
    const form = toForm([
      [VRAAG, 'P01'],
      [opgeslagenNaam('P01'), 'x y'],
    ])
    expect(readVelden(form).P01?.opgeslagen).toBeNull()
  })

  it('sees a change in what is chosen, not in its order', () => {
    const opgeslagen = { opties: ['a', 'b'], versie: 1 }
    expect(isGewijzigd({ opties: ['b', 'a'], opgeslagen })).toBe(false)
    expect(isGewijzigd({ opties: ['a'], opgeslagen })).toBe(true)
    expect(isGewijzigd({ opties: [], opgeslagen: null })).toBe(false)
  })
})
