import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { chromium, type Page } from '@playwright/test'
import { Rapport as RapportBeeld } from '@/components/rapport/rapport'
import { db } from '@/lib/db/client'
import { renderRapportDocx } from '@/lib/documenten/word-rapport'
import { renderRapportPdf } from '@/lib/pdf/rapport'
import { buildRapport } from '@/lib/report/build'
import type { RapportInput } from '@/lib/report/input'
import type { Rapport } from '@/lib/report/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import {
  buildRapportExtra,
  buildRapportInput,
  buildVoorbeeld,
  VOLLEDIGE_KEUZE,
} from '@/tests/factories/rapport'
import { BROWSER_ARGUMENTS, findBrowser } from '@/tests/setup/browser'
import { installAndere, loadPdfMake, loadReactPdf } from './andere'
import { withDemo, type Demo } from './demo'
import { formatMs, formatTimes, median, timeRuns } from './figures'
import { listInhoud } from './inhoud'
import { URL_OF_SERVER } from './server'
import { limitRow, type Row } from './table'

const WARM_UP = 5
const RUNS = 24
/** Starting a browser anew is slow enough to need fewer runs. */
const STARTS = 8
/** As is a library that takes seconds. */
const OTHERS = 4
const AT_LEAST = 10
/** In milliseconds. */
const LIMIT = 150
const MOST_GROWTH = 1.1

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

/** All parts there are, with the gemeente's own words, colour and logo. */
const compose = (input: RapportInput): Rapport =>
  buildRapport(input, VOLLEDIGE_KEUZE, buildRapportExtra(input))

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

/** The whole report in every form, made in this process. */
async function benchForms(input: RapportInput) {
  const fresh = await timeWarm((index) => renderRapportPdf(compose(vary(input, index))))
  const again = await timeWarm(() => renderRapportPdf(compose(input)))
  const archive = await timeWarm((index) =>
    renderRapportPdf(compose(vary(input, index)), { norm: 'a-2a' }),
  )
  const docx = await timeWarm((index) => renderRapportDocx(compose(vary(input, index))))
  const html = await timeWarm((index) =>
    renderToStaticMarkup(createElement(RapportBeeld, { rapport: compose(vary(input, index)) })),
  )
  const rows = [
    limit('Full report as PDF/UA-1, each time another', fresh),
    limit('Full report as PDF/UA-1, the same again', again),
    limit('Full report as PDF/A-2a, each time another', archive),
    plainRow('Full report as Word, each time another', docx),
    plainRow('Full report as HTML, each time another', html),
  ]
  return { fresh, rows }
}

/**
 * The report in its forms, against printing the HTML report of the same meting with headless
 * Chromium, and against other libraries that lay out the same text and tables.
 */
export function benchPdf(): Promise<Row[]> {
  return withDemo(async (demo) => {
    const input = await readInput(demo)
    const { fresh: full, rows } = await benchForms(input)
    const again = await timeWarm(() => renderRapportPdf(buildRapport(input)))
    const fresh = await timeWarm((index) => renderRapportPdf(buildRapport(vary(input, index))))
    const { printing, opening, starting, downloading } = await timeBrowser(demo)
    const andere = await timeAndere(input)
    return [
      ...rows,
      plainRow('Chromium: printing the HTML report that is open', printing),
      compareRow('Standard report as PDF in process, the same again', again, printing, 'Chromium'),
      plainRow('Chromium: opening the HTML report and printing it', opening),
      compareRow('Standard report downloaded, the same again', downloading, opening, 'Chromium'),
      compareRow('Standard report as PDF in process, each another', fresh, opening, 'Chromium'),
      plainRow('Chromium: started for the report, opening and printing it', starting),
      compareRow('Standard report as PDF in process, each another', fresh, starting, 'Chromium'),
      ...andere.flatMap(({ naam, tijd }) => [
        plainRow(`${naam}: text and tables of the full report`, tijd),
        compareRow('Full report as PDF/UA-1, with its figures', full, tijd, null),
      ]),
    ]
  })
}

const megabytes = () => {
  globalThis.gc?.()
  return process.memoryUsage.rss() / 2 ** 20
}

/** Whether making reports keeps memory: after 100 against after 1,000, each another report. */
export async function benchPdfGeheugen(): Promise<Row[]> {
  const input = buildVoorbeeld({ meting: { werkwijze: 'ieder-apart' } })
  const make = (index: number) => renderRapportPdf(compose(vary(input, index)))
  await timeRuns(100, make)
  const after100 = megabytes()
  await timeRuns(900, (index) => make(100 + index))
  const after1000 = megabytes()
  return [
    limitRow(
      'Memory after 1,000 full reports, against after 100',
      `${after100.toFixed(0)} → ${after1000.toFixed(0)} MB`,
      { value: after1000, limit: after100 * MOST_GROWTH, target: 'less than a tenth more' },
      formatTimes,
    ),
  ]
}
