import { z } from 'zod'
import { CSV } from '@/lib/bestanden/csv'
import { XLSX } from '@/lib/bestanden/xlsx'
import { EXPORT_SCHEMA_PAD, metingExportSchema, metingImportSchema } from '@/lib/export/schema'
import { MAX_IMPORT } from '@/lib/importeren/schema'
import { metingSchema } from './meting'
import { defineOperation } from './operation'
import { gemeenteParams, metingParams } from './params'

/** A meting as data: out as JSON, CSV or a workbook, and in again as JSON. */

const path = '/api/v1/metingen/{id}'
const tag = 'Gegevens'

export const getExport = defineOperation({
  id: 'getExport',
  method: 'GET',
  path: `${path}/export.json`,
  tag,
  summary: 'De hele meting als bestand, dat weer te importeren is',
  description: `De antwoorden van losse deelnemers staan er niet in. De vorm staat in ${EXPORT_SCHEMA_PAD}.`,
  recht: 'meting:exporteren',
  params: metingParams,
  status: 200,
  result: metingExportSchema.meta({ id: 'MetingExport' }),
})

const TABEL_INZAGE =
  'Van een open meting zoals zij nu is; van een vastgestelde meting uit de momentopname. Wie alleen mag lezen wat is vastgesteld, krijgt de nieuwste momentopname.'

export const getExportCsv = defineOperation({
  id: 'getExportCsv',
  method: 'GET',
  path: `${path}/export.csv`,
  tag,
  summary: 'Oordelen, resultaten, verdeling van antwoorden en plan als CSV',
  description: `${TABEL_INZAGE} UTF-8, puntkomma tussen de cellen. Voor een tekst die met = + - of @ begint staat een apostrof.`,
  recht: 'momentopname:lezen',
  params: metingParams,
  status: 200,
  file: CSV,
})

export const getExportXlsx = defineOperation({
  id: 'getExportXlsx',
  method: 'GET',
  path: `${path}/export.xlsx`,
  tag,
  summary: 'Oordelen, resultaten, verdeling van antwoorden, plan en behoeften als werkmap',
  description: `${TABEL_INZAGE} Het eerste blad legt de andere uit.`,
  recht: 'momentopname:lezen',
  params: metingParams,
  status: 200,
  file: XLSX,
})

export const getExportSchema = defineOperation({
  id: 'getExportSchema',
  method: 'GET',
  path: EXPORT_SCHEMA_PAD,
  tag,
  summary: 'De JSON Schema van export.json',
  recht: null,
  status: 200,
  cacheable: true,
  result: z.record(z.string(), z.unknown()),
})

const telling = z.int().nonnegative()

export const createImport = defineOperation({
  id: 'createImport',
  method: 'POST',
  path: '/api/v1/gemeenten/{code}/importen',
  tag,
  summary: 'Maak een nieuwe meting van een export.json van deze gemeente',
  description:
    'De nieuwe meting is open, ook als die in het bestand was vastgesteld: dan krijgt zij de oordelen van de nieuwste momentopname. Momentopnamen worden gecontroleerd en niet overgenomen. Acties die al in het plan staan, komen er niet nog eens bij. Bij een fout wordt niets opgeslagen.',
  recht: 'meting:importeren',
  params: gemeenteParams,
  body: metingImportSchema.meta({ id: 'MetingImport' }),
  maxBytes: MAX_IMPORT,
  status: 201,
  headers: { Location: 'Het adres van de nieuwe meting' },
  result: z
    .strictObject({
      meting: metingSchema,
      gemaakt: z.strictObject({
        oordelen: telling,
        ambities: telling,
        behoeften: telling,
        signalen: telling,
        acties: telling,
      }),
      overgeslagenActies: telling.describe('Acties die al in het plan staan'),
      verschillen: z
        .array(
          z.strictObject({
            pointer: z.string().describe('JSON pointer (RFC 6901) naar de plaats in het bestand'),
            melding: z.string(),
          }),
        )
        .describe('Waar het resultaat hier anders is dan in het bestand'),
    })
    .meta({ id: 'Import' }),
})

export const EXPORT_OPERATIONS = [
  getExport,
  getExportCsv,
  getExportXlsx,
  getExportSchema,
  createImport,
]
