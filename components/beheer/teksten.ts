/** The words of the start page of a beheerder, and of the way between the pages of the beheer. */
export const BEHEER_TEKSTEN = {
  navigatie: {
    titel: 'Beheer',
    begin: 'Overzicht',
    paginas: {
      gebruikers: 'Gebruikers',
      register: 'Gemeenten',
      instrument: 'Instrument',
      audit: 'Logboek',
    },
  },
} as const
