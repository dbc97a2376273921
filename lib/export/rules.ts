import type { Behoefte } from '@/lib/behoeften/schema'
import { listIndicatoren } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { toVeiligeNaam } from '@/lib/invoer/bestand'
import type { Actie } from '@/lib/plan/schema'
import { STANDAARD_AMBITIE, type Breuk } from '@/lib/scoring/model'
import type { Ambities, Gemiddelde, Oordeel, Oordelen, Resultaat } from '@/lib/scoring/model'
import type { Spreiding } from '@/lib/scoring/momentopname'
import type { Signaal } from '@/lib/signalen/schema'
import type { Cel, Dag, Werkblad } from '@/lib/tabellen/model'
import {
  ALLE_DEELNEMERS,
  ANTWOORDEN,
  BEHOEFTEN,
  BLADEN,
  CSV_BLADEN,
  CSV_KOLOMMEN,
  JA_NEE,
  NIET_BEOORDEELD,
  OVER,
  PERSPECTIEVEN,
  SOORTEN,
  STATUSSEN,
  TOTAAL,
} from '@/lib/tabellen/teksten'
import type { ActieExport } from './schema'

/** What the tables are made of. */
export type TabelBron = Readonly<{
  gemeente: Readonly<{ code: string; naam: string }>
  meting: Readonly<{
    id: string
    naam: string
    werkwijze: string
    revisie: number
    /** An ISO date; null while it is open. */
    vastgesteldOp: string | null
  }>
  /** An ISO date. */
  gemaaktOp: string
  instrument: Instrument
  oordelen: Oordelen
  ambities: Ambities
  resultaat: Resultaat
  /** Only what may be shown (scoring §11); null without a snapshot that holds it. */
  spreiding: Readonly<Record<string, Spreiding>> | null
  behoeften: readonly Behoefte[]
  signalen: readonly Signaal[]
  acties: readonly Actie[]
}>

/** The longest part of a file's name that comes from the name of the meting, in characters. */
const MAX_NAAM = 60

type Exportbron = Readonly<{
  gemeente: Readonly<{ code: string }>
  meting: Readonly<{ naam: string }>
  /** An ISO date or moment. */
  gemaaktOp: string
}>

/** The name of a downloaded file: of which gemeente and meting, and of which day. */
export function toExportnaam(
  { gemeente, meting, gemaaktOp }: Exportbron,
  extensie: string,
): string {
  const naam = toVeiligeNaam(meting.naam, MAX_NAAM).replaceAll(' ', '-')
  return `meting-${gemeente.code}-${naam}-${gemaaktOp.slice(0, 10)}.${extensie}`
}

/** An action in the words of the file. */
export function toActieExport(actie: Actie, metingId: string): ActieExport {
  const { id, kenmerkId, titel, omschrijving, gevolg, eigenaar, start, eind, kosten } = actie
  const { status, resultaat, notities, handvatId, instrumentversie, indicatoren } = actie
  return {
    ...{ id, kenmerkId, titel, omschrijving, gevolg, eigenaar, start, eind, kosten },
    ...{ status, resultaat, notities, handvatId, instrumentversie, indicatoren },
    naarNiveau: actie.naarNiveau,
    inDezeMeting: actie.metingId === metingId,
  }
}

const toDag = (iso: string | null): Dag | null => (iso === null ? null : { dag: iso })

/** The figure as it is shown (scoring §8), as a number. */
const toAfgerond = (breuk: Breuk | null) =>
  breuk === null ? null : Number(breuk.afgerond.replace(',', '.'))
const toBreuk = (breuk: Breuk | null): Cel[] => [
  toAfgerond(breuk),
  breuk?.teller ?? null,
  breuk?.noemer ?? null,
]

const toAntwoord = (oordeel: Oordeel | undefined) =>
  oordeel ? ANTWOORDEN[oordeel.soort] : NIET_BEOORDEELD
const toNiveau = (oordeel: Oordeel | undefined) =>
  oordeel?.soort === 'niveau' ? oordeel.niveau : null

/** The workbook: first the sheet that explains the others. */
export function buildWerkbladen(bron: TabelBron): Werkblad[] {
  const bladen: Werkblad[] = [
    { ...BLADEN.oordelen, rijen: buildOordelen(bron) },
    { ...BLADEN.resultaten, rijen: buildResultaten(bron) },
    { ...BLADEN.antwoorden, rijen: buildAntwoorden(bron) },
    { ...BLADEN.plan, rijen: bron.acties.map((actie) => buildActie(actie, bron.meting.id)) },
    { ...BLADEN.behoeften, rijen: buildBehoeften(bron) },
    { ...BLADEN.signalen, rijen: buildSignalen(bron) },
  ]
  return [{ ...BLADEN.uitleg, rijen: [...buildOver(bron), ...explain(bladen)] }, ...bladen]
}

/** One row per sheet and per column: what is in it. */
const explain = (bladen: readonly Werkblad[]): Cel[][] =>
  bladen.flatMap(({ naam, uitleg, kolommen }) => [
    [naam, null, uitleg],
    ...kolommen.map((kolom) => [naam, kolom.titel, kolom.uitleg]),
  ])

function buildOver({ gemeente, meting, instrument, gemaaktOp }: TabelBron): Cel[][] {
  const { vastgesteldOp, revisie } = meting
  return [
    [OVER.blad, OVER.gemeente, `${gemeente.naam} (${gemeente.code})`],
    [OVER.blad, OVER.meting, meting.naam],
    [OVER.blad, OVER.instrument, OVER.versie(instrument.versie)],
    vastgesteldOp === null
      ? [OVER.blad, OVER.stand, OVER.open]
      : [OVER.blad, OVER.vastgesteld(revisie), toDag(vastgesteldOp)],
    [OVER.blad, OVER.gemaaktOp, toDag(gemaaktOp)],
    [OVER.blad, OVER.betekenis, OVER.zelfbeeld],
  ]
}

