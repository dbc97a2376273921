/** The few words that the building blocks themselves say. */
export const UI_TEKSTEN = {
  aantalFouten: (aantal: number) => `(${aantal} ${aantal === 1 ? 'fout' : 'fouten'}) `,
  fout: 'Fout:',
  nietVerplicht: '(niet verplicht)',
  schuif: 'Schuif opzij om de hele tabel te zien.',
  kruimelpad: 'Kruimelpad',
  uitleg: '(uitleg)',
  sluiten: 'Sluiten',
  filter: { toon: 'Toon', alles: 'Toon alles' },
  bladeren: {
    vorige: 'Vorige pagina',
    volgende: 'Volgende pagina',
    pagina: (pagina: number, paginas: number) =>
      `Pagina ${pagina.toLocaleString('nl-NL')} van ${paginas.toLocaleString('nl-NL')}`,
  },
  meldingen: {
    info: 'Ter informatie:',
    ok: 'Gelukt:',
    warning: 'Let op:',
    error: 'Fout:',
  },
} as const
