import {
  authorize,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { getInstrument, getProfiel, standaardInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import type { Profiel } from '@/lib/instrument/model-profiel'
import { listMetingen } from '@/lib/metingen/data'
import type { Meting } from '@/lib/metingen/schema'
import { readProfielantwoorden } from './data'
import { listGevolgen, measureProfiel, type Gevolgen } from './rules'
import type { ProfielOverzicht } from './schema'
import type { Voortgang } from '@/lib/vragenlijst/rules'

/** The version of which a gemeente answers the profile. */
type Keus = Readonly<{ instrument: Instrument; profiel: Profiel; open: Meting | undefined }>

/**
 * The profile that a gemeente answers: that of its newest open meting, or else of the next one.
 * @param metingen newest first
 */
export function chooseProfiel(metingen: readonly Meting[]): Keus {
  const open = metingen.find(({ status }) => status === 'open')
  const instrument = (open && getInstrument(open.instrumentversie)) ?? standaardInstrument()
  const profiel = getProfiel(instrument.versie)
  if (!profiel) throw new Error(`instrument ${instrument.versie} has no gemeenteprofiel`)
  return { instrument, profiel, open }
}

/** The gemeenteprofiel with its answers, and what follows from them. */
export async function loadProfiel(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<ProfielOverzicht | Refusal> {
  const access = authorize(principal, gemeenteCode, 'profiel:lezen')
  if (isRefusal(access)) return access
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  const [metingen, antwoorden] = await Promise.all([
    listMetingen(access),
    readProfielantwoorden(access),
  ])
  const { instrument, profiel, open } = chooseProfiel(metingen)
  const leestOpen = !isRefusal(authorize(principal, gemeenteCode, 'meting:lezen'))
  return {
    gemeente: { code: gemeenteCode, naam: lid?.gemeenteNaam ?? gemeenteCode },
    magBepalen: !isRefusal(authorize(principal, gemeenteCode, 'profiel:bepalen')),
    instrument,
    profiel,
    antwoorden,
    gevolgen: listGevolgen(profiel, antwoorden),
    metingId: open && leestOpen ? open.id : null,
  }
}

/** How much of the profile is answered. @param metingen newest first */
export async function readProfielVoortgang(
  access: AuthorizedGemeente,
  metingen: readonly Meting[],
): Promise<Voortgang> {
  return measureProfiel(chooseProfiel(metingen).profiel, await readProfielantwoorden(access))
}

/** What follows from the profile for the questions of one version of the instrument. */
export async function readGevolgen(
  access: AuthorizedGemeente,
  instrumentversie: string,
): Promise<Gevolgen> {
  const profiel = getProfiel(instrumentversie)
  return profiel ? listGevolgen(profiel, await readProfielantwoorden(access)) : {}
}
