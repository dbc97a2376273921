import { z } from 'zod'
import {
  begripSchema,
  brondocumentSchema,
  instrumentKopSchema,
  kenmerkSchema,
  ondersteuningSchema,
} from './model'
import { lensSchema, ontwikkelingSchema, procesSchema } from './model-omgeving'
import { profielSchema } from './model-profiel'

const SCHEMAS = {
  kenmerk: kenmerkSchema,
  instrument: instrumentKopSchema,
  profiel: profielSchema,
  ondersteuning: ondersteuningSchema,
  lens: lensSchema,
  proces: procesSchema,
  ontwikkelingen: z.array(ontwikkelingSchema),
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

/** By the folder of a file, or else by its own name. */
function soortOf(bestand: string): Soort {
  const [, soort] = SOORT_PER_PLAATS.find(([plaats]) => plaats.test(bestand)) ?? []
  return soort ?? 'instrument'
}

const SOORT_PER_PLAATS: readonly (readonly [plaats: RegExp, soort: Soort])[] = [
  [/\/kenmerken\//, 'kenmerk'],
  [/\/ondersteuning\//, 'ondersteuning'],
  [/\/lenzen\//, 'lens'],
  [/\/profiel\.yaml$/, 'profiel'],
  [/\/proces\.yaml$/, 'proces'],
  [/\/ontwikkelingen\.yaml$/, 'ontwikkelingen'],
  [/\/begrippen\.yaml$/, 'begrippen'],
  [/\/bronnen\.yaml$/, 'bronnen'],
]
