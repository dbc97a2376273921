import type { Kenmerk, Niveau, Ondersteuning } from '@/lib/instrument/model'
import type { FilterNaam } from '@/lib/ondersteuning/schema'
import { countNoun, formatDatum, joinWords, quote } from '@/lib/report/format'

const SOORTEN: Readonly<Record<Ondersteuning['soort'], string>> = {
  begeleiding: 'Begeleiding',
  budget: 'Budget',
  leidraad: 'Leidraad',
  richtlijn: 'Richtlijn',
  handreiking: 'Handreiking',
  leergang: 'Leergang',
  netwerk: 'Netwerk',
  bijeenkomst: 'Bijeenkomst',
  kennisdossier: 'Kennisdossier',
}

const BEHOEFTEN: Readonly<Record<Ondersteuning['behoeften'][number], string>> = {
  kennis: 'Kennis',
  begeleiding: 'Begeleiding',
  geld: 'Geld',
  menskracht: 'Menskracht',
  uitwisseling: 'Uitwisseling met anderen',
  randvoorwaarde: 'Een voorwaarde die geregeld moet zijn',
}

const FILTERS: Readonly<Record<FilterNaam, string>> = {
  kenmerk: 'Kenmerk',
  niveau: 'Uw niveau nu',
  soort: 'Soort',
  behoefte: 'Wat u nodig hebt',
  organisatie: 'Organisatie',
}

const ALLE: Readonly<Record<FilterNaam, string>> = {
  kenmerk: 'Alle kenmerken',
  niveau: 'Alle niveaus',
  soort: 'Alle soorten',
  behoefte: 'Alles',
  organisatie: 'Alle organisaties',
}

/** "Niveau 2", "Niveau 1 tot en met 3", "Niveau 1, 3 en 4" */
function niveauRegel(niveaus: readonly Niveau[]): string {
  const [first, ...rest] = niveaus.toSorted()
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return `Niveau ${first ?? ''}`
  const isRow = last - first === rest.length
  return isRow && rest.length > 1
    ? `Niveau ${first} tot en met ${last}`
    : `Niveau ${joinWords(niveaus.map(String))}`
}

export const ONDERSTEUNING_TEKSTEN = {
  titel: 'Ondersteuning',
  inleiding:
    'Hulp, geld en kennis voor gemeenten, zoals de bronnen van dit instrument die noemen. Kies wat bij u past.',
  filterTitel: 'Kies wat u zoekt',
  filters: FILTERS,
  alle: ALLE,
  toon: 'Toon ondersteuning',
  allesWeg: 'Alle keuzes weghalen',
  aantal: (gevonden: number, totaal: number) =>
    gevonden === totaal
      ? `Alle ${countNoun(totaal, 'vorm', 'vormen')} van ondersteuning`
      : `${countNoun(gevonden, 'vorm', 'vormen')} van ondersteuning, van de ${totaal}`,
  onbekend: (namen: readonly FilterNaam[]) =>
    `Een keuze in het adres van deze pagina kennen wij niet: ${joinWords(namen.map((naam) => quote(FILTERS[naam].toLowerCase())))}. Die telt nu niet mee.`,
  geenTitel: 'Deze keuzes samen geven geen resultaat',
  geen: 'Haal een keuze weg en kijk opnieuw:',
  zonder: (naam: FilterNaam, waarde: string) => `Zonder ${quote(`${FILTERS[naam]}: ${waarde}`)}`,
  geenHulp:
    'Vindt u niet wat u zoekt? Leg uw vraag voor aan de ondersteuningslijn Stevige Lokale Teams van de Vereniging van Nederlandse Gemeenten (VNG).',
  mailadres: 'stevigelokaleteams@vng.nl',
  kenmerk: ({ nummer, kort }: Pick<Kenmerk, 'nummer' | 'kort'>) => `${nummer}. ${kort}`,
  soorten: SOORTEN,
  behoeften: BEHOEFTEN,
  herkomst: ({ soort, organisatie }: Ondersteuning) => `${SOORTEN[soort]} · ${organisatie}`,
  velden: {
    krijgt: 'Wat krijgt u?',
    wie: 'Voor wie?',
    kosten: 'Wat kost het?',
    aanvragen: 'Hoe regelt u het?',
    stand: 'Stand van zaken',
    past: 'Past bij',
  },
  stand: ({ peildatum, geldig_tot: tot }: Ondersteuning) =>
    [formatDatum(peildatum), ...(tot ? [`geldig tot en met ${formatDatum(tot)}`] : [])].join(', '),
  niveaus: niveauRegel,
  alleKenmerken: 'alle kenmerken',
  website: 'Naar de website',
  websiteVan: (titel: string) => `Naar de website: ${titel}`,
  mail: (adres: string) => `Mail naar ${adres}`,
}
