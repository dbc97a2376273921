import type { Oordelen } from '@/lib/scoring/model'
import type { MetingStatus } from './schema'

export type VaststelBezwaar = 'al-vastgesteld' | 'niets-beoordeeld' | 'voorlopige-oordelen'

/**
 * What stands in the way of establishing a meting (scoring §3, §15); empty when nothing does.
 * What nobody judged does not: it stays "niet beoordeeld" and shows as such.
 */
export function listVaststelBezwaren(meting: {
  status: MetingStatus
  oordelen: Oordelen
}): VaststelBezwaar[] {
  if (meting.status === 'vastgesteld') return ['al-vastgesteld']
  const oordelen = Object.values(meting.oordelen)
  const bezwaren: VaststelBezwaar[] = []
  if (!oordelen.some(({ soort }) => soort === 'niveau' || soort === 'nvt')) {
    bezwaren.push('niets-beoordeeld')
  }
  if (oordelen.some(({ voorlopig }) => voorlopig)) bezwaren.push('voorlopige-oordelen')
  return bezwaren
}
