/** The field that says which button was pressed, and what it says. */
export const KNOP = { naam: 'knop', bevestig: 'bevestig', annuleer: 'annuleer' } as const
