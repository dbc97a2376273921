import type { RapportActie } from './stand'

type Actiestatus = RapportActie['status']

/** How far an action of the verbeterplan is, as the name of a choice. */
export const ACTIESTATUS_NAMEN: Readonly<Record<Actiestatus, string>> = {
  gepland: 'Gepland',
  bezig: 'Bezig',
  gereed: 'Gereed',
  gestopt: 'Gestopt',
}

/** The same within a sentence. */
export const sayActiestatus = (status: Actiestatus) => ACTIESTATUS_NAMEN[status].toLowerCase()

/** Whether something still has to be done. */
export const isOpen = ({ status }: Readonly<{ status: Actiestatus }>): boolean =>
  status === 'gepland' || status === 'bezig'

/**
 * What the open actions are expected to cost, in whole euros. Costs that are not known count for
 * nothing, and are counted apart.
 */
export function telKosten(acties: readonly Pick<RapportActie, 'status' | 'kosten'>[]) {
  const open = acties.filter(isOpen)
  return {
    open: open.length,
    kosten: open.reduce((sum, { kosten }) => sum + (kosten ?? 0), 0),
    zonderKosten: open.filter(({ kosten }) => kosten === null).length,
  }
}
