import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The conversation as a whole. */
export class GesprekPage {
  readonly titel: Locator
  readonly gelukt: Locator
  readonly foutenlijst: Locator
  readonly bevestig: Locator
  readonly klok: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.gelukt = page.getByRole('status').filter({ hasText: 'overgenomen' })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.bevestig = page.getByRole('checkbox', { name: /^Wij hebben deze vragen niet besproken/ })
    this.klok = page.getByRole('timer')
  }

  static pad(meting: Meting, rest = '') {
    return `/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/gesprek${rest}`
  }

  async open(meting: Meting) {
    await this.page.goto(GesprekPage.pad(meting))
    return this
  }

  /** The part of the page under one heading. */
  deel(naam: string) {
    return this.page.getByRole('region', { name: naam })
  }

  knop(naam: string | RegExp) {
    return this.page.getByRole('button', { name: naam })
  }
}

/** The projector screen, as a person knows it. */
export class SchermPage {
  readonly stelling: Locator
  readonly reden: Locator
  readonly standpunt: Locator
  readonly opgeslagen: Locator
  readonly opslaan: Locator
  readonly conflict: Locator
  readonly sneltoetsen: Locator

  constructor(readonly page: Page) {
    this.stelling = page.getByRole('heading', { level: 1 })
    this.reden = page.getByRole('textbox', { name: 'Reden van ons oordeel' })
    this.standpunt = page.getByRole('textbox', { name: /^Afwijkend standpunt/ })
    this.opgeslagen = page.getByRole('status').filter({ hasText: /^Opgeslagen om \d\d:\d\d$/ })
    this.opslaan = page.getByRole('button', { name: 'Opslaan' })
    this.conflict = page.getByText('Op een ander scherm is dit ook veranderd.')
    this.sneltoetsen = page.getByText('Sneltoetsen', { exact: true })
  }

  async open(meting: Meting, kenmerk = 'K01', vraag?: string) {
    const query = vraag ? `?vraag=${vraag}` : ''
    await this.page.goto(GesprekPage.pad(meting, `/${kenmerk}${query}`))
    return this
  }

  /** Until the screen saves and follows by itself; without JavaScript there is a button. */
  async untilAlive() {
    await this.opslaan.waitFor({ state: 'detached' })
  }

  optie(niveau: number) {
    return this.page.getByRole('radio', { name: new RegExp(`^${niveau} `) })
  }

  /** The whole step, which is the target for a pointer. */
  stap(niveau: number) {
    return this.page.locator('label').filter({ has: this.optie(niveau) })
  }
}
