import type { Niveau } from '@/lib/instrument/model'
import { countNoun } from '@/lib/report/format'

/** The words in the figure of a regio. */
export const REGIO_FIGUUR_TEKSTEN = {
  onder: 'Onder het basisniveau',
  vanaf: 'Basisniveau of hoger',
  smal: { onder: '← onder', vanaf: 'basisniveau →' },
  onderVan: (onder: number, n: number) => `${onder} van ${n}`,
  kop: 'Onder',
  niveau: (niveau: Niveau) => `Niveau ${niveau}`,
  uitspraak: (naam: string, onder: number, n: number, delen: readonly string[]) =>
    `${naam}: ${onder} van ${countNoun(n, 'gemeente', 'gemeenten')} onder het basisniveau; ${delen.join(', ')}`,
  opNiveau: (niveau: Niveau, aantal: number) => `${aantal} op niveau ${niveau}`,
}
