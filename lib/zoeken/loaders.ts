import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'
import {
  getProces,
  listBegrippen,
  listLenzen,
  listGeldigeOndersteuning,
  listOntwikkelingen,
  standaardInstrument,
} from '@/lib/instrument/content'
import { toDatum } from '@/lib/invoer/datum'
import { NIVEAUS, type Indicator, type Kenmerk } from '@/lib/instrument/model'
import {
  begripPad,
  gespreksvragenPad,
  indicatorPad,
  kenmerkPad,
  lensdeelPad,
  lensPad,
  niveauPad,
  ondersteuningPad,
  ontwikkelingPad,
  sjabloonPad,
  stapPad,
} from '@/lib/instrument/paden'
import {
  addVoluit,
  cutTekst,
  foldWoord,
  hasPhrase,
  isGetal,
  listAfkortingen,
  listVerwisselingen,
  markTekst,
  selectWoorden,
  splitWoorden,
} from './rules'
import { SOORTEN, type Gelijkenis, type Passage, type Treffer, type Zoekresultaat } from './schema'

const join = (...teksten: (string | undefined)[]) => teksten.filter(Boolean).join(' ')

function passagesVanIndicator(kenmerk: Kenmerk, indicator: Indicator): Passage[] {
  const { id, stelling, toelichting, inwonersvraag, niveaus } = indicator
  const pad = indicatorPad(id)
  return [
    {
      soort: 'indicator',
      titel: stelling,
      tekst: join(toelichting, inwonersvraag),
      bij: `${kenmerk.nummer}. ${kenmerk.titel}`,
      ook: id,
      pad,
    },
    ...NIVEAUS.map((niveau) => ({
      soort: 'niveau' as const,
      titel: '',
      tekst: niveaus[niveau],
      bij: stelling,
      niveaus: [niveau],
      pad: niveauPad(id, niveau),
    })),
  ]
}

function passagesVanKenmerk(kenmerk: Kenmerk): Passage[] {
  const { id, nummer, titel, kern, waarom } = kenmerk
  const bij = `${nummer}. ${titel}`
  return [
    {
      soort: 'kenmerk',
      titel: bij,
      tekst: join(kern, waarom),
      bij: '',
      ook: id,
      pad: kenmerkPad(id),
    },
    ...kenmerk.indicatoren.flatMap((indicator) => passagesVanIndicator(kenmerk, indicator)),
    ...kenmerk.handvatten.map((handvat) => ({
      soort: 'handvat' as const,
      titel: '',
      tekst: handvat.tekst,
      bij,
      niveaus: [handvat.van, handvat.naar],
      pad: indicatorPad(handvat.id),
    })),
    ...kenmerk.gespreksvragen.map((vraag) => ({
      soort: 'gespreksvraag' as const,
      titel: vraag,
      tekst: '',
      bij,
      pad: gespreksvragenPad(id),
    })),
  ]
}

function passagesVanProces(): Passage[] {
  const { stappen, sjablonen } = getProces()
  return [
    ...stappen.map(({ id, titel, doel, wie, nodig, doen, resultaat }) => ({
      soort: 'proces' as const,
      titel,
      tekst: join(doel, wie, ...nodig, ...doen, resultaat),
      bij: '',
      pad: stapPad(id),
    })),
    ...sjablonen.map(({ id, titel, onderwerp, tekst }) => ({
      soort: 'proces' as const,
      titel,
      tekst: join(onderwerp, tekst),
      bij: '',
      pad: sjabloonPad(id),
    })),
  ]
}

function passagesVanLenzen(): Passage[] {
  return listLenzen().flatMap(({ id, titel, kort, omschrijving, onderdelen }) => [
    { soort: 'lens', titel, tekst: omschrijving, bij: '', pad: lensPad(id) } as const,
    ...onderdelen.map((deel) => ({
      soort: 'lens' as const,
      titel: deel.titel,
      tekst: join(deel.uitleg, deel.reden),
      bij: kort,
      pad: lensdeelPad(id, deel.id),
    })),
  ])
}

/** Everything that the public pages say of the framework and the instrument on a day. */
function listPassages(datum: string): Passage[] {
  return [
    ...standaardInstrument().kenmerken.flatMap(passagesVanKenmerk),
    ...listGeldigeOndersteuning(datum).map(
      ({ id, titel, organisatie, inhoud, doelgroep, aanvragen }) => ({
        soort: 'ondersteuning' as const,
        titel,
        tekst: join(inhoud, doelgroep, aanvragen.tekst, organisatie),
        bij: organisatie,
        pad: ondersteuningPad(id),
      }),
    ),
    ...listBegrippen().map(({ id, term, varianten, uitleg }) => ({
      soort: 'begrip' as const,
      titel: term,
      tekst: uitleg,
      bij: '',
      ook: varianten.join(', '),
      pad: begripPad(id),
    })),
    ...listOntwikkelingen().map(({ id, titel, inhoud, organisatie }) => ({
      soort: 'ontwikkeling' as const,
      titel,
      tekst: inhoud,
      bij: organisatie,
      pad: ontwikkelingPad(id),
    })),
    ...passagesVanLenzen(),
    ...passagesVanProces(),
  ]
}

