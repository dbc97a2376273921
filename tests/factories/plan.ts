import type { Actie } from '@/lib/plan/schema'

const GEGEVENS = {
  titel: 'Werkafspraken maken',
  omschrijving: '',
  eigenaar: '',
  status: 'gepland' as const,
  resultaat: '',
  notities: '',
  naarNiveau: null,
}

/** What the form of an action sends when someone only typed a title. */
export const buildActieInput = (fields: object = {}) => ({
  ...GEGEVENS,
  gevolg: '',
  start: '',
  eind: '',
  kosten: '',
  indicatoren: [] as string[],
  ...fields,
})

let counter = 0

/** A stored action with only a title; each is made a moment after the one before. */
export function buildActie(fields: Partial<Actie> = {}): Actie {
  counter += 1
  return {
    ...GEGEVENS,
    id: `a${String(counter).padStart(4, '0')}`,
    gemeenteCode: 'GM9901',
    metingId: 'm1',
    kenmerkId: 'K01',
    gevolg: null,
    start: null,
    eind: null,
    kosten: null,
    handvatId: null,
    instrumentversie: '1.0.0',
    indicatoren: [],
    versie: 1,
    createdAt: new Date(counter),
    updatedAt: new Date(counter),
    ...fields,
  }
}
