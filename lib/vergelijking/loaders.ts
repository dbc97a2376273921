import { listGedeeld } from '@/lib/aggregaten/data'
import { findGrootteklasse } from '@/lib/aggregaten/rules'
import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findDeling } from '@/lib/delen/data'
import { listInstrumenten } from '@/lib/instrument/content'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'
import { createVergelijkbaar } from '@/lib/scoring/vergelijkbaar'
import { findPlaats } from './data'
import { buildGroepsbeelden } from './rules'
import type { VergelijkingOverzicht } from './schema'

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
      createVergelijkbaar(listInstrumenten(), instrument),
    ),
    eigenDeling: deling?.resultaat ?? 'niet',
    magDelen: !isRefusal(authorize(principal, gemeenteCode, 'meting:delen')),
  }
}
