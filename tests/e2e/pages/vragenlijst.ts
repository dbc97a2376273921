import type { Locator, Page } from '@playwright/test'
import type { Oordeel } from '@/lib/scoring/model'

const UITWEGEN = { 'weet-niet': 'Weet ik niet', nvt: 'Niet van toepassing' } as const

type Meting = { id: string; gemeenteCode: string }

/** The page of one kenmerk in the questionnaire, as a person knows it. */
export class VragenlijstPage {
  readonly stand: Locator
  readonly foutenlijst: Locator
  readonly verder: Locator
  readonly vorige: Locator
  readonly kenmerken: Locator
  readonly titel: Locator

  constructor(readonly page: Page) {
    this.titel = page.getByRole('heading', { level: 1 })
    this.stand = page.getByRole('status')
    this.foutenlijst = page.getByRole('alert').filter({ has: page.getByRole('list') })
    this.verder = page.getByRole('button', { name: /^Opslaan en/ })
    this.vorige = page.getByRole('button', { name: 'Vorige' })
    this.kenmerken = page.getByRole('navigation', { name: 'Kenmerken' })
  }

  static pad(meting: Meting, rest = '') {
    return `/gemeenten/${meting.gemeenteCode}/metingen/${meting.id}/invullen${rest}`
  }

  /** Opens the page of K01, or of another kenmerk of the waarde Dichtbij. */
  async open(meting: Meting, kenmerk = 'K01') {
    await this.page.goto(VragenlijstPage.pad(meting, `/dichtbij?kenmerk=${kenmerk}`))
    return this
  }

  /** One question, counted from 1. */
  vraag(nummer: number) {
    return new Vraag(this.page, nummer)
  }

  /** Until the page saves by itself. */
  async untilAlive() {
    await this.page.getByRole('status').filter({ hasNotText: 'als u verdergaat' }).waitFor()
  }
}

class Vraag {
  readonly groep: Locator
  readonly toelichting: Locator
  readonly houdMijn: Locator
  readonly houdOpgeslagen: Locator
  private readonly vak: Locator

  constructor(page: Page, nummer: number) {
    this.vak = page.getByRole('region').filter({ hasText: `Vraag ${nummer} van` })
    this.groep = this.vak.getByRole('radiogroup')
    this.toelichting = this.vak.getByRole('textbox', { name: 'Toelichting' })
    this.houdMijn = this.vak.getByRole('button', { name: 'Mijn antwoord bewaren' })
    this.houdOpgeslagen = this.vak.getByRole('button', { name: 'Het opgeslagen antwoord houden' })
  }

  /** One of the steps 1 to 5, or a way out by its name. */
  optie(keuze: number | 'Weet ik niet' | 'Niet van toepassing') {
    const name = typeof keuze === 'number' ? new RegExp(`^${keuze} `) : keuze
    return this.groep.getByRole('radio', { name })
  }

  /** The text of a step, which can be pressed as well as its circle. */
  trede(niveau: number) {
    return this.groep.locator('label').nth(niveau - 1)
  }

  /** Fills in all that an answer has. */
  async beantwoord(oordeel: Oordeel) {
    if (oordeel.soort === 'niveau') await this.trede(oordeel.niveau).click()
    else if (oordeel.soort !== 'open') await this.optie(UITWEGEN[oordeel.soort]).check()
    if (oordeel.toelichting) await this.toelichting.fill(oordeel.toelichting)
  }

  knop(name: string) {
    return this.vak.getByRole('button', { name })
  }

  tekst(text: string | RegExp) {
    return this.vak.getByText(text)
  }
}
