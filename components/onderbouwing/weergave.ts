import type { Stuk } from '@/lib/onderbouwing/schema'
import { noemSoort, ONDERBOUWING_TEKSTEN as TEKST, schrijfGrootte } from './teksten'

/** What kind of piece it is: the size of a file, the site of a link. */
export function schrijfSoort(stuk: Stuk): string {
  return stuk.soort === 'link'
    ? `${TEKST.link} · ${new URL(stuk.link).host}`
    : `${noemSoort(stuk.bestandsnaam)} · ${schrijfGrootte(stuk.grootte)}`
}
