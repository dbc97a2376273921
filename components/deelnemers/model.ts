/** What was typed in a small form, what came of it, and what is wrong with it. */
export type ActieStand = Readonly<{
  /** Said when it worked; empty before that. */
  gelukt: string
  waarden: Readonly<Record<string, string>>
  fouten: readonly Readonly<{ veld: string; melding: string }>[]
}>

export const LEGE_ACTIESTAND: ActieStand = { gelukt: '', waarden: {}, fouten: [] }

/** A server action that a small form calls. */
export type Actie = (previous: ActieStand, form: FormData) => Promise<ActieStand>

/** What came of a list of addresses; every line of it. */
export type Uitslag = Readonly<{
  samenvatting: string
  isVolledig: boolean
  bekend: readonly string[]
  dubbel: readonly string[]
  fout: readonly string[]
}>

/** The form that invites by e-mail: what was typed or must be mended, and what came of it. */
export type UitnodigStand = Readonly<{
  perspectief: string
  adressen: string
  fouten: ActieStand['fouten']
  uitslag: Uitslag | null
}>

export const LEGE_UITNODIGSTAND: UitnodigStand = {
  perspectief: '',
  adressen: '',
  fouten: [],
  uitslag: null,
}

export type UitnodigActie = (previous: UitnodigStand, form: FormData) => Promise<UitnodigStand>

/** The forms of the page; made by the page itself, since only it knows the session. */
export type DeelnemersActies = Readonly<{
  uitnodigen: UitnodigActie
  uitnodigingstekst: Actie
  herinneren: Actie
  einde: Actie
  sluiten: Actie
  heropenen: Actie
  openLink: Actie
  maximum: (linkId: string) => Actie
  uitzetten: (linkId: string) => Actie
  vervangen: (linkId: string) => Actie
  mailsOpnieuw: Actie
}>

/** The forms about one invitation. */
export type GenodigdeActies = Readonly<{
  nieuweLink: Actie
  perspectief: Actie
  intrekken: Actie
}>

/** Where the pages around the deelnemers of a meting live. */
export function deelnemersPaden(gemeenteCode: string, metingId: string) {
  const gemeente = `/gemeenten/${gemeenteCode}`
  const meting = `${gemeente}/metingen/${metingId}`
  const deelnemers = `${meting}/deelnemers`
  return {
    gemeente,
    meting,
    deelnemers,
    gesprek: `${meting}/gesprek`,
    resultaten: `${meting}/resultaten`,
    genodigde: (id: string) => `${deelnemers}/${id}`,
    poster: (linkId: string) => `${deelnemers}/links/${linkId}`,
    qr: (linkId: string) => `${deelnemers}/links/${linkId}/qr`,
  }
}
