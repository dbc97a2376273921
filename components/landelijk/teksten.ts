import { BASISNIVEAU, type Behoeftesoort, type Niveau } from '@/lib/instrument/model'
import { sayGetoond } from '@/lib/figuren/teksten-regio'
import type { Dimensie } from '@/lib/landelijk/schema'
import { countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'
import { KLEIN_AANTAL } from '@/lib/report/teksten-regio'
import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import type { Afscherming } from '@/lib/scoring/aggregate-groepen'
import type { Partij } from '@/lib/signalen/schema'

const gemeenten = (aantal: number) => countNoun(aantal, 'gemeente', 'gemeenten')
const kenmerken = (aantal: number) => countNoun(aantal, 'kenmerk', 'kenmerken')

const DIMENSIES: Readonly<Record<Dimensie, string>> = {
  regio: 'Jeugdregio',
  provincie: 'Provincie',
  grootte: 'Aantal inwoners',
}

const GROEPEN: Readonly<Record<Dimensie, string>> = {
  regio: 'per jeugdregio',
  provincie: 'per provincie',
  grootte: 'naar aantal inwoners',
}

const REST: Readonly<Record<Dimensie, (aantal: number) => string>> = {
  regio: (aantal) => countNoun(aantal, 'regio', 'regio’s'),
  provincie: (aantal) => countNoun(aantal, 'provincie', 'provincies'),
  grootte: (aantal) => countNoun(aantal, 'grootteklasse', 'grootteklassen'),
}

const AFGESCHERMD: Readonly<Record<Afscherming, string>> = {
  'te-weinig': 'Te weinig',
  herleidbaar: 'Te herleiden',
}

const SOORTEN: Readonly<Record<Behoeftesoort, string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling',
  randvoorwaarde: 'Landelijke randvoorwaarde',
}

const PARTIJEN: Readonly<Record<Partij, string>> = {
  rijk: 'Het Rijk',
  aanbieders: 'Aanbieders',
  opleidingen: 'Opleidingen',
  regio: 'De regio',
  verzekeraars: 'Verzekeraars en zorgkantoren',
  anders: 'Iemand anders',
}

/** Where the middle of the country went since the year before. */
const RICHTINGEN = ['omhoog', 'omlaag', 'gelijk'] as const
export type Richting = (typeof RICHTINGEN)[number]
const RICHTING: Readonly<Record<Richting, string>> = {
  omhoog: 'hoger',
  omlaag: 'lager',
  gelijk: 'gelijk',
}

/** "3 van de 40 gemeenten" */
const vanDe = (aantal: number, n: number) => `${aantal} van de ${gemeenten(n)}`

/** So many names one sentence takes. */
const GENOEMD = 5

/** All names, or how many there are with the first of them. */
const noemEnkele = (namen: readonly string[]) =>
  namen.length <= GENOEMD
    ? joinWords(namen.map(quote))
    : `${kenmerken(namen.length)}, onder andere ${joinWords(namen.slice(0, GENOEMD - 2).map(quote))}`

