export const DEKKING_TEKSTEN = {
  titel: 'Wat er per kenmerk in zit',
  uitleg:
    'De tabel telt wat dit instrument nu bevat. Kies een kenmerk om de vragen, de bronnen en de handvatten te lezen.',
  tabel: 'Vragen, handvatten en ondersteuning per kenmerk',
  kolommen: {
    kenmerk: 'Kenmerk',
    vragen: 'Vragen',
    kernvragen: 'Kernvragen',
    inwonersvragen: 'Voor inwoners',
    handvatten: 'Handvatten',
    ondersteuning: 'Ondersteuning',
    lenzen: 'Afspraken',
  },
  kenmerk: (nummer: number, kort: string) => `${nummer}. ${kort}`,
} as const
