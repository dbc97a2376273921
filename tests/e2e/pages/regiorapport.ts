import { expect, type Locator, type Page } from '@playwright/test'

/** The report of a regio, with what it is composed by and its files. */
export class RegiorapportPage {
  readonly rapport: Locator
  readonly zonderNamen: Locator
  readonly lens: Locator
  readonly toon: Locator
  readonly downloads: Locator

  constructor(private readonly page: Page) {
    this.rapport = page.getByRole('article')
    this.zonderNamen = page.getByRole('radio', { name: 'Zonder namen' })
    this.lens = page.getByLabel(/^Vanuit welke afspraak/)
    this.toon = page.getByRole('button', { name: 'Toon dit rapport' })
    this.downloads = page.getByRole('navigation', { name: 'Downloaden' }).getByRole('link')
  }

  async open(regio: Readonly<{ code: string }>) {
    await this.page.goto(`/regios/${regio.code}/rapport`)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(
      'Hoe staat de toegang ervoor in de regio?',
    )
    return this
  }

  /** The choice is folded away until one wants another report. */
  async compose() {
    await this.page.getByText('Rapport samenstellen', { exact: true }).click()
    await expect(this.toon).toBeVisible()
  }

  onderdeel(naam: string): Locator {
    return this.page.getByRole('checkbox', { name: naam })
  }

  hoofdstuk(naam: string | RegExp): Locator {
    return this.rapport.getByRole('heading', { level: 2, name: naam })
  }
}
