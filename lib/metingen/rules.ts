import type { Lidrol } from '@/lib/authz/permissions'
import type { Oordelen, Werkwijze } from '@/lib/scoring/model'
import type { Meting, MetingStatus } from './schema'

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

/** Whether participants may still answer: the round ends by itself, or someone closed it. */
export function isRondeOpen(
  meting: Pick<Meting, 'status' | 'rondeTot' | 'rondeGeslotenOp'>,
  now: Date,
): boolean {
  const { status, rondeTot, rondeGeslotenOp } = meting
  return status === 'open' && rondeGeslotenOp === null && (rondeTot === null || rondeTot > now)
}

/** What a gemeente does next: always exactly one thing. */
export type VolgendeStap =
  | { soort: 'start-meting' }
  | { soort: 'wacht-op-start' }
  | { soort: 'invullen' | 'afronden' | 'resultaten' | 'rapport'; metingId: string }

/** What the next step is decided on; metingen newest first. */
type MetingStand = Readonly<{
  id: string
  status: MetingStatus
  werkwijze: Werkwijze
  compleet: boolean
  /** Whether it was ever established, also when it was reopened since. */
  heeftMomentopname: boolean
}>

/** Decides the one next step for a member with this role. */
export function decideVolgendeStap(rol: Lidrol, metingen: readonly MetingStand[]): VolgendeStap {
  const established = metingen.find(({ heeftMomentopname }) => heeftMomentopname)
  const open = rol === 'lezer' ? undefined : metingen.find(({ status }) => status === 'open')
  if (open) {
    if (!open.compleet) return { soort: 'invullen', metingId: open.id }
    const mayFinish = rol === 'coordinator' && open.werkwijze === 'gedeelde-lijst'
    return { soort: mayFinish ? 'afronden' : 'resultaten', metingId: open.id }
  }
  if (established) return { soort: 'rapport', metingId: established.id }
  return { soort: rol === 'coordinator' ? 'start-meting' : 'wacht-op-start' }
}
