import type { Lens } from '@/lib/instrument/model-omgeving'
import { BASISNIVEAU } from '@/lib/instrument/model'
import { countNoun, joinWords } from '@/lib/report/format'

const vragen = (aantal: number) => countNoun(aantal, 'vraag', 'vragen')

const SOORTEN: Readonly<Record<Lens['soort'], string>> = {
  afspraak: 'Afspraken en programma’s',
  kenmerken: 'Kenmerken en uitgangspunten uit onderzoek',
  leidraad: 'Leidraden',
}

export const LENZEN_TEKSTEN = {
  titel: 'Waar staan wij voor landelijke afspraken?',
  titelVan: (meting: string) => `Afspraken bij ${meting}`,
  kruimel: 'Afspraken',
  resultaten: 'Resultaten',
  inleiding:
    'U ziet hier dezelfde antwoorden, bekeken vanuit een afspraak of kader: een landelijke afspraak, een onderzoek of een leidraad. Daarvoor hoeft u geen extra vragen te beantwoorden.',
  soorten: SOORTEN,
}

export const LENS_TEKSTEN = {
  titelVan: (lens: string) => `${lens}: waar staan wij?`,
  tabelTitel: 'Alle onderdelen in een tabel',
  bijschrift: (lens: string) => `Score en aantal beoordeelde vragen per onderdeel van ${lens}`,
  kolommen: { onderdeel: 'Onderdeel', score: 'Score', dekking: 'Beoordeeld', stand: 'Stand' },
  onderdeel: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  score: (score: string) => `${score} van 5`,
  geenScore: 'Geen score',
  dekking: (beoordeeld: number, vanToepassing: number) =>
    `${beoordeeld} van de ${vragen(vanToepassing)} beoordeeld`,
  dekkingKort: (beoordeeld: number, vanToepassing: number) => `${beoordeeld} van ${vanToepassing}`,
  onder: `Onder het basisniveau (${BASISNIVEAU})`,
  haalt: `Haalt het basisniveau (${BASISNIVEAU})`,
  statussen: {
    'onvoldoende-beoordeeld': 'Te weinig beoordeeld',
    nvt: 'Niet van toepassing',
    'zonder-vragen': 'Geen vraag in dit instrument',
  },
  achterTitel: 'Wat achterblijft, en wat kan helpen',
  overigTitel: 'De andere onderdelen',
  alleTitel: 'De onderdelen en hun vragen',
  vragenTitel: (aantal: number) =>
    aantal === 1 ? 'De vraag bij dit onderdeel' : `De ${aantal} vragen bij dit onderdeel`,
  vragenEnHulp: 'De vragen hierbij, en wat kan helpen',
  kenmerk: (nummer: number, kort: string) => `Kenmerk ${nummer}: ${kort}`,
  hulpTitel: 'Wat kan helpen',
  inHetPlan: 'Zet in het plan',
  staatErin: 'Staat in het plan',
  overHandvat: (label: string, handvat: string) => `${label}: ${handvat}`,
  ondersteuning: 'Ondersteuning',
  van: (organisatie: string) => ` van ${organisatie}`,
  onbekend: (ids: readonly string[], versie: string) =>
    `Deze afspraak of dit kader noemt ook ${joinWords(ids)}. Versie ${versie} van het instrument, waarmee deze meting is gemaakt, heeft ${ids.length === 1 ? 'die vraag' : 'die vragen'} niet. ${ids.length === 1 ? 'Zij telt' : 'Zij tellen'} hier dus niet mee.`,
  geenVragen: 'Geen vraag in dit instrument.',
  uitleg:
    'De score van een onderdeel is het gewogen gemiddelde van zijn eigen vragen. Een kernvraag telt dubbel.',
  verantwoording: 'Hoe is dit berekend?',
  naarKader: 'Lees meer over deze afspraak of dit kader, met de bronnen',
  alleLenzen: 'Bekijk alle afspraken en kaders',
}
