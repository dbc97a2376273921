import { vraagPad } from '@/components/onderbouwing/paden'
import type { Vraagplek } from '@/lib/onderbouwing/schema'

/** The id of the heading above all remarks. */
export const OPMERKINGEN_ID = 'opmerkingen'

/** The id of a remark on the page of its question. */
export const opmerkingId = (id: string) => `opmerking-${id}`

/** A remark on the page of its question. */
export const opmerkingPad = (vraag: Vraagplek, id: string) =>
  `${vraagPad(vraag)}#${opmerkingId(id)}`
