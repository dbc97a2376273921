import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Actie, PlanKalender } from '@/lib/plan/schema'
import { cleanText } from '@/lib/report/format'
import { KALENDER_TEKSTEN as TEKST } from './teksten-kalender'

const DAG = 24 * 60 * 60 * 1000
/** The package writes the day of a moment in UTC. */
const toMoment = (datum: string) => new Date(`${datum}T00:00:00Z`)

/**
 * A calendar file (RFC 5545) with the last day of every action as an all-day event; its period
 * is in the description, since a bar of months says nothing. Same plan, same text.
 */
export function writeKalender({ gemeente, regels }: PlanKalender): string {
  const kalender = ical({
    name: cleanText(TEKST.naam(gemeente.naam)),
    prodId: { company: TEKST.organisatie, product: TEKST.product, language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { actie, kenmerk } of regels) {
    if (actie.eind === null) continue
    kalender.createEvent({
      // Stays what it is, so that a calendar that reads the file again changes what it has.
      id: `${actie.id}@${TEKST.domein}`,
      sequence: actie.versie,
      stamp: actie.updatedAt,
      created: actie.createdAt,
      lastModified: actie.updatedAt,
      allDay: true,
      start: toMoment(actie.eind),
      // The end of an all-day event is the first day after it.
      end: new Date(toMoment(actie.eind).valueOf() + DAG),
      summary: cleanText(TEKST.klaar(actie.titel)),
      description: describe(actie, kenmerk),
      status: actie.status === 'bezig' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      // A plan keeps nobody from an appointment.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return kalender.toString()
}

const describe = (actie: Actie, kenmerk: PlanKalender['regels'][number]['kenmerk']): string =>
  cleanText(
    [
      TEKST.kenmerk(kenmerk),
      TEKST.periode(actie.start, actie.eind),
      TEKST.status(actie.status),
      actie.eigenaar && TEKST.eigenaar(actie.eigenaar),
      actie.kosten !== null && TEKST.kosten(actie.kosten),
      actie.omschrijving,
    ]
      .filter(Boolean)
      .join('\n'),
  )
