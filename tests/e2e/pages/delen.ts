import type { Locator, Page } from '@playwright/test'

type Plek = Readonly<{ gemeente: Readonly<{ code: string }>; meting: Readonly<{ id: string }> }>

/** What a gemeente shares of one meting, as its coordinator knows it. */
export class DelenPage {
  readonly opslaan: Locator
  readonly intrekken: Locator
  readonly voorbeeld: Locator
  readonly voorbeeldVanKeuze: Locator
  /** What holds now, and whether it counts. */
  readonly stand: Locator
  readonly geschiedenis: Locator

  constructor(private readonly page: Page) {
    this.opslaan = page.getByRole('button', { name: 'Keuze opslaan' })
    this.intrekken = page.getByRole('button', { name: 'Alles intrekken' })
    this.voorbeeld = page.getByRole('link', { name: 'Bekijk wat uw adviseur ziet' })
    this.voorbeeldVanKeuze = page.getByRole('button', { name: 'Bekijk eerst wat uw adviseur' })
    this.stand = page.getByRole('region', { name: 'Wat u nu deelt' })
    this.geschiedenis = page.getByRole('region', { name: 'Wie koos wat, en wanneer?' })
  }

  async open({ gemeente, meting }: Plek): Promise<this> {
    await this.page.goto(`/gemeenten/${gemeente.code}/metingen/${meting.id}/delen`)
    return this
  }

  /** One way of sharing one part. */
  keuze(wat: string, vorm: string): Locator {
    return this.page.getByRole('radiogroup', { name: wat }).getByLabel(vorm)
  }

  async kies(wat: string, vorm: string): Promise<void> {
    await this.keuze(wat, vorm).check()
    await this.opslaan.click()
    await this.page.getByText('Uw keuze is opgeslagen en geldt meteen.').waitFor()
  }
}
