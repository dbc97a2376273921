import { NIVEAUS } from '@/lib/instrument/model'
import { cleanText } from '@/lib/report/format'
import { KLEIN_AANTAL } from '@/lib/report/teksten-regio'
import type { Aggregaat } from '@/lib/scoring/aggregate'
import type { Breuk } from '@/lib/scoring/model'
import type { Cel, Dag, Werkblad } from '@/lib/tabellen/model'
import {
  REGIO_BLADEN as BLADEN,
  REGIO_CELLEN,
  REGIO_CSV_KOLOMMEN,
  REGIO_DEKKING,
  REGIO_OVER as OVER,
  REGIO_SOORTEN as SOORTEN,
} from '@/lib/tabellen/teksten-regio'
import { JA_NEE } from '@/lib/tabellen/teksten'
import type { Cel as Kaartcel, Kaart, RegiorapportInput } from './input'
import type { RegioOnderdeel } from './keuze'
import { deelnameTekst, signaalTekst, vraagTekst } from './teksten'

const dag = (iso: string): Dag => ({ dag: iso })

/** The figure as it is shown (scoring §8), as a number. */
const toAfgerond = (breuk: Breuk | undefined) =>
  breuk ? Number(breuk.afgerond.replace(',', '.')) : null

function toSpreiding({ n, spreiding }: Aggregaat): Cel[] {
  const kwartielen = spreiding?.kwartielen
  return [
    n,
    ...NIVEAUS.map((niveau) => spreiding?.niveaus[niveau] ?? null),
    ...[kwartielen?.eerste, kwartielen?.mediaan, kwartielen?.derde].map(toAfgerond),
  ]
}

type Blad = Omit<Werkblad, 'rijen'>
const fill = (blad: Blad, rijen: Cel[][]): Werkblad => ({ ...blad, rijen })

const noem = ({ id, kort }: { id: string; kort: string }): Cel[] => [id, kort]

function buildDeelname({ telling, vraag, signalen, gemeenten, metNamen }: RegiorapportInput) {
  const { resultaat, behoeften, signalen: naam } = deelnameTekst.telling
  const delen = [
    { wat: resultaat, telling },
    { wat: behoeften, telling: vraag.telling },
    { wat: naam, telling: signalen.telling },
  ]
  const rijen = gemeenten.map(({ code, naam, gedeeld, vastgesteldOp }) => [
    ...[code, naam],
    gedeeld.map((deel) => deelnameTekst.delen[deel]).join(', ') || deelnameTekst.niets,
    vastgesteldOp === null ? null : dag(vastgesteldOp),
  ])
  return [
    fill(
      BLADEN.deelname,
      delen.map((deel) => [deel.wat, deel.telling.herkenbaar, deel.telling.anoniem]),
    ),
    ...(metNamen ? [fill(BLADEN.gemeenten, rijen)] : []),
  ]
}

/** The heat map as two sheets: one can calculate with the scores, and see the levels. */
function buildKaart({ kaart, metNamen }: RegiorapportInput): Werkblad[] {
  if (!metNamen) return []
  const namen = kaart.kolommen.map(({ id, kort }) => `${id} ${kort}`)
  const toRijen = (toCel: (cel: Kaartcel | undefined) => Cel) =>
    kaart.rijen.map(({ code, naam, cellen }) => [
      ...[code, naam],
      ...kaart.kolommen.map(({ id }) => toCel(cellen[id])),
    ])
  return [
    fill(
      BLADEN.niveaus(namen),
      toRijen((cel) => cel?.niveau ?? null),
    ),
    fill(
      BLADEN.scores(namen),
      toRijen((cel) => (cel && cel.niveau !== null ? toAfgerond(cel.score) : null)),
    ),
  ]
}

