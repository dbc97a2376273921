import { z } from 'zod'
import { behoefteInputSchema } from '@/lib/behoeften/schema'
import { eenmalig, GEVOLGEN, indicatorIdSchema, kenmerkIdSchema } from '@/lib/instrument/model'
import { niveauInput, record, vrijeTekst } from '@/lib/invoer/parse'
import { ambitieInputSchema, METING_STATUSSEN } from '@/lib/metingen/schema'
import { ACTIE_STATUSSEN, MAX_ACTIES } from '@/lib/plan/schema'
import { resultaatSchema, WERKWIJZEN } from '@/lib/scoring/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { MAX_SIGNALEN, signaalInputSchema } from '@/lib/signalen/schema'
import { oordeelInputSchema } from '@/lib/vragenlijst/schema'

/** Version of the format of the file: what is added gives a new middle number. */
export const FORMAATVERSIE = '1.1.0'
/** What can be read. 1.0.0 had no behoeften, signalen and plan. */
const FORMAATVERSIES = ['1.0.0', FORMAATVERSIE] as const

/** Where every installation serves the JSON Schema of the file. */
export const EXPORT_SCHEMA_PAD = '/api/v1/schemas/meting-export.json'

/** More than a meting can be established anew in a lifetime. */
const MAX_MOMENTOPNAMEN = 100
/** 13 kenmerken with each of six kinds of support. */
const MAX_BEHOEFTEN = 78

const DAG_FOUT = 'Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2027-03-31.'
const dag = z.iso
  .date({ error: DAG_FOUT, abort: true })
  .refine((datum) => datum >= '2020-01-01' && datum <= '2050-12-31', {
    error: 'Kies een datum in de jaren 2020 tot en met 2050.',
  })
  .nullable()

const behoefteSchema = z
  .strictObject({ kenmerkId: kenmerkIdSchema, ...behoefteInputSchema.shape })
  .describe('Welke ondersteuning de gemeente nodig heeft bij een kenmerk')

const signaalSchema = z
  .strictObject({ kenmerkId: kenmerkIdSchema, ...signaalInputSchema.shape })
  .describe('Wat de gemeente niet zelf kan oplossen, en wie wel')

export const actieExportSchema = z
  .strictObject({
    id: vrijeTekst(64).describe(
      'Nummer van de actie in de installatie waar het bestand vandaan komt',
    ),
    kenmerkId: kenmerkIdSchema,
    titel: vrijeTekst(200).min(1, 'Geef de actie een titel.'),
    omschrijving: vrijeTekst(4000),
    gevolg: z.enum(GEVOLGEN).nullable().describe('Wat de actie van de gemeente vraagt'),
    eigenaar: vrijeTekst(120).describe('De rol die de actie trekt'),
    start: dag,
    eind: dag,
    kosten: z.int().min(0).max(999_999_999).nullable().describe('In hele euro’s'),
    status: z.enum(ACTIE_STATUSSEN),
    resultaat: vrijeTekst(4000),
    notities: vrijeTekst(4000),
    handvatId: vrijeTekst(64).nullable().describe('Het handvat waar de actie uit komt'),
    instrumentversie: vrijeTekst(64).describe(
      'De versie van het instrument waar het handvat in staat',
    ),
    indicatoren: eenmalig(indicatorIdSchema).describe(
      'De vragen waarop de actie iets moet verbeteren',
    ),
    naarNiveau: niveauInput.nullable().describe('Het niveau dat de actie moet helpen bereiken'),
    inDezeMeting: z.boolean().describe('Of de actie in deze meting is begonnen'),
  })
  .refine(({ start, eind }) => start === null || eind === null || start <= eind, {
    path: ['eind'],
    error: 'Het einde ligt voor het begin. Kies een latere datum.',
  })
  .refine(({ indicatoren, naarNiveau }) => indicatoren.length > 0 === (naarNiveau !== null), {
    path: ['naarNiveau'],
    error: 'Noem de vragen en het niveau allebei, of allebei niet.',
  })
  .describe('Een actie van het verbeterplan')
export type ActieExport = z.infer<typeof actieExportSchema>

