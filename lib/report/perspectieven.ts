import { buildSpreiding } from '@/lib/figuren/spreiding'
import { NIVEAUS, type Indicator, type Niveau } from '@/lib/instrument/model'
import { calculateKenmerkEensgezindheid, describeEensgezindheid } from '@/lib/scoring/agreement'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { groupPerspectieven } from '@/lib/scoring/perspectives'
import { toNiveaus } from '@/lib/scoring/spread'
import { joinWords } from './format'
import type { RapportExtra, RapportInput } from './input'
import type { Blok, Hoofdstuk } from './model'
import { kenmerkTekst } from './teksten-kenmerk'
import { perspectievenTekst as TEKST } from './teksten-verdieping'

/** How many questions are named on which perspectieven differ most. */
const AANTAL_VERSCHILLEN = 10

type Verdeling = Spreiding['verdeling']
type Invoer = Pick<RapportExtra, 'spreiding' | 'deelnemersPerPerspectief'>

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

/** A kenmerk with all answers on its questions together, and per question. */
type KenmerkSpreiding = {
  naam: string
  kenmerkId: string
  verdeling: Verdeling
  spreidingen: Spreiding[]
}

const addUp = (spreidingen: readonly Spreiding[]): Verdeling =>
  NIVEAUS.map((_, index) =>
    spreidingen.reduce((sum, { verdeling }) => sum + (verdeling[index] ?? 0), 0),
  )

function listSpreidingen({ instrument }: RapportInput, { spreiding }: Invoer): KenmerkSpreiding[] {
  return instrument.kenmerken
    .map(({ id: kenmerkId, nummer, kort, indicatoren }) => {
      const spreidingen = indicatoren.flatMap(({ id }) => spreiding[id] ?? [])
      const verdeling = addUp(spreidingen)
      return { naam: kenmerkTekst.titel(nummer, kort), kenmerkId, verdeling, spreidingen }
    })
    .filter(({ spreidingen }) => spreidingen.length > 0)
}

/** Where the middle answers lie lowest and highest, in a sentence. */
function concludeVerdelingen(kenmerken: readonly KenmerkSpreiding[]): string {
  const { enige, gelijk, uitersten } = TEKST.eensConclusie
  const medianen = kenmerken
    .flatMap(({ naam, verdeling }) => {
      const niveau = medianOf(verdeling)
      return niveau === null ? [] : [{ naam, niveau }]
    })
    .toSorted((a, b) => a.niveau - b.niveau)
  const [laagste] = medianen
  const hoogste = medianen.at(-1)
  if (!laagste || !hoogste) return TEKST.geenAntwoorden
  if (laagste === hoogste) return enige(laagste.naam, laagste.niveau)
  if (laagste.niveau === hoogste.niveau) return gelijk(medianen.length, laagste.niveau)
  const namesAt = (at: Niveau) =>
    medianen.flatMap(({ naam, niveau }) => (niveau === at ? naam : []))
  return uitersten(namesAt(laagste.niveau), laagste.niveau, namesAt(hoogste.niveau), hoogste.niveau)
}

function toRij({ naam, verdeling, spreidingen }: KenmerkSpreiding): string[] {
  const figure = calculateKenmerkEensgezindheid(
    spreidingen.map((spreiding) => toNiveaus(spreiding.verdeling)),
  )
  return [
    naam,
    figure === null ? TEKST.geenAntwoorden : TEKST.eensgezind[describeEensgezindheid(figure)],
    String(spreidingen.length),
    ...verdeling.map(String),
  ]
}

function buildEensgezindheid(kenmerken: readonly KenmerkSpreiding[], bron: string): Blok[] {
  const kop: Blok = { soort: 'kop', tekst: TEKST.eens }
  if (kenmerken.length === 0) return [kop, { soort: 'alinea', tekst: TEKST.geenAntwoorden }]
  const figuur = buildSpreiding(kenmerken, { bron, alt: concludeVerdelingen(kenmerken) })
  return [
    kop,
    { soort: 'alinea', tekst: TEKST.eensUitleg },
    { soort: 'figuur', figuur },
    {
      soort: 'tabel',
      tabel: {
        bijschrift: TEKST.eensTabel,
        koppen: [...TEKST.eensKoppen],
        rijen: kenmerken.map(toRij),
      },
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
