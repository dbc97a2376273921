import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPostbussen } from './cross-check'
import { checkDekking, DEKKING } from './dekking'
import { formatFout } from './fault'
import type { Fout } from './fault'
import { listJsonSchemas, schemaLine } from './json-schema'
import { checkLanguage } from './language'
import { readContent } from './load'
import { LOCK, writeLock } from './lock'
import type { Instrument } from './model'

/**
 * Everything that can be wrong with the content, from a missing level to a sentence that is too
 * long. The start of the product asks less: `loadContent`.
 * @param root the folder `content/`
 */
export function checkContent(root: string): Fout[] {
  const { content, bestanden, isCompleet, fouten } = readContent(root)
  const { instrumenten } = content
  return [
    ...fouten,
    ...bestanden.flatMap(checkLanguage),
    ...bestanden.flatMap(checkPostbussen),
    ...bestanden.flatMap(({ bestand }) => checkSchemaLine(root, bestand)),
    ...(isCompleet
      ? instrumenten.flatMap((item) => checkDekkingVan(item, instrumenten, root))
      : []),
    ...checkSchemas(root),
  ]
}

/** A version that does not bring its own table is checked by the table of its basis. */
function checkDekkingVan(
  instrument: Instrument,
  instrumenten: readonly Instrument[],
  root: string,
): Fout[] {
  const lees = ({ versie, basis }: Instrument): Fout[] => {
    const naam = `instrument/${versie}/${DEKKING}`
    const bestand = `content/${naam}`
    if (existsSync(path.join(root, naam))) {
      return checkDekking(readFileSync(path.join(root, naam), 'utf8'), bestand, instrument)
    }
    const ouder = instrumenten.find((item) => item.versie === basis)
    if (ouder) return lees(ouder)
    return [{ bestand, regel: 1, melding: 'dit bestand ontbreekt. Voeg het toe.' }]
  }
  return lees(instrument)
}

/** Writes the JSON Schemas for editors to `content/schema/`. */
export function writeSchemas(root: string): void {
  mkdirSync(path.join(root, 'schema'), { recursive: true })
  for (const { naam, text } of listJsonSchemas()) {
    writeFileSync(path.join(root, 'schema', naam), text)
  }
}

function checkSchemas(root: string): Fout[] {
  return listJsonSchemas().flatMap(({ naam, text }) => {
    const file = path.join(root, 'schema', naam)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return []
    const melding =
      'dit schema past niet meer bij het model in lib/instrument. Maak het met: npx tsx lib/instrument/check.ts --schema'
    return [{ bestand: `content/schema/${naam}`, regel: 1, melding }]
  })
}

function checkSchemaLine(root: string, bestand: string): Fout[] {
  const text = readFileSync(path.join(root, path.relative('content', bestand)), 'utf8')
  const expected = schemaLine(bestand)
  if (text.startsWith(`${expected}\n`)) return []
  return [{ bestand, regel: 1, melding: `de eerste regel hoort te zijn: ${expected}` }]
}

/**
 * Fixes a published version for good: from then on a change to it is a fault.
 * @returns why it may not be locked yet; empty when it was locked
 */
export function lockVersie(root: string, versie: string): Fout[] {
  const map = path.join(root, 'instrument', versie)
  const naam = `content/instrument/${versie}`
  const { instrumenten } = readContent(root).content
  const refuse = (melding: string): Fout[] => [{ bestand: naam, regel: 1, melding }]
  const instrument = instrumenten.find((item) => item.versie === versie)
  if (!instrument) return refuse('deze versie bestaat niet.')
  if (instrument.status !== 'gepubliceerd') {
    return refuse('alleen een versie met de status "gepubliceerd" krijgt een slot.')
  }
  if (existsSync(path.join(map, LOCK))) {
    return refuse('deze versie ligt al vast. Maak een nieuwe versie.')
  }
  const fouten = checkContent(root).filter(({ bestand }) => bestand !== `${naam}/${LOCK}`)
  if (fouten.length === 0) writeLock(map)
  return fouten
}

function run(args: readonly string[], root: string): Fout[] {
  const [option, versie] = args
  if (option === '--vergrendel') return lockVersie(root, versie ?? '')
  if (option === '--schema') writeSchemas(root)
  return checkContent(root)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fouten = run(process.argv.slice(2), path.join(process.cwd(), 'content'))
  const text = [...fouten.map(formatFout), `Fouten in de inhoud: ${fouten.length}.`].join('\n')
  process.stdout.write(`${text}\n`)
  process.exitCode = fouten.length === 0 ? 0 : 1
}
