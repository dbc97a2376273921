import { z } from 'zod'
import { URGENTIES } from '@/lib/behoeften/schema'
import { DEELBAAR } from '@/lib/delen/schema'
import { BEHOEFTEN, niveauSchema, NIVEAUS } from '@/lib/instrument/model'
import type { KaartRij, RegioKenmerk, RegioOverzicht } from '@/lib/regio/schema'
import { breukSchema } from '@/lib/scoring/model'
import { PARTIJEN } from '@/lib/signalen/schema'
import type { Signaalbeeld, Vraagbeeld } from '@/lib/vraagbeeld/schema'
import { defineOperation } from './operation'
import { regioParams } from './params'
import { KLEIN_AANTAL } from '@/lib/report/teksten-regio'

/** What an adviseur sees of the own regio, as data. */

const telling = z
  .strictObject({ herkenbaar: z.int(), anoniem: z.int() })
  .describe('Hoeveel gemeenten meetellen: met naam, en anoniem voor zover zij mogen meetellen')
  .meta({ id: 'Deeltelling' })
const kenmerkId = z.string().meta({ description: 'Id van het kenmerk', example: 'K01' })

const spreidingSchema = z
  .strictObject({
    n: z.int(),
    kwartielen: z.strictObject({ eerste: breukSchema, mediaan: breukSchema, derde: breukSchema }),
    niveaus: z.record(z.string(), z.int()).describe('Hoeveel gemeenten op niveau 1 tot en met 5'),
  })
  .meta({ id: 'Spreiding' })

const kenmerkSchema = z.strictObject({
  kenmerk: kenmerkId,
  n: z.int().describe('Hoeveel gemeenten meetellen'),
  zonderAnoniem: z.boolean().describe('Of anonieme gemeenten hier niet meetellen'),
  spreiding: spreidingSchema.nullable().describe('Null zolang minder dan 5 gemeenten meetellen'),
})

const gemeenteSchema = z.strictObject({
  code: z.string(),
  naam: z.string(),
  gedeeld: z.array(z.enum(DEELBAAR)).describe('Wat zij met naam deelt; leeg is: nog niets'),
  resultaat: z
    .strictObject({
      vastgesteldOp: z.iso.date(),
      instrumentversie: z.string(),
      kenmerken: z.record(
        z.string(),
        z.strictObject({
          niveau: niveauSchema.nullable(),
          score: breukSchema.nullable(),
          vergelijkbaar: z
            .boolean()
            .describe('Of de vragen dezelfde zijn als in de versie van dit antwoord'),
        }),
      ),
    })
    .nullable()
    .describe('Alleen van wie het resultaat met naam deelt'),
})

const aantal = z
  .int()
  .nullable()
  .describe(`null: ${KLEIN_AANTAL} gemeenten, en die delen allemaal zonder naam`)

const ondersteuningSchema = z.strictObject({
  telling,
  vragen: z.array(
    z.strictObject({
      kenmerk: kenmerkId,
      soort: z.enum(BEHOEFTEN),
      aantal,
      urgenties: z
        .strictObject({ nu: z.int(), 'dit-jaar': z.int(), later: z.int() })
        .nullable()
        .describe('null als ook aantal null is'),
      gemeenten: z.array(z.strictObject({ code: z.string(), urgentie: z.enum(URGENTIES) })),
      dekking: z.enum(['kenmerk', 'algemeen', 'niets']).describe('Wat de catalogus ervoor heeft'),
    }),
  ),
})

const signalenSchema = z.strictObject({
  telling,
  groepen: z.array(
    z.strictObject({
      kenmerk: kenmerkId,
      partij: z.enum(PARTIJEN),
      aantal,
      teksten: z.array(z.strictObject({ code: z.string(), tekst: z.string() })),
    }),
  ),
})

