import type { Instrument, Niveau, Perspectief } from '@/lib/instrument/model'
import type { Ontwikkeling } from '@/lib/instrument/model-omgeving'
import type { Verschil } from '@/lib/instrument/compare'
import { countNoun, formatDatum, joinWords } from '@/lib/report/format'

const PERSPECTIEF_NAMEN: Readonly<Record<Perspectief, string>> = {
  beleid: 'beleid',
  uitvoering: 'uitvoering',
  management: 'management',
  bestuur: 'bestuur',
  inwoners: 'inwoners',
  partners: 'partners',
}

const STATUS: Readonly<Record<Instrument['status'], (datum: string) => string>> = {
  concept: (datum) => `concept van ${datum}`,
  gepubliceerd: (datum) => `gepubliceerd op ${datum}`,
}

export const KADER_TEKSTEN = {
  titel: 'Het kader in 13 kenmerken',
  menu: 'Kader',
  inleiding:
    'Dit vraagt het Richtinggevend kader Toegang, lokale teams en integrale dienstverlening van elke gemeente. Per kenmerk leest u waar het over gaat, hoe elk niveau eruitziet en wat u kunt doen.',
  kenmerk: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  opbouwTitel: 'Zo is het instrument opgebouwd',
  opbouw: (vragenAantal: number, kernvragen: number) => [
    `Elk kenmerk heeft een paar vragen. Samen zijn het er ${vragenAantal}. Met alleen de ${kernvragen} kernvragen doet u de korte versie.`,
    'Elke vraag is een stelling met vijf niveaus. Bij elk niveau staat wat u dan in uw gemeente ziet.',
    'Niveau 4 is het basisniveau: wat het kader vraagt, werkt overal en ligt vast.',
  ],
  schaalTitel: 'De vijf niveaus',
  eigenSchaal:
    'De vijf niveaus zijn een keuze van dit instrument. Het kader zelf noemt geen scores.',
  meerTitel: 'Verder lezen',
  meer: [
    {
      href: '/proces',
      titel: 'Zo werkt u ermee',
      tekst: 'Negen stappen, van voorbereiden tot opnieuw meten, met brieven en een draaiboek.',
    },
    {
      href: '/ondersteuning',
      titel: 'Ondersteuning',
      tekst: 'Hulp, geld en kennis die u kunt aanvragen of lezen.',
    },
    {
      href: '/lenzen',
      titel: 'Afspraken en programma’s',
      tekst: 'Welke vragen horen bij bijvoorbeeld de Hervormingsagenda Jeugd.',
    },
    {
      href: '/ontwikkelingen',
      titel: 'Ontwikkelingen',
      tekst: 'Wat er per kenmerk landelijk speelt, met de datum van de bron.',
    },
    {
      href: '/begrippen',
      titel: 'Begrippen',
      tekst: 'Wat de woorden betekenen, van A tot en met Z.',
    },
    {
      href: '/verantwoording',
      titel: 'Verantwoording',
      tekst: 'Waar de vragen op rusten en hoe een score ontstaat.',
    },
  ],
  wijzigingen: 'Wat is er veranderd per versie?',
  versie: ({ versie, status, datum }: Pick<Instrument, 'versie' | 'status' | 'datum'>) =>
    `Versie ${versie}, ${STATUS[status](formatDatum(datum))}.`,
  andereVersie: ({ versie, status }: Pick<Instrument, 'versie' | 'status'>) =>
    status === 'concept'
      ? `U leest versie ${versie}. Dat is een concept: u kunt er nog niet mee meten.`
      : `U leest versie ${versie}. Nieuwe metingen gebruiken een andere versie.`,
  naarHuidige: 'Lees de versie waarmee u nu meet',
}

export const KENMERK_TEKSTEN = {
  nummerVan: (nummer: number, aantal: number) => `Kenmerk ${nummer} van ${aantal}`,
  opDezePagina: 'Op deze pagina',
  waarom: 'Waarom dit belangrijk is',
  bronnen: 'Bronnen van dit kenmerk',
  vragenTitel: 'De vragen en hun niveaus',
  vragenUitleg:
    'Bij elke vraag ziet u vijf niveaus. Niveau 4 is het basisniveau: dat vraagt het kader.',
  vraag: (id: string) => `Vraag ${id.slice(1).replace(/^0/, '')}`,
  kernvraag: 'Kernvraag',
  ladder: (id: string) => `De vijf niveaus van vraag ${id.slice(1).replace(/^0/, '')}`,
  wie: (perspectieven: readonly Perspectief[]) =>
    `Wie dit uit eigen ervaring weet: ${joinWords(perspectieven.map((naam) => PERSPECTIEF_NAMEN[naam]))}.`,
  inwonersvraag: 'Zo vragen wij het aan inwoners:',
  handvatten: 'Handvatten',
  handvattenUitleg:
    'Stappen die u volgende maand kunt zetten, van het ene niveau naar het volgende.',
  stap: (van: Niveau, naar: Niveau) => `Van niveau ${van} naar ${naar}`,
  hoortBij: 'Hoort bij',
  gespreksvragen: 'Vragen voor het gesprek',
  gespreksvragenUitleg: 'Open vragen om samen over te praten, bijvoorbeeld in een teamoverleg.',
  ondersteuning: 'Ondersteuning',
  alleOndersteuning: (aantal: number) =>
    `Alles over deze ${countNoun(aantal, 'vorm', 'vormen')} van ondersteuning`,
  ontwikkelingen: 'Ontwikkelingen',
  lenzen: 'Afspraken en programma’s',
  lenzenUitleg: 'Deze onderdelen van afspraken en onderzoeken gaan ook over dit kenmerk.',
  vorige: 'Vorige kenmerk',
  volgende: 'Volgende kenmerk',
  bladeren: 'Vorige en volgende kenmerk',
}

