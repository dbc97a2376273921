import { expect, it } from 'vitest'
import { describeFeit } from './weergave'

it.each([
  [{ naam: 'rol', van: '', naar: 'coordinator' }, 'niets → coördinator'],
  [{ naam: '', van: 'coordinator', naar: 'lezer' }, 'coördinator → lezer'],
  [{ naam: 'rol', waarde: 'coordinator' }, 'coördinator'],
  [{ naam: 'jaar', waarde: '2026' }, '2026'],
])('names the roles of %j as one reads them', (feit, tekst) => {
  expect(describeFeit(feit).tekst).toBe(tekst)
})