const regioResultatenSchema = z
  .strictObject({
    regio: z.strictObject({ code: z.string(), naam: z.string() }),
    peildatum: z.iso.date(),
    instrumentversie: z.string(),
    telling,
    gemeenten: z.array(gemeenteSchema),
    kenmerken: z.array(kenmerkSchema),
    ondersteuning: ondersteuningSchema,
    signalen: signalenSchema,
  })
  .meta({ id: 'RegioResultaten' })
type RegioResultaten = z.input<typeof regioResultatenSchema>

export const getRegioResultaten = defineOperation({
  id: 'getRegioResultaten',
  method: 'GET',
  path: '/api/v1/regios/{code}/resultaten',
  tag: 'Regio',
  summary: 'De spreiding in een regio, en wat gemeenten er met naam delen',
  description:
    'Een gemeente die anoniem deelt, staat er alleen in tellingen in, en alleen samen met minstens twee andere. Wie anoniem of niet deelt, heet hier nog niets te delen.',
  recht: 'regio:lezen',
  params: regioParams,
  status: 200,
  result: regioResultatenSchema,
})

const toKenmerken = ({ cellen }: KaartRij) =>
  Object.fromEntries(
    Object.entries(cellen).map(([id, cel]) => [
      id,
      cel.niveau === null
        ? { niveau: null, score: null, vergelijkbaar: true }
        : { niveau: cel.niveau, score: cel.score, vergelijkbaar: cel.vergelijkbaar },
    ]),
  )

function toGemeenten({ gemeenten, kaart }: RegioOverzicht): RegioResultaten['gemeenten'] {
  const rijen = new Map(kaart.rijen.map((rij) => [rij.code, rij]))
  return gemeenten.map(({ code, naam, gedeeld, vastgesteldOp }) => {
    const rij = rijen.get(code)
    return {
      ...{ code, naam, gedeeld: [...gedeeld] },
      resultaat:
        rij && vastgesteldOp !== null
          ? { vastgesteldOp, instrumentversie: rij.instrumentversie, kenmerken: toKenmerken(rij) }
          : null,
    }
  })
}

function toKenmerk({ kenmerk, aggregaat: { n, zonderAnoniem, spreiding } }: RegioKenmerk) {
  const niveaus = (telling: Readonly<Record<number, number>>) =>
    Object.fromEntries(NIVEAUS.map((niveau) => [String(niveau), telling[niveau] ?? 0]))
  return {
    ...{ kenmerk: kenmerk.id, n, zonderAnoniem },
    spreiding: spreiding && { ...spreiding, niveaus: niveaus(spreiding.niveaus) },
  }
}

const toOndersteuning = ({
  telling: van,
  vragen,
}: Vraagbeeld): RegioResultaten['ondersteuning'] => ({
  telling: van,
  vragen: vragen.map(({ kenmerk, soort, aantal, urgenties, gemeenten, dekking }) => ({
    ...{ kenmerk: kenmerk.id, soort, aantal, urgenties, dekking },
    gemeenten: gemeenten.map(({ code, urgentie }) => ({ code, urgentie })),
  })),
})

const toSignalen = ({ telling: van, groepen }: Signaalbeeld): RegioResultaten['signalen'] => ({
  telling: van,
  groepen: groepen.map(({ kenmerk, partij, aantal, teksten }) => ({
    ...{ kenmerk: kenmerk.id, partij, aantal },
    teksten: teksten.map(({ code, tekst }) => ({ code, tekst })),
  })),
})

/** What an adviseur sees of a regio with nothing filtered out, as the API gives it. */
export const toRegioResultaten = (overzicht: RegioOverzicht): RegioResultaten => ({
  regio: overzicht.regio,
  peildatum: overzicht.peildatum,
  instrumentversie: overzicht.instrument.versie,
  telling: overzicht.telling,
  gemeenten: toGemeenten(overzicht),
  kenmerken: overzicht.kenmerken.map(toKenmerk),
  ondersteuning: toOndersteuning(overzicht.vraag),
  signalen: toSignalen(overzicht.signalen),
})

export const REGIO_OPERATIONS = [getRegioResultaten]
