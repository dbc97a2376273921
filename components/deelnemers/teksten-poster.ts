import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import type { Vragenlijstmaat } from '@/lib/deelname/schema'
import type { Perspectief } from '@/lib/instrument/model'

/** The words on a poster with an open link. */
export const POSTER_TEKSTEN = {
  titel: (perspectief: Perspectief) =>
    `Poster voor ${PERSPECTIEF_NAMEN[perspectief].toLowerCase()}`,
  gemeente: (naam: string) => `Gemeente ${naam}`,
  vraag: (perspectief: Perspectief, gemeente: string) =>
    perspectief === 'inwoners'
      ? 'Hebt u wel eens hulp gevraagd aan de gemeente? Vertel hoe dat ging.'
      : `Hoe staat de toegang tot hulp in ${gemeente} ervoor? Wat ziet u?`,
  uitleg: (perspectief: Perspectief, { vragen, minuten }: Vragenlijstmaat) =>
    `${vragen} vragen, ongeveer ${minuten} minuten. ${
      perspectief === 'inwoners' ? 'Wij vragen niet naar uw naam.' : 'U hebt geen account nodig.'
    }`,
  scan: 'Scan de code met de camera van uw telefoon, of typ dit adres over:',
  tot: (op: Date) => `Meedoen kan tot en met ${DEELNEMERS_TEKSTEN.dag(op)}.`,
  afdrukken: 'Druk deze pagina af met uw browser: Ctrl en P, of op een Mac Cmd en P.',
  terug: 'Terug naar de deelnemers',
} as const
