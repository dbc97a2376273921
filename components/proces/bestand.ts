import type { Sjabloon } from '@/lib/instrument/model-omgeving'
import { PROCES_TEKSTEN } from './teksten'

/** A template as a file of text, with line ends that every text editor shows. */
export function writeSjabloon({ onderwerp, tekst }: Pick<Sjabloon, 'onderwerp' | 'tekst'>): string {
  const kop = onderwerp ? `${PROCES_TEKSTEN.onderwerp} ${onderwerp}\n\n` : ''
  return `${kop}${tekst}\n`.replaceAll('\n', '\r\n')
}
