import { formatDatum, joinWords } from '@/lib/report/format'

/** The words around the report; those of the report itself are in lib/report. */
export const RAPPORT_TEKSTEN = {
  titel: 'Rapport',
  titelVan: (meting: string, gemeente: string) => `Rapport ${meting}, ${gemeente}`,
  downloads: 'Downloaden',
  bestanden: [
    { bestand: 'rapport.pdf', label: 'Rapport (PDF)' },
    { bestand: 'rapport.pdf?norm=a-2a', label: 'Rapport voor het archief (PDF/A)' },
    { bestand: 'rapport.docx', label: 'Rapport om te bewerken (Word)' },
    { bestand: 'raadsinformatiebrief.docx', label: 'Raadsinformatiebrief (Word)' },
    { bestand: 'rapport.pptx', label: 'Presentatie (PowerPoint)' },
  ],
  samenstellen: 'Rapport samenstellen',
  stand: {
    delen: {
      plan: 'het verbeterplan',
      behoeften: 'de ondersteuningsbehoefte',
      ontwikkeling: 'de eerdere metingen',
      logo: 'het logo',
    },
    van: (datum: string, delen: readonly string[]) =>
      `Van ${formatDatum(datum)}, toen de keuze voor dit rapport is bewaard: ${joinWords(delen)}.`,
    actueel: 'Sindsdien is daar niets in veranderd.',
    verouderd:
      'Sindsdien is daar iets in veranderd. Bewaar de keuze opnieuw om het rapport bij te werken.',
  },
  link: {
    titelAan: 'Openbare link: aan',
    titelUit: 'Openbare link: uit',
    uitleg:
      'Met een openbare link kan iedereen dit rapport lezen, zonder account. Handig bij de stukken van de raad. Zoekmachines nemen de pagina niet op.',
    uit: 'De openbare link staat uit. Alleen leden van uw gemeente kunnen het rapport lezen.',
    aan: 'De openbare link staat aan. Iedereen met dit adres leest het rapport:',
    zetAan: 'Zet de link aan',
    zetUit: 'Zet de link uit',
    uitzetten:
      'Zet u de link uit, dan werkt dit adres meteen niet meer. Zet u de link later weer aan, dan krijgt hij een nieuw adres.',
    nietVastgesteld:
      'Een openbare link kan pas als de meting is vastgesteld. Tot die tijd is het rapport een concept.',
    fouten: {
      'niet-ingelogd':
        'U bent niet meer ingelogd. Log in een nieuw tabblad in en probeer het hier opnieuw.',
      'niet-gevonden': 'Deze meting is er niet meer. Ga terug naar uw gemeente.',
      'geen-recht': 'Alleen de coördinator zet de link aan of uit.',
      'niet-vastgesteld': 'Stel de meting eerst vast. Daarna kunt u de link aanzetten.',
      ongeldig: 'Dat lukte niet. Laad de pagina opnieuw.',
    },
  },
  openbaar: {
    pdf: 'Download dit rapport (PDF)',
    werktNiet: {
      titel: 'Dit rapport is er niet',
      uitleg:
        'De link klopt niet, of de gemeente heeft hem uitgezet. Vraag de gemeente om een nieuwe link.',
      naarVoorpagina: 'Naar de voorpagina',
    },
  },
} as const
