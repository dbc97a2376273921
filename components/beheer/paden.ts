/** Where a beheerder works. */
export const BEHEER_PADEN = {
  beheer: '/beheer',
  gebruikers: '/beheer/gebruikers',
  nieuweGebruiker: '/beheer/gebruikers/nieuw',
  gebruiker: (userId: string) => `/beheer/gebruikers/${encodeURIComponent(userId)}`,
  register: '/beheer/register',
  registerImport: '/beheer/register/importeren',
  /** Where the form of that page sends its file to: outside the pages, so that nothing reads it first. */
  registerBestanden: '/gegevens/register',
  gemeente: (code: string) => `/beheer/register/${encodeURIComponent(code)}`,
  instrument: '/beheer/instrument',
  audit: '/beheer/audit',
  auditExport: '/beheer/audit/export.csv',
} as const
