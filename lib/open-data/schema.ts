import { z } from 'zod'
import { BEHOEFTEN, kenmerkIdSchema, niveauSchema, type Niveau } from '@/lib/instrument/model'
import { GROEPSOORTEN } from '@/lib/landelijk/schema'
import { MIN_ANONIEM, MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import { PARTIJEN } from '@/lib/signalen/schema'

const ONDERWERPEN = ['kenmerk', 'afspraak', 'ondersteuning', 'signaal', 'versie'] as const

const telling = z.int().nonnegative().nullable()
const niveau = niveauSchema.nullable()

const niveauKolom = (nummer: Niveau) => ({
  schema: telling,
  betekenis: `Hoeveel gemeenten op niveau ${nummer} staan.`,
  eenheid: 'gemeenten',
  bereik: '0 of meer; leeg als het wordt afgeschermd',
  voorbeeld: ['4', '9', '13', '8', '1'][nummer - 1] ?? '',
})

const kwartielKolom = (betekenis: string, voorbeeld: string) => ({
  schema: niveau,
  betekenis,
  eenheid: 'niveau',
  bereik: '1 tot en met 5; leeg als het wordt afgeschermd',
  voorbeeld,
})

/** A column of the open data, as the page, the API and its description all have it. */
export type Gegevenskolom = Readonly<{
  schema: z.ZodType
  betekenis: string
  eenheid: string
  bereik: string
  voorbeeld: string
}>

/** The data dictionary: every column of the open data, in order. */
export const WOORDENBOEK = {
  onderwerp: {
    schema: z.enum(ONDERWERPEN),
    betekenis:
      'Waar de rij over gaat: een kenmerk, een onderdeel van een afspraak of programma, een vraag om ondersteuning, een signaal, of het gebruik van een versie van het instrument.',
    eenheid: 'code',
    bereik: ONDERWERPEN.join(', '),
    voorbeeld: 'kenmerk',
  },
  jaar: {
    schema: z.int().nullable(),
    betekenis:
      'Alleen metingen die in dit jaar zijn vastgesteld. Leeg: van elke gemeente de nieuwste meting die zij deelt.',
    eenheid: 'kalenderjaar',
    bereik: 'vier cijfers, of leeg',
    voorbeeld: '2026',
  },
  groepsoort: {
    schema: z.enum(GROEPSOORTEN),
    betekenis: 'Over welke gemeenten de rij gaat: het hele land, of een groep daarin.',
    eenheid: 'code',
    bereik: GROEPSOORTEN.join(', '),
    voorbeeld: 'regio',
  },
  groep: {
    schema: z.string(),
    betekenis:
      'De groep: NL voor het land, de code van de jeugdregio, de naam van de provincie, of de grootteklasse in inwoners.',
    eenheid: 'code',
    bereik: 'NL, JZ en twee cijfers, een provincie, of van-tot',
    voorbeeld: 'JZ14',
  },
  groepnaam: {
    schema: z.string(),
    betekenis: 'De naam van de groep.',
    eenheid: 'tekst',
    bereik: 'vrije tekst',
    voorbeeld: 'Twente',
  },
  kenmerk: {
    schema: kenmerkIdSchema.nullable(),
    betekenis: 'Het nummer van het kenmerk.',
    eenheid: 'code',
    bereik: 'K01 tot en met K13, of leeg',
    voorbeeld: 'K05',
  },
  onderdeel: {
    schema: z.string().nullable(),
    betekenis: `Bij een afspraak: de naam van de afspraak, een punt en het nummer van het onderdeel. Bij ondersteuning: de soort (${BEHOEFTEN.join(', ')}). Bij een signaal: wie het kan oplossen (${PARTIJEN.join(', ')}). Bij een versie: het nummer.`,
    eenheid: 'code',
    bereik: 'zie de betekenis; leeg bij een kenmerk',
    voorbeeld: 'kennis',
  },
  naam: {
    schema: z.string(),
    betekenis: 'De naam van het kenmerk of het onderdeel.',
    eenheid: 'tekst',
    bereik: 'vrije tekst',
    voorbeeld: 'Brede blik, brede analyse',
  },
  gemeenten: {
    schema: z.int().min(MIN_GEMEENTEN).nullable(),
    betekenis:
      'Over hoeveel gemeenten deze rij gaat. Bij ondersteuning en signalen verschilt dat per rij: gemeenten die samen anoniem meetellen, doen alleen mee als niet alle of geen van hen dit zeggen.',
    eenheid: 'gemeenten',
    bereik: `${MIN_GEMEENTEN} of meer; leeg als het wordt afgeschermd`,
    voorbeeld: '35',
  },
  aantal: {
    schema: telling,
    betekenis:
      'Bij ondersteuning en signalen: hoe vaak dit is genoemd. Bij een versie: hoeveel van de metingen die meetellen met deze versie zijn gedaan.',
    eenheid: 'keer genoemd, of metingen',
    bereik: `0, of ${MIN_ANONIEM} of meer; bij een versie ${MIN_GEMEENTEN} of meer; leeg als het wordt afgeschermd`,
    voorbeeld: '12',
  },
  niveau1: niveauKolom(1),
  niveau2: niveauKolom(2),
  niveau3: niveauKolom(3),
  niveau4: niveauKolom(4),
  niveau5: niveauKolom(5),
  kwartiel1: kwartielKolom('Een kwart van de gemeenten staat op dit niveau of lager.', '2'),
  mediaan: kwartielKolom(
    'Het midden: de helft van de gemeenten staat op dit niveau of lager.',
    '3',
  ),
  kwartiel3: kwartielKolom('Driekwart van de gemeenten staat op dit niveau of lager.', '4'),
  afgeschermd: {
    schema: z.enum(['te-weinig', 'herleidbaar', 'klein-aantal']).nullable(),
    betekenis: `Waarom er geen cijfers staan. te-weinig: minder dan ${MIN_GEMEENTEN} gemeenten. herleidbaar: met andere groepen erbij zou te berekenen zijn hoe enkele gemeenten ervoor staan, of u zou weten wat elke gemeente zegt van een groep die samen anoniem meetelt. klein-aantal: een telling die kleiner is dan mag worden getoond.`,
    eenheid: 'code',
    bereik: 'te-weinig, herleidbaar, klein-aantal, of leeg als er cijfers staan',
    voorbeeld: 'te-weinig',
  },
} as const satisfies Record<string, Gegevenskolom>

type Woordenboek = typeof WOORDENBOEK
type Rijvorm = { -readonly [Naam in keyof Woordenboek]: Woordenboek[Naam]['schema'] }

const rijvorm = Object.fromEntries(
  Object.entries(WOORDENBOEK).map(([naam, { schema, betekenis, eenheid, bereik }]) => [
    naam,
    schema.describe(`${betekenis} Eenheid: ${eenheid}. Bereik: ${bereik}.`),
  ]),
) as Rijvorm

/** A row of the open data. */
export const gegevensrijSchema = z.strictObject(rijvorm).meta({ id: 'Aggregaatrij' })
export type Gegevensrij = z.output<typeof gegevensrijSchema>

export const aggregatenSchema = z
  .strictObject({
    stand: z.iso.date().describe('De dag waarop de cijfers zijn gelezen'),
    verzonnen: z.boolean().describe('Of er verzonnen gemeenten in staan, zoals in een demo'),
    instrumentversie: z.string().describe('De versie waarmee de kenmerken zijn vergeleken'),
    licentie: z.literal('CC-BY-4.0'),
    bron: z.string().describe('Zo noemt u de bron'),
    rijen: z.array(gegevensrijSchema),
  })
  .meta({ id: 'Aggregaten' })
export type Aggregaten = z.output<typeof aggregatenSchema>

/** What the page about the open data tells. */
export type OpenData = Readonly<{
  stand: string
  verzonnen: boolean
  /** How many gemeenten count in the country; null while they are too few. */
  gemeenten: number | null
  rijen: number
  /** How many rows hold figures. */
  gevuld: number
  kolommen: readonly Readonly<{ naam: string } & Omit<Gegevenskolom, 'schema'>>[]
}>
