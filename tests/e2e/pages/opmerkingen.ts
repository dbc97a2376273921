import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The workroom of one question, as a person knows it. */
export class WerkruimtePage {
  readonly opmerkingen: Locator
  readonly nieuw: Locator
  readonly plaatsen: Locator
  readonly foutenlijst: Locator

  constructor(readonly page: Page) {
    this.opmerkingen = page.getByRole('region', { name: 'Opmerkingen', exact: true })
    this.nieuw = page.getByLabel('Uw opmerking', { exact: true })
    this.plaatsen = page.getByRole('button', { name: 'Opmerking plaatsen' })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
  }

  static pad({ id, gemeenteCode }: Meting, indicatorId = 'K01.1') {
    return `/gemeenten/${gemeenteCode}/metingen/${id}/vragen/${indicatorId}`
  }

  async open(meting: Meting, indicatorId?: string) {
    await this.page.goto(WerkruimtePage.pad(meting, indicatorId))
    return this
  }

  /** Opens a part that stands behind its own line. */
  async toon(titel: string) {
    await this.opmerkingen.getByText(titel).first().click()
  }

  /** A remark by its text. */
  opmerking(tekst: string) {
    return this.opmerkingen.getByRole('article').filter({ hasText: tekst })
  }

  knop(naam: string) {
    return this.opmerkingen.getByRole('button', { name: naam })
  }
}
