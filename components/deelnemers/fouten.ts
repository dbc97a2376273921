import type { ActieStand } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import type { Outcome } from '@/lib/invoer/outcome'

const TEKSTEN = { ...DEELNEMERS_TEKSTEN.fouten, 'niet-ingelogd': MELDING_TEKSTEN.uitgelogd }

/** Why something about deelnemers was refused, beside what refuses everything. */
export type Reden =
  | 'andere-werkwijze'
  | 'gesloten'
  | 'geen-mail'
  | 'te-vroeg'
  | 'niemand'
  | 'al-open'
  | 'bestaat-al'
  | 'al-begonnen'

/** The messages of a refusal with their fields; one per field, empty for none. */
export function listFouten(
  outcome: Exclude<Outcome<unknown, Reden>, { ok: true }>,
): ActieStand['fouten'] {
  if (outcome.reden !== 'ongeldig') return [{ veld: '', melding: TEKSTEN[outcome.reden] }]
  const byVeld = new Map<string, string>()
  for (const { pad, melding } of outcome.fouten) {
    const veld = String(pad[0] ?? '')
    if (!byVeld.has(veld)) byVeld.set(veld, melding)
  }
  return [...byVeld].map(([veld, melding]) => ({ veld, melding }))
}
