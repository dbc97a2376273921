import { buildSpreiding } from '@/lib/figuren/spreiding'
import { NIVEAUS, type Indicator, type Kenmerk, type Niveau } from '@/lib/instrument/model'
import { calculateKenmerkEensgezindheid, describeEensgezindheid } from '@/lib/scoring/agreement'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { groupPerspectieven } from '@/lib/scoring/perspectives'
import { joinWords } from './format'
import type { RapportExtra, RapportInput } from './input'
import type { Blok, Hoofdstuk } from './model'
import { kenmerkTekst } from './teksten-kenmerk'
import { perspectievenTekst as TEKST } from './teksten-verdieping'

/** How many questions are named on which perspectieven differ most. */
const AANTAL_VERSCHILLEN = 10

type Verdeling = Spreiding['verdeling']
type Invoer = Pick<RapportExtra, 'spreiding' | 'deelnemersPerPerspectief'>

/** Every level as often as it was given, ascending. */
const toNiveaus = (verdeling: Verdeling): Niveau[] =>
  NIVEAUS.flatMap((niveau, index) => Array.from({ length: verdeling[index] ?? 0 }, () => niveau))

/** The lower median, as in scoring §3; null without an answer. */
function medianOf(verdeling: Verdeling): Niveau | null {
  const niveaus = toNiveaus(verdeling)
  return niveaus[Math.floor((niveaus.length - 1) / 2)] ?? null
}

function buildWie({ deelnemersPerPerspectief }: Invoer): Blok[] {
  const groepen = groupPerspectieven(deelnemersPerPerspectief)
  const totaal = Object.values(deelnemersPerPerspectief).reduce((sum, aantal) => sum + aantal, 0)
  if (groepen.length === 0) return [{ soort: 'alinea', tekst: TEKST.aantal(totaal) }]
  const rijen = groepen.map(({ perspectieven, aantal }) => [
    TEKST.groep(perspectieven),
    String(aantal),
  ])
  const tabel = {
    bijschrift: TEKST.wieTabel,
    koppen: [...TEKST.wieKoppen],
    rijen: [...rijen, [TEKST.totaal, String(totaal)]],
  }
  return [{ soort: 'tabel', tabel }]
}

type KenmerkSpreiding = { kenmerk: Kenmerk; spreidingen: Spreiding[] }

function listSpreidingen({ instrument }: RapportInput, { spreiding }: Invoer): KenmerkSpreiding[] {
  return instrument.kenmerken
    .map((kenmerk) => ({
      kenmerk,
      spreidingen: kenmerk.indicatoren.flatMap(({ id }) => spreiding[id] ?? []),
    }))
    .filter(({ spreidingen }) => spreidingen.length > 0)
}

/** All answers on the questions of a kenmerk together. */
const addUp = (spreidingen: readonly Spreiding[]): Verdeling =>
  NIVEAUS.map((_, index) =>
    spreidingen.reduce((sum, { verdeling }) => sum + (verdeling[index] ?? 0), 0),
  )

function buildEensgezindheid(kenmerken: readonly KenmerkSpreiding[], bron: string): Blok[] {
  const kop: Blok = { soort: 'kop', tekst: TEKST.eens }
  if (kenmerken.length === 0) return [kop, { soort: 'alinea', tekst: TEKST.geenAntwoorden }]
  const rijen = kenmerken.map(({ kenmerk, spreidingen }) => {
    const figure = calculateKenmerkEensgezindheid(
      spreidingen.map(({ verdeling }) => toNiveaus(verdeling)),
    )
    return [
      kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
      figure === null ? TEKST.geenAntwoorden : TEKST.eensgezind[describeEensgezindheid(figure)],
      String(spreidingen.length),
    ]
  })
  const figuur = buildSpreiding(
    kenmerken.map(({ kenmerk, spreidingen }) => ({
      naam: kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
      verdeling: addUp(spreidingen),
      kenmerkId: kenmerk.id,
    })),
    { bron },
  )
  return [
    kop,
    { soort: 'alinea', tekst: TEKST.eensUitleg },
    { soort: 'figuur', figuur },
    {
      soort: 'tabel',
      tabel: { bijschrift: TEKST.eensTabel, koppen: [...TEKST.eensKoppen], rijen },
    },
  ]
}

type Verschil = { indicator: Indicator; omvang: number; groepen: string[] }

function measureVerschil(indicator: Indicator, { groepen }: Spreiding): Verschil | null {
  const medianen = groepen.flatMap(({ perspectieven, verdeling }) => {
    const niveau = medianOf(verdeling)
    return niveau === null ? [] : [{ naam: TEKST.groep(perspectieven), niveau }]
  })
  if (medianen.length < 2) return null
  const niveaus = medianen.map(({ niveau }) => niveau)
  return {
    indicator,
    omvang: Math.max(...niveaus) - Math.min(...niveaus),
    groepen: medianen.map(({ naam, niveau }) => TEKST.mediaan(naam, niveau)),
  }
}

/** The questions on which the perspectieven differ most, the largest difference first. */
function buildVerschillen({ instrument }: RapportInput, { spreiding }: Invoer): Blok[] {
  const verschillen = instrument.kenmerken
    .flatMap(({ indicatoren }) => indicatoren)
    .flatMap((indicator) => {
      const gemeten = spreiding[indicator.id]
      return (gemeten && measureVerschil(indicator, gemeten)) ?? []
    })
  const kop: Blok = { soort: 'kop', tekst: TEKST.verschil }
  if (verschillen.length === 0) return [kop, { soort: 'alinea', tekst: TEKST.geenGroepen }]
  const rijen = verschillen
    .filter(({ omvang }) => omvang > 0)
    .toSorted((a, b) => b.omvang - a.omvang)
    .slice(0, AANTAL_VERSCHILLEN)
    .map(({ indicator, omvang, groepen }) => [
      indicator.stelling,
      TEKST.niveaus(omvang),
      joinWords(groepen),
    ])
  if (rijen.length === 0) return [kop, { soort: 'alinea', tekst: TEKST.geenVerschil }]
  return [
    kop,
    { soort: 'alinea', tekst: TEKST.verschilUitleg },
    {
      soort: 'tabel',
      tabel: { bijschrift: TEKST.verschilTabel, koppen: [...TEKST.verschilKoppen], rijen },
    },
  ]
}

function buildBlokken(input: RapportInput, extra: Invoer, bron: string): Blok[] {
  const { werkwijze, status } = input.meting
  if (werkwijze === 'gedeelde-lijst') return [{ soort: 'alinea', tekst: TEKST.gedeeld }]
  if (status === 'open') return [{ soort: 'alinea', tekst: TEKST.open }]
  return [
    { soort: 'alinea', tekst: TEKST.inleiding },
    { soort: 'kop', tekst: TEKST.wie },
    ...buildWie(extra),
    ...buildEensgezindheid(listSpreidingen(input, extra), bron),
    ...buildVerschillen(input, extra),
  ]
}

/** Who took part and how much they agreed, only as far as §11 lets it. */
export function buildPerspectieven(input: RapportInput, extra: Invoer, bron: string): Hoofdstuk {
  return {
    id: 'perspectieven',
    titel: TEKST.titel,
    blokken: buildBlokken(input, extra, bron),
  }
}
