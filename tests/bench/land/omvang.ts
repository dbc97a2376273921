/** How large a made-up national database is. */
export type Omvang = Readonly<{
  /** One in so many gemeenten of the register takes part, spread over all regio's. */
  eenOp: number
  /** Established metingen of each, one a year; one more is open. */
  jaren: number
  /** Participants of each meting. */
  deelnemers: number
}>

/** The country after six years: what the product must hold. */
export const HET_LAND: Omvang = { eenOp: 1, jaren: 6, deelnemers: 25 }

/** For a quick look at the benchmark itself. */
export const KLEIN_LAND: Omvang = { eenOp: 4, jaren: 2, deelnemers: 6 }

/** The year of the newest established metingen. */
export const LAATSTE_JAAR = 2026

/** Accounts of advisers and coordinators together. */
export const ACCOUNTS = 600
