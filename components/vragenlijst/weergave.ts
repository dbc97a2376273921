import { toBronWeergave, type BronWeergave } from '@/components/bronnen/weergave'
import { findBegrippen, markBegrippen, type Segment } from '@/lib/instrument/begrippen'
import {
  NIVEAUS,
  type Begrip,
  type Brondocument,
  type Indicator,
  type Instrument,
  type Kenmerk,
  type Niveau,
} from '@/lib/instrument/model'
import type { Gevolgen, IndicatorGevolg } from '@/lib/profiel/rules'
import type { VragenlijstVoortgang, Voortgang } from '@/lib/vragenlijst/rules'
import type { Opgeslagen } from './velden'

/** What the page of one kenmerk shows. */
export type KenmerkWeergave = Readonly<{
  id: string
  titel: string
  kern: string
  waarom: string
  waardeTitel: string
  nummer: number
  aantal: number
  indicatoren: readonly IndicatorWeergave[]
}>

/** A step of the ladder. */
export type Trede = Readonly<{ niveau: Niveau; naam: string; tekst: string }>

export type Uitleg = Readonly<{ term: string; uitleg: string }>
export type TekstDeel = Readonly<{ tekst: string; uitleg?: string }>

export type Werkruimte = Readonly<{ href: string; opmerkingen: number }>

export type IndicatorWeergave = Readonly<{
  id: string
  stelling: string
  toelichting: readonly TekstDeel[]
  /** Words in the stelling and the steps, where a toggletip cannot stand. */
  begrippen: readonly Uitleg[]
  treden: readonly Trede[]
  bronnen: readonly BronWeergave[]
  opgeslagen: Opgeslagen | null
  /** What follows from the gemeenteprofiel; null for nothing. */
  profiel: IndicatorGevolg | null
  /** Where members talk about the question and keep what its judgement rests on, if anywhere. */
  werkruimte: Werkruimte | null
}>

export type NavigatieKenmerk = Readonly<{
  id: string
  nummer: number
  kort: string
  href: string
  voortgang: Voortgang
}>
export type NavigatieWaarde = Readonly<{
  id: string
  titel: string
  voortgang: Voortgang
  kenmerken: readonly NavigatieKenmerk[]
}>

export type Inhoud = Readonly<{
  instrument: Instrument
  begrippen: readonly Begrip[]
  bronnen: readonly Brondocument[]
}>

/** What is known of one gemeente; nothing on a public page. */
type Bekend = Readonly<{
  opgeslagen?: Readonly<Record<string, Opgeslagen>>
  gevolgen?: Gevolgen
  werkruimteVan?: ((indicatorId: string) => Werkruimte) | undefined
}>

/** A kenmerk with its questions, as its page shows it. */
export function toKenmerkWeergave(
  inhoud: Inhoud,
  kenmerk: Kenmerk,
  { opgeslagen = {}, gevolgen = {}, werkruimteVan }: Bekend,
): KenmerkWeergave {
  const { instrument } = inhoud
  return {
    id: kenmerk.id,
    titel: kenmerk.titel,
    kern: kenmerk.kern,
    waarom: kenmerk.waarom,
    waardeTitel: instrument.waarden.find(({ id }) => id === kenmerk.waarde)?.titel ?? '',
    // Its place among those that the reader gets.
    nummer: instrument.kenmerken.indexOf(kenmerk) + 1,
    aantal: instrument.kenmerken.length,
    indicatoren: kenmerk.indicatoren.map((indicator) =>
      toIndicatorWeergave(inhoud, indicator, {
        opgeslagen: opgeslagen[indicator.id] ?? null,
        profiel: gevolgen[indicator.id] ?? null,
        werkruimte: werkruimteVan?.(indicator.id) ?? null,
      }),
    ),
  }
}

function toIndicatorWeergave(
  { instrument, begrippen, bronnen }: Inhoud,
  indicator: Indicator,
  bekend: Pick<IndicatorWeergave, 'opgeslagen' | 'profiel' | 'werkruimte'>,
): IndicatorWeergave {
  const toelichting = markBegrippen(indicator.toelichting, begrippen)
  const explained = toelichting.map(({ begrip }) => begrip?.id)
  const elsewhere = [indicator.stelling, ...NIVEAUS.map((niveau) => indicator.niveaus[niveau])]
  return {
    id: indicator.id,
    stelling: indicator.stelling,
    toelichting: toelichting.map(toTekstDeel),
    begrippen: findBegrippen(elsewhere, begrippen)
      .filter(({ id }) => !explained.includes(id))
      .map(({ term, uitleg }) => ({ term, uitleg })),
    treden: instrument.schaal.map(({ niveau, naam }) => ({
      niveau,
      naam,
      tekst: indicator.niveaus[niveau],
    })),
    bronnen: indicator.bron.map((bron) => toBronWeergave(bron, bronnen)),
    ...bekend,
  }
}

const toTekstDeel = ({ tekst, begrip }: Segment): TekstDeel =>
  begrip ? { tekst, uitleg: begrip.uitleg } : { tekst }

/** The three waarden with their kenmerken and how far each is. */
export function toNavigatie(
  instrument: Instrument,
  voortgang: VragenlijstVoortgang,
  padVan: (kenmerk: Kenmerk) => string,
): NavigatieWaarde[] {
  const none = { beantwoord: 0, totaal: 0 }
  const bezet = instrument.waarden.filter(({ id }) => voortgang.waarden[id].totaal > 0)
  return bezet.map(({ id, titel }) => ({
    id,
    titel,
    voortgang: voortgang.waarden[id],
    kenmerken: instrument.kenmerken
      .filter((kenmerk) => kenmerk.waarde === id)
      .map((kenmerk) => ({
        id: kenmerk.id,
        nummer: instrument.kenmerken.indexOf(kenmerk) + 1,
        kort: kenmerk.kort,
        href: padVan(kenmerk),
        voortgang: voortgang.kenmerken[kenmerk.id] ?? none,
      })),
  }))
}
