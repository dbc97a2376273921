import type { Niveau } from '@/lib/instrument/model'
import { countNoun } from '@/lib/report/format'

const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

/** Of how many kenmerken there is something to see, where that is not all of them. */
export const sayGetoond = (getoond: number, totaal: number) =>
  getoond === totaal
    ? ''
    : `Van ${getoond} van de ${kenmerken(totaal)} is er een beeld; bij ${totaal - getoond} zijn er te weinig gemeenten.`

/** The words in the figure of a regio. */
export const REGIO_FIGUUR_TEKSTEN = {
  onder: 'Onder het basisniveau',
  vanaf: 'Basisniveau of hoger',
  smal: { onder: '← onder', vanaf: 'basisniveau →' },
  onderVan: (onder: number, n: number) => `${onder} van ${n}`,
  kop: 'Onder',
  niveau: (niveau: Niveau) => `Niveau ${niveau}`,
  getal: 'Getal: gemeenten',
  uitspraak: (naam: string, onder: number, n: number, delen: readonly string[]) =>
    `${naam}: ${onder} van ${countNoun(n, 'gemeente', 'gemeenten')} onder het basisniveau; ${delen.join(', ')}`,
  opNiveau: (niveau: Niveau, aantal: number) => `${aantal} op niveau ${niveau}`,
}
