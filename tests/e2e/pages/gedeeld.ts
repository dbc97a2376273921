import type { Locator, Page } from '@playwright/test'

type Plek = Readonly<{
  regio: Readonly<{ code: string }>
  gemeente: Readonly<{ code: string }>
  meting: Readonly<{ id: string }>
}>

/** What a gemeente shares, with what an adviseur does with it. */
export class GedeeldPage {
  readonly foutenlijst: Locator
  readonly notities: Locator
  readonly bewaar: Locator
  readonly gedeeld: Locator
  /** The questions of the instrument to take over. */
  readonly voorgesteld: Locator

  constructor(private readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.notities = page.getByLabel('Notities')
    this.bewaar = page.getByRole('button', { name: 'Voorbereiding bewaren' })
    this.gedeeld = page.locator('.vit-gedeeld')
    this.voorgesteld = page.locator('.vit-voorbereiding__vraag > p')
  }

  static pad({ regio, gemeente }: Plek): string {
    return `/regios/${regio.code}/gemeenten/${gemeente.code}`
  }

  async open(plek: Plek): Promise<this> {
    await this.page.goto(GedeeldPage.pad(plek))
    return this
  }

  async reageer(tekst: string, over?: string): Promise<void> {
    if (over !== undefined) {
      await this.page.getByLabel('Waarover gaat uw reactie?').selectOption({ label: over })
    }
    await this.page.getByLabel('Uw reactie', { exact: true }).fill(tekst)
    await this.page.getByRole('button', { name: 'Reactie geven' }).click()
  }

  /** What is shared, without the ids that React makes up for its place in the page. */
  async readGedeeld(): Promise<string> {
    return (await this.gedeeld.innerHTML()).replace(/_[A-Za-z]+_\w*_/g, '')
  }
}

/** The reactions on a meting, of its own gemeente or of an adviseur. */
export class ReactiesPage {
  readonly foutenlijst: Locator

  constructor(private readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
  }

  async open({ gemeente, meting }: Plek): Promise<this> {
    await this.page.goto(`/gemeenten/${gemeente.code}/metingen/${meting.id}/reacties`)
    return this
  }

  /** The reaction about something. */
  over(waarover: string): Locator {
    return this.page
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: waarover }) })
  }

  async antwoord(waarover: string, tekst: string): Promise<void> {
    const kaart = this.over(waarover)
    await kaart.locator('summary', { hasText: 'Antwoorden' }).click()
    await kaart.getByLabel('Uw antwoord').fill(tekst)
    await kaart.getByRole('button', { name: /^Antwoord geven/ }).click()
  }

  async volgOp(waarover: string, status: string): Promise<void> {
    const kaart = this.over(waarover)
    await kaart.locator('summary', { hasText: 'Opvolging bijwerken' }).click()
    await kaart.getByLabel('Hoe ver is het?').selectOption({ label: status })
    await kaart.getByRole('button', { name: /^Bijwerken/ }).click()
  }
}
