import { takeBegin } from './brief'
import type { Blok, Rapport, Samenvatting, Strook, Tabel } from './model'
import { diaTekst } from './teksten-dias'

/** What stands under the title of a slide. */
export type DiaInhoud =
  | { soort: 'titelblad'; regels: string[] }
  | { soort: 'zin'; zin: string; punten: string[] }
  | { soort: 'punten'; punten: string[] }
  | { soort: 'tabel'; tabel: Tabel }
  | { soort: 'strook'; strook: Strook }

/** A slide; the notes say what the one who speaks can tell, and where it comes from. */
export type Dia = { titel: string; inhoud: DiaInhoud; notities: string[] }

/** The slides for the raadscommissie. */
export type Presentatie = {
  document: Rapport['document']
  kleur: string
  voettekst: string
  logo: Rapport['voorblad']['logo']
  dias: Dia[]
}

/** How much of a text of the gemeente's own a slide holds, in characters. */
const MAX_EIGEN_TEKST = 420
const MAX_PUNTEN = 6

function buildTitelblad({ voorblad, document }: Rapport): Dia {
  const { titel, gemeente, concept, soort, zelfbeeld } = voorblad
  const regels = [gemeente, document.onderwerp, ...(concept === null ? [] : [concept])]
  return { titel, inhoud: { soort: 'titelblad', regels }, notities: [soort, zelfbeeld] }
}

function buildKern({ stand }: Samenvatting): Dia {
  const { kernzin, alineas } = stand
  const [, ...toelichting] = alineas
  const punten = toelichting.slice(0, 2)
  return {
    titel: diaTekst.kernboodschap,
    inhoud: { soort: 'zin', zin: kernzin, punten },
    notities: alineas,
  }
}

function buildWaarden({ waarden }: Rapport): Dia[] {
  if (waarden.length === 0) return []
  const rijen = waarden.map(({ titel, scoreregel }) => [titel, scoreregel])
  const tabel = { bijschrift: diaTekst.waarden, koppen: [...diaTekst.waardenKoppen], rijen }
  const notities = waarden.flatMap(({ titel, omschrijving, alineas }) => [
    `${titel}: ${omschrijving}`,
    ...alineas,
  ])
  return [{ titel: diaTekst.waarden, inhoud: { soort: 'tabel', tabel }, notities }]
}

/** The rows of a table as sentences, for who cannot see the picture. */
function sayTabel({ koppen, rijen }: Tabel): string[] {
  return rijen.map(([naam = '', ...getallen]) =>
    diaTekst.getallen(
      naam,
      getallen.map((getal, index) => diaTekst.getal(koppen[index + 1] ?? '', getal)),
    ),
  )
}

function buildBeeld({ beeld }: Samenvatting): Dia[] {
  const { strook, tabel, legenda } = beeld
  const tekens = [...legenda.tekens.map(({ uitleg }) => uitleg), legenda.niveausUitleg]
  return [
    {
      titel: diaTekst.beeld,
      inhoud: { soort: 'strook', strook },
      notities: [strook.alt, ...tekens, ...sayTabel(tabel)],
    },
    { titel: tabel.bijschrift, inhoud: { soort: 'tabel', tabel }, notities: sayTabel(tabel) },
  ]
}

function buildKloven({ kloven }: Samenvatting): Dia {
  const { items, inleiding } = kloven
  const punten = items.map(({ titel, scoreregel }) => `${titel}\n${scoreregel}`)
  return {
    titel: items.length > 0 ? diaTekst.kloven : diaTekst.geenKloven,
    inhoud: { soort: 'punten', punten: punten.length > 0 ? punten : [inleiding] },
    notities: [inleiding, ...items.map(({ titel, waarom }) => `${titel}: ${waarom.join(' ')}`)],
  }
}

/** The sentences of a chapter, a list item being one. */
function listTeksten(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'alinea') return [blok.tekst]
    return blok.soort === 'lijst' ? blok.items : []
  })
}

function buildRaad({ vooraf, samenvatting }: Rapport): Dia[] {
  const besluit = vooraf.find(({ id }) => id === 'besluit')
  if (besluit) {
    const losse = listTeksten(besluit.blokken).map((tekst): Blok => ({ soort: 'alinea', tekst }))
    const begin = takeBegin(losse.slice(0, MAX_PUNTEN), MAX_EIGEN_TEKST, diaTekst.verder)
    const punten = listTeksten(begin)
    const notities = listTeksten(besluit.blokken)
    return [{ titel: besluit.titel, inhoud: { soort: 'punten', punten }, notities }]
  }
  if (!samenvatting) return []
  const { titel, inleiding, punten } = samenvatting.raad
  return [{ titel, inhoud: { soort: 'punten', punten }, notities: [inleiding, ...punten] }]
}

function buildPlan({ verdieping }: Rapport): Dia[] {
  const plan = verdieping.find(({ id }) => id === 'plan')
  if (!plan) return []
  const punten = listTeksten(plan.blokken)
  const tabellen = plan.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : []))
  return [
    {
      titel: plan.titel,
      inhoud: { soort: 'punten', punten: punten.slice(0, MAX_PUNTEN) },
      notities: [...punten, ...tabellen.flatMap(sayTabel)],
    },
  ]
}

function buildWerkwijze({ voorblad, methode }: Rapport): Dia {
  const { eigenOordeel, schaal, gesprek } = diaTekst
  return {
    titel: diaTekst.werkwijze,
    inhoud: { soort: 'punten', punten: [eigenOordeel, gesprek, schaal] },
    notities: [
      voorblad.zelfbeeld,
      ...(methode?.secties.flatMap(({ titel, alineas }) => [titel, ...alineas]) ?? []),
    ],
  }
}

/** The slides, with the sentences and figures of the report; what it leaves out they do too. */
export function buildPresentatie(rapport: Rapport): Presentatie {
  const { document, kleur, loopregel, voorblad, samenvatting } = rapport
  const dias = [
    buildTitelblad(rapport),
    ...(samenvatting ? [buildKern(samenvatting)] : []),
    ...buildWaarden(rapport),
    ...(samenvatting ? [...buildBeeld(samenvatting), buildKloven(samenvatting)] : []),
    ...buildRaad(rapport),
    ...buildPlan(rapport),
    buildWerkwijze(rapport),
  ]
  const bron = diaTekst.bron(document.titel, document.onderwerp)
  return {
    document,
    kleur,
    voettekst: `${loopregel.links} · ${loopregel.rechts}`,
    logo: voorblad.logo,
    dias: dias.map((dia) => ({ ...dia, notities: [...dia.notities, bron] })),
  }
}
