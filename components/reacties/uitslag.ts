import type { Refusal } from '@/lib/authz/access'
import type { Invoerfout } from '@/lib/invoer/outcome'
import type { Reactie } from '@/lib/reacties/schema'
import type { ReactieStand } from './stand'
import { REACTIE_TEKSTEN } from './teksten'

const { fouten: FOUT } = REACTIE_TEKSTEN

/** Every way in which a write of a reaction can fail. */
export type Geweigerd =
  | Readonly<{ reden: 'ongeldig'; fouten: readonly Invoerfout[] }>
  | Readonly<{ reden: 'conflict'; opgeslagen: Pick<Reactie, 'tekst' | 'status' | 'versie'> }>
  | Readonly<{
      reden: Refusal | 'deelt-niet-meer' | 'geen-adviseur-meer' | 'weg' | 'vast' | 'vol'
    }>

/** What was typed stays; after a conflict saving once more is a choice over what is stored now. */
export function toStand(
  previous: ReactieStand,
  waarden: Readonly<Record<string, string>>,
  outcome: Geweigerd,
): ReactieStand {
  const stand = { waarden, versie: previous.versie, poging: previous.poging + 1 }
  if (outcome.reden === 'ongeldig') {
    return {
      ...stand,
      fouten: outcome.fouten.map(({ pad, melding }) => ({ veld: String(pad[0] ?? ''), melding })),
    }
  }
  if (outcome.reden === 'conflict') {
    const { tekst, status, versie } = outcome.opgeslagen
    const melding = 'status' in waarden ? FOUT.conflictStatus(status) : FOUT.conflictTekst(tekst)
    return { ...stand, versie, fouten: [{ veld: '', melding }] }
  }
  return { ...stand, fouten: [{ veld: '', melding: FOUT[outcome.reden] }] }
}
