import type { Niveau } from '@/lib/instrument/model'

/** Longest remark, in characters: some three pages. */
export const MAX_TOELICHTING = 10_000

/** An answer to one question with its remark (scoring §2); shared by server and browser. */
export type Keuze = Readonly<
  {
    toelichting: string
    /** Of a judgement: the view that someone keeps beside it. */
    afwijkendStandpunt?: string
  } & ({ soort: 'niveau'; niveau: Niveau } | { soort: 'nvt' | 'weet-niet' | 'open' })
>

/** An answer in the words of the contract (contract.md, oordelen). */
export type OordeelBody = {
  niveau?: Niveau | undefined
  nvt?: boolean | undefined
  weetNiet?: boolean | undefined
  toelichting?: string | undefined
  afwijkendStandpunt?: string | undefined
}

/** An answer as one of the four kinds. */
export function toKeuze(body: OordeelBody): Keuze {
  const { toelichting = '', afwijkendStandpunt } = body
  const teksten = { toelichting, ...(afwijkendStandpunt && { afwijkendStandpunt }) }
  if (body.niveau !== undefined) return { soort: 'niveau', niveau: body.niveau, ...teksten }
  if (body.nvt) return { soort: 'nvt', ...teksten }
  return { soort: body.weetNiet ? 'weet-niet' : 'open', ...teksten }
}

/** The other way round: an answer in the words of the contract. */
export function toOordeelBody(keuze: Keuze): OordeelBody {
  const { toelichting, afwijkendStandpunt } = keuze
  const teksten = {
    ...(toelichting && { toelichting }),
    ...(afwijkendStandpunt && { afwijkendStandpunt }),
  }
  if (keuze.soort === 'niveau') return { niveau: keuze.niveau, ...teksten }
  if (keuze.soort === 'nvt') return { nvt: true, ...teksten }
  return keuze.soort === 'weet-niet' ? { weetNiet: true, ...teksten } : teksten
}

const isSameGekozen = (a: Keuze, b: Keuze) =>
  a.soort === b.soort && (a.soort !== 'niveau' || b.soort !== 'niveau' || a.niveau === b.niveau)

const standpuntOf = ({ afwijkendStandpunt = '' }: Keuze) => afwijkendStandpunt

export const isSameKeuze = (a: Keuze, b: Keuze) =>
  isSameGekozen(a, b) && a.toelichting === b.toelichting && standpuntOf(a) === standpuntOf(b)

/** What of one part of an answer stays; undefined when both sides changed it, each otherwise. */
function mergePart<Part>(
  [basis, mine, theirs]: readonly [Keuze, Keuze, Keuze],
  read: (keuze: Keuze) => Part,
  isSame: (a: Keuze, b: Keuze) => boolean,
): Part | undefined {
  if (isSame(mine, theirs) || isSame(theirs, basis)) return read(mine)
  return isSame(mine, basis) ? read(theirs) : undefined
}

const gekozenOf = (keuze: Keuze) =>
  keuze.soort === 'niveau' ? { soort: keuze.soort, niveau: keuze.niveau } : { soort: keuze.soort }

/**
 * Puts two changes of one answer together, part by part: what was chosen, the remark, and the
 * differing view. Each part comes from the side that changed it.
 * @param basis the answer that both started from
 * @returns null when both changed the same part, each otherwise: a person has to choose
 */
export function mergeKeuze(basis: Keuze, mine: Keuze, theirs: Keuze): Keuze | null {
  const sides = [basis, mine, theirs] as const
  const gekozen = mergePart(sides, gekozenOf, isSameGekozen)
  const toelichting = mergePart(
    sides,
    (keuze) => keuze.toelichting,
    (a, b) => a.toelichting === b.toelichting,
  )
  const standpunt = mergePart(sides, standpuntOf, (a, b) => standpuntOf(a) === standpuntOf(b))
  if (gekozen === undefined || toelichting === undefined || standpunt === undefined) return null
  return { ...gekozen, toelichting, ...(standpunt && { afwijkendStandpunt: standpunt }) }
}
