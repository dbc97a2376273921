import type { Locator, Page } from '@playwright/test'

/** The page on which a meting starts, as a person knows it. */
export class NieuweMetingPage {
  readonly naam: Locator
  readonly foutenlijst: Locator
  private readonly knop: Locator

  constructor(readonly page: Page) {
    this.naam = page.getByLabel('Naam van de meting')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.knop = page.getByRole('button', { name: 'Meting starten' })
  }

  async open(gemeenteCode: string) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/nieuw`)
    return this
  }

  async start(naam: string) {
    await this.naam.fill(naam)
    await this.knop.click()
  }
}
