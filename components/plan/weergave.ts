import type { Effect } from '@/lib/effect/schema'
import type { Actie, ActieInput } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { formatDatum, joinWords } from '@/lib/report/format'
import { GEVOLG_NAMEN, PLAN_TEKSTEN } from './teksten'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { effect: EFFECT, velden: VELDEN } = ACTIE_TEKSTEN

/** What is expected and what was measured, in a few words: for a card or a row. */
export function describeEffect({ verwachting, nametingen }: Effect): string[] {
  if (!verwachting) return []
  const { van, naar } = verwachting
  const uitkomst = nametingen[0]?.uitkomst
  return [
    EFFECT.kort(van.score.afgerond, naar.score.afgerond),
    ...(uitkomst?.soort === 'gemeten' ? [EFFECT.gemetenKort(uitkomst.score.afgerond)] : []),
    ...(uitkomst?.soort === 'niet-vergelijkbaar' ? [EFFECT.nietVergelijkbaarKort] : []),
  ]
}

/** A stored value in words, to set beside what someone typed. */
export function describeVeld(actie: Actie, veld: keyof ActieInput): string {
  return toWords(actie, veld) || VELDEN.niets
}

function toWords(actie: Actie, veld: keyof ActieInput): string {
  switch (veld) {
    case 'gevolg':
      return actie.gevolg ? GEVOLG_NAMEN[actie.gevolg] : ''
    case 'status':
      return ACTIESTATUS_NAMEN[actie.status]
    case 'start':
    case 'eind':
      return actie[veld] === null ? '' : formatDatum(actie[veld])
    case 'kosten':
      return actie.kosten === null ? '' : PLAN_TEKSTEN.euro(actie.kosten)
    case 'naarNiveau':
      return actie.naarNiveau === null ? '' : String(actie.naarNiveau)
    case 'indicatoren':
      return joinWords(actie.indicatoren)
    default:
      return actie[veld]
  }
}
