import type { Lidrol, Operatie } from '@/lib/authz/permissions'
import type { Ambitie, Oordelen, Werkwijze } from '@/lib/scoring/model'
import type { Meting, MetingStatus, StandApart } from './schema'

export type VaststelBezwaarCode =
  'al-vastgesteld' | 'ronde-open' | 'niets-beoordeeld' | 'voorlopige-oordelen'

/** Something in the way of establishing, with the indicators that it is about, if any. */
export type VaststelBezwaar = Readonly<{
  code: VaststelBezwaarCode
  indicatoren: readonly string[]
}>

/**
 * What stands in the way of establishing a meting (scoring §3, §15); empty when nothing does.
 * What nobody judged does not: it stays "niet beoordeeld" and shows as such.
 * @param meting.kanBinnenkomen whether someone invited by a link may still answer
 */
export function listVaststelBezwaren(
  meting: Readonly<{ status: MetingStatus; oordelen: Oordelen; kanBinnenkomen: boolean }>,
): VaststelBezwaar[] {
  const bezwaar = (code: VaststelBezwaarCode, indicatoren: readonly string[] = []) => ({
    code,
    indicatoren,
  })
  if (meting.status === 'vastgesteld') return [bezwaar('al-vastgesteld')]
  const oordelen = Object.values(meting.oordelen)
  const voorlopig = Object.entries(meting.oordelen).flatMap(([id, oordeel]) =>
    oordeel.voorlopig ? [id] : [],
  )
  return [
    ...(meting.kanBinnenkomen ? [bezwaar('ronde-open')] : []),
    ...(oordelen.some(({ soort }) => soort === 'niveau' || soort === 'nvt')
      ? []
      : [bezwaar('niets-beoordeeld')]),
    ...(voorlopig.length > 0 ? [bezwaar('voorlopige-oordelen', voorlopig.toSorted())] : []),
  ]
}

/** What someone must be allowed to do to record a judgement in a meting (scoring §3). */
export const OORDEEL_OPERATIE: Readonly<Record<Werkwijze, Operatie>> = {
  'gedeelde-lijst': 'oordeel:geven',
  'ieder-apart': 'oordeel:vastleggen',
}

/** Whether two ambities are the same; null stands for none. */
export function isSameAmbitie(a: Ambitie | null, b: Ambitie | null): boolean {
  return a?.niveau === b?.niveau && a?.prioriteit === b?.prioriteit && a?.jaar === b?.jaar
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
  | {
      soort:
        | 'invullen'
        | 'afronden'
        | 'resultaten'
        | 'rapport'
        | 'uitnodigen'
        | 'ronde-volgen'
        | 'gesprek'
        | 'vaststellen'
        | 'wacht-op-gesprek'
        | 'bekijk-uitkomst'
        | 'plan'
      metingId: string
    }

/** What the next step is decided on; metingen newest first. */
type MetingStand = Readonly<{
  id: string
  status: MetingStatus
  compleet: boolean
  /** Whether it was ever established, also when it was reopened since. */
  heeftMomentopname: boolean
  /** Of a meting `ieder-apart`. */
  apart: (StandApart & Readonly<{ rondeOpen: boolean }>) | null
}>

/** In a meting `ieder-apart`: first the answers, then the conversation, then establishing. */
function decideStapApart(rol: Lidrol, { compleet, apart }: MetingStand) {
  if (!apart) return null
  if (rol !== 'coordinator') {
    if (apart.rondeOpen) return compleet ? 'wacht-op-gesprek' : 'invullen'
    return 'bekijk-uitkomst'
  }
  if (apart.deelnemers === 0) return 'uitnodigen'
  if (apart.rondeOpen) return 'ronde-volgen'
  return apart.voorlopig > 0 ? 'gesprek' : 'vaststellen'
}

/**
 * Decides the one next step for a member with this role.
 * @param acties how many actions the verbeterplan of the gemeente has
 */
export function decideVolgendeStap(
  rol: Lidrol,
  metingen: readonly MetingStand[],
  acties: number,
): VolgendeStap {
  const established = metingen.find(({ heeftMomentopname }) => heeftMomentopname)
  const open = rol === 'lezer' ? undefined : metingen.find(({ status }) => status === 'open')
  if (open) {
    const apart = decideStapApart(rol, open)
    if (apart) return { soort: apart, metingId: open.id }
    if (!open.compleet) return { soort: 'invullen', metingId: open.id }
    return { soort: rol === 'coordinator' ? 'afronden' : 'resultaten', metingId: open.id }
  }
  if (established) {
    const isPlanNext = rol === 'coordinator' && acties === 0
    return { soort: isPlanNext ? 'plan' : 'rapport', metingId: established.id }
  }
  return { soort: rol === 'coordinator' ? 'start-meting' : 'wacht-op-start' }
}
