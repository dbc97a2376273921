import { BASISNIVEAU, GEVOLGEN, type Indicator, type Niveau } from '@/lib/instrument/model'
import { compare } from '@/lib/scoring/fraction'
import { STANDAARD_AMBITIE } from '@/lib/scoring/model'
import { hasScore, type GescoordeStand, type KenmerkStand, type RapportInput } from './input'
import { describeBegrenzing } from './kenmerk'
import type { KloofSamenvatting, Raadvraag, Samenvatting } from './model'
import { buildLegenda, buildStrook, buildTabel } from './strook'
import {
  beeldTekst,
  klovenTekst,
  raadTekst,
  samenvattingTekst,
  standTekst,
  type Telling,
} from './teksten'

/** How many gaps the summary names. */
const AANTAL_KLOVEN = 3

/** Counts for sentences about a group of kenmerken; the basisniveau is reached by level (§6). */
export function countStanden(standen: readonly KenmerkStand[]): Telling {
  const gescoord = standen.filter(hasScore)
  const opBasisniveau = gescoord.filter(({ resultaat }) => resultaat.niveau >= BASISNIVEAU).length
  return { totaal: standen.length, gescoord: gescoord.length, opBasisniveau }
}

/** Those below the basisniveau, the lowest first: by level (§6), then by score. */
function listOnder(gescoord: readonly GescoordeStand[]): GescoordeStand[] {
  return gescoord
    .filter(({ resultaat }) => resultaat.niveau < BASISNIVEAU)
    .toSorted(
      ({ resultaat: a }, { resultaat: b }) => a.niveau - b.niveau || compare(a.score, b.score),
    )
}

/** Of those the lowest, as far as the figures shown tell them apart. */
function listVerst(gescoord: readonly GescoordeStand[]): GescoordeStand[] {
  const onder = listOnder(gescoord)
  const laagste = onder.at(0)?.resultaat
  return onder.filter(
    ({ resultaat: { niveau, score } }) =>
      niveau === laagste?.niveau && score.afgerond === laagste.score.afgerond,
  )
}

const isNietsVanToepassing = (standen: readonly KenmerkStand[]) =>
  standen.every(({ resultaat }) => resultaat.status === 'nvt')

/**
 * What a wethouder would repeat: at how many kenmerken the gemeente is below the basisniveau, and
 * where the furthest. The figures count kenmerken by level (§6).
 */
export function writeKernzin(
  { gemeente: { naam }, resultaat: { voorlopig } }: Pick<RapportInput, 'gemeente' | 'resultaat'>,
  standen: readonly KenmerkStand[],
): string {
  const telling = { ...countStanden(standen), voorlopig }
  const gescoord = standen.filter(hasScore)
  const [eerste] = gescoord
  if (!eerste) {
    return isNietsVanToepassing(standen)
      ? standTekst.nietsVanToepassing(naam, voorlopig)
      : standTekst.nietsBeoordeeld(naam)
  }
  if (gescoord.length === 1) {
    return standTekst.eenKenmerk(naam, eerste.kenmerk.kort, eerste.resultaat.niveau, telling)
  }
  if (gescoord.every(({ resultaat }) => resultaat.niveau === 5)) {
    return standTekst.allesOpVijf(naam, telling)
  }
  if (telling.opBasisniveau === telling.gescoord) {
    return standTekst.allesOpBasisniveau(naam, telling)
  }
  const verst = listVerst(gescoord).map(({ kenmerk }) => kenmerk.kort)
  return standTekst.onderBasisniveau(naam, telling, verst)
}

/** Highest and lowest, by the figures as shown: what looks equal is called equal. */
function describeSpreiding(gescoord: readonly GescoordeStand[]): string[] {
  const sorted = gescoord.toSorted((a, b) => compare(a.resultaat.score, b.resultaat.score))
  const laagste = sorted.at(0)?.resultaat.score.afgerond
  const hoogste = sorted.at(-1)?.resultaat.score.afgerond
  if (laagste === undefined || hoogste === undefined || sorted.length < 2) return []
  if (laagste === hoogste) return [standTekst.gelijk(laagste)]
  const namesAt = (score: string) =>
    gescoord
      .filter(({ resultaat }) => resultaat.score.afgerond === score)
      .map(({ kenmerk }) => kenmerk.kort)
  return [
    `${standTekst.hoogste(namesAt(hoogste), hoogste)} ${standTekst.laagste(namesAt(laagste), laagste)}`,
  ]
}