function buildVragen({ vraag, metNamen }: RegiorapportInput): Werkblad[] {
  const vragen = vraag.vragen ?? []
  return [
    fill(
      BLADEN.ondersteuning,
      vragen.map(({ kenmerk, soort, aantal, urgenties, dekking, aanbod }) => [
        ...noem(kenmerk),
        ...[vraagTekst.soort[soort], aantal ?? KLEIN_AANTAL],
        ...(urgenties ? [urgenties.nu, urgenties['dit-jaar'], urgenties.later] : leeg(3)),
        ...[REGIO_DEKKING[dekking], aanbod.length],
      ]),
    ),
    ...(metNamen
      ? [
          fill(
            BLADEN.vragers,
            vragen.flatMap(({ kenmerk, soort, gemeenten }) =>
              gemeenten.map(({ code, naam, urgentie }) => [
                ...[code, naam, ...noem(kenmerk)],
                ...[vraagTekst.soort[soort], urgentie.replace('-', ' ')],
              ]),
            ),
          ),
        ]
      : []),
  ]
}

function buildSignalen({ signalen, metNamen }: RegiorapportInput): Werkblad[] {
  const groepen = signalen.groepen ?? []
  return [
    fill(
      BLADEN.signalen,
      groepen.map(({ kenmerk, partij, aantal }) => [
        ...noem(kenmerk),
        ...[signaalTekst.partij[partij], aantal ?? KLEIN_AANTAL],
      ]),
    ),
    ...(metNamen
      ? [
          fill(
            BLADEN.teksten,
            groepen.flatMap(({ kenmerk, partij, teksten }) =>
              teksten.map(({ code, naam, tekst }) => [
                ...[code, naam, ...noem(kenmerk)],
                ...[signaalTekst.partij[partij], cleanText(tekst)],
              ]),
            ),
          ),
        ]
      : []),
  ]
}

const buildKnelpunten = ({ knelpunten }: RegiorapportInput): Werkblad =>
  fill(
    BLADEN.knelpunten,
    knelpunten.map(({ kenmerk, onder, van, alleenMetNaam }) => [
      ...noem(kenmerk),
      ...[onder, van, JA_NEE(alleenMetNaam)],
    ]),
  )

function buildOntwikkeling({ jaren }: RegiorapportInput): Werkblad[] {
  if (!jaren) return []
  const rijen = jaren.kenmerken.map(({ kenmerk, nu, toen }) => [
    ...noem(kenmerk),
    ...[toen, nu].flatMap(({ n, spreiding }) => [n, toAfgerond(spreiding?.kwartielen.mediaan)]),
  ])
  return [fill(BLADEN.ontwikkeling(jaren.vorig, jaren.jaar), rijen)]
}

function buildLens({ lens }: RegiorapportInput): Werkblad[] {
  if (!lens) return []
  const rijen = lens.onderdelen.map(({ kolom, aggregaat }) => [
    ...[kolom.nummer, kolom.titel],
    ...toSpreiding(aggregaat),
  ])
  return [fill(BLADEN.lens, rijen)]
}

/** Columns beside each other of which the same is to be said, as one. */
function mergeKolommen(kolommen: Werkblad['kolommen']) {
  const groepen: { eerste: string; laatste: string; uitleg: string }[] = []
  for (const { titel, uitleg } of kolommen) {
    const vorige = groepen.at(-1)
    if (vorige?.uitleg === uitleg) vorige.laatste = titel
    else groepen.push({ eerste: titel, laatste: titel, uitleg })
  }
  return groepen.map(({ eerste, laatste, uitleg }) => ({
    titel: eerste === laatste ? eerste : OVER.vanTot(eerste, laatste),
    uitleg,
  }))
}

function buildUitleg(
  { regio, peildatum, instrument, metNamen }: RegiorapportInput,
  bladen: readonly Werkblad[],
): Werkblad {
  const over: Cel[][] = [
    [OVER.blad, OVER.regio, `${regio.naam} (${regio.code})`],
    [OVER.blad, OVER.standOp, dag(peildatum)],
    [OVER.blad, OVER.instrument, OVER.versie(instrument.versie)],
    [OVER.blad, OVER.namen, metNamen ? OVER.met : OVER.zonder],
    [OVER.blad, OVER.betekenis, OVER.zelfbeeld],
  ]
  const explain = bladen.flatMap(({ naam, uitleg, kolommen }): Cel[][] => [
    [naam, null, uitleg],
    ...mergeKolommen(kolommen).map(({ titel, uitleg: tekst }) => [naam, titel, tekst]),
  ])
  return fill(BLADEN.uitleg, [...over, ...explain])
}

