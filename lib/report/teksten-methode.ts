import type { Prioriteit } from '@/lib/scoring/model'
import { formatDatum, joinWords } from './format'

/** The words of the chapter on method, limits and sources. */

const PRIORITEIT_GEWICHT: Readonly<Record<Prioriteit, string>> = {
  laag: 'laag telt één keer',
  midden: 'midden telt twee keer',
  hoog: 'hoog telt drie keer',
}

export const methodeTekst = {
  titel: 'Werkwijze en grenzen',
  zelfbeeld: {
    titel: 'Wat dit rapport is en niet is',
    alineas: [
      'Dit rapport laat zien hoe de gemeente zichzelf ziet. Het is een zelfbeeld en geen oordeel van buiten. Niemand heeft de antwoorden gecontroleerd.',
      'De cijfers zijn bedoeld voor het gesprek in de gemeente. Ze zijn niet bedoeld om gemeenten met elkaar te vergelijken.',
    ],
  },
  status: {
    titel: 'Status van deze meting',
    vastgesteld: (datum: string, revisie: number) =>
      `De gemeente heeft deze meting vastgesteld op ${formatDatum(datum)}. Dit is revisie ${revisie}. De cijfers in dit rapport veranderen niet meer.`,
    open: (datum: string) =>
      `Dit rapport is een concept. De meting is nog niet vastgesteld. De cijfers geven de stand op ${formatDatum(datum)}.`,
    stand: (delen: readonly string[], datum: string) =>
      `Van ${joinWords(delen)} staat hier de stand op ${formatDatum(datum)}. Die kan daarna zijn veranderd.`,
    delen: { plan: 'het verbeterplan', behoeften: 'de behoeften aan ondersteuning' },
    voorlopig:
      'De uitkomst is voorlopig. Bij ten minste één vraag is het oordeel afgeleid uit de losse antwoorden van deelnemers. De gemeente heeft dat oordeel nog niet samen vastgesteld.',
    werkwijze: {
      'gedeelde-lijst': 'De deelnemers hebben samen één vragenlijst ingevuld.',
      'ieder-apart':
        'De deelnemers hebben ieder apart de vragen beantwoord. Een oordeel komt uit een gesprek over die antwoorden, of is het middelste antwoord.',
    },
  },
  schaal: {
    titel: 'De schaal',
    alineas: [
      'Elke vraag heeft een schaal van 1 tot 5. Bij elke stap hoort een beschrijving van wat er te zien is. Niveau 4 is het basisniveau.',
      'De schaal en de formules zijn een eigen keuze van dit instrument. Ze zijn geen norm van de Vereniging van Nederlandse Gemeenten (VNG). Het kader van de VNG noemt geen scores.',
    ],
    bijschrift: 'De vijf niveaus',
    koppen: ['Niveau', 'Naam', 'Betekenis'],
  },
  rekenen: {
    titel: 'Zo is gerekend',
    alineas: [
      'De score van een kenmerk is het gemiddelde van de oordelen. Een kernvraag telt twee keer. Een vraag die niet van toepassing is, telt niet mee. Een kenmerk krijgt pas een score als minstens de helft van de andere vragen een niveau heeft.',
      'Het niveau van een kenmerk is de score, naar beneden afgerond. Het niveau is nooit meer dan één hoger dan de laagste kernvraag. Zo verdwijnt een zwakke plek niet in het gemiddelde.',
      'De score van een waarde is het gemiddelde van de kenmerken met een score. De totaalscore is het gemiddelde van alle kenmerken met een score. Heeft minder dan de helft een score, dan is er geen gemiddelde.',
      `De kloof is de ambitie min de score, en nooit minder dan nul. De volgorde van de kloven hangt af van de kloof en van de prioriteit: ${Object.values(PRIORITEIT_GEWICHT).join(', ')}. Heeft de gemeente geen ambitie gekozen, dan is de ambitie niveau 4 met prioriteit midden.`,
      'De cijfers zijn afgerond op één decimaal. Er is gerekend met de precieze getallen. Daardoor kan een som van afgeronde getallen 0,1 afwijken.',
    ],
  },
  bronnen: {
    titel: 'Bronnen en versies',
    instrument: (titel: string, versie: string, concept: boolean) =>
      `Instrument: ${titel}, versie ${versie}${concept ? ' (concept)' : ''}. De drie waarden en de kenmerken komen uit het Richtinggevend kader Toegang, lokale teams en integrale dienstverlening (VNG, maart 2024). De vragen en de beschrijvingen zijn in eigen woorden geschreven.`,
    rekenregels: (versie: string) => `Rekenregels: versie ${versie}.`,
    gemeente: (naam: string, code: string, regio: string) =>
      `Gemeente ${naam} heeft code ${code} en hoort bij de regio ${regio}. Deze gegevens komen van het Centraal Bureau voor de Statistiek (CBS) en Publieke Dienstverlening Op de Kaart (PDOK), met licentie CC BY 4.0.`,
    ondersteuning:
      'De ondersteuning komt uit de catalogus van dit instrument. Bij elk aanbod staat de datum van de bron. Het aanbod of een link kan daarna zijn veranderd.',
  },
}
