import { MELDING_TEKSTEN } from '@/components/meldingen/teksten'
import type { Deelbaar, Delingskeuze, Meetelling } from '@/lib/delen/schema'
import { formatDatum } from '@/lib/report/format'
import { MIN_ANONIEM, MIN_GEMEENTEN, type Deelvorm } from '@/lib/scoring/aggregate'

/** The parts, in the order in which they are shown. */
export const DEELBAAR_IN_VOLGORDE = [
  'resultaat',
  'behoeften',
  'plan',
  'signalen',
] as const satisfies readonly Deelbaar[]

type DeelTekst = Readonly<{ titel: string; kort: string; uitleg: string }>

const DELEN: Readonly<Record<Deelbaar, DeelTekst>> = {
  resultaat: {
    titel: 'Het resultaat',
    kort: 'Resultaat',
    uitleg:
      'De score en het niveau van elk kenmerk. Met uw naam erbij zijn alleen kenmerken te zien. Het resultaat van een lens, een groep vragen over één onderwerp, telt alleen mee in tellingen. Antwoorden, toelichtingen, ambities en deelnemers deelt u niet.',
  },
  behoeften: {
    titel: 'De behoefte aan ondersteuning',
    kort: 'Behoeften',
    uitleg:
      'Welke hulp u zoekt, bij welk kenmerk en hoe dringend. Anoniem tellen alleen de aantallen mee, nooit uw toelichting.',
  },
  plan: {
    titel: 'Het verbeterplan',
    kort: 'Verbeterplan',
    uitleg:
      'De acties met hun kenmerk, periode en status. Anoniem telt alleen mee dat u een plan deelt.',
  },
  signalen: {
    titel: 'De signalen',
    kort: 'Signalen',
    uitleg:
      'Wat u niet zelf kunt oplossen en waarvoor anderen nodig zijn. Anoniem telt alleen mee voor wie en bij welk kenmerk u een signaal hebt, nooit uw tekst.',
  },
}

const VORMEN: Readonly<Record<Deelvorm, string>> = {
  niet: 'Niet delen',
  anoniem: 'Anoniem',
  herkenbaar: 'Herkenbaar',
}

const VORM_UITLEG: Readonly<Record<Deelvorm, readonly string[]>> = {
  niet: ['Alleen uw eigen gemeente ziet het. De adviseur van uw regio ziet ‘nog niets gedeeld’.'],
  anoniem: [
    `Het telt zonder naam mee in tellingen van uw regio, uw provincie, gemeenten van uw grootte en het hele land. Dat gebeurt altijd samen met minstens ${MIN_ANONIEM - 1} andere gemeenten uit uw regio die anoniem delen. Zo is uit die tellingen niet uit te rekenen wat van u is. Delen andere gemeenten uit die groep hetzelfde later met hun naam, dan kan dat soms wel.`,
    'Deelt een van die gemeenten niet meer, dan telt de hele groep niet meer mee. Ook uw gemeente dan niet. Van behoeften en signalen telt mee wat er stond toen u samen ging meetellen.',
  ],
  herkenbaar: [
    'Het telt mee in de tellingen, en de adviseur van uw regio ziet het met de naam van uw gemeente. Andere gemeenten zien uw naam niet. Wie weet dat u deelt en bijhoudt hoe tellingen veranderen, kan soms afleiden wat uw gemeente eraan toevoegt.',
    'Telde dit eerder anoniem mee? Dan laat u de gemeenten achter waarmee u samen meetelde: wie de tellingen van toen bewaarde, kan soms afleiden wat van hen is. Bij uw volgende meting speelt dat niet.',
    'Deelt u hetzelfde van een nieuwere meting anoniem, dan ziet de adviseur het ook van oudere metingen niet meer. Anders zou te merken zijn dat er een nieuwere is.',
  ],
}

