import type { Locator, Page } from '@playwright/test'

/** The country, as a person knows it. */
export class LandelijkPage {
  readonly titel: Locator
  readonly kaart: Locator
  readonly geenRecht: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1, name: 'Hoe staat het land ervoor?' })
    this.kaart = page.getByRole('list', { name: 'Kaart met een tegel per jeugdregio' })
    this.geenRecht = page.getByRole('heading', {
      level: 1,
      name: 'Deze pagina is niet voor uw rol',
    })
  }

  async open(vraag = '') {
    await this.page.goto(`/landelijk${vraag}`)
    return this
  }

  deel(titel: string) {
    return this.page.getByRole('region', { name: titel })
  }

  /** Chooses from one of the lists and asks for it. */
  async kies(label: string, optie: string) {
    await this.page.getByLabel(label, { exact: true }).selectOption({ label: optie })
    await this.page.getByRole('button', { name: `Toon: ${label.toLowerCase()}` }).click()
  }

  tegel(regio: string) {
    return this.kaart.getByRole('link', { name: new RegExp(`^${regio}`) })
  }
}
