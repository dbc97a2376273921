/** What the server answers to putting a value back. */
export type TerugStand = Readonly<{
  gelukt: boolean
  melding: string | null
  /** What is stored now, to send along when trying again; null while the page's own is right. */
  gezien: string | null
}>

export const BEGIN_STAND: TerugStand = { gelukt: false, melding: null, gezien: null }

export type TerugActie = (previous: TerugStand, form: FormData) => Promise<TerugStand>

/** The name of the form's only field. */
export const GEZIEN = 'gezien'
