import { can, LIDROLLEN, type Lidrol } from '@/lib/authz/permissions'
import type { Instrument } from '@/lib/instrument/model'
import type { Invoerfout } from '@/lib/invoer/outcome'
import { measureVoortgang } from '@/lib/vragenlijst/rules'
import type { LidStand, Taakregel, Taken, Teamlid, Toewijzing, VerdelingInput } from './schema'

/** The roles of those who work on a meting together. */
export const TEAMROLLEN: readonly Lidrol[] = LIDROLLEN.filter((rol) => can(rol, 'meting:lezen'))

/** What someone with a task is to the gemeente now. @param rol as stored; undefined for none */
export function toLidStand(rol: string | undefined): LidStand {
  if (rol === undefined) return 'geen-lid'
  return TEAMROLLEN.some((teamrol) => teamrol === rol) ? 'lid' : 'lezer'
}

type Optional = Toewijzing | null | undefined

/** Whether two assignments say the same. */
const isZelfde = (a: Optional, b: Optional): boolean =>
  a?.userId === b?.userId && (a?.gereedOp ?? null) === (b?.gereedOp ?? null)

/** A kenmerk that gets another member or date than is stored. */
export type TaakWijziging = Readonly<{
  kenmerkId: string
  naar: Toewijzing | null
  /** What is stored now. */
  van: Toewijzing | null
  /** Whether that is something else than the writer saw. */
  isConflict: boolean
}>

/** What a new division changes. What was not touched, or is stored already, is no change. */
export function listWijzigingen(input: VerdelingInput, opgeslagen: Taken): TaakWijziging[] {
  return Object.entries(input).flatMap(([kenmerkId, { naar, van: gezien }]) => {
    const taak = opgeslagen[kenmerkId]
    if (isZelfde(naar, gezien) || isZelfde(naar, taak)) return []
    const van = taak ? { userId: taak.userId, gereedOp: taak.gereedOp } : null
    return [{ kenmerkId, naar, van, isConflict: !isZelfde(gezien, taak) }]
  })
}

type Kader = Readonly<{
  kenmerkIds: readonly string[]
  team: readonly Teamlid[]
  /** Today in the Netherlands, as an ISO date. */
  vandaag: string
}>

/** Faults of a new division; what was not touched is not judged again. */
export function findVerdelingFouten(
  input: VerdelingInput,
  { kenmerkIds, team, vandaag }: Kader,
): Invoerfout[] {
  return Object.entries(input).flatMap(([id, { naar, van }]): Invoerfout[] => {
    if (!kenmerkIds.includes(id)) {
      return [{ pad: [id], melding: `Het kenmerk "${id}" bestaat niet.` }]
    }
    if (!naar || isZelfde(naar, van)) return []
    const { userId, gereedOp } = naar
    const fouten: Invoerfout[] = []
    if (!team.some((lid) => lid.userId === userId)) {
      fouten.push({ pad: [id, 'naar', 'userId'], melding: describeLidFout(naar) })
    }
    if (gereedOp !== null && gereedOp !== van?.gereedOp && gereedOp < vandaag) {
      const melding = 'Deze datum is al voorbij. Kies vandaag of een latere dag.'
      fouten.push({ pad: [id, 'naar', 'gereedOp'], melding })
    }
    return fouten
  })
}

const describeLidFout = ({ userId }: Toewijzing) =>
  userId === ''
    ? 'Kies wie dit kenmerk doet, of haal de datum weg.'
    : 'Deze persoon kan hier niet meer invullen. Kies iemand anders, of kies "Niemand".'

type Stand = Readonly<{
  instrument: Instrument
  oordelen: Parameters<typeof measureVoortgang>[1]
  /** The short version: only the kern-indicatoren count. */
  alleenKern: boolean
  taken: Taken
  vandaag: string
}>

/** Every kenmerk with who looks after it, how far it is, and whether that is too late. */
export function listTaakregels({
  instrument,
  oordelen,
  alleenKern,
  taken,
  vandaag,
}: Stand): Taakregel[] {
  const { kenmerken } = measureVoortgang(instrument, oordelen, { alleenKern })
  return instrument.kenmerken.map(({ id, nummer, kort, waarde }) => {
    const taak = taken[id] ?? null
    const voortgang = kenmerken[id] ?? { beantwoord: 0, totaal: 0 }
    const isTeLaat = isOpen({ voortgang }) && taak?.gereedOp != null && taak.gereedOp < vandaag
    return { kenmerk: { id, nummer, kort, waarde }, taak, voortgang, isTeLaat }
  })
}

/** Whether there is still something to judge. */
export const isOpen = ({ voortgang }: Pick<Taakregel, 'voortgang'>): boolean =>
  voortgang.beantwoord < voortgang.totaal

/** By date, what has none last, and then in the order of the questionnaire. */
export function compareTaken(a: Taakregel, b: Taakregel): number {
  const datum = ({ taak }: Taakregel) => taak?.gereedOp ?? '9999-12-31'
  return datum(a).localeCompare(datum(b)) || a.kenmerk.nummer - b.kenmerk.nummer
}
