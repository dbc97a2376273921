/** Where a link to an account leads; a token needs no escaping. */
export const uitnodigingPad = (token: string) => `/uitnodiging/${token}`

/** Where one asks for a new password. */
export const VERGETEN_PAD = '/inloggen/vergeten'

/** Tells the page that says what does not exist that it was such a link. */
export const UITNODIGING_HEADER = 'x-uitnodiging-link'
