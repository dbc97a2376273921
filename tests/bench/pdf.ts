import { chromium, type Page } from '@playwright/test'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import type { RapportInput } from '@/lib/report/input'
import { BROWSER_ARGUMENTS, findBrowser } from '@/tests/setup/browser'
import { installAndere, loadPdfMake, loadReactPdf } from './andere'
import { withDemo, type Demo } from './demo'
import { formatMs, formatTimes, median, timeRuns } from './figures'
import { listInhoud } from './inhoud'
import { URL_OF_SERVER } from './server'
import { limitRow, type Row } from './table'
import { compose, prepareVolledig, vary, type Volledig } from './volledig'

const WARM_UP = 5
const RUNS = 24
/** Starting a browser anew is slow enough to need fewer runs. */
const STARTS = 8
/** As is a library that takes seconds. */
const OTHERS = 4
const AT_LEAST = 10
/** In milliseconds. */
const LIMIT = 150

const timeWarm = async (run: (index: number) => unknown) => {
  await timeRuns(WARM_UP, run)
  return median(await timeRuns(RUNS, (index) => run(WARM_UP + index)))
}

/** A PDF of the same kind as ours: tagged and with bookmarks. */
const print = (page: Page) =>
  page.pdf({ format: 'A4', printBackground: true, tagged: true, outline: true })

async function timeBrowser(demo: Demo, { account, pad }: Volledig) {
  const context = await demo.openContext(account)
  const page = await context.newPage()
  const open = async () => {
    const answer = await page.goto(pad, { waitUntil: 'load' })
    if (answer?.status() !== 200) throw new Error(`${pad}: ${answer?.status() ?? 'no answer'}`)
  }
  await open()
  const printing = await timeWarm(() => print(page))
  const opening = await timeWarm(async () => {
    await open()
    await print(page)
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
      await fresh.goto(URL_OF_SERVER + pad, { waitUntil: 'load' })
      await print(fresh)
      await browser.close()
    }),
  )
  return { printing, opening, starting }
}

/** What the running server takes, with reading everything from its database. */
async function timeServer(demo: Demo, { account, pad, pdf }: Volledig) {
  const download = await demo.openDownload(account)
  return { page: await timeWarm(() => download(pad)), file: await timeWarm(() => download(pdf)) }
}

/** Ours against another's, of which the target is a ratio. */
function compareRow(what: string, ours: number, theirs: number, target: string | null): Row {
  return {
    what,
    result: formatMs(ours),
    ratio: formatTimes(theirs / ours),
    target: target === null ? '' : `${AT_LEAST}× faster than ${target}`,
    met: target === null ? null : theirs / ours >= AT_LEAST,
  }
}

const plainRow = (what: string, value: number): Row => ({
  what,
  result: formatMs(value),
  ratio: '',
  target: '',
  met: null,
})

const limit = (what: string, value: number) =>
  limitRow(
    what,
    formatMs(value),
    { value, limit: LIMIT, target: `under ${formatMs(LIMIT)}` },
    formatTimes,
  )

/** The same text and tables by other libraries, each time with other remarks, as ours. */
async function timeAndere(input: RapportInput): Promise<{ naam: string; tijd: number }[]> {
  installAndere()
  const layouts = [
    { naam: 'pdfmake', layOut: await loadPdfMake() },
    { naam: '@react-pdf/renderer', layOut: await loadReactPdf() },
  ]
  const rows: { naam: string; tijd: number }[] = []
  for (const { naam, layOut } of layouts) {
    const lay = (index: number) => layOut(listInhoud(compose(vary(input, index))))
    await timeRuns(1, lay)
    rows.push({ naam, tijd: median(await timeRuns(OTHERS, (index) => lay(1 + index))) })
  }
  return rows
}

/** The whole report in every form that this process makes. */
async function timeForms(input: RapportInput) {
  return {
    fresh: await timeWarm((index) => renderRapportPdf(compose(vary(input, index)))),
    again: await timeWarm(() => renderRapportPdf(compose(input))),
    archive: await timeWarm((index) =>
      renderRapportPdf(compose(vary(input, index)), { norm: 'a-2a' }),
    ),
    docx: await timeWarm((index) => renderRapportDocx(compose(vary(input, index)))),
  }
}

/**
 * The report with all its parts in its forms, against printing its page with headless Chromium,
 * and against other libraries that lay out the same text and tables.
 */
export function benchPdf(): Promise<Row[]> {
  return withDemo(async (demo) => {
    const volledig = await prepareVolledig()
    const { fresh, again, archive, docx } = await timeForms(volledig.input)
    const { printing, opening, starting } = await timeBrowser(demo, volledig)
    const { page, file } = await timeServer(demo, volledig)
    const andere = await timeAndere(volledig.input)
    return [
      limit('Full report as PDF/UA-1, each time another', fresh),
      limit('Full report as PDF/UA-1, the same again', again),
      limit('Full report as PDF/A-2a, each time another', archive),
      plainRow('Full report as Word, each time another', docx),
      plainRow('Full report as HTML: the page from the server', page),
      plainRow('Chromium: printing the page that is open', printing),
      compareRow('Full report as PDF/UA-1, the same again', again, printing, 'Chromium'),
      plainRow('Chromium: opening the page and printing it', opening),
      compareRow('Full report as PDF/UA-1, each time another', fresh, opening, 'Chromium'),
      compareRow('Full report downloaded, the same again', file, opening, 'Chromium'),
      plainRow('Chromium: started for the report, opening and printing it', starting),
      compareRow('Full report as PDF/UA-1, each time another', fresh, starting, 'Chromium'),
      ...andere.flatMap(({ naam, tijd }) => [
        plainRow(`${naam}: text and tables of the full report`, tijd),
        compareRow('Full report as PDF/UA-1, with its figures', fresh, tijd, null),
      ]),
    ]
  })
}
