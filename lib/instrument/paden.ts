/** Where on the public pages each piece of content is read. */

const kenmerkVan = (id: string) => id.slice(0, 3)
const withVersie = (pad: string, versie?: string) =>
  versie === undefined ? pad : `${pad}?versie=${versie}`

/** With a version for another one than people fill in now. */
export const kaderPad = (versie?: string) => withVersie('/kader', versie)
export const kenmerkPad = (id: string, versie?: string) => withVersie(`/kader/${id}`, versie)
/** Of an indicator or a handvat: both have their own anchor on the page of their kenmerk. */
export const indicatorPad = (id: string, versie?: string) =>
  `${kenmerkPad(kenmerkVan(id), versie)}#${id}`

export const ANKERS = {
  niveau: (indicatorId: string, niveau: number) => `${indicatorId}-niveau-${niveau}`,
  gespreksvragen: 'gespreksvragen',
  lensdeel: (id: number) => `onderdeel-${id}`,
  sjabloon: (id: string) => `sjabloon-${id}`,
}

export const niveauPad = (indicatorId: string, niveau: number) =>
  `${kenmerkPad(kenmerkVan(indicatorId))}#${ANKERS.niveau(indicatorId, niveau)}`
export const gespreksvragenPad = (kenmerkId: string) =>
  `${kenmerkPad(kenmerkId)}#${ANKERS.gespreksvragen}`
export const ondersteuningPad = (id: string) => `/ondersteuning#${id}`
export const begripPad = (id: string) => `/begrippen#${id}`
export const lensPad = (id: string) => `/lenzen/${id}`
export const lensdeelPad = (lensId: string, deel: number) =>
  `${lensPad(lensId)}#${ANKERS.lensdeel(deel)}`
export const ontwikkelingPad = (id: string) => `/ontwikkelingen#${id}`
export const stapPad = (id: string) => `/proces#${id}`
export const sjabloonPad = (id: string) => `/proces#${ANKERS.sjabloon(id)}`
/** The template as a file of text. */
export const sjabloonBestand = (id: string) => `/proces/${id}`
