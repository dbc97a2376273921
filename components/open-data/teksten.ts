import { countNoun, formatDatum } from '@/lib/report/format'
import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'

const getal = (aantal: number) => aantal.toLocaleString('nl-NL')

export const OPEN_DATA_TEKSTEN = {
  titel: 'Open data',
  inleiding:
    'Iedereen mag de cijfers van dit instrument gebruiken. Het zijn tellingen: hoe gemeenten ervoor staan op de 13 kenmerken. Cijfers van één gemeente staan er nooit in.',
  demo: 'Dit is een demo. De cijfers komen van verzonnen gemeenten. Gebruik ze nergens voor.',
  teWeinig: `Er is nog te weinig gedeeld. Vanaf ${MIN_GEMEENTEN} gemeenten staan hier cijfers. De bestanden kunt u al wel openen: dan ziet u welke kolommen er zijn.`,
  telt: (gemeenten: number, rijen: number, gevuld: number) =>
    `Er tellen ${gemeenten} gemeenten mee. Van de ${getal(rijen)} rijen hebben er ${getal(gevuld)} cijfers. De andere zijn leeg, omdat er te weinig gemeenten meetellen of omdat u er een gemeente mee zou herkennen.`,
  stand: (datum: string) =>
    `Stand op ${formatDatum(datum)}. De cijfers worden bij elke aanvraag opnieuw geteld.`,

  bestanden: {
    titel: 'Downloaden',
    csv: 'De cijfers als CSV, voor een rekenprogramma',
    json: 'De cijfers als JSON, voor uw eigen programma',
    api: 'De beschrijving van de API (OpenAPI)',
    csvUitleg:
      'Het CSV-bestand opent u zo in Excel. Op de eerste regel staan de namen van de kolommen. Tussen de cellen staat een puntkomma.',
  },

  wat: {
    titel: 'Wat staat erin?',
    punten: [
      'Per kenmerk: hoeveel gemeenten op elk niveau staan, en op welk niveau een kwart, de helft en driekwart is gekomen.',
      'Dat voor het hele land, per jeugdregio, per provincie en naar aantal inwoners. Voor het land ook van de laatste twee jaren apart.',
      'Hetzelfde per onderdeel van afspraken en programma’s, zoals de Hervormingsagenda Jeugd, voor het hele land.',
      'Hoe vaak gemeenten om ondersteuning vragen en signalen geven, per kenmerk.',
      'Welke versies van het instrument in gebruik zijn.',
    ],
  },

  regels: {
    titel: 'Wat laten wij weg, en waarom?',
    punten: [
      'Een gemeente telt alleen mee als zij zelf kiest om te delen. Niets delen is de standaard.',
      'Van elke gemeente telt alleen de nieuwste vastgestelde meting mee die zij deelt. In de rijen met een jaar telt de nieuwste van dat jaar.',
      `Een groep staat er pas in als minstens ${MIN_GEMEENTEN} gemeenten meetellen.`,
      `Wie anoniem deelt, telt alleen mee samen met minstens ${MIN_ANONIEM - 1} andere gemeenten uit de regio. Die groep blijft dezelfde. Trekt een van hen zich terug, dan telt de hele groep niet meer mee. Zo is ook uit oude en nieuwe cijfers samen niet te zien wie het was.`,
      'Zeggen alle gemeenten in zo’n groep hetzelfde, dan telt dat niet mee. Anders wist u het van elk van hen. Hoeveel gemeenten in een rij meetellen, staat in de kolom ‘gemeenten’.',
      `Soms kunt u met optellen en aftrekken uitrekenen hoe minder dan ${MIN_GEMEENTEN} gemeenten ervoor staan, bijvoorbeeld een provincie min haar regio’s. Dan laten wij de laatste groep weg. Eerst komt het land, dan de regio’s, de provincies, de grootteklassen en de jaren.`,
      `Bij ondersteuning en signalen laten wij aantallen van 1 tot en met ${MIN_ANONIEM - 1} weg.`,
      'Trekt een gemeente haar keuze in, dan telt zij meteen niet meer mee.',
    ],
    gelijk:
      'De landelijke pagina voor adviseurs van de VNG laat dezelfde cijfers zien, en niet meer.',
  },

  licentie: {
    titel: 'Mag ik de cijfers gebruiken?',
    tekst:
      'Ja. De cijfers vallen onder de licentie CC BY 4.0: u mag ze gebruiken, delen en bewerken als u de bron noemt.',
    bron: 'Noem als bron: Verkenningsinstrument Toegang (VNG), met de datum.',
    register:
      'De lijst van gemeenten, regio’s en inwoners komt van het CBS en PDOK, ook CC BY 4.0.',
    link: {
      href: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
      label: 'De licentie CC BY 4.0',
    },
    zelfbeeld:
      'De cijfers zijn een zelfbeeld van gemeenten, geen oordeel en geen ranglijst. De schaal van 1 tot en met 5 is een keuze van dit instrument.',
  },

  woordenboek: {
    titel: 'Wat betekent elke kolom?',
    uitleg: (aantal: number) =>
      `Elke rij heeft ${countNoun(aantal, 'kolom', 'kolommen')}. CSV en JSON hebben dezelfde kolommen, met dezelfde namen. In JSON is leeg: null.`,
    bijschrift: 'De kolommen van de open data',
    kolommen: {
      naam: 'Kolom',
      betekenis: 'Betekenis',
    },
    regel: {
      eenheid: (eenheid: string) => `Eenheid: ${eenheid}`,
      bereik: (bereik: string) => `Kan zijn: ${bereik}`,
      voorbeeld: 'Voorbeeld:',
    },
  },
}
