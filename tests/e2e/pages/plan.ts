import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The verbeterplan, as a person knows it. */
export class PlanPage {
  readonly acties: Locator
  readonly voorstellen: Locator
  readonly foutenlijst: Locator
  readonly filter: Locator
  readonly opslaan: Locator

  constructor(readonly page: Page) {
    this.acties = page.getByRole('region', { name: 'Acties', exact: true })
    this.voorstellen = page.getByRole('region', { name: 'Handvatten voor uw plan' })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.filter = page.getByRole('search', { name: 'Kies welke acties u ziet' })
    this.opslaan = page.getByRole('button', { name: /^(Zet in het plan|Opslaan)$/ })
  }

  pad({ id, gemeenteCode }: Meting, rest = '') {
    return `/gemeenten/${gemeenteCode}/metingen/${id}/plan${rest}`
  }

  async open(meting: Meting, rest = '') {
    await this.page.goto(this.pad(meting, rest))
    return this
  }

  kolom(status: string) {
    return this.page.getByRole('region', { name: new RegExp(`^${status} \\(`) })
  }

  /** The card of an action on the board. */
  kaart(titel: string) {
    return this.acties
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: titel }) })
  }

  regel(titel: string) {
    return this.page.getByRole('row').filter({ hasText: titel })
  }

  veld(label: string) {
    return this.page.getByLabel(label)
  }
}
