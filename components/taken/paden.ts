import { metingPad } from '@/components/vragenlijst/paden'

/** The division of the kenmerken of a meting. */
export const takenPad = (place: Parameters<typeof metingPad>[0]) => `${metingPad(place)}/taken`
