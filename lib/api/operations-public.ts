import { z } from 'zod'
import { kenmerkIdSchema, NIVEAUS, type Niveau } from '@/lib/instrument/model'
import { berekeningSchema } from '@/lib/resultaten/schema'
import { resultaatSchema } from '@/lib/scoring/model'
import { instrumentenSchema, instrumentSchema, ondersteuningLijstSchema } from './content'
import { defineOperation } from './operation'
import { gemeentenSchema, regiosSchema } from './register'

/** What everyone may ask, without an account. */

export const getHealth = defineOperation({
  id: 'getHealth',
  method: 'GET',
  path: '/api/health',
  tag: 'Installatie',
  summary: 'Of deze installatie werkt',
  description: 'Antwoordt met 503 als de database niet antwoordt.',
  recht: null,
  status: 200,
  result: z
    .strictObject({
      status: z.enum(['ok', 'storing']),
      database: z.enum(['sqlite', 'postgresql']),
      versie: z.string().describe('Versie van het product'),
    })
    .meta({ id: 'Toestand' }),
})

export const getOpenapi = defineOperation({
  id: 'getOpenapi',
  method: 'GET',
  path: '/api/v1/openapi.json',
  tag: 'Installatie',
  summary: 'Deze beschrijving van de API',
  recht: null,
  status: 200,
  cacheable: true,
  result: z.looseObject({ openapi: z.string() }),
})

export const listInstrumenten = defineOperation({
  id: 'listInstrumenten',
  method: 'GET',
  path: '/api/v1/instrumenten',
  tag: 'Instrument',
  summary: 'Alle versies van het instrument, van oud naar nieuw',
  recht: null,
  status: 200,
  cacheable: true,
  result: instrumentenSchema,
})

const versieParams = z.object({
  versie: z.string().meta({ description: 'Versie van het instrument', example: '1.0.0' }),
})

export const getInstrument = defineOperation({
  id: 'getInstrument',
  method: 'GET',
  path: '/api/v1/instrumenten/{versie}',
  tag: 'Instrument',
  summary: 'Eén versie van het instrument, met alle vragen',
  recht: null,
  params: versieParams,
  status: 200,
  cacheable: true,
  result: instrumentSchema,
})

export const createBerekening = defineOperation({
  id: 'createBerekening',
  method: 'POST',
  path: '/api/v1/instrumenten/{versie}/berekeningen',
  tag: 'Instrument',
  summary: 'Bereken een resultaat; er wordt niets opgeslagen',
  recht: null,
  params: versieParams,
  body: berekeningSchema,
  status: 200,
  result: resultaatSchema.meta({ id: 'Resultaat' }),
})

const niveauQuery = z
  .enum(NIVEAUS.map(String), 'Kies een niveau van 1 tot en met 5.')
  .transform((niveau) => Number(niveau) as Niveau)

export const listOndersteuning = defineOperation({
  id: 'listOndersteuning',
  method: 'GET',
  path: '/api/v1/ondersteuning',
  tag: 'Instrument',
  summary: 'Ondersteuning die past bij een kenmerk en een niveau',
  recht: null,
  query: z.strictObject({
    kenmerk: kenmerkIdSchema.optional().meta({ example: 'K02' }),
    niveau: niveauQuery.optional().meta({ example: '2' }),
  }),
  status: 200,
  cacheable: true,
  result: ondersteuningLijstSchema,
})

export const listGemeenten = defineOperation({
  id: 'listGemeenten',
  method: 'GET',
  path: '/api/v1/gemeenten',
  tag: 'Register',
  summary: 'Alle gemeenten met hun regio, op naam',
  recht: null,
  status: 200,
  cacheable: true,
  result: gemeentenSchema,
})

export const listRegios = defineOperation({
  id: 'listRegios',
  method: 'GET',
  path: '/api/v1/regios',
  tag: 'Register',
  summary: 'Alle regio’s, op code',
  recht: null,
  status: 200,
  cacheable: true,
  result: regiosSchema,
})

export const PUBLIC_OPERATIONS = [
  getHealth,
  getOpenapi,
  listInstrumenten,
  getInstrument,
  createBerekening,
  listOndersteuning,
  listGemeenten,
  listRegios,
]
