import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { Actie, ActieStatus, PlanKalender } from '@/lib/plan/schema'
import { cleanText } from '@/lib/report/format'
import { KALENDER_TEKSTEN as TEKST } from './teksten-kalender'

const STATUSSEN: Readonly<Record<ActieStatus, ICalEventStatus>> = {
  gepland: ICalEventStatus.TENTATIVE,
  bezig: ICalEventStatus.CONFIRMED,
  gereed: ICalEventStatus.CONFIRMED,
  gestopt: ICalEventStatus.CANCELLED,
}

const DAG = 24 * 60 * 60 * 1000
/** The package writes the day of a moment in UTC. */
const toMoment = (datum: string) => new Date(`${datum}T00:00:00Z`)

/**
 * A calendar file (RFC 5545) with each action as an all-day event, from its first to its last day;
 * with one of the two dates it is that day. Same plan, same text.
 */
export function writeKalender({ gemeente, regels }: PlanKalender): string {
  const kalender = ical({
    name: cleanText(TEKST.naam(gemeente.naam)),
    prodId: { company: TEKST.organisatie, product: TEKST.product, language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { actie, kenmerk } of regels) {
    const eerste = actie.start ?? actie.eind
    const laatste = actie.eind ?? actie.start
    if (eerste === null || laatste === null) continue
    kalender.createEvent({
      // Stays what it is, so that a calendar that reads the file again changes what it has.
      id: `${actie.id}@${TEKST.domein}`,
      sequence: actie.versie,
      stamp: actie.updatedAt,
      created: actie.createdAt,
      lastModified: actie.updatedAt,
      allDay: true,
      start: toMoment(eerste),
      // The end of an all-day event is the first day after it.
      end: new Date(toMoment(laatste).valueOf() + DAG),
      summary: cleanText(actie.titel),
      description: describe(actie, kenmerk),
      status: STATUSSEN[actie.status],
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
      TEKST.status(actie.status),
      actie.eigenaar && TEKST.eigenaar(actie.eigenaar),
      actie.kosten !== null && TEKST.kosten(actie.kosten),
      actie.omschrijving,
    ]
      .filter(Boolean)
      .join('\n'),
  )
