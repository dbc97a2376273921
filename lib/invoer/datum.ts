const TIJDZONE = 'Europe/Amsterdam'

const parts = new Intl.DateTimeFormat('en-GB', { timeZone: TIJDZONE, timeZoneName: 'longOffset' })

/** The offset in the Netherlands at a moment, as in `+01:00`. */
function offsetAt(moment: Date): string {
  const name = parts.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value
  return name?.replace('GMT', '') || '+00:00'
}

/** The last moment of a day in the Netherlands. @param datum an ISO date */
export function endOfDag(datum: string): Date {
  const noon = new Date(`${datum}T12:00:00Z`)
  return new Date(`${datum}T23:59:59${offsetAt(noon)}`)
}

const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: TIJDZONE })

/** The day of a moment in the Netherlands, as an ISO date. */
export const toDatum = (moment: Date): string => isoDate.format(moment)

/** The year of a moment, in the Netherlands. */
export const toJaar = (moment: Date): number => Number(toDatum(moment).slice(0, 4))
