/** The few words that the building blocks themselves say. */
export const UI_TEKSTEN = {
  aantalFouten: (aantal: number) => `(${aantal} ${aantal === 1 ? 'fout' : 'fouten'}) `,
  fout: 'Fout:',
  nietVerplicht: '(niet verplicht)',
  schuif: 'Schuif opzij om de hele tabel te zien.',
  kruimelpad: 'Kruimelpad',
  uitleg: '(uitleg)',
  sluiten: 'Sluiten',
  meldingen: {
    info: 'Ter informatie:',
    ok: 'Gelukt:',
    warning: 'Let op:',
    error: 'Fout:',
  },
} as const
