import { describe, expect, it } from 'vitest'
import { LIDROLLEN } from '@/lib/authz/permissions'
import { readLidstand, UITGENODIGDE_ROLLEN, writeLidstand } from './rules'

describe('a stored membership', () => {
  it.each(LIDROLLEN)('of a %s comes back as it was, accepted or not', (rol) => {
    for (const isUitgenodigd of [true, false]) {
      expect(readLidstand(writeLidstand({ rol, isUitgenodigd }))).toEqual({ rol, isUitgenodigd })
    }
  })

  it('that was not accepted is no role', () => {
    expect(
      UITGENODIGDE_ROLLEN.filter((rol) => (LIDROLLEN as readonly string[]).includes(rol)),
    ).toEqual([])
  })

  it.each(['', 'baas', 'uitgenodigd-', 'uitgenodigd-baas', 'uitgenodigd-uitgenodigd-lezer'])(
    '%j is none that this version knows',
    (rol) => {
      expect(readLidstand(rol)).toBeNull()
    },
  )
})
