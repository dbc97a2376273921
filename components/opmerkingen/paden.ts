import { metingPad } from '@/components/vragenlijst/paden'

/** The workroom of one question; the page continues at an anchor such as a remark's. */
export const vraagPad = (
  place: Parameters<typeof metingPad>[0],
  indicatorId: string,
  anker = '',
): string => `${metingPad(place)}/vragen/${indicatorId}${anker && `#${anker}`}`

/** The id of the heading above all remarks. */
export const OPMERKINGEN_ID = 'opmerkingen'

/** The id of a remark on its page. */
export const opmerkingId = (id: string) => `opmerking-${id}`
