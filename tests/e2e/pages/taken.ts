import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The division of the kenmerken of a meting, as a person knows it. */
export class TakenPage {
  readonly opslaan: Locator
  readonly opgeslagen: Locator
  readonly foutenlijst: Locator
  readonly vanU: Locator

  constructor(readonly page: Page) {
    this.opslaan = page.getByRole('button', { name: 'Verdeling opslaan' })
    this.opgeslagen = page.getByText('De taakverdeling is opgeslagen')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.vanU = page.getByRole('region', { name: 'Van u' })
  }

  async open({ id, gemeenteCode }: Meting) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/${id}/taken`)
    return this
  }

  /** The kenmerk with this number in the form. */
  rij(nummer: number) {
    const rij = this.page.getByRole('group', { name: new RegExp(`^${nummer}\\. `) })
    return { rij, wie: rij.getByLabel('Wie'), gereed: rij.getByLabel('Klaar op') }
  }

  /** The kenmerk with this number in the table of who may read only. */
  regel(nummer: number) {
    const name = new RegExp(`^${nummer}\\. `)
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) })
  }
}
