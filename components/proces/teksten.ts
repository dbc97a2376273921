import type { Sjabloon } from '@/lib/instrument/model-omgeving'

const SOORTEN: Readonly<Record<Sjabloon['soort'], string>> = {
  mail: 'Mail',
  agenda: 'Agenda',
  draaiboek: 'Draaiboek',
  planning: 'Planning',
  brief: 'Brief',
}

export const PROCES_TEKSTEN = {
  menu: 'Proces',
  stappen: 'Ga naar een stap',
  stap: (nummer: number, titel: string) => `${nummer}. ${titel}`,
  wie: 'Wie',
  duur: 'Hoe lang',
  resultaat: 'Resultaat',
  nodig: 'Wat u nodig hebt',
  doen: 'Wat u doet',
  sjablonen: 'Teksten die u kunt gebruiken',
  sjablonenTitel: 'Voorbeeldteksten',
  sjablonenUitleg:
    'Neem deze teksten over en maak ze eigen. Tussen [rechte haken] staat wat u zelf invult. U kunt de tekst kopiëren of als bestand bewaren.',
  soorten: SOORTEN,
  onderwerp: 'Onderwerp:',
  bewaar: 'Bewaar als tekstbestand',
  bewaarVan: (titel: string) => `Bewaar als tekstbestand: ${titel}`,
  bestandsnaam: (id: string) => `vit-${id}.txt`,
}
