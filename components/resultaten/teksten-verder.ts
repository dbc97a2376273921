export const VERDER_PAGINAS = [
  'gevolgen',
  'plan',
  'behoeften',
  'lenzen',
  'ontwikkeling',
  'vergelijking',
  'rapport',
] as const

export const VERDER_TEKSTEN = {
  titel: 'Van dit beeld naar een besluit',
  paginas: {
    gevolgen: {
      titel: 'Wat dit van de gemeente vraagt',
      uitleg: 'Als opdrachtgever, in de samenwerking en in de uitvoering.',
    },
    plan: {
      titel: 'Verbeterplan',
      uitleg: 'Wie wat doet en wanneer, en wat er te laat is.',
    },
    behoeften: {
      titel: 'Ondersteuning',
      uitleg: 'Zeg wat u nodig hebt en vraag het aan.',
    },
    lenzen: {
      titel: 'Landelijke afspraken',
      uitleg: 'Dezelfde uitkomst, bekeken langs een afspraak zoals de Hervormingsagenda Jeugd.',
    },
    ontwikkeling: {
      titel: 'Door de jaren',
      uitleg: 'Wat er veranderde sinds een vorige meting, en waarom.',
    },
    vergelijking: {
      titel: 'Vergelijken',
      uitleg: 'De spreiding in uw regio en bij gemeenten van uw grootte. Geen ranglijst.',
    },
    rapport: {
      titel: 'Rapport voor de raad',
      uitleg: 'Om te lezen, te downloaden en te delen.',
    },
  },
} as const