const momentopnameMetHash = z
  .strictObject({
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Verwacht een SHA-256: 64 tekens, 0-9 en a-f.')
      .describe('SHA-256 van de canonieke JSON van "inhoud" (sleutels op volgorde, geen spaties)'),
    inhoud: momentopnameSchema.describe(
      'Wat is vastgesteld: oordelen, resultaat, aantallen deelnemers per perspectief, en de spreiding van hun antwoorden voor zover die getoond mag worden',
    ),
  })
  .describe('Een momentopname')

const inhoud = {
  formaat: z.literal(
    'vit-meting',
    'Dit is geen exportbestand van een meting (formaat vit-meting).',
  ),
  gemaaktOp: z.iso.datetime({ error: 'Verwacht een tijdstip, bijvoorbeeld 2026-03-31T10:00:00Z.' }),
  gemeente: z
    .strictObject({
      code: vrijeTekst(64).describe('CBS-code, bijvoorbeeld GM0363'),
      naam: vrijeTekst(200),
    })
    .describe('De gemeente waar de meting van is'),
  meting: z
    .strictObject({
      id: vrijeTekst(64),
      naam: vrijeTekst(120).min(1, 'De meting heeft geen naam.'),
      werkwijze: z.enum(WERKWIJZEN, 'Verwacht gedeelde-lijst of ieder-apart.'),
      status: z.enum(METING_STATUSSEN, 'Verwacht open of vastgesteld.'),
      revisie: z.int().positive().describe('Begint bij 1; één hoger na elke heropening'),
      gestartOp: z.iso.datetime(),
    })
    .describe('De meting'),
  instrumentversie: vrijeTekst(64).describe('De versie van het instrument, bijvoorbeeld 1.0.0'),
  oordelen: record(oordeelInputSchema).describe(
    'De vastgelegde oordelen, per vraag (K01.1): een niveau, nvt of weetNiet, met de toelichting en het afwijkend standpunt',
  ),
  ambities: record(ambitieInputSchema).describe('De ambities die zijn bepaald, per kenmerk (K01)'),
  momentopnamen: z
    .array(momentopnameMetHash)
    .max(MAX_MOMENTOPNAMEN)
    .describe('De momentopnamen van deze meting, de nieuwste eerst'),
}
const vervolg = {
  behoeften: z.array(behoefteSchema).max(MAX_BEHOEFTEN).describe('De ondersteuningsbehoeften'),
  signalen: z.array(signaalSchema).max(MAX_SIGNALEN).describe('De signalen'),
  plan: z
    .array(actieExportSchema)
    .max(MAX_ACTIES)
    .describe('Het verbeterplan van de gemeente, ook de acties van eerdere metingen'),
}

/**
 * A whole meting as a file that another installation can read: judgements and ambities in the words
 * in which they come in. What single participants answered stays out of it.
 */
export const metingExportSchema = z
  .strictObject({
    $schema: z.string().describe('Waar de beschrijving van dit bestand staat'),
    formaatversie: z.literal(FORMAATVERSIE),
    ...inhoud,
    ...vervolg,
    resultaat: resultaatSchema.describe('Het resultaat dat bij deze oordelen en ambities hoort'),
  })
  .meta({
    title: 'Export van een meting',
    description:
      'Een meting van het verkenningsinstrument toegang als bestand. De antwoorden van losse deelnemers staan er niet in.',
  })
export type MetingExport = z.infer<typeof metingExportSchema>

/** The file as it comes back: also as an older version of this product wrote it. */
export const metingImportSchema = z.strictObject({
  $schema: z.string().optional(),
  formaatversie: z.enum(
    FORMAATVERSIES,
    `Deze versie van het bestand is hier niet te lezen. Wel te lezen: ${FORMAATVERSIES.join(' en ')}.`,
  ),
  ...inhoud,
  behoeften: vervolg.behoeften.default([]),
  signalen: vervolg.signalen.default([]),
  plan: vervolg.plan.default([]),
  resultaat: resultaatSchema,
})
export type MetingImport = z.infer<typeof metingImportSchema>

/** The JSON Schema (2020-12) of the file, for who makes or reads one. */
export const exportJsonSchema = (): Record<string, unknown> => ({
  $id: EXPORT_SCHEMA_PAD,
  ...z.toJSONSchema(metingExportSchema, { io: 'input', unrepresentable: 'any' }),
})
