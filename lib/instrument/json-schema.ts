import { z } from 'zod'
import {
  begripSchema,
  brondocumentSchema,
  instrumentKopSchema,
  kenmerkSchema,
  ondersteuningSchema,
} from './model'

const SCHEMAS = {
  kenmerk: kenmerkSchema,
  instrument: instrumentKopSchema,
  ondersteuning: ondersteuningSchema,
  begrippen: z.array(begripSchema),
  bronnen: z.array(brondocumentSchema),
}
type Soort = keyof typeof SCHEMAS

/** The JSON Schemas that give authors completion in their editor, as file name and text. */
export function listJsonSchemas(): { naam: string; text: string }[] {
  return Object.entries(SCHEMAS).map(([soort, schema]) => ({
    naam: schemaFile(soort as Soort),
    text: `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  }))
}

/**
 * The first line of a YAML file, by which an editor finds the schema.
 * @param bestand the file's name, from `content/` on
 */
export function schemaLine(bestand: string): string {
  const up = '../'.repeat(bestand.split('/').length - 2)
  return `# yaml-language-server: $schema=${up}schema/${schemaFile(soortOf(bestand))}`
}

function schemaFile(soort: Soort): string {
  return `${soort}.schema.json`
}

function soortOf(bestand: string): Soort {
  if (bestand.includes('/kenmerken/')) return 'kenmerk'
  if (bestand.includes('/ondersteuning/')) return 'ondersteuning'
  if (bestand.endsWith('/begrippen.yaml')) return 'begrippen'
  return bestand.endsWith('/bronnen.yaml') ? 'bronnen' : 'instrument'
}
