import { describe, expect, it } from 'vitest'
import type { GedeeldeMeting } from '@/lib/aggregaten/schema'
import { standaardInstrument } from '@/lib/instrument/content'
import { buildSignaalbeeld, buildVraagbeeld } from './rules'

const { kenmerken } = standaardInstrument()

const meting = (naam: string, vorm: GedeeldeMeting['vorm']): GedeeldeMeting => ({
  gemeente: { code: naam, naam, regioCode: 'JZ1', provincie: 'Utrecht', inwoners: 1 },
  metingId: naam,
  revisie: 1,
  instrumentversie: '1.0.0',
  vastgesteldOp: new Date('2026-05-01'),
  vorm,
  bundel: vorm === 'anoniem' ? { id: 'bundel', leden: 4 } : null,
  kenmerken: {},
})

const tellend = [
  ...['a', 'b', 'c', 'd'].map((naam) => meting(naam, 'anoniem')),
  ...['e', 'f'].map((naam) => meting(naam, 'herkenbaar')),
]

/** What these gemeenten ask for and say, on one kenmerk. */
function build(namen: readonly string[]) {
  const vraag = { kenmerkId: 'K03', soort: 'geld', urgentie: 'nu' } as const
  const signaal = { kenmerkId: 'K03', partij: 'rijk', tekst: null } as const
  const met = <T>(regel: T) => namen.map((metingId) => ({ metingId, ...regel }))
  const { vragen } = buildVraagbeeld({ tellend, kenmerken }, met(vraag), [])
  const { groepen } = buildSignaalbeeld({ tellend, kenmerken }, met(signaal))
  return { vraag: vragen[0], signaal: groepen[0] }
}

describe('a number that rests on anonymous gemeenten alone', () => {
  it.each([[['a']], [['a', 'b']]])('does not show while it is small: %s', (namen) => {
    const { vraag, signaal } = build(namen)
    expect(vraag).toMatchObject({ aantal: null, urgenties: null, van: 6 })
    expect(signaal).toMatchObject({ aantal: null, van: 6 })
  })

  it('shows from three on, and where someone says it by name', () => {
    expect(build(['a', 'b', 'c'])).toMatchObject({ vraag: { aantal: 3 }, signaal: { aantal: 3 } })
    expect(build(['a', 'e'])).toMatchObject({
      vraag: { aantal: 2, urgenties: { nu: 2 } },
      signaal: { aantal: 2 },
    })
  })
})

it('names of who shares by name the meting that it is of', () => {
  const { vraag, signaal } = build(['e'])
  expect(vraag?.gemeenten).toEqual([{ code: 'e', naam: 'e', metingId: 'e', urgentie: 'nu' }])
  expect(signaal?.teksten).toEqual([])
  const regel = { metingId: 'f', kenmerkId: 'K03', partij: 'rijk', tekst: 'Zin' } as const
  expect(buildSignaalbeeld({ tellend, kenmerken }, [regel]).groepen[0]?.teksten).toEqual([
    { code: 'f', naam: 'f', metingId: 'f', tekst: 'Zin' },
  ])
})
