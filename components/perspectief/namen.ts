import type { Perspectief } from '@/lib/instrument/model'

/** How each perspectief is called, as a word that stands on its own. */
export const PERSPECTIEF_NAMEN: Readonly<Record<Perspectief, string>> = {
  beleid: 'Beleid',
  uitvoering: 'Uitvoering',
  management: 'Management',
  bestuur: 'Bestuur',
  inwoners: 'Inwoners',
  partners: 'Partners',
}
