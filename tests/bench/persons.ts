import { Agent, request, type OutgoingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { standaardInstrument } from '@/lib/instrument/content'
import type { OordeelBody } from '@/lib/invoer/keuze'
import { createChance } from '@/prisma/seed/identity'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { URL_OF_SERVER } from './server'

/** What the server confirmed last for one question. */
export type Confirmed = Readonly<{ input: OordeelBody; versie: number }>

/** Someone who fills in their share of the questions of one meting, over and over. */
export type Person = Readonly<{
  metingId: string
  token: string
  indicatorIds: readonly string[]
  confirmed: Map<string, Confirmed>
  chance: () => number
}>

const GEMEENTEN = 10
const PER_GEMEENTE = 5
const REMARK = 'Dit staat in de evaluatie van het wijkteam, en de inwonersraad herkent het. '

/** 50 people, 5 in each of 10 gemeenten; together they fill in the one list of their gemeente. */
export async function createPersons(): Promise<Person[]> {
  const indicatorIds = standaardInstrument().kenmerken.flatMap(({ indicatoren }) =>
    indicatoren.map(({ id }) => id),
  )
  const persons: Person[] = []
  for (let gemeente = 0; gemeente < GEMEENTEN; gemeente += 1) {
    const wereld = await createWereld()
    const rechten = { lid: { gemeenteCode: wereld.gemeente.code, rol: 'invuller' as const } }
    const others = Array.from({ length: PER_GEMEENTE - 2 }, () => createAccount(rechten))
    const accounts = [wereld.coordinator, wereld.invuller, ...(await Promise.all(others))]
    for (const [index, { token }] of accounts.entries()) {
      persons.push({
        metingId: wereld.meting.id,
        token,
        indicatorIds: indicatorIds.filter((_, place) => place % PER_GEMEENTE === index),
        confirmed: new Map(),
        chance: createChance(`person ${gemeente} ${index}`),
      })
    }
  }
  return persons
}

function chooseInput({ chance }: Person): OordeelBody {
  const niveau = Math.floor(chance() * 5) + 1
  const toelichting = REMARK.repeat(Math.floor(chance() * 4)).trim()
  return { niveau: niveau as 1 | 2 | 3 | 4 | 5, ...(toelichting && { toelichting }) }
}

const agent = new Agent({ keepAlive: true })

/** A bare request: `fetch` would take several times as much of the processor from the server. */
function put(
  path: string,
  headers: OutgoingHttpHeaders,
  sent: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const options = {
      agent,
      method: 'PUT',
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(sent),
        // As a browser does, so that the server also compresses.
        'accept-encoding': 'gzip',
      },
    }
    request(URL_OF_SERVER + path, options, (response) => {
      const unpacked =
        response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response
      text(unpacked).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
      .on('error', reject)
      .end(sent)
  })
}

/**
 * Saves this person's answer number `turn` and waits for the confirmation.
 * @returns the milliseconds that it took
 * @throws when the server does not confirm it
 */
export async function saveAnswer(person: Person, turn: number): Promise<number> {
  const indicatorId = person.indicatorIds[turn % person.indicatorIds.length]
  if (indicatorId === undefined) throw new Error('the instrument has too few indicators')
  const input = chooseInput(person)
  const before = person.confirmed.get(indicatorId)
  const path = `/api/v1/metingen/${person.metingId}/oordelen/${indicatorId}`

  const start = performance.now()
  const { status, body } = await put(
    path,
    {
      authorization: `Bearer ${person.token}`,
      ...(before ? { 'if-match': `"${before.versie}"` } : { 'if-none-match': '*' }),
    },
    JSON.stringify(input),
  )
  const duration = performance.now() - start

  if (status !== 200) throw new Error(`${path}: ${status} ${body}`)
  const { versie } = JSON.parse(body) as { versie: number }
  person.confirmed.set(indicatorId, { input, versie })
  return duration
}
