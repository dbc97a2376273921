import type { Locator, Page } from '@playwright/test'

/** The management of users, as a beheerder knows it. */
export class GebruikersPage {
  readonly foutenlijst: Locator
  readonly gewijzigd: Locator
  readonly nieuw: Readonly<Record<'naam' | 'email' | 'gemeente' | 'knop', Locator>>
  private readonly zoekveld: Locator

  constructor(readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.gewijzigd = page.getByText('Opgeslagen. Het geldt meteen.')
    this.zoekveld = page.getByLabel('Zoek op naam')
    this.nieuw = {
      naam: page.getByLabel('Naam'),
      email: page.getByLabel('E-mailadres'),
      gemeente: page.getByLabel('Gemeente', { exact: true }),
      knop: page.getByRole('button', { name: 'Gebruiker uitnodigen' }),
    }
  }

  async open() {
    await this.page.goto('/beheer/gebruikers')
    return this
  }

  async zoek(tekst: string) {
    await this.zoekveld.fill(tekst)
    await this.page.getByRole('button', { name: 'Tonen' }).click()
  }

  /** The row of a user in the list. */
  rij(naam: string) {
    return this.page.getByRole('row').filter({ hasText: naam })
  }

  async openGebruiker(naam: string) {
    await this.rij(naam).getByRole('link', { name: naam }).click()
  }

  async openNieuw() {
    await this.page.getByRole('link', { name: 'Nieuwe gebruiker' }).click()
  }

  /** One gemeente on the page of a user. */
  lidmaatschap(gemeente: string) {
    const rij = this.page.getByRole('listitem').filter({ hasText: gemeente })
    return {
      rij,
      rol: rij.getByLabel('Rol'),
      opslaan: rij.getByRole('button', { name: /Rol opslaan|Toch doen/ }),
    }
  }

  /** Closes the account on the page of a user, and says yes to the question. */
  async sluitAccount() {
    await this.page.getByRole('button', { name: 'Account sluiten' }).click()
    await this.page.getByText('Weet u het zeker?').waitFor()
    await this.page.getByRole('button', { name: 'Ja, sluit dit account' }).click()
  }
}

/** The members of a gemeente, as a coordinator knows them. */
export class LedenPage {
  readonly foutenlijst: Locator
  readonly email: Locator
  private readonly knop: Locator

  constructor(readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.email = page.getByLabel('E-mailadres')
    this.knop = page.getByRole('button', { name: 'Uitnodigen' })
  }

  async open(gemeenteCode: string) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/leden`)
    return this
  }

  async nodigUit(email: string) {
    await this.email.fill(email)
    await this.knop.click()
  }

  rij(wie: string) {
    return this.page.getByRole('row').filter({ hasText: wie })
  }

  async beheer(wie: string) {
    await this.page.getByRole('link', { name: wie }).click()
  }
}

/** What a link to an account leads to. */
export class UitnodigingPage {
  readonly foutenlijst: Locator
  readonly naam: Locator
  readonly wachtwoord: Locator
  readonly herhaling: Locator
  readonly knop: Locator

  constructor(readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.naam = page.getByLabel('Uw naam')
    this.wachtwoord = page.getByLabel('Wachtwoord', { exact: true })
    this.herhaling = page.getByLabel('Wachtwoord nog een keer')
    this.knop = page.getByRole('button', { name: 'Opslaan en inloggen' })
  }

  async kies(wachtwoord: string, herhaling = wachtwoord) {
    await this.wachtwoord.fill(wachtwoord)
    await this.herhaling.fill(herhaling)
    await this.knop.click()
  }
}
