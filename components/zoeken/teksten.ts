import type { Gelijkenis, Soort } from '@/lib/zoeken/schema'
import { countNoun, quote } from '@/lib/report/format'

const SOORT_NAMEN: Readonly<Record<Soort, string>> = {
  begrip: 'Begrippen',
  kenmerk: 'Kenmerken',
  indicator: 'Vragen',
  niveau: 'Beschrijvingen van niveaus',
  handvat: 'Handvatten',
  gespreksvraag: 'Vragen voor het gesprek',
  ondersteuning: 'Ondersteuning',
  ontwikkeling: 'Ontwikkelingen',
  lens: 'Afspraken en programma’s',
  proces: 'Stappen en sjablonen',
}

const GELIJKENIS: Readonly<Record<Gelijkenis, (vraag: string) => string | null>> = {
  precies: () => null,
  'lijkt-erop': (vraag) =>
    `Precies ${quote(vraag)} staat er niet. Dit zijn teksten met woorden die erop lijken.`,
  deels: () => 'Geen tekst heeft al uw woorden. Dit zijn teksten met een deel ervan.',
}

export const ZOEK_TEKSTEN = {
  titel: 'Zoeken',
  titelVan: (vraag: string) => `Zoeken naar ${quote(vraag)}`,
  label: 'Waar zoekt u naar?',
  hint: 'Bijvoorbeeld: wachtlijst, 18 jaar of Veilig Thuis.',
  knop: 'Zoeken',
  maxTekens: 100,
  resultaten: 'Resultaten',
  aantal: (aantal: number, vraag: string) =>
    `${countNoun(aantal, 'resultaat', 'resultaten')} voor ${quote(vraag)}`,
  gelijkenis: GELIJKENIS,
  soorten: SOORT_NAMEN,
  groep: (naam: string, aantal: number) => `${naam} (${aantal})`,
  groepen: 'Ga naar een soort',
  meer: (aantal: number) => `Toon nog ${countNoun(aantal, 'resultaat', 'resultaten')}`,
  nietGetoond: (aantal: number) =>
    `Er ${aantal === 1 ? 'is' : 'zijn'} nog ${countNoun(aantal, 'ander resultaat', 'andere resultaten')}. Zoek met meer woorden om die te vinden.`,
  niveaus: (niveaus: readonly number[]) =>
    niveaus.length > 1 ? `Van niveau ${niveaus.join(' naar ')}` : `Niveau ${niveaus.join('')}`,
  geen: (vraag: string) => `Er is niets gevonden voor ${quote(vraag)}`,
  geenTips: [
    'Probeer één woord, of een ander woord voor hetzelfde.',
    'Kijk of het woord goed gespeld is.',
    'Zoek op een deel van een lang woord, zoals ‘cliënt’ in plaats van ‘cliëntervaringsonderzoek’.',
  ],
  verder: 'Of kijk hier verder',
  links: [
    { href: '/kader', label: 'Alle 13 kenmerken' },
    { href: '/ondersteuning', label: 'Alle ondersteuning' },
    { href: '/begrippen', label: 'Alle begrippen' },
  ],
}
