import type { Locator, Page } from '@playwright/test'

type Meting = { id: string; gemeenteCode: string }

/** The results of a meting, as a person knows them. */
export class ResultatenPage {
  readonly titel: Locator
  readonly kaarten: Locator
  readonly foutenlijst: Locator
  readonly figuur: Locator
  readonly bevestiging: Locator
  readonly vaststellen: Locator
  readonly reden: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.kaarten = page
      .getByRole('region', { name: 'Waar zitten de kloven?' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.figuur = page.getByRole('figure', { name: 'De kenmerken in één beeld' })
    this.bevestiging = page.getByRole('checkbox', { name: /klaar met deze meting/ })
    this.vaststellen = page.getByRole('button', { name: 'Meting vaststellen' })
    this.reden = page.getByRole('textbox', { name: 'Waarom heropent u de meting?' })
  }

  static pad(meting: Meting, rest = '') {
    return `/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/resultaten${rest}`
  }

  async open(meting: Meting, rest = '') {
    await this.page.goto(ResultatenPage.pad(meting, rest))
    return this
  }

  /** Follows the link of a kenmerk in the web, by keyboard. */
  async volgInFiguur(nummer: number) {
    const link = this.figuur.getByRole('link', { name: new RegExp(`^${nummer}\\. `) })
    await link.filter({ visible: true }).focus()
    await this.page.keyboard.press('Enter')
  }

  /** One question on the page of its kenmerk. */
  vraag(stelling: string) {
    return this.page.getByRole('region', { name: stelling })
  }

  /** The card at a place in the order of gaps, counted from 1. */
  kaartOp(plaats: number) {
    return new Kaart(this.kaarten.nth(plaats - 1))
  }

  /** The card of the kenmerk with this number. */
  kaart(nummer: number) {
    const name = new RegExp(`^${nummer}\\. `)
    return new Kaart(
      this.kaarten.filter({ has: this.page.getByRole('heading', { level: 3, name }) }),
    )
  }

  async heropen(reden: string) {
    await this.page.getByText('Meting heropenen').first().click()
    await this.reden.fill(reden)
    await this.page.getByRole('button', { name: 'Meting heropenen' }).click()
  }
}

type Onderdeel = 'Ambitie wijzigen' | 'Hoe is dit berekend?' | 'Waarom, de volgende stap en hulp'

class Kaart {
  readonly titel: Locator
  readonly niveau: Locator
  readonly prioriteit: Locator
  readonly jaar: Locator
  readonly opslaan: Locator
  readonly melding: Locator

  constructor(readonly vak: Locator) {
    this.titel = vak.getByRole('heading', { level: 3 })
    this.niveau = vak.getByLabel('Niveau', { exact: true })
    this.prioriteit = vak.getByLabel('Prioriteit')
    this.jaar = vak.getByLabel('Jaar')
    this.opslaan = vak.getByRole('button', { name: 'Ambitie opslaan' })
    this.melding = vak.getByRole('status')
  }

  /** Opens one of the parts that stand behind their own line. */
  async toon(onderdeel: Onderdeel) {
    await this.vak.getByText(onderdeel, { exact: true }).click()
  }
}
