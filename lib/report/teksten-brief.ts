import { quote } from './format'

/** The words of the letter to the raad; figures and findings come from the report itself. */
export const briefTekst = {
  titel: 'Raadsinformatiebrief',
  aan: { label: 'Aan', tekst: 'De gemeenteraad' },
  van: { label: 'Van', tekst: 'Het college van burgemeester en wethouders' },
  datum: 'Datum',
  onderwerp: {
    label: 'Onderwerp',
    tekst: 'Hoe staat de toegang tot hulp en ondersteuning ervoor?',
  },
  aanleiding: {
    titel: 'Aanleiding',
    instrument:
      'Inwoners moeten met een vraag over zorg, werk, inkomen of opgroeien makkelijk de juiste hulp vinden. Onze gemeente heeft onderzocht hoe goed dat lukt. Daarvoor gebruikten wij het Verkenningsinstrument Toegang. Met deze brief informeren wij u over de uitkomst.',
    zelfbeeld:
      'De uitkomst is een zelfbeeld, geen oordeel. Wij hebben zelf beoordeeld hoe ver wij zijn. De uitkomst is bedoeld voor het gesprek. Het is geen ranglijst en geen keuring.',
  },
  besluit: 'Wat wij u vragen',
  kernboodschap: 'Kernboodschap',
  waarden: 'De stand per waarde',
  vervolg: {
    titel: 'Vervolg',
    gesprek:
      'Wij gaan graag met u in gesprek over deze uitkomst. Wat u ons meegeeft, nemen wij mee in het vervolg.',
  },
  verder: 'De volledige tekst staat in de bijlage.',
  groet: 'Met vriendelijke groet,',
  afzender: (gemeente: string) => `Het college van burgemeester en wethouders, ${gemeente}`,
  bijlage: {
    titel: 'Bijlage',
    rapport: (titel: string, onderwerp: string) => `Rapport ${quote(titel)} (${onderwerp})`,
  },
}
