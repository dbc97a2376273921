import type { Locator, Page } from '@playwright/test'

type Meting = Readonly<{ id: string; gemeenteCode: string }>

/** What a gemeente needs, as a person knows it. */
export class BehoeftenPage {
  readonly foutenlijst: Locator
  readonly aanvragen: Locator
  readonly mail: Locator
  readonly toon: Locator

  constructor(private readonly page: Page) {
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.aanvragen = page.getByRole('link', { name: 'Ondersteuning aanvragen' })
    this.mail = page.getByLabel('Tekst van de mail')
    this.toon = page.getByRole('button', { name: 'Toon de tekst' })
  }

  static pad({ gemeenteCode, id }: Meting, deel = '/behoeften'): string {
    return `/gemeenten/${gemeenteCode}/metingen/${id}${deel}`
  }

  async open(meting: Meting, deel?: string): Promise<this> {
    await this.page.goto(BehoeftenPage.pad(meting, deel))
    return this
  }

  /** The part about one kenmerk. */
  kenmerk(id: string): Locator {
    return this.page.locator(`section#${id}`)
  }

  async openBehoefte(kenmerkId: string): Promise<Locator> {
    const kenmerk = this.kenmerk(kenmerkId)
    await kenmerk.getByText('Behoefte toevoegen').click()
    return kenmerk
  }

  async voegBehoefteToe(
    kenmerkId: string,
    { soort, wanneer, tekst }: Readonly<{ soort: string; wanneer: string; tekst: string }>,
  ): Promise<void> {
    const kenmerk = await this.openBehoefte(kenmerkId)
    await kenmerk.getByRole('radio', { name: soort }).check()
    await kenmerk.getByRole('radio', { name: wanneer, exact: true }).check()
    await kenmerk.getByLabel('Toelichting').fill(tekst)
    await kenmerk.getByRole('button', { name: 'Toevoegen' }).click()
  }

  async voegKnelpuntToe(
    kenmerkId: string,
    { partij, tekst }: Readonly<{ partij: string; tekst: string }>,
  ): Promise<void> {
    const kenmerk = this.kenmerk(kenmerkId)
    await kenmerk.getByText('Signaal vastleggen: iets wat u niet zelf kunt oplossen').click()
    await kenmerk.getByRole('radio', { name: partij }).check()
    await kenmerk.getByLabel('Wat is het knelpunt?').fill(tekst)
    await kenmerk.getByRole('button', { name: 'Toevoegen' }).click()
  }
}
