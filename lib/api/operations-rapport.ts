import { z } from 'zod'
import { BESTANDEN } from '@/lib/invoer/bestand'
import { defineOperation } from './operation'
import { metingParams } from './params'

/** The report of a meting as files, for who may see its result. */

const path = '/api/v1/metingen/{id}'
const gedeeld = {
  method: 'GET',
  tag: 'Resultaten',
  recht: 'momentopname:lezen',
  params: metingParams,
  status: 200,
} as const

export const pdfNorm = z
  .enum(['ua-1', 'a-2a'], 'Kies ua-1 (toegankelijk) of a-2a (archief).')
  .default('ua-1')
  .meta({ description: 'PDF/UA-1, of PDF/A-2a voor het archief' })

export const getRapportPdf = defineOperation({
  ...gedeeld,
  id: 'getRapportPdf',
  path: `${path}/rapport.pdf`,
  summary: 'Het rapport als pdf',
  query: z.strictObject({ norm: pdfNorm }),
  file: 'application/pdf',
})

export const getRapportDocx = defineOperation({
  ...gedeeld,
  id: 'getRapportDocx',
  path: `${path}/rapport.docx`,
  summary: 'Het rapport als Word-document',
  file: BESTANDEN.docx.mediatype,
})

export const getRapportPptx = defineOperation({
  ...gedeeld,
  id: 'getRapportPptx',
  path: `${path}/rapport.pptx`,
  summary: 'Het rapport als presentatie voor de raadscommissie',
  file: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
})

export const getRaadsinformatiebrief = defineOperation({
  ...gedeeld,
  id: 'getRaadsinformatiebrief',
  path: `${path}/raadsinformatiebrief.docx`,
  summary: 'Een raadsinformatiebrief als Word-document, met de uitkomst van het rapport',
  file: BESTANDEN.docx.mediatype,
})

export const RAPPORT_OPERATIONS = [
  getRapportPdf,
  getRapportDocx,
  getRapportPptx,
  getRaadsinformatiebrief,
]
