import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

type Bestand = Readonly<{ naam: string; inhoud: Uint8Array | string }>
type Meting = Readonly<{ gemeenteCode: string; id: string }>

/** Data of a meting, out and in, as a person knows it. */
export class GegevensPage {
  readonly foutenlijst: Locator
  readonly fouten: Locator
  readonly bestand: Locator

  constructor(readonly page: Page) {
    this.foutenlijst = page.getByRole('alert')
    this.fouten = page.getByRole('table', { name: 'Wat er niet klopt' }).getByRole('row')
    this.bestand = page.getByLabel('Bestand', { exact: true })
  }

  async open({ gemeenteCode, id }: Meting) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/${id}/gegevens`)
    return this
  }

  async openImporteren(gemeenteCode: string) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/importeren`)
    return this
  }

  async openRekenblad({ gemeenteCode, id }: Meting) {
    await this.page.goto(`/gemeenten/${gemeenteCode}/metingen/${id}/invullen/rekenblad`)
    return this
  }

  /** What a link leads to, saved. */
  async download(link: string) {
    const [saved] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: link }).click(),
    ])
    return {
      naam: saved.suggestedFilename(),
      inhoud: new Uint8Array(await readFile(await saved.path())),
    }
  }

  /** Sends a file to be looked at, also where another one is looked at already. */
  async kies({ naam, inhoud }: Bestand) {
    const ander = this.page.getByText('Een ander bestand kiezen')
    if (await ander.isVisible()) await ander.click()
    await this.bestand.setInputFiles({
      name: naam,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(inhoud),
    })
    await this.page.getByRole('button', { name: 'Bekijk het bestand' }).click()
  }

  knop(naam: string) {
    return this.page.getByRole('button', { name: naam, exact: true })
  }
}
