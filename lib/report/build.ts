import type { Oordelen } from '@/lib/scoring/model'
import { cleanText, formatDatum } from './format'
import { GEEN_EXTRA, listStanden, type RapportExtra, type RapportInput } from './input'
import { STANDAARD_KEUZE, type Rapportkeuze } from './keuze'
import { buildMethode } from './methode'
import type { Gegeven, Rapport, Voorblad } from './model'
import { buildSamenvatting } from './samenvatting'
import { documentTekst, voorbladTekst } from './teksten'
import { buildWaarde } from './waarde'

function buildVoorblad({ gemeente, meting }: RapportInput): Voorblad {
  const open = meting.status === 'open'
  const gegevens: Gegeven[] = [
    { label: voorbladTekst.meting, tekst: meting.naam },
    {
      label: open ? voorbladTekst.stand : voorbladTekst.vastgesteld,
      tekst: formatDatum(meting.datum),
    },
    { label: voorbladTekst.regio, tekst: gemeente.regio },
    { label: voorbladTekst.revisie, tekst: String(meting.revisie) },
  ]
  return {
    soort: voorbladTekst.soort,
    titel: voorbladTekst.titel,
    gemeente: voorbladTekst.gemeente(gemeente.naam),
    gegevens,
    zelfbeeld: voorbladTekst.zelfbeeld,
    concept: open ? voorbladTekst.concept : null,
    logo: null,
  }
}

function cleanOordelen(oordelen: Oordelen): Oordelen {
  return Object.fromEntries(
    Object.entries(oordelen).map(([id, oordeel]) => [
      id,
      {
        ...oordeel,
        toelichting: cleanText(oordeel.toelichting ?? ''),
        afwijkendStandpunt: cleanText(oordeel.afwijkendStandpunt ?? ''),
      },
    ]),
  )
}

/** What people typed can hold anything; from here on it is plain text. */
function cleanInput(input: RapportInput): RapportInput {
  const { gemeente, meting } = input
  return {
    ...input,
    gemeente: { ...gemeente, naam: cleanText(gemeente.naam), regio: cleanText(gemeente.regio) },
    meting: { ...meting, naam: cleanText(meting.naam) },
    oordelen: cleanOordelen(input.oordelen),
  }
}

/**
 * The report of a meting, from figures that are already calculated: nothing here scores. Throws
 * when the result is of another instrument, or the date is not an ISO date.
 */
export function buildRapport(
  raw: RapportInput,
  keuze: Rapportkeuze = STANDAARD_KEUZE,
  extra: RapportExtra = GEEN_EXTRA,
): Rapport {
  void keuze
  void extra
  const input = cleanInput(raw)
  const { instrument, gemeente, meting } = input
  const standen = listStanden(input)
  const concept = meting.status === 'open' ? `${documentTekst.concept} · ` : ''
  return {
    document: {
      titel: documentTekst.titel(gemeente.naam),
      auteur: documentTekst.auteur(gemeente.naam),
      onderwerp: documentTekst.onderwerp(meting.naam, meting.datum),
      datum: meting.datum.slice(0, 10),
    },
    loopregel: {
      links: documentTekst.auteur(gemeente.naam),
      rechts: `${concept}${meting.naam}`,
    },
    inhoudsopgave: documentTekst.inhoudsopgave,
    kleur: '#154273',
    voorblad: buildVoorblad(input),
    vooraf: [],
    samenvatting: buildSamenvatting(input, standen),
    waarden: instrument.waarden.map((waarde) => buildWaarde(input, waarde, standen)),
    verdieping: [],
    methode: buildMethode(input),
  }
}
