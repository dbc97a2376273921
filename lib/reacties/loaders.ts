import {
  authorize,
  isRefusal,
  type AuthorizedRegio,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findMetNaam, type Gedeeldlezer } from '@/lib/gedeeld/data'
import { authorizeGedeeld, type GedeeldPlek } from '@/lib/gedeeld/loaders'
import { nameKenmerk } from '@/lib/gedeeld/rules'
import { requireInstrument } from '@/lib/instrument/content'
import type { Instrument } from '@/lib/instrument/model'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { listNieuweReacties, listReacties } from './data'
import { magWijzigen, sortByKenmerk } from './rules'
import {
  MAX_REACTIES,
  type NieuweReacties,
  type Reactieoverzicht,
  type ReactiesVanGemeente,
} from './schema'

async function readOverzicht(
  access: Gedeeldlezer,
  { metingId, instrument }: Readonly<{ metingId: string; instrument: Instrument }>,
): Promise<Reactieoverzicht> {
  const found = await listReacties(access, metingId)
  return {
    regels: sortByKenmerk(
      found.map((item) => ({
        ...item,
        kenmerk:
          item.reactie.kenmerkId === null ? null : nameKenmerk(instrument, item.reactie.kenmerkId),
        magWijzigen: magWijzigen(item.reactie, item.antwoorden.length, access.userId),
      })),
    ),
    kenmerken: instrument.kenmerken.map(({ id }) => nameKenmerk(instrument, id)),
    isVol: found.length >= MAX_REACTIES,
  }
}

/** The reactions on a meting that is shared by name, for the advisers of the regio. */
export async function loadReactiesVanAdviseur(
  principal: Principal | null,
  plek: GedeeldPlek,
  metingId: string,
): Promise<Reactieoverzicht | Refusal> {
  const found = await authorizeGedeeld(principal, plek, 'gedeeld:lezen')
  if (isRefusal(found)) return found
  const access: AuthorizedRegio = found.access
  const gedeeld = await findMetNaam(access, { gemeenteCode: plek.gemeenteCode, metingId })
  if (!gedeeld) return 'niet-gevonden'
  return readOverzicht(access, {
    metingId,
    instrument: requireInstrument(gedeeld.instrumentversie),
  })
}

/** The reactions on a meting, for the members of its gemeente; also when nothing is shared any more. */
export async function loadReacties(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<ReactiesVanGemeente | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'reactie:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  const instrument = requireInstrument(meting.instrumentversie)
  return {
    ...(await readOverzicht(access, { metingId, instrument })),
    gemeente: { code: gemeenteCode, naam: lid?.gemeenteNaam ?? gemeenteCode },
    meting: { id: meting.id, naam: meting.naam },
    magBeantwoorden: !isRefusal(authorize(principal, gemeenteCode, 'reactie:beantwoorden')),
  }
}

/** The metingen of a gemeente with reactions that wait for an answer; none for who may not answer. */
export async function loadNieuweReacties(
  principal: Principal | null,
  gemeenteCode: string,
): Promise<NieuweReacties[]> {
  const access = authorize(principal, gemeenteCode, 'reactie:beantwoorden')
  return isRefusal(access) ? [] : listNieuweReacties(access)
}
