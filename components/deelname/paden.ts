import { metingPad } from '@/components/vragenlijst/paden'
import type { WaardeId } from '@/lib/instrument/model'

/** The pages that a personal or an open link leads to; a token needs no escaping. */
export const deelnamePad = (token: string) => `/deelname/${token}`
export const invulPad = (token: string) => `${deelnamePad(token)}/invullen`
export const afrondPad = (token: string) => `${deelnamePad(token)}/afronden`
export const bedanktPad = (token: string) => `${deelnamePad(token)}/bedankt`
export const intrekPad = (token: string) => `${deelnamePad(token)}/intrekken`
/** Where a member with an account sees their own place in a meting, and takes it back. */
export const eigenDeelnamePad = (place: Parameters<typeof metingPad>[0]) =>
  `${metingPad(place)}/deelname`
export const eigenIntrekPad = (place: Parameters<typeof metingPad>[0]) =>
  `${eigenDeelnamePad(place)}/intrekken`
/** Takes the form that asks for a new link in the place of this one. */
export const vraagNieuwPad = (token: string) => `${deelnamePad(token)}/nieuwe-link`
/** What is answered to that, whatever came of it. */
export const NIEUWE_LINK_PAD = '/deelname/nieuwe-link'

/** Tells the page that says what does not exist that it was a link, and which. */
export const LINK_HEADER = 'x-deelname-link'

/** The page of one kenmerk in a participant's questionnaire. */
export const kenmerkVanLinkPad = (
  token: string,
  kenmerk: Readonly<{ id: string; waarde: WaardeId }>,
): string => `${invulPad(token)}/${kenmerk.waarde}?kenmerk=${kenmerk.id}`