const MEETELLING: Readonly<Record<Meetelling, string>> = {
  telt: `Telt nu mee. Een telling is te zien vanaf ${MIN_GEMEENTEN} gemeenten.`,
  wacht:
    'Telt nog niet mee: er zijn nog niet genoeg gemeenten om samen mee te tellen. Zodra dat kan, telt uw gemeente vanzelf mee.',
  verbroken:
    'Telt niet meer mee: de groep waarmee u samen meetelde, is niet meer compleet. Om ieders cijfers te beschermen telt dan niemand van die groep mee. Een volgende meting kan weer meetellen.',
  bekend:
    'Telt niet mee: u deelde dit eerder herkenbaar. Wie het toen zag, zou anders de cijfers van andere gemeenten kunnen uitrekenen. Een volgende meting kan wel meetellen.',
  nieuwere: 'Telt niet mee: u deelt dit ook van een nieuwere meting, en die telt.',
  opgeheven: 'Telt niet mee: uw gemeente is opgegaan in een andere gemeente.',
}

/** What changed from one choice to the next, a line for each part. */
export function describeVerschil(van: Delingskeuze, naar: Delingskeuze): string[] {
  return DEELBAAR_IN_VOLGORDE.filter((deel) => van[deel] !== naar[deel]).map(
    (deel) =>
      `${DELEN[deel].titel}: van ${VORMEN[van[deel]].toLowerCase()} naar ${VORMEN[naar[deel]].toLowerCase()}`,
  )
}

/** A choice in one line. */
const describeKeuze = (keuze: Delingskeuze): string =>
  DEELBAAR_IN_VOLGORDE.map(
    (deel) => `${DELEN[deel].titel.toLowerCase()}: ${VORMEN[keuze[deel]].toLowerCase()}`,
  ).join('; ')

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
})

const GEEN_RECHT = 'Alleen de coördinator van uw gemeente kan kiezen wat u deelt.'

export const DELEN_TEKSTEN = {
  titel: 'Delen met uw regio',
  titelVan: (meting: string) => `Delen van ${meting}`,
  kruimel: 'Delen',
  inleiding:
    'U kiest zelf wat u van deze meting deelt. Zolang u niets kiest, deelt u niets. U kunt elke keuze op elk moment veranderen of intrekken. Dat werkt meteen.',
  inleidingLezer:
    'De coördinator van uw gemeente kiest wat u van deze meting deelt. U kunt het hier bekijken.',
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
  laatst: (datum: string) => `Laatst gekozen op ${formatDatum(datum)}.`,
  nogNiets: 'Nog niemand heeft hier iets gekozen: er wordt niets gedeeld.',
  standTitel: 'Wat u nu deelt',
  keuzeTitel: 'Kies wat u deelt',
  concept: 'Deze keuze is nog niet opgeslagen.',
  bekend: (nu: Deelvorm) =>
    `U ${nu === 'herkenbaar' ? 'deelt dit nu' : 'deelde dit eerder'} herkenbaar. Daarom telt het anoniem niet mee: wie het zag, zou de cijfers van andere gemeenten kunnen uitrekenen.`,
  meetelling: MEETELLING,
  nieuwere:
    'Deelt u later een nieuwere meting? Dan telt per onderdeel alleen die nog mee, en ziet uw adviseur alleen die. Ook een groep waarmee u anoniem meetelde, telt dan niet meer mee.',
  andere: 'U deelt ook iets van:',
  voorbeeld: 'Bekijk wat uw adviseur ziet',
  voorbeeldVanKeuze: 'Bekijk eerst wat uw adviseur dan ziet',
  geschiedenis: {
    titel: 'Wie koos wat, en wanneer?',
    regel: (tijdstip: Date, persoon: string | null) =>
      `${moment.format(tijdstip)} · ${persoon ?? 'account verwijderd'}`,
  },
  vergelijken: 'Bekijk de spreiding in uw regio',
  foutTitel: 'Uw keuze is nog niet opgeslagen',
  conflict: (keuze: Delingskeuze) =>
    `Dit is intussen veranderd, door een ander of door u in een ander venster. Nu geldt: ${describeKeuze(keuze)}. Uw keuze staat er nog. Sla opnieuw op als u die wilt laten gelden.`,
  fouten: {
    'niet-ingelogd': MELDING_TEKSTEN.uitgelogd,
    'niet-gevonden': 'Deze meting bestaat niet meer.',
    'geen-recht': GEEN_RECHT,
    'nooit-vastgesteld': 'Deze meting is nog niet vastgesteld. U kunt haar nog niet delen.',
  },
}
