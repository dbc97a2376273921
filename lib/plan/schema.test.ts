import { describe, expect, it } from 'vitest'
import { parseInput } from '@/lib/invoer/parse'
import { buildActieInput } from '@/tests/factories/plan'
import { actieInputSchema } from './schema'

const parse = (fields: object) => parseInput(actieInputSchema, buildActieInput(fields))
const meldingVan = (fields: object) => {
  const parsed = parse(fields)
  return parsed.ok ? null : parsed.fouten[0]?.melding
}

describe('what someone types', () => {
  it.each([
    ['12.500', 12_500],
    ['12500', 12_500],
    ['€ 12.500', 12_500],
    ['12 500', 12_500],
    ['12.500,-', 12_500],
    ['1.250.000,00', 1_250_000],
    ['12.500 euro', 12_500],
    ['0', 0],
    ['', null],
  ])('takes %j as %j euro', (kosten, euros) => {
    expect(parse({ kosten })).toMatchObject({ ok: true, value: { kosten: euros } })
  })

  it.each([
    ['12,50', 'hele euro’s'],
    ['12.50', 'hele euro’s'],
    ['1e9', 'hele euro’s'],
    ['veel', 'hele euro’s'],
    ['-5', 'onder nul'],
    ['€ -5', 'onder nul'],
    ['1.000.000.000', 'te hoog'],
    ['9'.repeat(40), 'te hoog'],
    ['9'.repeat(41), 'hele euro’s'],
    [`1${' '.repeat(1_000_000)}x`, 'hele euro’s'],
  ])('refuses %s as costs', (kosten, melding) => {
    expect(meldingVan({ kosten })).toContain(melding)
  })

  it.each([
    ['2027-03-05', '2027-03-05'],
    ['5-3-2027', '2027-03-05'],
    ['05/03/2027', '2027-03-05'],
    ['2020-01-01', '2020-01-01'],
    ['2050-12-31', '2050-12-31'],
    [' ', null],
  ])('takes %j as the date %j', (eind, datum) => {
    expect(parse({ eind })).toMatchObject({ ok: true, value: { eind: datum } })
  })

  it.each([
    ['2027-02-30', 'dag, maand en jaar'],
    ['31-2-2027', 'dag, maand en jaar'],
    ['morgen', 'dag, maand en jaar'],
    ['2019-12-31', '2020 tot en met 2050'],
    ['2051-01-01', '2020 tot en met 2050'],
  ])('refuses %j as a date', (start, melding) => {
    expect(meldingVan({ start })).toContain(melding)
  })

  it.each([
    [{ titel: ' ' }, 'Geef de actie een titel'],
    [{ titel: 'x'.repeat(201) }, 'te lang'],
    [{ omschrijving: 'x'.repeat(4001) }, 'te lang'],
    [{ status: 'klaar' }, 'Kies een status'],
    [{ gevolg: 'anders' }, 'Kies wat de actie'],
    [{ naarNiveau: 6 }, 'niveau van 1 tot en met 5'],
    [{ notities: 'a\0b' }, 'niet leesbaar'],
  ])('refuses %j', (fields, melding) => {
    expect(meldingVan(fields)).toContain(melding)
  })

  it('tells of dates in the wrong order beside every other fault', () => {
    const padenVan = (fields: object) => {
      const parsed = parse(fields)
      return parsed.ok ? [] : parsed.fouten.map(({ pad }) => pad[0])
    }
    const dagen = { start: '2-1-2027', eind: '2027-01-01' }
    expect(padenVan(dagen)).toEqual(['eind'])
    expect(padenVan({ ...dagen, kosten: '12,50', titel: '' })).toEqual(['titel', 'kosten', 'eind'])
    expect(padenVan({ ...dagen, start: '' })).toEqual([])
    expect(padenVan({ ...dagen, start: 'morgen' })).toEqual(['start'])
  })
})
