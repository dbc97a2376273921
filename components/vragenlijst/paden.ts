import { metingPaden } from '@/components/gemeente/paden'
import type { WaardeId } from '@/lib/instrument/model'

/** `kort`: only the kern-indicatoren. */
export const VERSIES = ['volledig', 'kort'] as const
export type Versie = (typeof VERSIES)[number]

export const toVersie = (value: unknown): Versie => (value === 'kort' ? 'kort' : 'volledig')

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

export const metingPad = ({ gemeenteCode, metingId }: Place) =>
  metingPaden(gemeenteCode, metingId).meting
export const resultatenPad = (place: Place) => `${metingPad(place)}/resultaten`

/** Leads to where one left off in a version of the questionnaire. */
export const invullenPad = (place: Place, versie: Versie) =>
  `${metingPad(place)}/invullen${versie === 'kort' ? '?versie=kort' : ''}`
/** Where a member chooses from which perspectief they answer. */
export const perspectiefPad = (place: Place) => `${metingPad(place)}/perspectief`

/** The page of one kenmerk in the questionnaire. */
export function kenmerkPad(
  place: Place,
  kenmerk: Readonly<{ id: string; waarde: WaardeId }>,
  versie: Versie,
): string {
  const query = `kenmerk=${kenmerk.id}${versie === 'kort' ? '&versie=kort' : ''}`
  return `${metingPad(place)}/invullen/${kenmerk.waarde}?${query}`
}
