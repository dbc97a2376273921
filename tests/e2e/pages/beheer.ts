import type { Download, Locator, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** The pages of a beheerder on the register, the instrument and the log. */
export class BeheerPage {
  constructor(private readonly page: Page) {}

  async open(deel: '' | 'register' | 'register/importeren' | 'instrument' | 'audit') {
    await this.page.goto(deel === '' ? '/beheer' : `/beheer/${deel}`)
    return this
  }

  /** Sends a file to be looked at. */
  async kies(naam: string, inhoud: string): Promise<void> {
    const { page } = this
    const ander = page.getByText('Een ander bestand kiezen')
    if (await ander.isVisible()) await ander.click()
    await page
      .getByLabel('Bestand', { exact: true })
      .setInputFiles({ name: naam, mimeType: 'text/csv', buffer: Buffer.from(inhoud, 'utf8') })
    await page.getByRole('button', { name: 'Bekijk het bestand' }).click()
    await page.waitForURL(/[?&]bestand=/)
  }

  keuze(gemeente: string): Locator {
    return this.page.getByLabel(`Wat is er met ${gemeente}?`)
  }

  async leesIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Inlezen', exact: true }).click()
  }

  /** What the log's link gives for the filter of the page. */
  async download(): Promise<Readonly<{ naam: string; inhoud: string }>> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: /^Download deze keuze als CSV/ }).click(),
    ])
    return { naam: file.suggestedFilename(), inhoud: await readText(file) }
  }
}

const readText = async (file: Download) => readFileSync(await file.path(), 'utf8')
