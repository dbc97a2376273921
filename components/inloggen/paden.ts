/** Where to sign in. @param naar where to go on after that */
export const inlogPad = (naar: string) => `/inloggen?naar=${encodeURIComponent(naar)}`
