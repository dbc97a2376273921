import { LEEG, type FormulierStand } from '@/components/uitnodigingen/stand'
import type { Invoerfout } from '@/lib/invoer/outcome'

/** One message per field: the first that says what to do. */
function toFouten(fouten: readonly Invoerfout[]): FormulierStand['fouten'] {
  const byVeld = new Map<string, string>()
  for (const { pad, melding } of fouten) {
    const veld = String(pad[0] ?? '')
    if (!byVeld.has(veld)) byVeld.set(veld, melding)
  }
  return [...byVeld].map(([veld, melding]) => ({ veld, melding }))
}

/** What a form shows when its fields are not right; what was typed stays. */
export const toFoutstand = (
  fouten: readonly Invoerfout[],
  waarden: FormulierStand['waarden'],
): FormulierStand => ({ ...LEEG, waarden, fouten: toFouten(fouten) })

/** What a form shows when something is refused that no field can mend. */
export const toMelding = (
  melding: string,
  waarden: FormulierStand['waarden'] = {},
): FormulierStand => ({ ...LEEG, waarden, fouten: [{ veld: '', melding }] })
