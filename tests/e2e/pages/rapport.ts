import type { Locator, Page } from '@playwright/test'

const SCOREREGELS = new RegExp(
  [
    String.raw`Score \d,\d · ambitie \d · kloof \d,\d`,
    String.raw`(?:\d,\d van 5|Geen score) · \d+ van de \d+ vragen beoordeeld`,
    String.raw`\d,\d van 5 · \d+ van de \d+ kenmerken (?:heeft|hebben) een score`,
  ].join('|'),
  'g',
)

/** The lines in a text that say what something scores, in their order. */
export const findScoreregels = (text: string): string[] =>
  text.replace(/\s+/g, ' ').match(SCOREREGELS) ?? []

/** The report on screen, as a person knows it. */
export class RapportPage {
  readonly titel: Locator
  readonly rapport: Locator
  private readonly pdf: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.rapport = page.getByRole('article')
    this.pdf = page.getByRole('link', { name: 'Rapport (PDF)' })
  }

  /** Downloads the PDF; its path on this computer. */
  async download(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.pdf.click()])
    return download.path()
  }
}