function describeOntbrekend(standen: readonly KenmerkStand[]): string[] {
  const names = (status: string) =>
    standen
      .filter(({ resultaat }) => resultaat.status === status)
      .map(({ kenmerk }) => kenmerk.kort)
  const teWeinig = names('onvoldoende-beoordeeld')
  const nvt = names('nvt')
  // With no score at all the first sentence has said so already.
  const rest = [
    ...(teWeinig.length > 0 && teWeinig.length < standen.length
      ? [standTekst.teWeinig(teWeinig)]
      : []),
    ...(nvt.length > 0 && nvt.length < standen.length ? [standTekst.nvt(nvt)] : []),
  ]
  return rest.length > 0 ? [rest.join(' ')] : []
}

function buildStand(input: RapportInput, standen: readonly KenmerkStand[]): Samenvatting['stand'] {
  const { resultaat } = input
  const gescoord = standen.filter(hasScore)
  const alineas: string[] = []
  if (gescoord.length > 0) alineas.push(standTekst.uitlegBasisniveau)
  const { score } = resultaat.totaal
  if (score && gescoord.length > 1) {
    alineas.push(standTekst.gemiddelde(score.afgerond, countStanden(standen)))
  } else if (!score && gescoord.length > 0) {
    alineas.push(standTekst.geenGemiddelde)
  }
  alineas.push(...describeSpreiding(gescoord), ...describeOntbrekend(standen))
  if (resultaat.voorlopig) alineas.push(standTekst.voorlopig)
  return { titel: standTekst.titel, kernzin: writeKernzin(input, standen), alineas }
}

type Beoordeeld = { indicator: Indicator; niveau: Niveau }

/** The indicators with the lowest level of a kenmerk, a kern-indicator first. */
function findLaagste({ kenmerk }: KenmerkStand, { oordelen }: RapportInput): Beoordeeld[] {
  const beoordeeld = kenmerk.indicatoren.flatMap((indicator): Beoordeeld[] => {
    const oordeel = oordelen[indicator.id]
    return oordeel?.soort === 'niveau' ? [{ indicator, niveau: oordeel.niveau }] : []
  })
  const laagste = Math.min(...beoordeeld.map(({ niveau }) => niveau))
  return beoordeeld
    .filter(({ niveau }) => niveau === laagste)
    .toSorted((a, b) => Number(b.indicator.kern) - Number(a.indicator.kern))
}

/** A kenmerk that asks attention: by its gap, or else by its level. */
function describeKloof(input: RapportInput, stand: GescoordeStand): KloofSamenvatting {
  const { kenmerk, resultaat, ambitie } = stand
  const { score, kloof, niveau } = resultaat
  const laagste = findLaagste(stand, input)
  const [eerste] = laagste
  const begrenzing = describeBegrenzing(input, stand)
  const oorzaak = eerste
    ? [
        begrenzing ??
          klovenTekst.laagste(eerste.indicator.stelling, eerste.niveau, laagste.length > 1),
        klovenTekst.beschrijving(eerste.indicator.niveaus[eerste.niveau]),
      ]
    : []
  return {
    kenmerkId: kenmerk.id,
    titel: kenmerk.titel,
    scoreregel: hasKloof(stand)
      ? klovenTekst.scoreregel(score.afgerond, ambitie.niveau, kloof.afgerond)
      : klovenTekst.niveauregel(score.afgerond, ambitie.niveau, niveau),
    waarom: oorzaak,
  }
}

const hasKloof = ({ resultaat }: GescoordeStand) => resultaat.kloof.teller > 0

/** The kenmerken with a gap, in the order of scoring §9, no more than the summary names. */
function listKloven(
  { resultaat }: RapportInput,
  standen: readonly KenmerkStand[],
): GescoordeStand[] {
  return resultaat.volgordeKloven
    .flatMap((id) => standen.filter(({ kenmerk }) => kenmerk.id === id))
    .filter(hasScore)
    .filter(hasKloof)
    .slice(0, AANTAL_KLOVEN)
}

/**
 * Those that no gap names, since the score is as high as was wanted: a core question holds their
 * level back (§6), or the ambition is below the basisniveau. The lowest first.
 */
