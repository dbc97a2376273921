import type { PlanFilter, PlanKeuze } from '@/lib/plan/schema'

/** Where the list of actions starts on the page, and where a message stands. */
export const ANKERS = { acties: 'acties', melding: 'melding' }

/** The part of an address that says how the plan is looked at; only what differs from the start. */
export function writePlanKeuze(keuze: Partial<PlanKeuze>): string {
  const { weergave, filter, sortering, pagina = 1, alles } = keuze
  const query = new URLSearchParams()
  const set = (naam: string, value: string | undefined) => value && query.set(naam, value)
  set('weergave', weergave === 'lijst' ? weergave : '')
  set('kenmerk', filter?.kenmerk)
  set('status', filter?.status)
  set('eigenaar', filter?.eigenaar)
  set('laat', filter?.alleenTeLaat ? 'ja' : '')
  set('sorteer', sortering === 'eind' ? '' : sortering)
  set('pagina', pagina > 1 ? String(pagina) : '')
  set('alles', alles ? 'ja' : '')
  return query.toString()
}

/** The plan with another choice, at its actions. */
export function planPad(plan: string, keuze: Partial<PlanKeuze>): string {
  const query = writePlanKeuze(keuze)
  return `${query ? `${plan}?${query}` : plan}#${ANKERS.acties}`
}

export const isGefilterd = ({ kenmerk, status, eigenaar, alleenTeLaat }: PlanFilter) =>
  Boolean(kenmerk || status || eigenaar || alleenTeLaat)

export const GEEN_FILTER: PlanFilter = {
  kenmerk: '',
  status: '',
  eigenaar: '',
  alleenTeLaat: false,
}
