import type { Locator, Page } from '@playwright/test'

/** The sign-in page, as a person knows it. */
export class InloggenPage {
  readonly email: Locator
  readonly wachtwoord: Locator
  readonly foutenlijst: Locator
  private readonly knop: Locator

  constructor(readonly page: Page) {
    this.email = page.getByLabel('E-mailadres')
    this.wachtwoord = page.getByLabel('Wachtwoord')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.knop = page.getByRole('button', { name: 'Inloggen' })
  }

  async open() {
    await this.page.goto('/inloggen')
    return this
  }

  async logIn(email: string, wachtwoord: string) {
    await this.email.fill(email)
    await this.wachtwoord.fill(wachtwoord)
    await this.knop.click()
  }
}