const ONTWIKKELING_STATUS: Readonly<Record<Ontwikkeling['status'], string>> = {
  verwacht: 'Verwacht',
  gestart: 'Gestart',
  verschenen: 'Verschenen',
  afgesloten: 'Afgesloten',
}

export const ONTWIKKELING_TEKSTEN = {
  titel: 'Ontwikkelingen',
  inleiding:
    'Dit speelt er landelijk rond toegang en lokale teams, volgens de bronnen van dit instrument. Het nieuwste staat bovenaan.',
  letOp:
    'De stand is die van de bron, op de datum die erbij staat. Sindsdien kan er iets zijn veranderd.',
  kenmerk: 'Kenmerk',
  alleKenmerken: 'Alle kenmerken',
  toon: 'Toon ontwikkelingen',
  onbekend: 'Dit kenmerk kennen wij niet. U ziet daarom alle ontwikkelingen.',
  geen: 'Bij dit kenmerk noemen de bronnen geen ontwikkelingen. Kies een ander kenmerk, of alle kenmerken.',
  status: ONTWIKKELING_STATUS,
  regel: (datum: string, organisatie: string) => `${formatDatum(datum)} · ${organisatie}`,
  kenmerken: 'Gaat over',
  alle13: 'alle 13 kenmerken',
  website: 'Naar de website',
}

export const BEGRIPPEN_TEKSTEN = {
  titel: 'Begrippen',
  inleiding: 'Wat de woorden in dit instrument betekenen, in gewone taal.',
  letters: 'Ga naar een letter',
  bron: 'Bron:',
  eigen: 'eigen uitleg van dit instrument.',
}

const WIJZIGING_SOORT: Readonly<Record<Verschil['soort'], string>> = {
  gelijk: 'Gelijk gebleven',
  verwoord: 'Anders verwoord',
  gesplitst: 'Gesplitst',
  samengevoegd: 'Samengevoegd',
  nieuw: 'Nieuw',
  vervallen: 'Vervallen',
}

export const WIJZIGING_TEKSTEN = {
  titel: 'Wat is er veranderd?',
  inleiding: (oud: string, nieuw: string) =>
    `Hier staan versie ${oud} en versie ${nieuw} van de vragen naast elkaar.`,
  geen: 'Voor deze versie was er geen andere. Er is dus niets om mee te vergelijken.',
  concept: 'De nieuwe versie is nog een concept. Metingen gebruiken haar niet.',
  samenvatting: (anders: number, gelijk: number) =>
    `${countNoun(anders, 'vraag is', 'vragen zijn')} veranderd of erbij gekomen. ${countNoun(gelijk, 'vraag is', 'vragen zijn')} gelijk gebleven.`,
  nietsAnders: 'Alle vragen zijn gelijk gebleven.',
  vergelijkbaar: 'U kunt oude en nieuwe metingen op dit kenmerk vergelijken.',
  nietVergelijkbaar: 'Oude en nieuwe metingen zijn op dit kenmerk niet goed te vergelijken.',
  gelijk: (aantal: number) =>
    aantal === 1
      ? 'De andere vraag van dit kenmerk is gelijk gebleven.'
      : `De andere ${aantal} vragen van dit kenmerk zijn gelijk gebleven.`,
  soort: WIJZIGING_SOORT,
  reden: 'Waarom:',
  stond: (versie: string) => `Versie ${versie}`,
  stondNiet: 'Deze vraag stond er niet in.',
  staatNiet: 'Deze vraag is vervallen.',
  zelfde: 'De toelichting en de niveaus zijn gelijk gebleven.',
  lees: (versie: string) => `Lees versie ${versie}`,
  andere: (versie: string) => `Wat veranderde in versie ${versie}`,
}
