import { z } from 'zod'
import { gedeeldResultaatSchema } from '@/lib/gedeeld/schema'
import { ambitieInputSchema, startMetingSchema } from '@/lib/metingen/schema'
import { resultaatSchema } from '@/lib/scoring/model'
import { momentopnameSchema } from '@/lib/scoring/momentopname'
import { antwoordInputSchema, oordeelInputSchema } from '@/lib/vragenlijst/schema'
import { antwoordSchema } from './antwoord'
import {
  ambitiesSchema,
  antwoordenSchema,
  metingenSchema,
  metingMetVoortgangSchema,
  metingSchema,
  oordelenSchema,
} from './meting'
import { defineOperation } from './operation'
import { gemeenteParams, metingParams } from './params'

/** What members of a gemeente may do with its metingen. */

const indicatorParams = metingParams.extend({
  indicatorId: z.string().meta({ description: 'Id van de vraag', example: 'K01.1' }),
})
const kenmerkParams = metingParams.extend({
  kenmerkId: z.string().meta({ description: 'Id van het kenmerk', example: 'K01' }),
})

const path = '/api/v1/metingen/{id}'
const ETAG = { ETag: 'De versie van het antwoord, voor If-Match bij een wijziging' }
const LOCATION = { Location: 'Het adres van wat is gemaakt' }

export const listMetingen = defineOperation({
  id: 'listMetingen',
  method: 'GET',
  path: '/api/v1/gemeenten/{code}/metingen',
  tag: 'Metingen',
  summary: 'De metingen van een gemeente, de nieuwste eerst',
  recht: 'gemeente:lezen',
  params: gemeenteParams,
  status: 200,
  result: metingenSchema,
})

export const startMeting = defineOperation({
  id: 'startMeting',
  method: 'POST',
  path: '/api/v1/gemeenten/{code}/metingen',
  tag: 'Metingen',
  summary: 'Start een meting',
  recht: 'meting:starten',
  params: gemeenteParams,
  body: startMetingSchema,
  status: 201,
  headers: LOCATION,
  result: metingSchema,
})

export const getMeting = defineOperation({
  id: 'getMeting',
  method: 'GET',
  path,
  tag: 'Metingen',
  summary: 'Een meting met haar status, revisie en voortgang',
  description: 'Wie alleen mag lezen wat is vastgesteld, ziet een open meting niet.',
  recht: 'meting:lezen',
  params: metingParams,
  status: 200,
  result: metingMetVoortgangSchema,
})

export const listAntwoorden = defineOperation({
  id: 'listAntwoorden',
  method: 'GET',
  path: `${path}/antwoorden`,
  tag: 'Antwoorden',
  summary: 'Uw eigen antwoorden in een meting ieder-apart',
  recht: 'antwoord:geven',
  params: metingParams,
  status: 200,
  result: antwoordenSchema,
})

export const getAntwoord = defineOperation({
  id: 'getAntwoord',
  method: 'GET',
  path: `${path}/antwoorden/{indicatorId}`,
  tag: 'Antwoorden',
  summary: 'Uw eigen antwoord op één vraag',
  recht: 'antwoord:geven',
  params: indicatorParams,
  status: 200,
  headers: ETAG,
  result: antwoordSchema,
})

export const saveAntwoord = defineOperation({
  id: 'saveAntwoord',
  method: 'PUT',
  path: `${path}/antwoorden/{indicatorId}`,
  tag: 'Antwoorden',
  summary: 'Geef uw eigen antwoord in een meting ieder-apart',
  recht: 'antwoord:geven',
  params: indicatorParams,
  versioned: true,
  body: antwoordInputSchema,
  status: 200,
  headers: ETAG,
  result: antwoordSchema,
  problems: ['gesloten', 'andere-werkwijze'],
})

export const listOordelen = defineOperation({
  id: 'listOordelen',
  method: 'GET',
  path: `${path}/oordelen`,
  tag: 'Oordelen',
  summary: 'De vastgelegde oordelen van een meting',
  description:
    'Wie alleen mag lezen wat is vastgesteld, ziet ze niet zolang de meting open is. Wie de ETag van het vorige antwoord in If-None-Match meestuurt, krijgt 304 zolang er niets is veranderd.',
  recht: 'meting:lezen',
  params: metingParams,
  status: 200,
  headers: { ETag: 'De stand van de meting, voor If-None-Match bij de volgende keer' },
  revalidates: true,
  result: oordelenSchema,
})

export const saveOordeel = defineOperation({
  id: 'saveOordeel',
  method: 'PUT',
  path: `${path}/oordelen/{indicatorId}`,
  tag: 'Oordelen',
  summary: 'Geef een oordeel over één vraag',
  description: 'In een meting ieder-apart legt alleen de coördinator oordelen vast.',
  recht: 'oordeel:geven',
  params: indicatorParams,
  versioned: true,
  body: oordeelInputSchema,
  status: 200,
  headers: ETAG,
  result: antwoordSchema,
  problems: ['gesloten'],
})

export const listAmbities = defineOperation({
  id: 'listAmbities',
  method: 'GET',
  path: `${path}/ambities`,
  tag: 'Ambities',
  summary: 'De ambities die de gemeente heeft bepaald',
  description:
    'Een kenmerk dat hier niet staat, heeft de gewone ambitie: niveau 4, prioriteit midden.',
  recht: 'meting:lezen',
  params: metingParams,
  status: 200,
  result: ambitiesSchema,
})

export const saveAmbitie = defineOperation({
  id: 'saveAmbitie',
  method: 'PUT',
  path: `${path}/ambities/{kenmerkId}`,
  tag: 'Ambities',
  summary: 'Bepaal de ambitie op één kenmerk',
  recht: 'ambitie:bepalen',
  params: kenmerkParams,
  body: ambitieInputSchema,
  status: 200,
  result: ambitieInputSchema,
  problems: ['gesloten'],
})

export const createVaststelling = defineOperation({
  id: 'createVaststelling',
  method: 'POST',
  path: `${path}/vaststellingen`,
  tag: 'Resultaten',
  summary: 'Stel de meting vast',
  description: 'Sluit de meting en bewaart een momentopname, die hier ook het antwoord is.',
  recht: 'meting:vaststellen',
  params: metingParams,
  status: 201,
  headers: LOCATION,
  result: momentopnameSchema.meta({ id: 'Momentopname' }),
  problems: ['niet-vast-te-stellen'],
})

export const getResultaat = defineOperation({
  id: 'getResultaat',
  method: 'GET',
  path: `${path}/resultaat`,
  tag: 'Resultaten',
  summary: 'Het resultaat van een meting',
  description:
    'Van een open meting het resultaat tot nu toe; van een vastgestelde meting de momentopname. Wie alleen mag lezen wat is vastgesteld, krijgt de nieuwste momentopname. Een adviseur van de regio krijgt het resultaat van een vastgestelde meting die haar resultaat herkenbaar deelt, zonder wat de gemeente niet deelt: dekking en kloof zijn null, begrensdDoor is leeg en volgordeKloven volgt de afstand tot het basisniveau in plaats van de eigen ambities. Van elke andere meting krijgt een adviseur 404.',
  recht: 'momentopname:lezen',
  params: metingParams,
  status: 200,
  result: z.union([resultaatSchema, gedeeldResultaatSchema]),
})

export const METING_OPERATIONS = [
  listMetingen,
  startMeting,
  getMeting,
  listAntwoorden,
  getAntwoord,
  saveAntwoord,
  listOordelen,
  saveOordeel,
  listAmbities,
  saveAmbitie,
  createVaststelling,
  getResultaat,
]
