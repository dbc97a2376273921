import type { GEVOLGEN } from '@/lib/instrument/model'
import { capitalize, countAll, countNoun, joinWords } from './format'

/** The words of what the gaps ask of a gemeente. */

type Gevolg = (typeof GEVOLGEN)[number]

/** "1 vraag", "12 vragen" */
const vragen = (aantal: number) => countNoun(aantal, 'vraag', 'vragen')

const HOOFDSTUK =
  'Bron: Richtinggevend kader Toegang, lokale teams en integrale dienstverlening (VNG, maart 2024), hoofdstuk 1, Gevolgen voor gemeenten'

export const gevolgTekst = {
  /** In the words and the order of the framework. */
  groepen: {
    opdrachtgever: {
      titel: 'Uw rol als opdrachtgever',
      voor: 'u als opdrachtgever',
      bron: `${HOOFDSTUK}, punt 1.`,
    },
    samenwerking: {
      titel: 'Samenwerking',
      voor: 'de samenwerking',
      bron: `${HOOFDSTUK}, punt 2.`,
    },
    uitvoering: {
      titel: 'Uitvoering',
      voor: 'de uitvoering',
      bron: `${HOOFDSTUK}, punt 3.`,
    },
  },
  delen: {
    opdracht: {
      titel: 'Opdracht',
      uitleg: 'Wat u de uitvoerders vraagt. Past de opdracht nog bij wat u wilt bereiken?',
      voor: 'de opdracht',
    },
    financiering: {
      titel: 'Financiering',
      uitleg: 'Hoeveel geld er nodig is, en in welke vorm u het geeft.',
      voor: 'de financiering',
    },
    middelen: {
      titel: 'Middelen',
      uitleg: 'Waar het geld naartoe gaat: van zware hulp naar het lokale team.',
      voor: 'de inzet van middelen',
    },
    samenwerking: {
      titel: 'Samenwerking',
      uitleg: 'Hoe teams samenwerken met de sociale basis, met specialisten of met justitie.',
      voor: 'de samenwerking met anderen',
    },
    randvoorwaarden: {
      titel: 'Randvoorwaarden',
      uitleg: 'Afspraken over samenwerken, van de uitvoering tot en met het bestuur.',
      voor: 'de randvoorwaarden',
    },
    uitvoering: {
      titel: 'Uitvoering',
      uitleg: 'Wat teams samen met inwoners in de praktijk doen, en hoe u daarvan leert.',
      voor: 'de uitvoering',
    },
  } satisfies Record<Gevolg, { titel: string; uitleg: string; voor: string }>,
  nietBeoordeeld:
    'Er is nog geen vraag met een niveau. Daarom is nog niet te zeggen wat de kloven van de gemeente vragen.',
  nvt: 'Alle vragen zijn beoordeeld als ‘niet van toepassing’. Er is dus geen kloof die iets van de gemeente vraagt.',
  geenKloof: (beoordeeld: number) =>
    beoordeeld === 1
      ? 'De ene vraag met een niveau haalt de ambitie. Er is nu geen kloof die iets van de gemeente vraagt.'
      : `${capitalize(countAll(beoordeeld, 'vragen'))} met een niveau halen de ambitie. Er is nu geen kloof die iets van de gemeente vraagt.`,
  inleiding: (onder: number, beoordeeld: number) => {
    if (beoordeeld === 1)
      return 'De ene vraag met een niveau haalt de ambitie van het kenmerk nog niet.'
    if (onder === beoordeeld) {
      return `Geen van de ${beoordeeld} vragen met een niveau haalt de ambitie van het kenmerk.`
    }
    return `${onder} van de ${beoordeeld} vragen met een niveau ${onder === 1 ? 'haalt' : 'halen'} de ambitie van het kenmerk nog niet.`
  },
  open: (aantal: number) =>
    aantal === 1
      ? '1 vraag is nog niet beoordeeld. Die staat hier niet bij.'
      : `${aantal} vragen zijn nog niet beoordeeld. Die staan hier niet bij.`,
  geen: (voor: string) => `Geen van deze vragen heeft gevolgen voor ${voor}.`,
  /** "12 vragen hebben gevolgen voor u als opdrachtgever: 9 voor de opdracht en 5 voor de financiering." */
  zin: (
    aantal: number,
    voor: string,
    delen: readonly Readonly<{ aantal: number; voor: string }>[],
  ) => {
    const begin = `${vragen(aantal)} ${aantal === 1 ? 'heeft' : 'hebben'} gevolgen voor ${voor}`
    const verdeling = joinWords(delen.map((deel) => `${deel.aantal} voor ${deel.voor}`))
    return delen.length > 1 ? `${begin}: ${verdeling}.` : `${begin}.`
  },
  meerdere: 'Een vraag kan gevolgen hebben voor meer dan één onderdeel.',
}
