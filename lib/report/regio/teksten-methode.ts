import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { formatDatum } from '@/lib/report/format'

/** The words of the chapter on method and on what is not shown. */
export const regioMethodeTekst = {
  titel: 'Werkwijze en grenzen',
  zelfbeeld: {
    titel: 'Wat dit rapport is en niet is',
    alineas: [
      'Dit rapport laat zien hoe gemeenten zichzelf zien. Het zijn zelfbeelden en geen oordelen van buiten. Niemand heeft de antwoorden gecontroleerd.',
      'De cijfers zijn bedoeld voor het gesprek in de regio. Het is geen ranglijst: er staat nergens wie het hoogst of het laagst scoort.',
    ],
  },
  meetellen: {
    titel: 'Wie tellen mee',
    alineas: (peildatum: string) => [
      `Van elke gemeente telt één meting mee: de nieuwste die is vastgesteld en gedeeld. De stand is die van ${formatDatum(peildatum)}. Een gemeente kan elke dag meer of minder gaan delen, of daarmee stoppen.`,
      'Een gemeente kiest per onderdeel: niet delen, anoniem delen of herkenbaar delen. Zij kiest dat apart voor het resultaat, de behoefte aan ondersteuning, het plan en de signalen.',
    ],
  },
  afscherming: {
    titel: 'Wat wij niet laten zien, en waarom',
    regels: [
      `Een spreiding staat er pas als minstens ${MIN_GEMEENTEN} gemeenten een score hebben.`,
      `Gemeenten die anoniem delen, tellen alleen mee in een vaste groep van minstens ${MIN_ANONIEM}. Die groep telt helemaal mee of niet. Zo is nooit uit te rekenen wat één gemeente heeft.`,
      'Staan alle gemeenten van zo’n groep bij een kenmerk op hetzelfde niveau, dan telt de groep daar niet mee.',
      'Van een gemeente die haar resultaat met naam deelt, ziet de adviseur de score en het niveau per kenmerk. Antwoorden op losse vragen, toelichtingen, ambities en deelnemers ziet de adviseur niet.',
      'Wie niet met naam deelt, heet ‘nog niets gedeeld’, wat er verder ook van die gemeente is.',
    ],
  },
  namen: {
    titel: 'Met of zonder namen',
    met: 'Dit rapport noemt gemeenten bij naam. Het is alleen voor de adviseur van deze regio. Geef het niet door. Maak voor anderen een rapport zonder namen.',
    zonder:
      'Dit rapport noemt geen gemeente bij naam en mag worden doorgegeven. Getallen over minder dan vijf gemeenten zijn weggelaten.',
  },
  rekenen: {
    titel: 'Zo is gerekend',
    alineas: [
      'De score van een kenmerk is het gemiddelde van de oordelen van een gemeente. Een kernvraag telt twee keer. Het niveau is de score naar beneden afgerond, en nooit meer dan één hoger dan de laagste kernvraag.',
      'De middelste score en de middelste helft zijn altijd scores die voorkomen, nooit een getal ertussen. De cijfers zijn afgerond op één decimaal. Er is gerekend met de precieze getallen.',
      'Zijn de vragen van een kenmerk tussen twee versies van het instrument veranderd, dan telt een meting met de andere versie bij dat kenmerk niet mee in de spreiding.',
    ],
  },
  bronnen: {
    titel: 'Bronnen en versies',
    instrument: (titel: string, versie: string) =>
      `Instrument: ${titel}, versie ${versie}. De drie waarden en de kenmerken komen uit het Richtinggevend kader Toegang, lokale teams en integrale dienstverlening (VNG, maart 2024). De vragen en de beschrijvingen zijn in eigen woorden geschreven.`,
    regio: (naam: string, code: string) =>
      `De regio is de jeugdregio ${naam} (${code}). De indeling komt van het Centraal Bureau voor de Statistiek (CBS).`,
    ondersteuning:
      'De ondersteuning komt uit de catalogus van dit instrument. Het aanbod kan daarna zijn veranderd.',
  },
}
