import type { GEVOLGEN } from '@/lib/instrument/model'
import { countNoun, joinWords } from './format'

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
      vraagt: 'iets van u als opdrachtgever',
      bron: `${HOOFDSTUK}, punt 1.`,
    },
    samenwerking: {
      titel: 'Samenwerking',
      vraagt: 'iets van de samenwerking',
      bron: `${HOOFDSTUK}, punt 2.`,
    },
    uitvoering: {
      titel: 'Uitvoering',
      vraagt: 'iets van de uitvoering',
      bron: `${HOOFDSTUK}, punt 3.`,
    },
  },
  delen: {
    opdracht: {
      titel: 'Opdracht',
      uitleg: 'Wat u de uitvoerders vraagt. Past de opdracht nog bij wat u wilt bereiken?',
      van: 'de opdracht',
    },
    financiering: {
      titel: 'Financiering',
      uitleg: 'Hoeveel geld er nodig is, en in welke vorm u het geeft.',
      van: 'de financiering',
    },
    middelen: {
      titel: 'Middelen',
      uitleg: 'Waar het geld naartoe gaat: van zware hulp naar het lokale team.',
      van: 'de inzet van middelen',
    },
    samenwerking: {
      titel: 'Samenwerking',
      uitleg: 'Hoe teams samenwerken met de sociale basis, met specialisten of met justitie.',
      van: 'de samenwerking met anderen',
    },
    randvoorwaarden: {
      titel: 'Randvoorwaarden',
      uitleg: 'Afspraken over samenwerken, van de uitvoering tot en met het bestuur.',
      van: 'de randvoorwaarden',
    },
    uitvoering: {
      titel: 'Uitvoering',
      uitleg: 'Wat teams samen met inwoners in de praktijk doen, en hoe u daarvan leert.',
      van: 'de uitvoering',
    },
  } satisfies Record<Gevolg, { titel: string; uitleg: string; van: string }>,
  nietBeoordeeld:
    'Er is nog geen vraag met een niveau. Daarom is nog niet te zeggen wat de kloven van de gemeente vragen.',
  geenKloof: (beoordeeld: number) =>
    beoordeeld === 1
      ? 'De ene vraag met een niveau haalt de ambitie. Er is nu geen kloof die iets van de gemeente vraagt.'
      : `Alle ${beoordeeld} vragen met een niveau halen de ambitie. Er is nu geen kloof die iets van de gemeente vraagt.`,
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
  geen: (vraagt: string) => `Geen van deze vragen vraagt ${vraagt}.`,
  /** "12 vragen vragen iets van u als opdrachtgever: 9 van de opdracht en 5 van de financiering." */
  zin: (
    aantal: number,
    vraagt: string,
    delen: readonly Readonly<{ aantal: number; van: string }>[],
  ) => {
    const begin = `${vragen(aantal)} ${aantal === 1 ? 'vraagt' : 'vragen'} ${vraagt}`
    const verdeling = joinWords(delen.map((deel) => `${deel.aantal} van ${deel.van}`))
    return delen.length > 1 ? `${begin}: ${verdeling}.` : `${begin}.`
  },
  meerdere: 'Een vraag kan iets van meer dan één onderdeel vragen.',
}
