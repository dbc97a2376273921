import type {
  Indicator,
  Instrument,
  Kenmerk,
  Niveau,
  Ondersteuning,
  Perspectief,
  WaardeId,
} from './model'

/** @returns the kenmerk, or undefined for an unknown id */
export function findKenmerk(instrument: Instrument, id: string): Kenmerk | undefined {
  return instrument.kenmerken.find((kenmerk) => kenmerk.id === id)
}

/** @returns the indicator, or undefined for an unknown id */
export function findIndicator(instrument: Instrument, id: string): Indicator | undefined {
  return listIndicatoren(instrument).find((indicator) => indicator.id === id)
}

type Keuze = {
  /** The short version of the questionnaire: the kern-indicatoren of every kenmerk. */
  alleenKern?: boolean | undefined
  /** Only what this perspectief can judge from own experience. */
  perspectief?: Perspectief | undefined
}

/** The indicators in the order of the questionnaire. */
export function listIndicatoren(
  instrument: Instrument,
  { alleenKern = false, perspectief }: Keuze = {},
): Indicator[] {
  return instrument.kenmerken
    .flatMap((kenmerk) => kenmerk.indicatoren)
    .filter((indicator) => !alleenKern || indicator.kern)
    .filter((indicator) => !perspectief || indicator.perspectieven.includes(perspectief))
}

/** The kenmerken of one waarde, by number. */
export function kenmerkenVanWaarde(instrument: Instrument, waarde: WaardeId): Kenmerk[] {
  return instrument.kenmerken.filter((kenmerk) => kenmerk.waarde === waarde)
}

/** The version for new metingen: the newest published one, or the newest while none is. */
export function pickStandaard(instrumenten: readonly Instrument[]): Instrument | undefined {
  return instrumenten.findLast(({ status }) => status === 'gepubliceerd') ?? instrumenten.at(-1)
}

/** The version that the `wijzigingen` of this one speak of: its basis, or else the one before it. */
export function findVorige(
  instrumenten: readonly Instrument[],
  { versie, basis }: Instrument,
): Instrument | undefined {
  if (basis !== undefined) return instrumenten.find((item) => item.versie === basis)
  return instrumenten.findLast((item) => compareVersies(item.versie, versie) < 0)
}

/**
 * Whether support is still offered on a day. Its end may be a year, a month or a day, and is part
 * of the time that it holds.
 * @param datum an ISO date
 */
export const isGeldigOp =
  (datum: string) =>
  ({ geldig_tot: tot }: Pick<Ondersteuning, 'geldig_tot'>): boolean =>
    tot === undefined || datum.slice(0, tot.length) <= tot

type Vraag = { kenmerk?: string | undefined; niveau?: Niveau | undefined }

/**
 * The support that fits a kenmerk at a level; what is left out of the question does not limit.
 * @returns first what can be asked for or opened at once, in that the most specific (made for the
 * fewest kenmerken), then by title
 */
export function matchOndersteuning(
  catalogus: readonly Ondersteuning[],
  { kenmerk, niveau }: Vraag,
): Ondersteuning[] {
  return catalogus
    .filter((item) => kenmerk === undefined || item.kenmerken.includes(kenmerk))
    .filter((item) => niveau === undefined || item.niveaus.includes(niveau))
    .toSorted(
      (a, b) =>
        Number(isBereikbaar(b)) - Number(isBereikbaar(a)) ||
        a.kenmerken.length - b.kenmerken.length ||
        a.titel.localeCompare(b.titel, 'nl'),
    )
}

/** Whether the source gives an address to write to or to open. */
const isBereikbaar = ({ aanvragen: { mail, link } }: Ondersteuning) =>
  mail !== undefined || link !== undefined

/** Orders versions from old to new by the rules of semantic versioning, pre-releases first. */
export function compareVersies(a: string, b: string): number {
  const [[baseA, preA], [baseB, preB]] = [splitVersie(a), splitVersie(b)]
  const base = baseA.localeCompare(baseB, 'en', { numeric: true })
  if (base !== 0 || preA === preB) return base
  if (preA === '') return 1
  if (preB === '') return -1
  return preA.localeCompare(preB, 'en', { numeric: true })
}

function splitVersie(versie: string): [base: string, preRelease: string] {
  const [base = '', ...rest] = versie.split('-')
  return [base, rest.join('-')]
}
