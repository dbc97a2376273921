import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The page on which a coordinator manages the deelnemers, as a person knows it. */
export class DeelnemersPage {
  readonly titel: Locator
  readonly foutenlijst: Locator
  readonly perspectief: Locator
  readonly adressen: Locator
  readonly bestand: Locator
  readonly uitslag: Locator
  readonly stap: Locator
  readonly openLinks: Locator
  readonly lijst: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    const uitnodigen = page.getByRole('region', { name: 'Uitnodigen per mail' })
    this.perspectief = uitnodigen.getByLabel('Perspectief')
    this.adressen = uitnodigen.getByLabel('E-mailadressen')
    this.bestand = uitnodigen.getByLabel('Of een CSV-bestand')
    this.uitslag = uitnodigen.getByRole('status')
    this.stap = page.getByRole('region', { name: 'Uw volgende stap' })
    this.openLinks = page.getByRole('region', { name: 'Open links' })
    this.lijst = page.getByRole('region', { name: 'Wie u uitnodigde' })
  }

  static pad(meting: Meting, rest = '') {
    return `/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/deelnemers${rest}`
  }

  async open(meting: Meting, rest = '') {
    await this.page.goto(DeelnemersPage.pad(meting, rest))
    return this
  }

  async nodigUit(perspectief: string, adressen: string) {
    await this.perspectief.selectOption(perspectief)
    await this.adressen.fill(adressen)
    await this.knop('Uitnodigen').click()
  }

  knop(naam: string) {
    return this.page.getByRole('button', { name: naam, exact: true })
  }

  /** Opens one of the parts that stand behind their own line. */
  async toon(onderdeel: string | RegExp) {
    await this.page.locator('summary').filter({ hasText: onderdeel }).click()
  }

  /** The figures of one perspectief: invited, came by themselves, begun and ready. */
  respons(perspectief: string) {
    const rij = this.page
      .getByRole('region', { name: 'Respons', exact: true })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: perspectief }) })
    return rij.getByRole('cell')
  }
}