const buildOordelen = ({ instrument, oordelen }: TabelBron): Cel[][] =>
  instrument.kenmerken.flatMap((kenmerk) =>
    kenmerk.indicatoren.map(({ id, stelling, kern }) => {
      const oordeel = oordelen[id]
      return [
        id,
        kenmerk.id,
        kenmerk.titel,
        stelling,
        JA_NEE(kern),
        toAntwoord(oordeel),
        toNiveau(oordeel),
        JA_NEE(oordeel?.voorlopig ?? false),
        oordeel?.toelichting ?? null,
        oordeel?.afwijkendStandpunt ?? null,
      ]
    }),
  )

function buildResultaten({ instrument, resultaat, ambities }: TabelBron): Cel[][] {
  const gemiddelde = (soort: string, code: string | null, naam: string, value: Gemiddelde) => [
    ...[soort, code, naam, STATUSSEN[value.status], null, null],
    ...toBreuk(value.score),
  ]
  return [
    ...instrument.kenmerken.flatMap(({ id, titel }) => {
      const kenmerk = resultaat.kenmerken[id]
      if (!kenmerk) return []
      const plaats = resultaat.volgordeKloven.indexOf(id) + 1
      return [
        [
          ...[SOORTEN.kenmerk, id, titel, STATUSSEN[kenmerk.status]],
          ...[kenmerk.dekking.beoordeeld, kenmerk.dekking.vanToepassing],
          ...toBreuk(kenmerk.score),
          ...[kenmerk.niveau, kenmerk.begrensdDoor.join(', ')],
          ...toAmbitie(ambities, id),
          ...toBreuk(kenmerk.kloof),
          ...toBreuk(kenmerk.kloofBasisniveau),
          plaats,
        ],
      ]
    }),
    ...instrument.waarden.map(({ id, titel }) =>
      gemiddelde(SOORTEN.waarde, id, titel, resultaat.waarden[id]),
    ),
    gemiddelde(SOORTEN.totaal, null, TOTAAL, resultaat.totaal),
  ]
}

function toAmbitie(ambities: Ambities, kenmerkId: string): Cel[] {
  const { niveau, prioriteit, jaar } = ambities[kenmerkId] ?? STANDAARD_AMBITIE
  return [niveau, prioriteit, jaar ?? null]
}

const buildAntwoorden = ({ instrument, spreiding }: TabelBron): Cel[][] =>
  listIndicatoren(instrument).flatMap(({ id, stelling }) => {
    const gevonden = spreiding?.[id]
    if (!gevonden) return []
    return [
      [id, stelling, ALLE_DEELNEMERS, ...gevonden.verdeling],
      ...gevonden.groepen.map(({ perspectieven, verdeling }) => [
        id,
        stelling,
        perspectieven.map((perspectief) => PERSPECTIEVEN[perspectief]).join(', '),
        ...verdeling,
      ]),
    ]
  })

const buildActie = (actie: Actie, metingId: string): Cel[] => [
  actie.kenmerkId,
  actie.titel,
  actie.omschrijving,
  actie.gevolg,
  actie.eigenaar,
  toDag(actie.start),
  toDag(actie.eind),
  actie.kosten,
  actie.status,
  actie.resultaat,
  actie.handvatId,
  actie.indicatoren.join(', '),
  actie.naarNiveau,
  JA_NEE(actie.metingId === metingId),
]

const nameOf = (instrument: Instrument, kenmerkId: string) =>
  instrument.kenmerken.find(({ id }) => id === kenmerkId)?.titel ?? null

const buildBehoeften = ({ instrument, behoeften }: TabelBron): Cel[][] =>
  behoeften.map(({ kenmerkId, soort, urgentie, toelichting }) => [
    kenmerkId,
    nameOf(instrument, kenmerkId),
    BEHOEFTEN[soort],
    urgentie.replace('-', ' '),
    toelichting,
  ])

const buildSignalen = ({ instrument, signalen }: TabelBron): Cel[][] =>
  signalen.map(({ kenmerkId, partij, tekst }) => [
    kenmerkId,
    nameOf(instrument, kenmerkId),
    partij,
    tekst,
  ])

/**
 * One table with every judgement, result, count of answers and action, each in a row of its own:
 * the rows of the workbook, with a cell under the title that it has there.
 */
export function buildCsv(bron: TabelBron): Pick<Werkblad, 'kolommen' | 'rijen'> {
  const { gemeente, meting, instrument } = bron
  const vast = [gemeente.code, meting.naam, instrument.versie, toDag(meting.vastgesteldOp)]
  const bladen = buildWerkbladen(bron)
  const rijen = CSV_BLADEN.flatMap(({ naam, soort, titels }) => {
    const blad = bladen.find((one) => one.naam === naam)
    return (blad?.rijen ?? []).map((rij) => {
      const cellen = new Map(blad?.kolommen.map(({ titel }, index) => [titel, rij[index]]))
      const [eigenSoort, ...rest] = CSV_KOLOMMEN.slice(vast.length).map(
        ({ titel }) => cellen.get(titels[titel] ?? titel) ?? null,
      )
      return [...vast, soort ?? eigenSoort ?? null, ...rest]
    })
  })
  return { kolommen: CSV_KOLOMMEN, rijen }
}
