import type { Locator, Page } from '@playwright/test'

/** The page of a regio, as its adviseur knows it. */
export class RegioPage {
  readonly kaart: Locator
  readonly keuze: Locator
  readonly delers: Locator

  constructor(readonly page: Page) {
    this.kaart = page.getByRole('table', { name: /^Niveau per gemeente/ })
    this.keuze = page.getByRole('search', { name: 'Kies wat u ziet' })
    this.delers = page.getByRole('list', { name: 'Gemeenten die met naam delen' })
  }

  async open(regioCode: string) {
    await this.page.goto(`/regios/${regioCode}`)
    return this
  }

  /** The gemeenten of the heat map, from above to below. */
  get namen(): Locator {
    return this.kaart.getByRole('rowheader')
  }

  kop(naam: string): Locator {
    return this.kaart.getByRole('columnheader', { name: naam })
  }

  sorteer(naam: string): Promise<void> {
    return this.kop(naam).getByRole('link').click()
  }

  /** What the cell of a gemeente says of a column. */
  cel(gemeente: string, kolom: string): Locator {
    return this.kaart.getByRole('link', { name: `${gemeente}, ${kolom}:` })
  }

  async kies(label: string, optie: string): Promise<void> {
    await this.keuze.getByLabel(label).selectOption({ label: optie })
    await this.keuze.getByRole('button', { name: 'Toon' }).click()
  }
}
