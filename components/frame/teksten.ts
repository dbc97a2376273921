/** The words around every page. */
export const FRAME_TEKSTEN = {
  productnaam: 'Verkenningsinstrument Toegang',
  omschrijving:
    'Zelfbeeld voor gemeenten op de 13 basiskenmerken van toegang en lokale teams: waar staat u, waar wilt u naartoe en welke ondersteuning past daarbij?',
  naarInhoud: 'Direct naar de inhoud',
  voorpagina: 'naar de voorpagina',
  hoofdmenu: 'Hoofdmenu',
  account: 'Uw account',
  landelijk: 'Landelijk',
  beheer: 'Beheer',
  inloggen: 'Inloggen',
  ingelogdAls: 'Ingelogd als',
  overDezeSite: 'Over dit instrument',
  eigenKeuze:
    'De schaal van 1 tot en met 5 en de niveaus zijn een eigen keuze van dit instrument. Het richtinggevend kader noemt geen scores. De uitkomst is een zelfbeeld, geen oordeel.',
  openbaar: [
    { href: '/kader', label: 'Kader' },
    { href: '/ondersteuning', label: 'Ondersteuning' },
    { href: '/proces', label: 'Proces' },
    { href: '/zoeken', label: 'Zoeken' },
  ],
  voetlinks: [
    { href: '/begrippen', label: 'Begrippen' },
    { href: '/lenzen', label: 'Afspraken en programma’s' },
    { href: '/ontwikkelingen', label: 'Ontwikkelingen' },
    { href: '/open-data', label: 'Open data' },
    { href: '/verantwoording', label: 'Verantwoording' },
    { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
    { href: '/privacy', label: 'Privacy' },
  ],
} as const
