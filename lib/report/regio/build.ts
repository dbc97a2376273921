import { formatDatum } from '@/lib/report/format'
import { STANDAARD_KLEUR } from '@/lib/report/kleur'
import type { Blok, Hoofdstuk, Rapport, Voorblad } from '@/lib/report/model'
import { buildDeelname } from './deelname'
import type { Ontbreekt, RegiorapportInput } from './input'
import { buildJaren } from './jaren'
import { buildKaartHoofdstuk } from './kaart'
import { REGIO_ONDERDELEN, type RegioOnderdeel } from './keuze'
import { buildKnelpunten } from './knelpunten'
import { buildLensHoofdstuk } from './lens'
import { buildRegioMethode } from './methode'
import { buildSamenvatting } from './samenvatting'
import { buildSpreidingHoofdstuk } from './spreiding'
import {
  ontbreektTekst as ONTBREEKT,
  regioDocumentTekst as DOCUMENT,
  regioVoorbladTekst as VOORBLAD,
} from './teksten'
import { buildSignalen, buildVraag } from './vraag'

function buildVoorblad(input: RegiorapportInput): Voorblad {
  const { regio, peildatum, telling, aantalGemeenten, metNamen } = input
  return {
    soort: VOORBLAD.soort,
    titel: VOORBLAD.titel,
    naam: VOORBLAD.naam(regio.naam),
    gegevens: [
      { label: VOORBLAD.datum, tekst: formatDatum(peildatum) },
      { label: VOORBLAD.delen, tekst: VOORBLAD.delenVan(telling, aantalGemeenten) },
      { label: VOORBLAD.versie, tekst: metNamen ? VOORBLAD.metNamen : VOORBLAD.zonderNamen },
    ],
    zelfbeeld: VOORBLAD.zelfbeeld,
    concept: null,
    logo: null,
  }
}

/** What there is nothing for yet as one chapter after the others, instead of an empty one each. */
function gatherOntbrekend(delen: readonly (Hoofdstuk | Ontbreekt)[]): Hoofdstuk[] {
  const hoofdstukken = delen.flatMap((deel) => ('blokken' in deel ? [deel] : []))
  const items = delen.flatMap((deel) =>
    'waarom' in deel ? [ONTBREEKT.item(deel.titel, deel.waarom)] : [],
  )
  if (items.length === 0) return hoofdstukken
  const blokken: Blok[] = [
    { soort: 'alinea', tekst: ONTBREEKT.inleiding },
    { soort: 'lijst', items },
  ]
  return [...hoofdstukken, { id: 'ontbreekt', titel: ONTBREEKT.titel, blokken }]
}

/**
 * The report of a regio for its adviseur, from figures that are already calculated. Title page and
 * method are always in it. What stands in it by name is what `input` has by name.
 */
export function buildRegiorapport(
  input: RegiorapportInput,
  onderdelen: readonly RegioOnderdeel[] = REGIO_ONDERDELEN,
): Rapport {
  const { regio, peildatum } = input
  const bron = DOCUMENT.bron(regio.naam, peildatum)
  const build: Readonly<Record<RegioOnderdeel, () => (Hoofdstuk | Ontbreekt)[]>> = {
    samenvatting: () => [],
    deelname: () => [buildDeelname(input)],
    kenmerken: () => [buildSpreidingHoofdstuk(input, bron)],
    gemeenten: () => (input.metNamen ? [buildKaartHoofdstuk(input)] : []),
    knelpunten: () => [buildKnelpunten(input)],
    ondersteuning: () => [buildVraag(input)],
    signalen: () => [buildSignalen(input)],
    ontwikkeling: () => [buildJaren(input.jaren, input.metNamen)],
  }
  return {
    document: {
      titel: DOCUMENT.titel(regio.naam),
      auteur: DOCUMENT.auteur,
      onderwerp: DOCUMENT.onderwerp(peildatum),
      datum: peildatum,
    },
    loopregel: { links: DOCUMENT.loopregel(regio.naam), rechts: DOCUMENT.onderwerp(peildatum) },
    inhoudsopgave: DOCUMENT.inhoudsopgave,
    standOp: null,
    openActies: null,
    kleur: STANDAARD_KLEUR,
    voorblad: buildVoorblad(input),
    vooraf: onderdelen.includes('samenvatting') ? [buildSamenvatting(input, bron)] : [],
    samenvatting: null,
    waarden: [],
    verdieping: gatherOntbrekend([
      ...REGIO_ONDERDELEN.flatMap((naam) => (onderdelen.includes(naam) ? build[naam]() : [])),
      ...(input.lens ? [buildLensHoofdstuk(input.lens, bron)] : []),
    ]),
    methode: buildRegioMethode(input),
  }
}
