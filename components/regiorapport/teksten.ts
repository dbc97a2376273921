import type { RegioOnderdeel } from '@/lib/report/regio/keuze'

const ONDERDELEN: Readonly<Record<RegioOnderdeel, { label: string; hint: string }>> = {
  samenvatting: { label: 'Samenvatting', hint: 'Hooguit twee pagina’s, met één beeld.' },
  deelname: { label: 'Wie deelt er?', hint: 'Hoeveel gemeenten delen, en welke met naam.' },
  kenmerken: {
    label: 'Hoe zijn de kenmerken verdeeld?',
    hint: 'Per kenmerk een figuur, een tabel en een zin.',
  },
  gemeenten: {
    label: 'Gemeenten en kenmerken',
    hint: 'Het niveau per gemeente. Alleen in een rapport met namen.',
  },
  knelpunten: { label: 'Waar loopt de regio vast?', hint: 'Wat bij de meeste gemeenten speelt.' },
  ondersteuning: {
    label: 'Welke ondersteuning is nodig?',
    hint: 'De vraag naar hulp, en wat de catalogus daarvoor heeft.',
  },
  signalen: {
    label: 'Wat moeten anderen oplossen?',
    hint: 'De signalen. Met namen staan ook de teksten erin.',
  },
  ontwikkeling: { label: 'Wat veranderde er?', hint: 'Dit jaar naast het jaar ervoor.' },
}

/** The words around the report of a regio; those of the report itself are in lib/report/regio. */
export const REGIORAPPORT_TEKSTEN = {
  titel: 'Regiorapport',
  titelVan: (regio: string) => `Regiorapport ${regio}`,
  downloads: 'Downloaden',
  bestanden: [
    { bestand: 'rapport.pdf', label: 'Rapport (PDF)' },
    { bestand: 'rapport.pdf?norm=a-2a', label: 'Rapport voor het archief (PDF/A)' },
    { bestand: 'rapport.docx', label: 'Rapport om te bewerken (Word)' },
    { bestand: 'rapport.pptx', label: 'Presentatie (PowerPoint)' },
    { bestand: 'resultaten.xlsx', label: 'Cijfers (Excel)' },
    { bestand: 'resultaten.csv', label: 'Cijfers (CSV)' },
  ],
  formulier: {
    titel: 'Rapport samenstellen',
    onderdelen: {
      legend: 'Wat komt er in het rapport?',
      hint: 'Titelblad en werkwijze staan er altijd in. Kiest u niets, dan komt alles erin.',
      per: ONDERDELEN,
    },
    namen: {
      legend: 'Met of zonder namen van gemeenten?',
      met: {
        label: 'Met namen',
        hint: 'Voor uzelf, als adviseur van deze regio. Alleen van gemeenten die met naam delen.',
      },
      zonder: {
        label: 'Zonder namen',
        hint: 'Om door te geven, bijvoorbeeld aan een regionaal overleg. Geen naam en geen tekst van een gemeente staat erin.',
      },
    },
    lens: { label: 'Vanuit welke afspraak of welk kader?', geen: 'Geen' },
    toon: 'Toon dit rapport',
  },
  onbekend: 'Een keuze in dit adres bestaat niet. Hieronder staat het hele rapport, met namen.',
  metNamen:
    'Dit rapport noemt gemeenten bij naam en is alleen voor u als adviseur. Wilt u het doorgeven? Kies dan ‘Zonder namen’ bij ‘Rapport samenstellen’.',
  zonderNamen: 'Dit rapport noemt geen gemeenten. U mag het doorgeven.',
} as const
