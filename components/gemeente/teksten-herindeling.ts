import { formatDatum } from '@/lib/report/format'

const moment = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The words around gemeenten that went on in another one. */
export const HERINDELING_TEKSTEN = {
  titel: (naam: string) => `${naam} is geen eigen gemeente meer`,
  verder: (per: number, opvolger: string) =>
    `Per 1 januari ${per} is de gemeente opgegaan in ${opvolger}.`,
  onbekend: (per: number) => `Per 1 januari ${per} is de gemeente opgeheven.`,
  bewaard: (opvolger: string) =>
    `Alles van hier blijft bewaard, en wat u deelt blijft gedeeld. Wie lid is van ${opvolger}, kan de vastgestelde metingen lezen. Een nieuwe meting start bij ${opvolger}.`,
  bewaardHier: 'Alles van hier blijft bewaard. Een nieuwe meting kan hier niet meer starten.',
  voorheen: 'Van voor de herindeling',
  uitleg:
    'Deze gemeenten zijn in uw gemeente opgegaan. Hun metingen blijven van henzelf en tellen niet mee bij die van u. U kunt lezen wat zij hebben vastgesteld.',
  gemeente: (naam: string, per: number | null) => (per === null ? naam : `${naam} (tot ${per})`),
  geen: 'Deze gemeente heeft geen meting vastgesteld.',
  vastgesteld: (naam: string, op: Date) =>
    `${naam}, vastgesteld op ${formatDatum(moment.format(op))}`,
  resultaten: 'Resultaten',
  rapport: 'Rapport',
  van: (meting: string, gemeente: string) => `van ${meting} van ${gemeente}`,
  door: (naam: string) =>
    `U leest hier mee omdat ${naam} is opgegaan in uw gemeente. U kunt hier niets veranderen.`,
} as const
