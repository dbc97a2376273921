import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Actie, PlanKalender } from '@/lib/plan/schema'
import { buildActie } from '@/tests/factories/plan'
import { writeKalender } from './kalender'

const actie = (fields: Partial<Actie>) =>
  buildActie({ id: '01a20128-b4b5-7767-ae6e-561f8041bfb2', ...fields })

const toKalender = (acties: readonly Actie[], naam = 'Demostad'): PlanKalender => ({
  gemeente: { code: 'GM9901', naam },
  meting: { id: 'm1', naam: 'Meting 2026' },
  regels: acties.map((item) => ({
    actie: item,
    kenmerk: { id: 'K01', nummer: 1, kort: 'Eenvoudig systeem' },
  })),
})

function read(kalender: PlanKalender) {
  const root = new ICAL.Component(ICAL.parse(writeKalender(kalender)) as unknown[])
  return { root, events: root.getAllSubcomponents('vevent').map((item) => new ICAL.Event(item)) }
}

describe('the plan as a calendar', () => {
  it.each([
    ['2027-01-01', '2027-03-31', '2027-04-01', '1 januari 2027 tot en met 31 maart 2027'],
    [null, '2026-12-31', '2027-01-01', 'Klaar op 31 december 2026'],
    ['2028-02-01', '2028-02-29', '2028-03-01', '1 februari 2028 tot en met 29 februari 2028'],
  ])('has of %s to %s only the last day, until %s', (start, eind, after, periode) => {
    const [event] = read(toKalender([actie({ start, eind })])).events
    expect(event?.startDate.isDate).toBe(true)
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([eind, after])
    expect(event?.summary).toBe('Klaar: Werkafspraken maken')
    expect(event?.description).toContain(periode)
  })

  it('has nothing of what has no last day', () => {
    const acties = [actie({ start: '2027-01-01' })]
    expect(read(toKalender(acties)).events).toEqual([])
  })

  it('keeps the same identity, and tells what changed last', () => {
    const write = (versie: number) =>
      read(toKalender([actie({ eind: '2027-01-01', versie })])).events[0]
    expect(write(3)?.uid).toBe('01a20128-b4b5-7767-ae6e-561f8041bfb2@verkenningsinstrument-toegang')
    expect(write(4)?.uid).toBe(write(3)?.uid)
    expect(write(4)?.sequence).toBe(4)
    const kalender = toKalender([actie({ eind: '2027-01-01' })])
    expect(writeKalender(kalender)).toBe(writeKalender(kalender))
  })

  it.each([
    ['gepland', 'TENTATIVE'],
    ['bezig', 'CONFIRMED'],
  ] as const)('has status %s as %s', (status, expected) => {
    const [event] = read(toKalender([actie({ eind: '2027-01-01', status })])).events
    expect(event?.component.getFirstPropertyValue('status')).toBe(expected)
    expect(event?.description).toContain(`Status: ${status}`)
  })

  it('cannot be broken by what someone typed', () => {
    const titel = 'Plan, fase 1; "A"\\ \u0007BEGIN:VEVENT'
    const omschrijving = 'Regel 1\r\nEND:VEVENT\nBEGIN:VALARM\r' + 'ë€👩‍👧'.repeat(60)
    const { root, events } = read(
      toKalender([actie({ eind: '2027-01-01', titel, omschrijving, kosten: 12_500 })], 'A\r\nX:y'),
    )
    expect(events).toHaveLength(1)
    expect(root.getAllSubcomponents()).toHaveLength(1)
    expect(events[0]?.component.getAllSubcomponents()).toEqual([])
    expect(events[0]?.summary).toBe('Klaar: Plan, fase 1; "A"\\ BEGIN:VEVENT')
    expect(events[0]?.description).toContain('Regel 1\nEND:VEVENT\nBEGIN:VALARM\n')
    expect(events[0]?.description).toContain('Kosten: €\u00A012.500')
  })

  it('is a valid file with 500 actions and with none', () => {
    expect(read(toKalender([])).events).toEqual([])
    const many = Array.from({ length: 500 }, (_, i) => actie({ id: `a${i}`, eind: '2027-01-01' }))
    const { events } = read(toKalender(many))
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(500)
    const text = writeKalender(toKalender(many))
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
