import type { Locator, Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { standaardInstrument } from '@/lib/instrument/content'
import { createChance } from '@/prisma/seed/identity'
import { createDeelnemer } from '@/tests/factories/deelnemer'
import { createWereld, TEST_WACHTWOORD } from '@/tests/factories/wereld'
import { withDemo, type Account, type Demo } from './demo'
import { formatMs, formatTimes, median } from './figures'
import { limitRow, type Row } from './table'

const LIMIT = 2000
const RUNS = 20
const KENMERK = 'K01'
const DEELNEMERS = 8

/** The page of one kenmerk in a conversation, and who may open it. */
type Gesprek = Readonly<{ path: string; account: Account }>

/** A meting whose participants have answered and whose round is closed: the talk may begin. */
async function prepareGesprek(): Promise<Gesprek> {
  const { gemeente, meting, coordinator } = await createWereld('ieder-apart')
  const vragen = standaardInstrument().kenmerken.find(({ id }) => id === KENMERK)?.indicatoren ?? []
  const chance = createChance('gesprek')
  for (let index = 0; index < DEELNEMERS; index += 1) {
    const { id: deelnemerId } = await createDeelnemer(meting.id)
    await db().antwoord.createMany({
      data: vragen.map(({ id }) => ({
        ...{ deelnemerId, indicatorId: id, soort: 'niveau', updatedAt: new Date() },
        niveau: 1 + Math.floor(chance() * 5),
      })),
    })
  }
  await db().meting.update({ where: { id: meting.id }, data: { rondeGeslotenOp: new Date() } })
  return {
    path: `/gemeenten/${gemeente.code}/metingen/${meting.id}/gesprek/${KENMERK}`,
    account: { email: coordinator.principal.email, wachtwoord: TEST_WACHTWOORD },
  }
}

async function openScreen(demo: Demo, { path, account }: Gesprek): Promise<Page> {
  const page = await (await demo.openContext(account)).newPage()
  const answer = await page.goto(path)
  if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status() ?? 'no answer'}`)
  await page.locator('[data-leeft]').waitFor()
  return page
}

/** What is agreed on the first question of the page. */
const findOordeel = (page: Page): Locator => page.getByRole('radiogroup').first()

/** @returns milliseconds from the choice on one screen to its appearance on the other */
async function timeAppearance(from: Page, to: Page, niveau: number): Promise<number> {
  const appeared = findOordeel(to).locator(`:checked[value="${niveau}"]`)
  const start = performance.now()
  await findOordeel(from)
    .locator('label')
    .nth(niveau - 1)
    .click()
  await appeared.waitFor({ state: 'attached', timeout: 10 * LIMIT })
  return performance.now() - start
}

async function timeAppearances(from: Page, to: Page): Promise<number[]> {
  const chance = createChance('tweede scherm')
  const samples: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    // Not in step with the second screen, which asks for news at a pace of its own.
    await new Promise((resolve) => setTimeout(resolve, chance() * 1000))
    samples.push(await timeAppearance(from, to, (run % 5) + 1))
  }
  return samples
}

/** From a judgement recorded on one screen of the conversation to its appearance on another. */
export function benchScherm(): Promise<Row[]> {
  return withDemo(async (demo) => {
    const gesprek = await prepareGesprek()
    const leider = await openScreen(demo, gesprek)
    const notulist = await openScreen(demo, gesprek)
    const samples = await timeAppearances(notulist, leider)
    const slowest = Math.max(...samples)
    return [
      limitRow(
        `From a recorded judgement to the second screen, ${RUNS} times`,
        `median ${formatMs(median(samples))}, at most ${formatMs(slowest)}`,
        { value: slowest, limit: LIMIT, target: `within ${formatMs(LIMIT)}` },
        formatTimes,
      ),
    ]
  })
}