type Index = Readonly<{ datum: string; passages: readonly Passage[]; search: MiniSearch }>

let cached: Index | undefined

/** Content changes only with a release, and what of it is still offered with the day. */
function index(): Index {
  const datum = toDatum(new Date())
  if (cached?.datum === datum) return cached
  const passages = listPassages(datum)
  const search = new MiniSearch({
    fields: ['titel', 'tekst', 'ook'],
    tokenize: splitWoorden,
    processTerm: foldWoord,
    searchOptions: { boost: { titel: 3 } },
  })
  search.addAll(
    passages.map((passage, id) => {
      const { titel, tekst, ook } = passage
      return { id, ...passage, ook: join(ook, ...listAfkortingen(join(titel, tekst))) }
    }),
  )
  cached = { datum, passages, search }
  return cached
}

const EXACT: SearchOptions = {
  combineWith: 'AND',
  prefix: (woord) => woord.length > 2 && !isGetal(woord),
}
/** Up to so many letters wrong, in a short word at most one. */
const withFouten = (aantal: number): SearchOptions => ({
  ...EXACT,
  fuzzy: (woord) => {
    if (isGetal(woord) || woord.length < 4) return false
    return woord.length < 6 ? 1 : aantal
  },
})

type Poging = Readonly<{
  gelijkenis: Gelijkenis
  options: SearchOptions
  /** Whether two letters side by side may be swapped, which is two letters wrong. */
  isVerwisseld?: boolean
}>

/** From strict to lenient; the first that finds something is shown. */
const POGINGEN: readonly Poging[] = [
  { gelijkenis: 'precies', options: EXACT },
  { gelijkenis: 'lijkt-erop', options: withFouten(1) },
  { gelijkenis: 'lijkt-erop', options: EXACT, isVerwisseld: true },
  { gelijkenis: 'lijkt-erop', options: withFouten(2) },
  { gelijkenis: 'deels', options: { ...EXACT, combineWith: 'OR' } },
  { gelijkenis: 'deels', options: { ...withFouten(1), combineWith: 'OR' } },
]

function toQuery(woorden: readonly string[], isVerwisseld: boolean): Query {
  if (!isVerwisseld) return woorden.join(' ')
  return {
    queries: woorden.map((woord) => ({
      combineWith: 'OR',
      queries: [woord, ...listVerwisselingen(woord)],
    })),
  }
}

function toTreffer(
  { soort, titel, tekst, bij, niveaus, pad }: Passage,
  hit: SearchResult,
): Treffer {
  const gevonden = addVoluit(hit.terms)
  return {
    soort,
    titel: markTekst(titel, gevonden),
    tekst: markTekst(cutTekst(tekst, gevonden), gevonden),
    bij,
    ...(niveaus && { niveaus }),
    pad,
  }
}

/**
 * Looks through all content. Words that were typed wrong find what looks like them, when nothing
 * is spelled so.
 * @returns what was found by kind, the best first; nothing for a question without words
 */
export function searchContent(vraag: string): Zoekresultaat {
  const { passages, search } = index()
  const woorden = selectWoorden(vraag)
  for (const { gelijkenis, options, isVerwisseld = false } of POGINGEN) {
    const found = search.search(toQuery(woorden, isVerwisseld), options).flatMap((hit) => {
      const passage = passages[Number(hit.id)]
      return passage ? [{ passage, hit }] : []
    })
    if (found.length === 0) continue
    const isPhrase = ({ passage }: (typeof found)[number]) =>
      Number(hasPhrase(join(passage.titel, passage.tekst), woorden))
    const treffers = found
      .toSorted((a, b) => isPhrase(b) - isPhrase(a))
      .map(({ passage, hit }) => toTreffer(passage, hit))
    const groepen = SOORTEN.map((soort) => ({
      soort,
      treffers: treffers.filter((treffer) => treffer.soort === soort),
    }))
    return {
      aantal: treffers.length,
      gelijkenis,
      groepen: groepen.filter((groep) => groep.treffers.length > 0),
    }
  }
  return { aantal: 0, gelijkenis: 'precies', groepen: [] }
}
