import { chromium, type Page } from '@playwright/test'
import { db } from '@/lib/db/client'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { buildRapport } from '@/lib/report/build'
import type { RapportInput } from '@/lib/report/input'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { buildRapportInput } from '@/tests/factories/rapport'
import { BROWSER_ARGUMENTS, findBrowser } from '@/tests/setup/browser'
import { withDemo, type Demo } from './demo'
import { formatMs, formatTimes, median, timeRuns } from './figures'
import { URL_OF_SERVER } from './server'
import type { Row } from './table'

const WARM_UP = 5
const RUNS = 24
/** Starting a browser anew is slow enough to need fewer runs. */
const STARTS = 8
const AT_LEAST = 20

async function readInput({ vastgesteldeMeting: metingId }: Demo): Promise<RapportInput> {
  const row = await db().momentopname.findFirstOrThrow({ where: { metingId } })
  const { oordelen, ambities, gemeente, metingNaam, werkwijze, vastgesteldOp } =
    momentopnameSchema.parse(JSON.parse(row.inhoud))
  return buildRapportInput({
    oordelen,
    ambities,
    gemeente,
    meting: { naam: metingNaam, werkwijze, datum: vastgesteldOp },
  })
}

/**
 * The same report with another name and other remarks, so that Typst cannot fall back on the
 * pages that it still has of the one before.
 */
function vary(input: RapportInput, index: number): RapportInput {
  const mark = (text: string) => `${text} (${index})`
  return {
    ...input,
    gemeente: { ...input.gemeente, naam: mark(input.gemeente.naam) },
    meting: { ...input.meting, naam: mark(input.meting.naam) },
    oordelen: Object.fromEntries(
      Object.entries(input.oordelen).map(([id, oordeel]) => [
        id,
        oordeel.toelichting ? { ...oordeel, toelichting: mark(oordeel.toelichting) } : oordeel,
      ]),
    ),
  }
}

const timeWarm = async (run: (index: number) => unknown) => {
  await timeRuns(WARM_UP, run)
  return median(await timeRuns(RUNS, (index) => run(WARM_UP + index)))
}

/** A PDF of the same kind as ours: tagged and with bookmarks. */
const print = (page: Page) =>
  page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true })

async function timeBrowser(demo: Demo) {
  const context = await demo.openContext()
  const page = await context.newPage()
  const path = `/gemeenten/${demo.gemeente}/metingen/${demo.vastgesteldeMeting}/rapport`
  const open = async () => {
    const answer = await page.goto(path, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status() ?? 'no answer'}`)
  }
  await open()
  const printing = await timeWarm(() => print(page))
  const opening = await timeWarm(async () => {
    await open()
    await print(page)
  })
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const download = `${URL_OF_SERVER}/api/v1/metingen/${demo.vastgesteldeMeting}/rapport.pdf`
  const downloading = await timeWarm(async () => {
    const response = await fetch(download, { headers: { cookie } })
    if (!response.ok) throw new Error(`${download}: ${response.status}`)
    return response.arrayBuffer()
  })
  const storageState = await context.storageState()
  await context.close()
  const starting = median(
    await timeRuns(STARTS, async () => {
      const browser = await chromium.launch({
        executablePath: findBrowser(),
        args: BROWSER_ARGUMENTS,
      })
      const fresh = await browser.newPage({ storageState })
      await fresh.goto(URL_OF_SERVER + path, { waitUntil: 'load' })
      await print(fresh)
      await browser.close()
    }),
  )
  return { printing, opening, starting, downloading }
}

/** Ours against the browser's, of which the target is a ratio. */
function compareRow(what: string, ours: number, browser: number): Row {
  return {
    what,
    result: formatMs(ours),
    ratio: formatTimes(browser / ours),
    target: `${AT_LEAST}× faster than Chromium`,
    met: browser / ours >= AT_LEAST,
  }
}

const browserRow = (what: string, value: number): Row => ({
  what,
  result: formatMs(value),
  ratio: '',
  target: '',
  met: null,
})

/** The report PDF against printing the HTML report of the same meting with headless Chromium. */
export function benchPdf(): Promise<Row[]> {
  return withDemo(async (demo) => {
    const input = await readInput(demo)
    const again = await timeWarm(() => renderRapportPdf(buildRapport(input)))
    const fresh = await timeWarm((index) => renderRapportPdf(buildRapport(vary(input, index))))
    const { printing, opening, starting, downloading } = await timeBrowser(demo)
    return [
      browserRow('Chromium: printing the HTML report that is open', printing),
      compareRow('Report PDF in process, the same report again', again, printing),
      browserRow('Chromium: opening the HTML report and printing it', opening),
      compareRow('Report PDF downloaded from the server, the same again', downloading, opening),
      compareRow('Report PDF in process, each time another report', fresh, opening),
      browserRow('Chromium: started for the report, opening and printing it', starting),
      compareRow('Report PDF in process, each time another report', fresh, starting),
    ]
  })
}
