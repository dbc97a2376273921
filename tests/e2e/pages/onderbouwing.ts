import type { Locator, Page } from '@playwright/test'

type Bestand = { name: string; mimeType: string; buffer: Buffer }

/** What judgements rest on, with a question and in the library, as a person knows it. */
export class OnderbouwingPage {
  readonly deel: Locator
  readonly stukken: Locator
  readonly foutenlijst: Locator
  readonly titelBestand: Locator
  readonly bestand: Locator

  constructor(readonly page: Page) {
    this.deel = page.getByRole('region', { name: 'Onderbouwing', exact: true })
    this.stukken = page
      .getByRole('list', { name: 'Onderbouwing bij deze vraag' })
      .getByRole('listitem')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.titelBestand = page.getByLabel('Titel van het bestand')
    this.bestand = page.getByLabel('Bestand', { exact: true })
  }

  melding(text: string) {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  async openVraag({ gemeenteCode, id }: { gemeenteCode: string; id: string }, indicatorId: string) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/${id}/vragen/${indicatorId}`)
    return this
  }

  async openBibliotheek(gemeenteCode: string) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/onderbouwing`)
    return this
  }

  async openOverzicht({ gemeenteCode, id }: { gemeenteCode: string; id: string }) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/${id}/onderbouwing`)
    return this
  }

  /** Opens one of the folded forms. */
  async toon(titel: string) {
    await this.page.locator('summary').filter({ hasText: titel }).click()
  }

  async voegBestandToe(bestand: Bestand, titel = '') {
    if (!(await this.bestand.isVisible())) await this.toon('Bestand toevoegen')
    await this.titelBestand.fill(titel)
    await this.bestand.setInputFiles(bestand)
    await this.page.getByRole('button', { name: 'Bestand toevoegen' }).click()
  }

  async voegLinkToe(titel: string, adres: string) {
    const veld = this.page.getByLabel('Webadres')
    if (!(await veld.isVisible())) await this.toon('Link toevoegen')
    await veld.fill(adres)
    await this.page.getByLabel('Titel van de link').fill(titel)
    await this.page.getByRole('button', { name: 'Link toevoegen' }).click()
  }
}
