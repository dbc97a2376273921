import { countNoun } from '@/lib/report/format'
import type { Uploadfout } from './paden'

const MB = 10

/** The words of the page with all data of a meting, and of sending a file. */
export const GEGEVENS_TEKSTEN = {
  titel: 'Gegevens',
  inleiding: (magInbrengen: boolean) =>
    `Download de gegevens van deze meting${magInbrengen ? ', of breng gegevens in' : ''}. Wat losse deelnemers antwoordden, staat in geen enkel bestand.`,
  eruit: 'Downloaden',
  erin: 'Inbrengen',
  open: 'Deze meting is nog open. Een download van nu kan er morgen anders uitzien.',
  vastgesteld:
    'Deze meting is vastgesteld. De oordelen en resultaten komen uit de momentopname en veranderen niet. Het plan en de behoeften zijn van nu.',
  downloads: {
    xlsx: {
      titel: 'Rekenblad (xlsx)',
      wel: 'Oordelen, resultaten, de verdeling van antwoorden voor zover die getoond mag worden, plan, behoeften en signalen. Het eerste blad legt elke kolom uit.',
      niet: 'Niet: notities bij acties en de antwoorden van losse deelnemers.',
      link: 'Download het rekenblad',
    },
    csv: {
      titel: 'CSV',
      wel: 'Eén tabel met op elke rij een oordeel, een resultaat, de verdeling van antwoorden voor zover die getoond mag worden, of een actie uit het plan. Scores als exacte breuk en afgerond. Voor andere programma’s.',
      niet: 'Niet: behoeften, signalen en notities bij acties. Voor een tekst die met = + - of @ begint staat een apostrof, zodat een rekenprogramma er geen formule van maakt.',
      link: 'Download de CSV',
    },
    json: {
      titel: 'Alles (json)',
      wel: 'De hele meting: oordelen met toelichting en afwijkend standpunt, ambities, behoeften, signalen, het plan, het resultaat en alle momentopnamen met hun controlegetal. Dit bestand is weer te importeren.',
      niet: 'Niet: antwoorden en namen van deelnemers, opmerkingen, taken en de bestanden van de onderbouwing.',
      link: 'Download alles',
      geenRecht: 'De coördinator van uw gemeente kan dit bestand downloaden.',
    },
    schema: {
      titel: 'Beschrijving van het json-bestand',
      wel: 'De JSON Schema: elk veld met wat het betekent. Voor wie het bestand met een programma leest.',
      link: 'Bekijk de beschrijving',
    },
  },
  importeren: {
    titel: 'Een meting importeren',
    uitleg:
      'Maak een nieuwe meting van een json-bestand dat eerder is gedownload, hier of in een andere installatie.',
    link: 'Een meting importeren',
  },
  rekenblad: {
    titel: 'Invullen met een rekenblad',
    uitleg:
      'Download de vragen, vul ze zonder internet in en lever het bestand in. U ziet eerst wat er verandert.',
    link: 'Invullen met een rekenblad',
  },
  nietsIn: 'Met uw rol kunt u geen gegevens inbrengen.',
  upload: {
    'geen-bestand': 'Kies een bestand.',
    onleesbaar: 'Het versturen is afgebroken. Probeer het opnieuw.',
    'te-groot': `Dit bestand is te groot. Een bestand mag hoogstens ${MB} MB zijn.`,
  } satisfies Record<Uploadfout, string>,
  verlopen:
    'Dit bestand is er niet meer. Een bestand dat u bekijkt, bewaren wij één dag. Kies het bestand opnieuw.',
  nietsOpgeslagen: (aantal: number) =>
    `Er ${aantal === 1 ? 'is' : 'zijn'} ${countNoun(aantal, 'fout', 'fouten')}. Er is niets opgeslagen. Verbeter het bestand en kies het opnieuw.`,
  eersteFouten: (getoond: number, totaal: number) =>
    `Dit zijn de eerste ${getoond} van ${totaal.toLocaleString('nl-NL')} fouten. Er is niets opgeslagen. Los deze eerst op.`,
} as const
