import type { Verschil } from '@/lib/scoring/ontwikkeling'
import { countNoun } from './format'
import { scoreTekst } from './teksten'

/** How a difference between two scores reads; `vrijwel-gelijk` is less than one decimal shows. */
export type Stap = Verschil['richting'] | 'vrijwel-gelijk'

const NIETS_TE_ZIEN = '0,0'

export const VERSCHIL_UITLEG = 'Het verschil is berekend met de niet-afgeronde scores.'

/** What is no step to whoever reads the figures is not called one. */
export function readStap({ richting, omvang, van, naar }: Verschil): Stap {
  if (richting === 'gelijk') return richting
  const isTeZien = van.afgerond !== naar.afgerond && omvang.afgerond !== NIETS_TE_ZIEN
  return isTeZien ? richting : 'vrijwel-gelijk'
}

/** "+0,6", "−0,3", "gelijk" or "vrijwel gelijk"; a dash where there is no difference to give. */
export function describeVerschil(verschil: Verschil | null): string {
  if (!verschil) return scoreTekst.leeg
  const { afgerond } = verschil.omvang
  const woorden: Readonly<Record<Stap, string>> = {
    omhoog: `+${afgerond}`,
    omlaag: `−${afgerond}`,
    gelijk: 'gelijk',
    'vrijwel-gelijk': 'vrijwel gelijk',
  }
  return woorden[readStap(verschil)]
}

/** `gelijk` counts `vrijwel-gelijk` too, and `woord` says so. */
type Telling = Readonly<{ omhoog: number; omlaag: number; gelijk: number; woord: string }>

export function countStappen(verschillen: readonly Verschil[]): Telling {
  const stappen = verschillen.map(readStap)
  const count = (stap: Stap) => stappen.filter((each) => each === stap).length
  const [gelijk, vrijwel] = [count('gelijk'), count('vrijwel-gelijk')]
  const woorden = [...(gelijk > 0 ? ['gelijk'] : []), ...(vrijwel > 0 ? ['vrijwel gelijk'] : [])]
  return {
    omhoog: count('omhoog'),
    omlaag: count('omlaag'),
    gelijk: gelijk + vrijwel,
    woord: woorden.join(' of ') || 'gelijk',
  }
}

/** "3 kenmerken omhoog, 9 gelijk of vrijwel gelijk en 1 omlaag" */
export function sayTelling({ omhoog, omlaag, gelijk, woord }: Telling): string {
  return `${countNoun(omhoog, 'kenmerk', 'kenmerken')} omhoog, ${gelijk} ${woord} en ${omlaag} omlaag`
}
