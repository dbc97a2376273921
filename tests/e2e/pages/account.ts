import type { Locator, Page } from '@playwright/test'

/** One's own account with its keys, as a person knows it. */
export class AccountPage {
  readonly naam: Locator
  readonly geldigheid: Locator
  readonly foutenlijst: Locator
  /** The key that was just made, with the words around it. */
  readonly nieuw: Locator
  private readonly knop: Locator

  constructor(readonly page: Page) {
    this.naam = page.getByLabel('Naam van de sleutel')
    this.geldigheid = page.getByLabel('Geldig voor hoeveel dagen')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.nieuw = page.getByRole('status').filter({ hasText: 'Uw nieuwe sleutel' })
    this.knop = page.getByRole('button', { name: 'Sleutel maken' })
  }

  async open() {
    await this.page.goto('/account')
    return this
  }

  async maak(naam: string) {
    await this.naam.fill(naam)
    await this.knop.click()
  }

  /** The row of a key in the list of keys. */
  sleutel(naam: string) {
    return this.page.getByRole('row').filter({ hasText: naam })
  }

  async trekIn(naam: string) {
    await this.page.getByRole('button', { name: `Intrekken sleutel "${naam}"` }).click()
  }
}