const listOnderZonderKloof = (standen: readonly KenmerkStand[]) =>
  listOnder(standen.filter(hasScore)).filter((stand) => !hasKloof(stand))

function buildKloven(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  kloven: readonly GescoordeStand[],
): Samenvatting['kloven'] {
  const gescoord = standen.filter(hasScore)
  const onder = listOnderZonderKloof(standen)
  if (kloven.length === 0 && onder.length > 0) return buildOnder(input, gescoord, onder)
  const titel = klovenTekst.titel(kloven.length)
  if (gescoord.length === 0) {
    const { nvt, geenScores } = klovenTekst
    return { titel, inleiding: isNietsVanToepassing(standen) ? nvt : geenScores, items: [] }
  }
  if (kloven.length === 0) {
    return { titel, inleiding: klovenTekst.geenKloven(gescoord.length), items: [] }
  }
  const gewogen = gescoord.some(
    ({ ambitie }) => ambitie.prioriteit !== STANDAARD_AMBITIE.prioriteit,
  )
  const zinnen = [
    klovenTekst.inleiding,
    ...(gewogen && kloven.length > 1 ? [klovenTekst.gewogen] : []),
    ...(onder.length > 0
      ? [klovenTekst.zonderKloof(onder.map(({ kenmerk }) => kenmerk.kort))]
      : []),
  ]
  return {
    titel,
    inleiding: zinnen.join(' '),
    items: kloven.map((stand) => describeKloof(input, stand)),
  }
}

/** No gaps, but not all on the basisniveau: what is below it takes their place. */
function buildOnder(
  input: RapportInput,
  gescoord: readonly GescoordeStand[],
  onder: readonly GescoordeStand[],
): Samenvatting['kloven'] {
  const genoemd = onder.slice(0, AANTAL_KLOVEN)
  return {
    titel: klovenTekst.titelOnder(onder.length),
    inleiding: klovenTekst.onder(gescoord.length, onder.length, genoemd.length),
    items: genoemd.map((stand) => describeKloof(input, stand)),
  }
}

/** The consequences that the framework names for what stands lowest, in its own order. */
function listGevolgen(input: RapportInput, kloven: readonly GescoordeStand[]) {
  const genoemd = new Set(
    kloven.flatMap((stand) =>
      findLaagste(stand, input)
        .slice(0, 1)
        .flatMap(({ indicator }) => indicator.gevolgen),
    ),
  )
  return GEVOLGEN.filter((gevolg) => genoemd.has(gevolg))
}

function buildRaad(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  kloven: readonly GescoordeStand[],
): Raadvraag {
  const { titel, inleiding, herkennen, ambities, opnieuw, plan } = raadTekst
  const ask = (...punten: string[]) => ({ titel, inleiding, punten })
  if (!standen.some(hasScore)) {
    return ask(isNietsVanToepassing(standen) ? raadTekst.nvt : raadTekst.afmaken, opnieuw)
  }
  const genoemd = kloven.length > 0 ? kloven : listOnderZonderKloof(standen).slice(0, AANTAL_KLOVEN)
  if (genoemd.length === 0) return ask(herkennen, raadTekst.vasthouden, ambities, opnieuw)
  const richting = raadTekst.richting(genoemd.map(({ kenmerk }) => kenmerk.kort))
  const gevolgen = raadTekst.gevolgen(listGevolgen(input, genoemd))
  return kloven.length > 0
    ? ask(herkennen, richting, gevolgen, plan)
    : ask(herkennen, richting, gevolgen, ambities, plan)
}

/** The summary for the raad: where the gemeente stands, the largest gaps, what is asked. */
export function buildSamenvatting(
  input: RapportInput,
  standen: readonly KenmerkStand[],
): Samenvatting & { raad: Raadvraag } {
  const kloven = listKloven(input, standen)
  return {
    titel: samenvattingTekst.titel,
    stand: buildStand(input, standen),
    kloven: buildKloven(input, standen, kloven),
    raad: buildRaad(input, standen, kloven),
    beeld: {
      titel: beeldTekst.titel,
      strook: buildStrook(input, standen),
      legenda: buildLegenda(input),
      tabel: buildTabel(input, standen, beeldTekst.tabel),
    },
  }
}