/** The report as a workbook: a sheet per part, first the one that explains the others. */
export function buildRegioWerkbladen(
  input: RegiorapportInput,
  onderdelen: readonly RegioOnderdeel[],
): Werkblad[] {
  const build: Readonly<Record<RegioOnderdeel, () => Werkblad[]>> = {
    samenvatting: () => [],
    deelname: () => buildDeelname(input),
    kenmerken: () => [
      fill(
        BLADEN.spreiding,
        input.kenmerken.map(({ kenmerk, aggregaat }) => [
          ...noem(kenmerk),
          ...toSpreiding(aggregaat),
        ]),
      ),
    ],
    gemeenten: () => buildKaart(input),
    knelpunten: () => [buildKnelpunten(input)],
    ondersteuning: () => buildVragen(input),
    signalen: () => buildSignalen(input),
    ontwikkeling: () => buildOntwikkeling(input),
  }
  const bladen = [...onderdelen.flatMap((naam) => build[naam]()), ...buildLens(input)]
  return [buildUitleg(input, bladen), ...bladen]
}

/** How many cells a spread takes. */
const SPREIDING = 9
const leeg = (aantal: number): Cel[] => Array.from({ length: aantal }, () => null)

function sayOpmerking(cel: Kaartcel): string | null {
  if (cel.niveau === null) return REGIO_CELLEN[cel.waarom]
  return cel.vergelijkbaar ? null : REGIO_CELLEN.anders
}

const listKaartRijen = ({ kolommen, rijen }: Kaart, soort: string): Cel[][] =>
  rijen.flatMap(({ code, naam, cellen }) =>
    kolommen.flatMap(({ id, titel }) => {
      const cel = cellen[id]
      if (!cel) return []
      const score = cel.niveau === null ? null : toAfgerond(cel.score)
      return [
        [soort, id, titel, code, naam, ...leeg(SPREIDING), cel.niveau, score, sayOpmerking(cel)],
      ]
    }),
  )

type Spreidingrij = Readonly<{ id: string; titel: string; aggregaat: Aggregaat }>

const listSpreidingRijen = (rijen: readonly Spreidingrij[], soort: string): Cel[][] =>
  rijen.map(({ id, titel, aggregaat }) => [
    ...[soort, id, titel, null, null],
    ...toSpreiding(aggregaat),
    ...leeg(3),
  ])

/** One table with every spread, and every level of who shares by name. */
export function buildRegioCsv(
  input: RegiorapportInput,
  onderdelen: readonly RegioOnderdeel[],
): Pick<Werkblad, 'kolommen' | 'rijen'> {
  const { regio, peildatum, instrument, kenmerken, kaart, lens } = input
  const vast: Cel[] = [regio.code, dag(peildatum), instrument.versie]
  const spreiding = kenmerken.map(({ kenmerk: { id, titel }, aggregaat }) => ({
    ...{ id, titel, aggregaat },
  }))
  const vanLens = lens?.onderdelen.map(({ kolom: { id, titel }, aggregaat }) => ({
    ...{ id, titel, aggregaat },
  }))
  const rijen = [
    ...(onderdelen.includes('kenmerken') ? listSpreidingRijen(spreiding, SOORTEN.spreiding) : []),
    ...(onderdelen.includes('gemeenten') ? listKaartRijen(kaart, SOORTEN.gemeente) : []),
    ...listSpreidingRijen(vanLens ?? [], SOORTEN.lens),
  ]
  return { kolommen: REGIO_CSV_KOLOMMEN, rijen: rijen.map((rij) => [...vast, ...rij]) }
}
