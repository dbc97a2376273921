import type { Locator, Page } from '@playwright/test'

/** The gemeenteprofiel, as a person knows it. */
export class ProfielPage {
  readonly opslaan: Locator
  readonly foutenlijst: Locator
  readonly opgeslagen: Locator
  readonly gevolgen: Locator

  constructor(readonly page: Page) {
    this.opslaan = page.getByRole('button', { name: 'Profiel opslaan' })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.opgeslagen = page.getByText('Het gemeenteprofiel is opgeslagen')
    this.gevolgen = page.getByRole('region', { name: 'Wat volgt hieruit?' })
  }

  async open({ code }: { code: string }) {
    await this.page.goto(`/gemeenten/${code}/profiel`)
    return this
  }

  /** An answer by the start of its text. */
  optie(tekst: string) {
    return this.page.getByLabel(tekst)
  }
}
