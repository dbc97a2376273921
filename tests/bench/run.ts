import { fork } from 'node:child_process'
import os from 'node:os'
import { benchPdfGeheugen } from './geheugen'
import { benchJavascript } from './javascript'
import { benchLandelijk, benchLandelijkKlein } from './landelijk'
import { benchDeelnemers, benchOpslaan } from './opslaan'
import { benchPdf } from './pdf'
import { benchScherm } from './scherm'
import { benchScoren } from './scoren'
import { buildIfNeeded } from './server'
import { formatTable, type Row } from './table'

/**
 * `npm run bench`: measures and prints one table. Fails when something could not be measured, not
 * when a target is missed. `npm run bench -- --alleen opslaan` runs what starts with that name.
 */

const BENCHMARKS: Readonly<Record<string, () => Promise<Row[]>>> = {
  pdf: benchPdf,
  'pdf-geheugen': benchPdfGeheugen,
  'opslaan-sqlite': () => benchOpslaan('sqlite'),
  'opslaan-postgresql': () => benchOpslaan('postgresql'),
  'deelnemers-sqlite': () => benchDeelnemers('sqlite'),
  'deelnemers-postgresql': () => benchDeelnemers('postgresql'),
  scherm: benchScherm,
  scoren: benchScoren,
  javascript: benchJavascript,
  'landelijk-sqlite': () => benchLandelijk('sqlite'),
  'landelijk-postgresql': () => benchLandelijk('postgresql'),
}

/** Only when they are asked for. */
const ON_REQUEST: typeof BENCHMARKS = { 'klein-landelijk': benchLandelijkKlein }
const ALL: typeof BENCHMARKS = { ...BENCHMARKS, ...ON_REQUEST }

/** How a process is told to measure one thing and hand over the rows. */
const APART = '--apart'

function chooseNames([option, chosen]: readonly string[]): string[] {
  if (option === undefined) return Object.keys(BENCHMARKS)
  const names = Object.keys(ALL)
  const found = names.filter((name) => chosen !== undefined && name.startsWith(chosen))
  if (option === '--alleen' && found.length > 0) return found
  throw new Error(`Known are: --alleen ${names.join(', --alleen ')}`)
}

/** Runs one benchmark in a process of its own, where no other warmed anything up. */
function runApart(name: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [APART, name])
    let rows: Row[] | undefined
    child.on('message', (message) => (rows = message as Row[]))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0 && rows) resolve(rows)
      else reject(new Error(`${name} failed`))
    })
  })
}

async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`${label}: ${((performance.now() - start) / 1000).toFixed(0)} s`)
  return result
}

async function runAll(names: readonly string[]): Promise<void> {
  await step('build', buildIfNeeded)
  const [load = 0] = os.loadavg()
  const rows: Row[] = []
  for (const name of names) {
    try {
      rows.push(...(await step(name, () => runApart(name))))
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
  if (rows.some(({ failed }) => failed)) process.exitCode = 1
  const [cpu] = os.cpus()
  console.log(
    `\nNode ${process.version}, ${os.cpus().length} × ${cpu?.model ?? 'CPU'}, ` +
      `load before it began ${load.toFixed(1)}\n`,
  )
  console.log(formatTable(rows))
}

async function runHere(name: string): Promise<void> {
  const rows = await ALL[name]?.()
  process.send?.(rows, () => process.disconnect())
}

const [option, name] = process.argv.slice(2)
await (option === APART && name !== undefined
  ? runHere(name)
  : runAll(chooseNames(process.argv.slice(2))))
