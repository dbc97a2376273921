import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The journaal of a meting, as a person knows it. */
export class JournaalPage {
  readonly titel: Locator
  readonly regels: Locator
  readonly kenmerk: Locator
  readonly persoon: Locator
  readonly van: Locator
  readonly tot: Locator
  readonly toon: Locator
  readonly foutenlijst: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.regels = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
    this.kenmerk = page.getByLabel('Kenmerk')
    this.persoon = page.getByLabel('Door wie')
    this.van = page.getByLabel('Vanaf')
    this.tot = page.getByLabel('Tot en met')
    this.toon = page.getByRole('button', { name: 'Toon' })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
  }

  static pad(meting: Meting, query = '') {
    return `/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/journaal${query}`
  }

  async open(meting: Meting, query = '') {
    await this.page.goto(JournaalPage.pad(meting, query))
    return this
  }

  /** One line, counted from the newest. */
  regel(plaats: number) {
    return this.regels.nth(plaats - 1)
  }

  zetTerug(plaats: number) {
    return this.regel(plaats).getByRole('button', { name: /^Zet terug/ })
  }
}
