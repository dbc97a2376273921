/** The field of the chosen metingen, and that of the form itself: both stand in the address. */
export const KEUZE_VELD = 'meting'
export const KEUZE_GEMAAKT = 'gekozen'

/** What an address asks for to put these metingen beside each other. */
export const writeKeuze = (metingIds: readonly string[]) =>
  `?${new URLSearchParams(metingIds.map((id) => [KEUZE_VELD, id])).toString()}`
