import { NIVEAUS, type Instrument, type Niveau, type Perspectief } from '@/lib/instrument/model'
import { countNiveaus, type NiveauTelling } from './count-niveaus'
import type { Spreiding } from './momentopname'
import { distributeByPerspectief } from './perspectives'

/** The fewest people of whom anything is shown (§11). */
const MIN_GETOOND = 3

type NiveauAntwoord = Readonly<{ perspectief: Perspectief; niveau: Niveau }>

const toVerdeling = (telling: NiveauTelling): number[] => NIVEAUS.map((niveau) => telling[niveau])

/** Every level as often as it was given, ascending. */
export const toNiveaus = (verdeling: Spreiding['verdeling']): Niveau[] =>
  NIVEAUS.flatMap((niveau, index) => Array.from({ length: verdeling[index] ?? 0 }, () => niveau))

/**
 * How the levels on one indicator lie (§10), by group only where §11 lets it. Takes one answer per
 * participant who gave a level; null for fewer than three, since it is public whom a question is for.
 */
export function summarizeSpreiding(answers: readonly NiveauAntwoord[]): Spreiding | null {
  if (answers.length < MIN_GETOOND) return null
  return {
    verdeling: toVerdeling(countNiveaus(answers.map(({ niveau }) => niveau))),
    groepen: distributeByPerspectief(answers).map(({ perspectieven, niveaus }) => ({
      perspectieven: [...perspectieven],
      verdeling: toVerdeling(niveaus),
    })),
  }
}

/** The fewest people who can have made the difference between two spreads. */
function countVerschil(a: readonly number[], b: readonly number[]): number {
  const steps = NIVEAUS.map((_, index) => (b[index] ?? 0) - (a[index] ?? 0))
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const up = sum(steps.filter((step) => step > 0))
  return Math.max(up, up - sum(steps))
}

/** Nobody or a group: from the difference of one or two one would read what they answered. */
function isVeilig(a: readonly number[], b: readonly number[]): boolean {
  const verschil = countVerschil(a, b)
  return verschil === 0 || verschil >= MIN_GETOOND
}

const nameGroepen = ({ groepen }: Spreiding) =>
  groepen.map(({ perspectieven }) => perspectieven.join()).join(';')

function areGroepenVeilig(eerder: Spreiding, nu: Spreiding): boolean {
  if (eerder.groepen.length === 0) return true
  return (
    nameGroepen(eerder) === nameGroepen(nu) &&
    nu.groepen.every(({ verdeling }, index) =>
      isVeilig(eerder.groepen[index]?.verdeling ?? [], verdeling),
    )
  )
}

/**
 * What may be shown of a spread beside those of earlier revisions: without its groups, or nothing,
 * where taking one from the other would leave the answers of one or two people (§11).
 */
export function withholdVerschil(nu: Spreiding, eerder: readonly Spreiding[]): Spreiding | null {
  if (!eerder.every(({ verdeling }) => isVeilig(verdeling, nu.verdeling))) return null
  return eerder.every((spreiding) => areGroepenVeilig(spreiding, nu)) ? nu : { ...nu, groepen: [] }
}

type Spreidingen = Readonly<Record<string, Spreiding>>
type Bereik = Readonly<{ laag: Niveau; hoog: Niveau }>

/** The lowest and the highest level in what is shown of each kenmerk; null for nothing. */
export function listBereiken(
  { kenmerken }: Pick<Instrument, 'kenmerken'>,
  spreiding: Spreidingen,
): Readonly<Record<string, Bereik | null>> {
  return Object.fromEntries(
    kenmerken.map(({ id, indicatoren }) => [
      id,
      findBereik(indicatoren.flatMap((indicator) => spreiding[indicator.id] ?? [])),
    ]),
  )
}

function findBereik(spreidingen: readonly Spreiding[]): Bereik | null {
  const given = NIVEAUS.filter((_, index) =>
    spreidingen.some(({ verdeling }) => (verdeling[index] ?? 0) > 0),
  )
  const [laag] = given
  const hoog = given.at(-1)
  return laag && hoog ? { laag, hoog } : null
}
