import { metingPad } from '@/components/vragenlijst/paden'

type Place = Readonly<{ gemeenteCode: string; metingId: string }>

export const gesprekPad = (place: Place) => `${metingPad(place)}/gesprek`
/** Where the round of answers is closed. */
export const deelnemersPad = (place: Place) => `${metingPad(place)}/deelnemers`

/** The projector screen of one kenmerk, at one question if that is given. */
export const gesprekKenmerkPad = (place: Place, kenmerkId: string, indicatorId?: string) =>
  `${gesprekPad(place)}/${kenmerkId}${indicatorId ? `?vraag=${indicatorId}` : ''}`
