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
