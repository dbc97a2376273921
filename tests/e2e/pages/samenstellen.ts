import { expect, type Locator, type Page } from '@playwright/test'

/** Where the coordinator composes a report, as a person knows it. */
export class SamenstelPage {
  readonly voorwoord: Locator
  readonly besluit: Locator
  readonly kleur: Locator
  readonly naam: Locator
  readonly lens: Locator
  readonly bewaren: Locator
  readonly bekijken: Locator
  readonly foutenlijst: Locator
  readonly bewaard: Locator
  readonly voorbeeld: Locator

  constructor(readonly page: Page) {
    this.voorwoord = page.getByLabel('Voorwoord')
    this.besluit = page.getByLabel('Gevraagd besluit')
    this.kleur = page.getByLabel('Kleur van de titels')
    this.naam = page.getByLabel('Naam op het titelblad')
    this.lens = page.getByLabel('Welke afspraak of welk kader?')
    this.bewaren = page.getByRole('button', { name: 'Keuze bewaren' })
    this.bekijken = page.getByRole('button', { name: 'Voorbeeld bekijken' })
    this.foutenlijst = page.getByRole('alert').filter({ hasText: 'De keuze is niet bewaard' })
    this.bewaard = page.getByText('De keuze is bewaard')
    this.voorbeeld = page.getByRole('region', { name: 'Voorbeeld' })
  }

  async open({ code }: { code: string }, { id }: { id: string }): Promise<this> {
    await this.page.goto(`/gemeenten/${code}/metingen/${id}/rapport/samenstellen`)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Rapport samenstellen')
    return this
  }

  onderdeel(naam: string): Locator {
    return this.page.getByRole('checkbox', { name: naam, exact: true })
  }
}
