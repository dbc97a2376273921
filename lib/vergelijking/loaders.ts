import { listGedeeld } from '@/lib/aggregaten/data'
import { findGrootteklasse } from '@/lib/aggregaten/rules'
import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findDeling } from '@/lib/delen/data'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'
import { buildBrug } from '@/lib/scoring/vergelijkbaar'
import { findPlaats } from './data'
import { buildGroepsbeelden } from './rules'
import type { VergelijkingOverzicht } from './schema'

/** Whether a kenmerk of another version may stand beside this one (scoring §13). */
function createVergelijkbaar(eigen: Instrument) {
  const bruggen = new Map<string, ReturnType<typeof buildBrug>>()
  return (versie: string, kenmerkId: string): boolean => {
    const brug =
      bruggen.get(versie) ?? buildBrug(listInstrumenten(), requireInstrument(versie), eigen)
    bruggen.set(versie, brug)
    return !brug.redenen.has(kenmerkId)
  }
}

/** The result that this principal may see, beside the spread of what others share. */
export async function loadVergelijking(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<VergelijkingOverzicht | Refusal> {
  const found = await loadResultaat(principal, metingId)
  if (isRefusal(found)) return found
  const { access, meting, instrument } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const plaats = await findPlaats(access)
  if (!plaats) throw new Error(`gemeente ${gemeenteCode} is not in the register`)
  const { regioCode, fictief, inwoners, regio } = plaats
  const klasse = findGrootteklasse(inwoners)
  const [input, deling, inRegio, inKlasse] = await Promise.all([
    toRapportInput(found, new Date()),
    findDeling(access, metingId),
    listGedeeld(access, { deel: 'resultaat', regioCode, fictief }),
    listGedeeld(access, { deel: 'resultaat', grootte: klasse, fictief }),
  ])
  return {
    metingId,
    input,
    regio: regio.naam,
    klasse,
    groepen: buildGroepsbeelden(
      [
        { soort: 'regio', gedeeld: inRegio },
        { soort: 'grootte', gedeeld: inKlasse },
      ],
      instrument.kenmerken.map(({ id }) => id),
      createVergelijkbaar(instrument),
    ),
    eigenDeling: deling?.resultaat ?? 'niet',
    magDelen: !isRefusal(authorize(principal, gemeenteCode, 'meting:delen')),
  }
}