export const LANDELIJK_TEKSTEN = {
  titel: 'Hoe staat het land ervoor?',
  metadata: 'Landelijk',
  inleiding:
    'U ziet tellingen van gemeenten die hun gegevens delen. Geen gemeente staat hier met haar naam, en dit is geen ranglijst.',
  demo: 'Dit is een demo. De cijfers komen van verzonnen gemeenten.',
  stand: (datum: string) => `Stand op ${formatDatum(datum)}.`,
  opDezePagina: 'Op deze pagina',
  openData: 'Dezelfde cijfers als open data',

  telt: (n: number, getoond: number, totaal: number) =>
    `Van ${gemeenten(n)} telt de nieuwste gedeelde meting mee. Voor ${getoond} van de ${totaal} jeugdregio’s is dat genoeg voor een eigen beeld.`,
  bekend: sayGetoond,
  basisniveau: (gehaald: number, getoond: number, totaal: number) => {
    const van = getoond === totaal ? `van de ${kenmerken(totaal)}` : `van die ${getoond}`
    return gehaald === 0
      ? `Bij geen ${van} haalt de helft van de gemeenten het basisniveau.`
      : `Bij ${gehaald} ${van} haalt minstens de helft van de gemeenten het basisniveau.`
  },
  /** @param aantal of each of these kenmerken; null where their counts differ */
  minst: (namen: readonly string[], aantal: string | null) =>
    `Het minst gehaald wordt het bij ${noemEnkele(namen)}${aantal === null ? '' : `: ${namen.length > 1 ? 'steeds ' : ''}door ${aantal}`}.`,
  vanDe,
  teWeinig: `Nog geen ${MIN_GEMEENTEN} gemeenten delen hun resultaat. Vanaf ${MIN_GEMEENTEN} gemeenten ziet u hier het beeld van het land. Zo kan niemand één gemeente herkennen.`,
  teWeinigStap: 'Gemeenten kiezen zelf wat zij delen.',
  teWeinigRegios: (aantal: number) =>
    aantal === 1
      ? 'Welke gemeenten in uw regio delen, ziet u op de pagina van uw regio:'
      : 'Welke gemeenten in uw regio’s delen, ziet u op de pagina van elke regio:',

  kort: (nummer: number, kort: string) => `${nummer}. ${kort}`,
  verdeling: {
    titel: 'Hoe zijn de gemeenten verdeeld?',
    uitleg:
      'Per kenmerk ziet u hoeveel gemeenten op elk niveau staan. Niveau 4 is het basisniveau.',
    figuur: (groep: string) => `Aantal gemeenten per niveau: ${groep}`,
    alt: (gehaald: number, totaal: number) =>
      `Bij ${gehaald === 0 ? 'geen' : gehaald} van de ${kenmerken(totaal)} met cijfers staat het midden van de gemeenten op niveau ${BASISNIVEAU} of hoger.`,
    legenda: 'Hoogte en getal: hoeveel gemeenten op dit niveau staan',
    bron: (stand: string) =>
      `Gemeenten die hun resultaat delen · stand op ${formatDatum(stand)} · Verkenningsinstrument Toegang`,
    tabel: 'Dezelfde cijfers als tabel',
    bijschrift: (groep: string) => `Aantal gemeenten per niveau en kenmerk: ${groep}`,
    kolommen: {
      kenmerk: 'Kenmerk',
      helft: 'Middelste helft',
      mediaan: 'Midden',
      n: 'Gemeenten',
    },
    niveau: (niveau: number) => `Niveau ${niveau}`,
    helft: (laag: Niveau, hoog: Niveau) =>
      laag === hoog ? `niveau ${laag}` : `niveau ${laag} tot ${hoog}`,
    midden:
      'Het midden: de helft van de gemeenten staat op dit niveau of lager. De middelste helft loopt van het niveau waar een kwart op of onder staat tot het niveau waar driekwart op of onder staat.',
    niets: 'Van deze groep delen te weinig gemeenten hun resultaat om iets te laten zien.',
  },
  leeg: '–',
  afgeschermd: AFGESCHERMD,
  afgeschermdUitleg: `Een streepje: er is niets te laten zien. Er tellen minder dan ${MIN_GEMEENTEN} gemeenten mee, of u zou met andere groepen erbij kunnen uitrekenen hoe enkele gemeenten ervoor staan.`,

  keuze: {
    kenmerk: 'Kenmerk',
    naar: 'Groepen',
    lens: 'Afspraak of programma',
    geenLens: 'Geen',
    toon: 'Toon',
    toonWat: (wat: string) => `Toon: ${wat}`,
  },

  kaart: {
    titel: 'De jeugdregio’s op de kaart',
    uitleg: (kenmerk: string) =>
      `Elke tegel is een jeugdregio. Op een breed scherm ligt zij ongeveer op haar plaats in Nederland. Het getal is het niveau in het midden van haar gemeenten, op het kenmerk ${quote(kenmerk)}. Kies een tegel voor de verdeling in die regio.`,
    geteld: (getoond: number, totaal: number) =>
      getoond === 0
        ? `Geen van de ${totaal} jeugdregio’s heeft op dit kenmerk genoeg gemeenten die delen.`
        : `Van ${getoond} van de ${totaal} jeugdregio’s is het midden te zien.`,
    label: 'Kaart met een tegel per jeugdregio',
    tegel: (naam: string, wat: string) => `${naam}: ${wat}`,
    niveau: (niveau: Niveau, n: number) => `midden niveau ${niveau}, ${gemeenten(n)}`,
    tabel: 'De kaart als tabel',
    bijschrift: (kenmerk: string) => `Midden per jeugdregio: ${kenmerk}`,
    legenda: 'Uitleg van de kaart',
    geen: 'Te weinig of te herleiden',
    kolommen: { regio: 'Jeugdregio', niveau: 'Midden', n: 'Gemeenten' },
  },

  groepen: {
    titel: 'Waar verschillen groepen gemeenten?',
    uitleg:
      'Per groep en kenmerk ziet u het niveau in het midden van de gemeenten, en hoeveel gemeenten meetellen. Kies een groep voor haar verdeling.',
    dimensies: DIMENSIES,
    bijschrift: (naar: Dimensie) => `Midden per kenmerk, ${GROEPEN[naar]}`,
    groep: 'Groep',
    n: (n: number) => `${n}`,
    nLabel: (n: number) => gemeenten(n),
    kolom: (nummer: number) => String(nummer),
    gekozen: (naam: string) => `De verdeling in: ${naam}`,
    naarKaart: 'Terug naar de kaart',
    niets: 'Van geen van deze groepen delen genoeg gemeenten om iets te laten zien.',
    rest: (naar: Dimensie, aantal: number) => `Nog ${REST[naar](aantal)} met te weinig gemeenten`,
    sleutel: 'De nummers boven de kolommen zijn de kenmerken:',
  },

  afspraak: {
    titel: 'Door de bril van een afspraak of programma',
    uitleg:
      'De vragen van het instrument geven ook een beeld van landelijke afspraken. Kies er een en u ziet hoe de gemeenten per onderdeel verdeeld zijn.',
    onderdelen: (titel: string) => `Aantal gemeenten per niveau: ${titel}`,
    alt: (getoond: number) =>
      getoond === 0
        ? 'Van geen onderdeel is genoeg gedeeld om iets te laten zien.'
        : `${countNoun(getoond, 'onderdeel heeft', 'onderdelen hebben')} genoeg gemeenten om te laten zien.`,
    onderdeel: 'Onderdeel',
    weggelaten:
      'Onderdelen die op minder dan twee vragen rusten, staan er niet bij: antwoorden op losse vragen worden niet gedeeld.',
    lees: 'Lees over deze afspraak',
  },

  jaren: {
    titel: 'Wat is er veranderd?',
    uitleg: (toen: number, nu: number) =>
      `De metingen van ${toen} naast die van ${nu}. Het zijn niet altijd dezelfde gemeenten. Wie anoniem deelt, telt alleen mee als alle gemeenten waar zij samen mee telt in dat jaar hebben gemeten.`,
    geen: 'Er zijn nog geen twee jaren waarin genoeg gemeenten hun resultaat deelden.',
    zin: (aantallen: Readonly<Record<Richting, number>>) =>
      `Het midden is ${joinWords(
        RICHTINGEN.filter((richting) => aantallen[richting] > 0).map(
          (richting) => `bij ${kenmerken(aantallen[richting])} ${RICHTING[richting]}`,
        ),
      )}.`,
    bijschrift: (toen: number, nu: number) => `Midden en basisniveau in ${toen} en ${nu}`,
    midden: (jaar: number) => `Midden ${jaar}`,
    basis: (jaar: number) => `Basisniveau ${jaar}`,
    vanDe: (aantal: number, n: number) => `${aantal} van ${n}`,
    basisUitleg: 'Basisniveau: hoeveel gemeenten op niveau 4 of hoger staan.',
    verandering: 'Verandering',
    richting: RICHTING,
  },

  vraag: {
    titel: 'Welke ondersteuning vragen gemeenten?',
    uitleg: (n: number) =>
      `${gemeenten(n)} ${n === 1 ? 'deelt' : 'delen'} hun vraag om ondersteuning. Het getal is hoeveel gemeenten dit vragen. Daaronder staat hoeveel de catalogus ervoor heeft.`,
    zinLeeg: (aantal: number) =>
      aantal === 0
        ? 'Voor alles wat gevraagd wordt, staat er iets in de catalogus.'
        : `Bij ${countNoun(aantal, 'vraag', 'vragen')} staat er niets in de catalogus. Daar kan de VNG iets organiseren.`,
    bijschrift: 'Vraag om ondersteuning per kenmerk en soort',
    soorten: SOORTEN,
    aanbod: (aantal: number) => `${aantal} in catalogus`,
    geenAanbod: 'niets in catalogus',
    catalogus: 'Naar de catalogus',
    teWeinig: `Nog geen ${MIN_GEMEENTEN} gemeenten delen hun vraag om ondersteuning.`,
  },
  kleinAantal: KLEIN_AANTAL,
  van: (van: number) => `van ${van}`,
  nietTeTonen: 'niet te tonen',
  kleinUitleg: `Aantallen kleiner dan ${MIN_ANONIEM} laten wij niet precies zien. Gemeenten die samen anoniem meetellen, doen bij een onderwerp alleen mee als niet alle of geen van hen het noemen. Anders zou u het van elk van hen weten. Gaat een getal daardoor over minder gemeenten, dan staat erbij over hoeveel. Een streepje: niet te tonen.`,

  signalen: {
    titel: 'Wat kunnen gemeenten niet zelf oplossen?',
    uitleg: (n: number) =>
      `${gemeenten(n)} ${n === 1 ? 'deelt' : 'delen'} hun signalen. Het getal is hoeveel gemeenten bij dit kenmerk iets van deze partij nodig hebben.`,
    bijschrift: 'Signalen per kenmerk en partij',
    partijen: PARTIJEN,
    teWeinig: `Nog geen ${MIN_GEMEENTEN} gemeenten delen hun signalen.`,
  },

  inhoud: {
    titel: 'Versies en ontwikkelingen',
    versies: 'Versies van het instrument',
    versiesBijschrift: 'Metingen die meetellen, per versie van het instrument',
    versie: 'Versie',
    metingen: 'Metingen',
    weinig: `minder dan ${MIN_GEMEENTEN}, of te herleiden`,
    geenVersies: 'Er tellen nog geen metingen mee.',
    nieuw: 'De nieuwste ontwikkelingen',
    alle: 'Alle ontwikkelingen',
    ontwikkeling: (datum: string, organisatie: string) => `${formatDatum(datum)} · ${organisatie}`,
  },
}
