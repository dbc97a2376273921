import { z } from 'zod'
import { CSV } from '@/lib/bestanden/csv'
import { XLSX } from '@/lib/bestanden/xlsx'
import { BESTANDEN } from '@/lib/invoer/bestand'
import { regiorapportQuerySchema } from '@/lib/report/regio/keuze'
import { defineOperation } from './operation'
import { pdfNorm } from './operations-rapport'
import { regioParams } from './params'

/** The report of a regio as files, for its adviseurs; composed as the page composes it. */

const path = '/api/v1/regios/{code}'
const NAMEN =
  'Met namen staat er alleen in wie met naam deelt: dat bestand is voor de adviseur. Zonder namen mag het worden doorgegeven.'
const gedeeld = {
  method: 'GET',
  tag: 'Regio',
  recht: 'regio:lezen',
  description: NAMEN,
  params: regioParams,
  query: regiorapportQuerySchema,
  status: 200,
} as const

export const getRegiorapportPdf = defineOperation({
  ...gedeeld,
  id: 'getRegiorapportPdf',
  path: `${path}/rapport.pdf`,
  summary: 'Het regiorapport als pdf',
  query: z.strictObject({ ...regiorapportQuerySchema.shape, norm: pdfNorm }),
  file: 'application/pdf',
})

export const getRegiorapportDocx = defineOperation({
  ...gedeeld,
  id: 'getRegiorapportDocx',
  path: `${path}/rapport.docx`,
  summary: 'Het regiorapport als Word-document',
  file: BESTANDEN.docx.mediatype,
})

export const getRegiorapportPptx = defineOperation({
  ...gedeeld,
  id: 'getRegiorapportPptx',
  path: `${path}/rapport.pptx`,
  summary: 'Het regiorapport als presentatie',
  file: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
})

export const getRegioresultatenCsv = defineOperation({
  ...gedeeld,
  id: 'getRegioresultatenCsv',
  path: `${path}/resultaten.csv`,
  summary: 'De spreiding in de regio, en het niveau van wie met naam deelt, als CSV',
  description: `${NAMEN} UTF-8, puntkomma tussen de cellen. Voor een tekst die met = + - of @ begint staat een apostrof.`,
  file: CSV,
})

export const getRegioresultatenXlsx = defineOperation({
  ...gedeeld,
  id: 'getRegioresultatenXlsx',
  path: `${path}/resultaten.xlsx`,
  summary: 'De cijfers van het regiorapport als werkmap',
  description: `${NAMEN} Het eerste blad legt de andere uit.`,
  file: XLSX,
})

export const REGIORAPPORT_OPERATIONS = [
  getRegiorapportPdf,
  getRegiorapportDocx,
  getRegiorapportPptx,
  getRegioresultatenCsv,
  getRegioresultatenXlsx,
]
