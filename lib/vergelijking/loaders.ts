import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findDeling } from '@/lib/delen/data'
import { listInstrumenten, requireInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { loadResultaat, toRapportInput } from '@/lib/resultaten/loaders'
import { buildBrug } from '@/lib/scoring/vergelijkbaar'
import { findPlaats, listGedeeld, type GedeeldeMeting } from './data'
import { buildGroepsbeelden, findGrootteklasse, type Gedeeld } from './rules'
import type { VergelijkingOverzicht } from './schema'

function toGedeeld(meting: GedeeldeMeting, eigen: Instrument): Gedeeld {
  const brug = buildBrug(listInstrumenten(), requireInstrument(meting.instrumentversie), eigen)
  return {
    sleutel: meting.gemeenteCode,
    vorm: meting.vorm,
    kenmerken: meting.kenmerken,
    nietVergelijkbaar: new Set(brug.redenen.keys()),
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
    listGedeeld(access, { regioCode, fictief }),
    listGedeeld(access, { ...klasse, fictief }),
  ])
  const groep = (metingen: readonly GedeeldeMeting[]) =>
    metingen.map((entry) => toGedeeld(entry, instrument))
  return {
    metingId,
    input,
    regio: regio.naam,
    klasse,
    groepen: buildGroepsbeelden(
      [
        { soort: 'regio', gedeeld: groep(inRegio) },
        { soort: 'grootte', gedeeld: groep(inKlasse) },
      ],
      instrument.kenmerken.map(({ id }) => id),
    ),
    eigenDeling: deling?.resultaat ?? 'niet',
    magDelen: !isRefusal(authorize(principal, gemeenteCode, 'meting:delen')),
  }
}
