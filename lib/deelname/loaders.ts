import { findDeelnemerByToken } from '@/lib/auth/deelnamelink'
import {
  authorizeDeelnemer,
  isRefusal,
  type AuthorizedGemeente,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { findGemeente } from '@/lib/gemeenten/data'
import { requireInstrument } from '@/lib/instrument/content'
import type { Instrument, Perspectief } from '@/lib/instrument/model'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import {
  listAntwoordenVanDeelnemer,
  listEigenAntwoorden,
  type Keuzes,
} from '@/lib/vragenlijst/data'
import { measureVoortgang, selectInstrument } from '@/lib/vragenlijst/rules'
import {
  countInPerspectief,
  findBekendeDeelnemer,
  findDeelname,
  findEigenDeelnemer,
  findOpenLink,
} from './data'
import { isKleineGroep } from './rules'
import type { Deelname, Deelnemer, EigenDeelname, OpenDeelname, Ronde } from './schema'

const selectVragen = (
  { instrumentversie, omvang }: Pick<Meting, 'instrumentversie' | 'omvang'>,
  perspectief: Perspectief,
): Instrument => selectInstrument(requireInstrument(instrumentversie), { perspectief, omvang })

async function toRonde(
  { meting, gemeenteNaam }: Readonly<{ meting: Meting; gemeenteNaam: string }>,
  perspectief: Perspectief,
  /** Of whom nothing is stored yet: the reader of an open link. */
  erbij = 0,
): Promise<Ronde> {
  const aantal = await countInPerspectief(meting.id, perspectief)
  return {
    meting,
    gemeenteNaam,
    perspectief,
    rondeOpen: isRondeOpen(meting, new Date()),
    instrument: selectVragen(meting, perspectief),
    kleineGroep: isKleineGroep(aantal + erbij),
  }
}

function findLaatste(keuzes: Keuzes): string | null {
  const [newest] = Object.entries(keuzes).toSorted(
    ([, a], [, b]) => b.gewijzigdOp.valueOf() - a.gewijzigdOp.valueOf(),
  )
  return newest?.[0] ?? null
}

const toDeelname = (ronde: Ronde, deelnemer: Deelnemer, keuzes: Keuzes): Deelname => ({
  ...ronde,
  deelnemer,
  keuzes,
  voortgang: measureVoortgang(ronde.instrument, keuzes),
  laatsteIndicator: findLaatste(keuzes),
})

/** The place in a round that a personal link opens; null for a link that does not work. */
export async function loadDeelname(token: string): Promise<Deelname | null> {
  const wie = await findDeelnemerByToken(token, new Date())
  const access = wie && authorizeDeelnemer(wie, wie.metingId, 'antwoord:geven')
  if (!access || isRefusal(access)) return null
  const found = await findDeelname(access)
  if (!found) return null
  const { deelnemer } = found
  const [ronde, keuzes] = await Promise.all([
    toRonde(found, deelnemer.perspectief),
    listAntwoordenVanDeelnemer(access),
  ])
  return toDeelname(ronde, deelnemer, keuzes)
}

/** The round that an open link leads to; null for a link that does not work. */
export async function loadOpenDeelname(token: string): Promise<OpenDeelname | null> {
  const link = await findOpenLink(token)
  if (!link) return null
  const ronde = await toRonde(link, link.perspectief, 1)
  return { ...ronde, isVol: link.aantal >= link.maximum }
}

/**
 * Whether a link opens anything now.
 * @param deel the page under it; an open link has only its own
 */
export async function isWerkendeLink(token: string, deel: string | undefined): Promise<boolean> {
  const wie = await findDeelnemerByToken(token, new Date())
  return wie !== null || (deel === undefined && (await findOpenLink(token)) !== null)
}

/**
 * The public questions behind a form that was sent by a link that no longer works: enough to give
 * back what was typed, and nothing of what is stored. Null for a link that never was.
 */
export async function loadVragenVanLink(token: string): Promise<Instrument | null> {
  const wie = await findBekendeDeelnemer(token)
  const found = wie && authorizeDeelnemer(wie, wie.metingId, 'antwoord:geven')
  if (!wie || !found || isRefusal(found)) return null
  const deelname = await findDeelname(found)
  return deelname && selectVragen(deelname.meting, wie.perspectief)
}

/** A member's place in a meting in which everyone answers apart. */
type EigenPerspectief = Readonly<{
  meting: Meting
  /** Null until the member chose a perspectief, or answered. */
  deelnemer: Deelnemer | null
  rondeOpen: boolean
}>
type MetingAdres = Readonly<{ gemeenteCode: string; metingId: string }>

async function findEigen(
  principal: Principal | null,
  { gemeenteCode, metingId }: MetingAdres,
): Promise<(EigenPerspectief & Readonly<{ access: AuthorizedGemeente }>) | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'antwoord:geven')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode || meting.werkwijze !== 'ieder-apart') {
    return 'niet-gevonden'
  }
  return {
    access,
    meting,
    deelnemer: await findEigenDeelnemer(access, meting.id),
    rondeOpen: isRondeOpen(meting, new Date()),
  }
}

/** @param adres as in the address; a meting of another gemeente is `niet-gevonden` */
export async function loadEigenPerspectief(
  principal: Principal | null,
  adres: MetingAdres,
): Promise<
  (Omit<EigenPerspectief, 'deelnemer'> & Readonly<{ perspectief: Perspectief | null }>) | Refusal
> {
  const found = await findEigen(principal, adres)
  if (isRefusal(found)) return found
  const { meting, deelnemer, rondeOpen } = found
  return { meting, perspectief: deelnemer?.perspectief ?? null, rondeOpen }
}

/**
 * A member's own place in a round, as someone with a personal link has one.
 * @returns without a deelname until they chose a perspectief, or answered
 */
export async function loadEigenDeelname(
  principal: Principal | null,
  adres: MetingAdres,
): Promise<Readonly<{ deelname: EigenDeelname | null }> | Refusal> {
  const found = await findEigen(principal, adres)
  if (isRefusal(found)) return found
  const { access, meting, deelnemer } = found
  if (!deelnemer) return { deelname: null }
  const gemeente = await findGemeente(access.gemeenteCode)
  if (!gemeente) return 'niet-gevonden'
  const [ronde, keuzes] = await Promise.all([
    toRonde({ meting, gemeenteNaam: gemeente.naam }, deelnemer.perspectief),
    listEigenAntwoorden(access, meting.id),
  ])
  return { deelname: { ...toDeelname(ronde, deelnemer, keuzes), userId: access.userId } }
}
