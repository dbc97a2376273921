import { describeBron } from '@/lib/figuren/resultaat'
import type { Oordelen } from '@/lib/scoring/model'
import { buildBehoeften } from './behoeften'
import { cleanText, formatDatum } from './format'
import { buildGevolgenHoofdstuk } from './gevolgen-hoofdstuk'
import {
  GEEN_EXTRA,
  listStanden,
  type KenmerkStand,
  type RapportExtra,
  type RapportInput,
} from './input'
import { ONDERDELEN, STANDAARD_KEUZE, type Onderdeel, type Rapportkeuze } from './keuze'
import { STANDAARD_KLEUR } from './kleur'
import { buildLensHoofdstuk } from './lens'
import { buildMethode } from './methode'
import type { Gegeven, Hoofdstuk, Rapport, Samenvatting, Voorblad, WaardeHoofdstuk } from './model'
import { buildOntwikkelingHoofdstuk } from './ontwikkeling'
import { buildPerspectieven } from './perspectieven'
import { buildOpenActies, buildPlan } from './plan'
import { buildSamenvatting } from './samenvatting'
import { documentTekst, voorbladTekst } from './teksten'
import { buildVooraf } from './vooraf'
import { buildWaarde } from './waarde'

function buildVoorblad(
  { gemeente, meting }: RapportInput,
  keuze: Rapportkeuze,
  extra: RapportExtra,
): Voorblad {
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
    naam: cleanText(keuze.naam) || voorbladTekst.gemeente(gemeente.naam),
    gegevens,
    zelfbeeld: voorbladTekst.zelfbeeld,
    concept: open ? voorbladTekst.concept : null,
    logo: keuze.logo && extra.logo ? { ...extra.logo, alt: cleanText(extra.logo.alt) } : null,
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

/** The chapters after the kenmerken that were chosen, in their order. */
function buildVerdieping(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  { onderdelen }: Rapportkeuze,
  extra: RapportExtra,
): Hoofdstuk[] {
  const bron = describeBron(input)
  const build: Partial<Record<Onderdeel, () => Hoofdstuk>> = {
    gevolgen: () => buildGevolgenHoofdstuk(input),
    lens: () => buildLensHoofdstuk(input, extra, bron),
    ontwikkeling: () => buildOntwikkelingHoofdstuk(input, extra, bron),
    perspectieven: () => buildPerspectieven(input, extra, bron),
    behoeften: () => buildBehoeften(standen, extra),
    plan: () => buildPlan(standen, extra),
  }
  return ONDERDELEN.flatMap((onderdeel) =>
    onderdelen.includes(onderdeel) ? (build[onderdeel]?.() ?? []) : [],
  )
}

/** The waarden with or without their kenmerken; nothing where neither was chosen. */
function buildWaarden(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  heeft: (onderdeel: Onderdeel) => boolean,
): WaardeHoofdstuk[] {
  if (!heeft('waarden') && !heeft('kenmerken')) return []
  return input.instrument.waarden.map((waarde) => {
    const hoofdstuk = buildWaarde(input, waarde, standen)
    return heeft('kenmerken') ? hoofdstuk : { ...hoofdstuk, kenmerken: [] }
  })
}

/** The parts that go on changing after a meting was established. */
const STANDDELEN = ['plan', 'behoeften'] as const

/** One question to the raad: what the gemeente asks itself takes the place of the fixed list. */
function buildKort(
  input: RapportInput,
  standen: readonly KenmerkStand[],
  vooraf: readonly Hoofdstuk[],
): Samenvatting {
  const samenvatting = buildSamenvatting(input, standen)
  return vooraf.some(({ id }) => id === 'besluit') ? { ...samenvatting, raad: null } : samenvatting
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
  const input = cleanInput(raw)
  const { gemeente, meting } = input
  const standen = listStanden(input)
  const heeft = (onderdeel: Onderdeel) => keuze.onderdelen.includes(onderdeel)
  const vooraf = buildVooraf(keuze)
  const standdelen = STANDDELEN.filter(heeft)
  const standOp = standdelen.length > 0 ? extra.standOp : null
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
    standOp,
    openActies: heeft('plan') ? buildOpenActies(standen, extra) : null,
    kleur: keuze.kleur ?? STANDAARD_KLEUR,
    voorblad: buildVoorblad(input, keuze, extra),
    vooraf,
    samenvatting: heeft('samenvatting') ? buildKort(input, standen, vooraf) : null,
    waarden: buildWaarden(input, standen, heeft),
    verdieping: buildVerdieping(input, standen, keuze, extra),
    methode: heeft('methode') ? buildMethode(input, { standdelen, standOp }) : null,
  }
}
