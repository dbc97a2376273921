/** The report that everyone with the link reads; a token needs no escaping. */
export const openbaarPad = (token: string) => `/rapporten/${token}`
export const openbarePdfPad = (token: string) => `${openbaarPad(token)}/rapport.pdf`

/** Tells the page that says what does not exist that it was such a link. */
export const RAPPORT_HEADER = 'x-rapport-link'
