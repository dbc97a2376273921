/** The words around the report; those of the report itself are in lib/report. */
export const RAPPORT_TEKSTEN = {
  titel: 'Rapport',
  pdf: 'Download het rapport (PDF)',
  archief: 'Download voor het archief (PDF/A)',
} as const
