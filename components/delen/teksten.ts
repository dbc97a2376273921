import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import type { Deelbaar, Delingskeuze } from '@/lib/delen/schema'
import { formatDatum } from '@/lib/report/format'
import { MIN_ANONIEM, MIN_GEMEENTEN, type Deelvorm } from '@/lib/scoring/aggregate'

const DELEN: Readonly<Record<Deelbaar, Readonly<{ titel: string; uitleg: string }>>> = {
  resultaat: {
    titel: 'Het resultaat',
    uitleg: 'De score en het niveau van elk kenmerk. De antwoorden en toelichtingen deelt u niet.',
  },
  behoeften: {
    titel: 'De behoefte aan ondersteuning',
    uitleg: 'Welke hulp u zoekt, bij welk kenmerk en hoe dringend.',
  },
  plan: {
    titel: 'Het verbeterplan',
    uitleg: 'De acties met hun kenmerk, periode en status.',
  },
  signalen: {
    titel: 'De signalen',
    uitleg: 'Wat u niet zelf kunt oplossen en waarvoor anderen nodig zijn.',
  },
}

const VORMEN: Readonly<Record<Deelvorm, string>> = {
  niet: 'Niet delen',
  anoniem: 'Anoniem',
  herkenbaar: 'Herkenbaar',
}

const VORM_UITLEG: Readonly<Record<Deelvorm, string>> = {
  niet: 'Alleen uw eigen gemeente ziet het. De adviseur van uw regio ziet ‘nog niets gedeeld’.',
  anoniem: `Het telt mee in tellingen van uw regio en van gemeenten van uw grootte, zonder naam. Dat gebeurt alleen als minstens ${MIN_ANONIEM} gemeenten anoniem delen en minstens ${MIN_GEMEENTEN} gemeenten samen.`,
  herkenbaar:
    'Het telt mee in de tellingen, en de adviseur van uw regio ziet het met de naam van uw gemeente. Andere gemeenten zien uw naam niet.',
}

/** A choice in one line. */
const describeKeuze = (keuze: Delingskeuze): string =>
  (['resultaat', 'behoeften', 'plan', 'signalen'] as const)
    .map((deel) => `${DELEN[deel].titel.toLowerCase()}: ${VORMEN[keuze[deel]].toLowerCase()}`)
    .join('; ')

const GEEN_RECHT = 'Alleen de coördinator van uw gemeente kan kiezen wat u deelt.'

export const DELEN_TEKSTEN = {
  titel: 'Delen met uw regio',
  titelVan: (meting: string) => `Delen van ${meting}`,
  kruimel: 'Delen',
  inleiding:
    'U kiest zelf wat u van deze meting deelt. Zolang u niets kiest, deelt u niets. U kunt elke keuze op elk moment veranderen of intrekken. Dat werkt meteen.',
  watBetekent: 'Wat betekenen de keuzes?',
  delen: DELEN,
  vormen: VORMEN,
  vormUitleg: VORM_UITLEG,
  adviseur: (regio: string) => `De adviseur van ${regio} werkt voor de VNG.`,
  nooitVastgesteld:
    'Deze meting is nog niet vastgesteld. Daarom valt er nog niets te delen. Niemand buiten uw gemeente kan zien dat deze meting bestaat.',
  naarResultaten: 'Naar de resultaten',
  heropend:
    'Deze meting is heropend. Zolang zij open is, telt zij nergens mee en ziet de adviseur haar niet. Uw keuze geldt weer als u de meting opnieuw vaststelt.',
  opslaan: 'Keuze opslaan',
  allesIntrekken: 'Alles intrekken',
  opgeslagen: 'Uw keuze is opgeslagen en geldt meteen.',
  ingetrokken: 'U deelt niets meer van deze meting. Dat geldt meteen.',
  alleenLezen: 'Alleen de coördinator van uw gemeente kan dit veranderen.',
  laatst: (datum: string) => `Voor het laatst gekozen op ${formatDatum(datum)}.`,
  nogNiets: 'Nog niemand heeft hier iets gekozen: er wordt niets gedeeld.',
  tabel: { bijschrift: 'Wat van deze meting wordt gedeeld', wat: 'Wat', hoe: 'Hoe' },
  vergelijken: 'Bekijk de spreiding in uw regio',
  foutTitel: 'Uw keuze is nog niet opgeslagen',
  conflict: (keuze: Delingskeuze) =>
    `Iemand anders heeft dit intussen veranderd. Nu geldt: ${describeKeuze(keuze)}. Uw keuze staat er nog. Sla opnieuw op als u die wilt laten gelden.`,
  fouten: {
    'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
    'niet-gevonden': 'Deze meting bestaat niet meer.',
    'geen-recht': GEEN_RECHT,
    'nooit-vastgesteld': 'Deze meting is nog niet vastgesteld. U kunt haar nog niet delen.',
  },
}
