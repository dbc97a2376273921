import {
  authorizeDeelnemer,
  isRefusal,
  type Deelnemerschap,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import type { Operatie } from '@/lib/authz/permissions'
import { findEigenPerspectief } from '@/lib/deelname/data'
import { getInstrument, requireInstrument, standaardInstrument } from '@/lib/instrument/content'
import type { Instrument, Perspectief } from '@/lib/instrument/model'
import { findMeting } from '@/lib/metingen/data'
import { authorizeMeting } from '@/lib/metingen/loaders'
import { isRondeOpen } from '@/lib/metingen/rules'
import type { Meting } from '@/lib/metingen/schema'
import { countOpmerkingen } from '@/lib/opmerkingen/data'
import type { OpmerkingAantal } from '@/lib/opmerkingen/schema'
import { readGevolgen } from '@/lib/profiel/loaders'
import type { Gevolgen } from '@/lib/profiel/rules'
import type { Werkwijze } from '@/lib/scoring/model'
import { STANDAARD_PERSPECTIEF } from './rules'
import {
  findLaatsteIndicator,
  listAntwoordenVanDeelnemer,
  listEigenAntwoorden,
  listOordelen,
  type Keuzes,
} from './data'

/** The questionnaire of one meting as one person fills it in. */
export type Vragenlijst = Readonly<{
  meting: Meting
  gemeenteNaam: string
  userId: string
  instrument: Instrument
  /** The shared judgements, or in a meting `ieder-apart` the person's own answers. */
  keuzes: Keuzes
  laatsteIndicator: string | null
  /**
   * In a meting `ieder-apart` from which perspectief this person answers, null until they chose;
   * in a shared questionnaire always null.
   */
  perspectief: Perspectief | null
  /** Whether answers can still change. */
  isOpen: boolean
  /** What follows from the gemeenteprofiel, by indicator. */
  gevolgen: Gevolgen
  /** Threads of remarks among members, by indicator. */
  opmerkingen: Readonly<Record<string, OpmerkingAantal>>
}>

/** Whose questions a member gets; null for everyone's, in a shared questionnaire. */
export const perspectiefOf = ({
  meting,
  perspectief,
}: Pick<Vragenlijst, 'meting' | 'perspectief'>): Perspectief | null =>
  meting.werkwijze === 'ieder-apart' ? (perspectief ?? STANDAARD_PERSPECTIEF) : null

const INVULLEN: Record<Werkwijze, Operatie> = {
  'gedeelde-lijst': 'oordeel:geven',
  'ieder-apart': 'antwoord:geven',
}

/**
 * The questionnaire to fill in, also of a meting that is closed meanwhile.
 * @param gemeenteCode as in the address; a meting of another gemeente is `niet-gevonden`
 */
export async function loadVragenlijst(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
): Promise<Vragenlijst | Refusal> {
  const found = await authorizeMeting(principal, metingId, ({ werkwijze }) => INVULLEN[werkwijze])
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const instrument = requireInstrument(meting.instrumentversie)
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  const isApart = meting.werkwijze === 'ieder-apart'
  const [keuzes, laatsteIndicator, gevolgen, perspectief, opmerkingen] = await Promise.all([
    isApart ? listEigenAntwoorden(access, metingId) : listOordelen(access, metingId),
    findLaatsteIndicator(access, meting),
    readGevolgen(access, instrument.versie),
    isApart ? findEigenPerspectief(access, metingId) : null,
    countOpmerkingen(access, metingId),
  ])
  return {
    meting,
    gemeenteNaam: lid?.gemeenteNaam ?? gemeenteCode,
    userId: access.userId,
    instrument,
    keuzes,
    laatsteIndicator,
    perspectief,
    isOpen: isApart ? isRondeOpen(meting, new Date()) : meting.status === 'open',
    gevolgen,
    opmerkingen,
  }
}

/** The answers of whoever asks in one meting: a member, or someone with a personal link. */
export async function loadAntwoorden(
  {
    principal,
    deelnemer,
  }: Readonly<{ principal: Principal | null; deelnemer: Deelnemerschap | null }>,
  metingId: string,
): Promise<Keuzes | Refusal> {
  if (deelnemer) {
    const access = authorizeDeelnemer(deelnemer, metingId, 'antwoord:geven')
    return isRefusal(access) ? access : listAntwoordenVanDeelnemer(access)
  }
  const found = await authorizeMeting(principal, metingId, 'antwoord:geven')
  return isRefusal(found) ? found : listEigenAntwoorden(found.access, metingId)
}

/**
 * The public questions behind a form that was sent after signing out or losing the right: enough
 * to give back what was typed, and nothing of what is stored.
 */
export async function loadVragen(metingId: string): Promise<Instrument> {
  const meting = await findMeting(metingId)
  return (meting && getInstrument(meting.instrumentversie)) ?? standaardInstrument()
}
