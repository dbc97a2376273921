import type { Figuur } from '@/lib/figuren/model'
import { takeBegin } from './brief'
import type { Blok, Hoofdstuk, Legenda, Rapport, Samenvatting, Strook, Tabel } from './model'
import { diaTekst } from './teksten-dias'

/** A sign of the chart with what it means; without one for what holds for the whole chart. */
type LegendaRegel = { teken: Legenda['tekens'][number]['teken'] | null; tekst: string }

/** What stands under the title of a slide. */
export type DiaInhoud =
  | { soort: 'titelblad'; regels: string[] }
  | { soort: 'zin'; zin: string; punten: string[] }
  | { soort: 'punten'; inleiding: string | null; punten: string[] }
  | { soort: 'tabel'; inleiding: string | null; tabel: Tabel }
  | { soort: 'strook'; strook: Strook; legenda: LegendaRegel[] }
  | { soort: 'figuur'; figuur: Figuur }

/** A slide; the notes say what the one who speaks can tell, and where it comes from. */
export type Dia = { titel: string; inhoud: DiaInhoud; notities: string[] }

/** The slides to a report. */
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
  const { titel, naam, concept, soort, zelfbeeld } = voorblad
  const regels = [naam, document.onderwerp, ...(concept === null ? [] : [concept])]
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
  return [{ titel: diaTekst.waarden, inhoud: { soort: 'tabel', inleiding: null, tabel }, notities }]
}

/** The rows of a table as sentences, for who cannot see the picture. */
export function sayTabel({ koppen, rijen }: Tabel): string[] {
  return rijen.map(([naam = '', ...getallen]) =>
    diaTekst.getallen(
      naam,
      getallen.map((getal, index) => diaTekst.getal(koppen[index + 1] ?? '', getal)),
    ),
  )
}

function buildBeeld({ beeld }: Samenvatting): Dia[] {
  const { strook, tabel, legenda } = beeld
  const regels = [
    ...legenda.tekens.map(({ teken, uitleg }) => ({ teken, tekst: uitleg })),
    { teken: null, tekst: legenda.niveausUitleg },
  ]
  return [
    {
      titel: diaTekst.beeld,
      inhoud: { soort: 'strook', strook, legenda: regels },
      notities: [strook.alt, ...regels.map(({ tekst }) => tekst), ...sayTabel(tabel)],
    },
    {
      titel: tabel.bijschrift,
      inhoud: { soort: 'tabel', inleiding: null, tabel },
      notities: sayTabel(tabel),
    },
  ]
}

function buildKloven({ kloven }: Samenvatting): Dia {
  const { titel, items, inleiding } = kloven
  const punten = items.map(({ titel, scoreregel }) => `${titel}\n${scoreregel}`)
  return {
    titel: items.length > 0 ? diaTekst.kloven : titel,
    inhoud: { soort: 'punten', inleiding: items.length > 0 ? null : inleiding, punten },
    notities: [inleiding, ...items.map(({ titel, waarom }) => `${titel}: ${waarom.join(' ')}`)],
  }
}

/** The sentences of blocks, a list item being one. */
export function listTeksten(blokken: readonly Blok[]): string[] {
  return blokken.flatMap((blok) => {
    if (blok.soort === 'alinea') return [blok.tekst]
    return blok.soort === 'lijst' ? blok.items : []
  })
}

/** The points that fit on a slide, with a line that there are more where some stay out. */
export const takePunten = (punten: readonly string[], max: number): string[] =>
  punten.length > max ? [...punten.slice(0, max), diaTekst.verder] : [...punten]

/** What the gemeente itself wrote: what comes before a list announces it. */
function buildBesluit({ titel, blokken }: Hoofdstuk): Dia {
  const notities = listTeksten(blokken)
  const losse = notities.map((tekst): Blok => ({ soort: 'alinea', tekst }))
  const passend = listTeksten(takeBegin(losse, MAX_EIGEN_TEKST, diaTekst.verder))
  const begin = takePunten(passend, MAX_PUNTEN)
  const [eerste, tweede] = blokken
  const announced = eerste?.soort === 'alinea' && tweede?.soort === 'lijst'
  const inleiding = announced ? (begin.shift() ?? null) : null
  return { titel, inhoud: { soort: 'punten', inleiding, punten: begin }, notities }
}

function buildRaad({ vooraf, samenvatting }: Rapport): Dia[] {
  const besluit = vooraf.find(({ id }) => id === 'besluit')
  if (besluit) return [buildBesluit(besluit)]
  if (!samenvatting?.raad) return []
  const { titel, inleiding, punten } = samenvatting.raad
  return [
    { titel, inhoud: { soort: 'punten', inleiding, punten }, notities: [inleiding, ...punten] },
  ]
}

/** A table with more columns is for the report. */
const MAX_KOLOMMEN = 3

/** The totals, and what is done first where something is to be done. */
function buildPlan({ verdieping, openActies }: Rapport): Dia[] {
  const plan = verdieping.find(({ id }) => id === 'plan')
  if (!plan) return []
  const punten = listTeksten(plan.blokken)
  const tabellen = plan.blokken.flatMap((blok) => (blok.soort === 'tabel' ? [blok.tabel] : []))
  const smal = tabellen.filter(({ koppen }) => koppen.length <= MAX_KOLOMMEN)
  return [
    {
      titel: plan.titel,
      inhoud: openActies
        ? { soort: 'tabel', inleiding: punten.join(' '), tabel: openActies }
        : { soort: 'punten', inleiding: null, punten: takePunten(punten, MAX_PUNTEN) },
      notities: [...punten, ...tabellen.flatMap(sayTabel)],
    },
    ...smal.map((tabel) => ({
      titel: tabel.bijschrift,
      inhoud: { soort: 'tabel', inleiding: null, tabel } as const,
      notities: sayTabel(tabel),
    })),
  ]
}

function buildWerkwijze({ voorblad, methode }: Rapport): Dia {
  const { eigenOordeel, schaal, gesprek } = diaTekst
  return {
    titel: diaTekst.werkwijze,
    inhoud: { soort: 'punten', inleiding: null, punten: [eigenOordeel, gesprek, schaal] },
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
