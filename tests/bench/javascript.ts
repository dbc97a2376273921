import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { withDemo, type Demo } from './demo'
import { formatKb, formatTimes } from './figures'
import { limitRow, type Row } from './table'

/** The page with the least of its own: what it loads is the framework, which every page loads. */
const SIMPLEST = '/privacy'
const LIMIT = 30_000

/** Address of a script → its bytes, not compressed. */
type Scripts = ReadonlyMap<string, Buffer>

/** All scripts that the browser loads for a screen, also those for what is further down. */
async function collectScripts(demo: Demo, path: string): Promise<Scripts> {
  const context = await demo.openContext()
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') responses.push(response)
  })
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status() ?? 'no answer'}`)
  await page.mouse.wheel(0, 100_000)
  await page.waitForLoadState('networkidle')
  const bodies = await Promise.all(
    responses.map(async (response) => [response.url(), await response.body()] as const),
  )
  await context.close()
  return new Map(bodies)
}

function measure(scripts: Scripts): { gzip: number; brotli: number } {
  const sum = (compress: (script: Buffer) => Buffer) =>
    [...scripts.values()].reduce((total, script) => total + compress(script).length, 0)
  return {
    gzip: sum((script) => gzipSync(script, { level: 9 })),
    brotli: sum((script) => brotliCompressSync(script)),
  }
}

const describe = ({ gzip, brotli }: ReturnType<typeof measure>) =>
  `${formatKb(gzip)} gzip, ${formatKb(brotli)} brotli`

/** Compressed JavaScript per screen, beyond what the simplest page loads. */
export function benchJavascript(): Promise<Row[]> {
  return withDemo(async (demo) => {
    const gemeente = `/gemeenten/${demo.gemeente}`
    const vragenlijst = `${gemeente}/metingen/${demo.openMeting}/invullen/dichtbij`
    const screens: [name: string, path: string][] = [
      ['Front page', '/'],
      ['Sign-in', '/inloggen'],
      ['Gemeente', gemeente],
      ['Questionnaire', vragenlijst],
      ['Results', `${gemeente}/metingen/${demo.vastgesteldeMeting}/resultaten`],
      ['Report', `${gemeente}/metingen/${demo.vastgesteldeMeting}/rapport`],
    ]
    const framework = await collectScripts(demo, SIMPLEST)
    const rows: Row[] = [
      {
        what: `JavaScript of the framework (all that ${SIMPLEST} loads)`,
        result: describe(measure(framework)),
        ...{ ratio: '', target: '', met: null },
      },
    ]
    for (const [name, path] of screens) {
      const scripts = await collectScripts(demo, path)
      const own = measure(new Map([...scripts].filter(([url]) => !framework.has(url))))
      const what = `JavaScript of its own: ${name}`
      rows.push(
        path === vragenlijst
          ? limitRow(
              what,
              describe(own),
              { value: own.gzip, limit: LIMIT, target: `under ${formatKb(LIMIT)} gzip` },
              formatTimes,
            )
          : { what, result: describe(own), ratio: '', target: '', met: null },
      )
    }
    return rows
  })
}
