import { standaardInstrument } from '@/lib/instrument/content'
import { PERSPECTIEVEN } from '@/lib/instrument/model'
import type { OordeelBody } from '@/lib/invoer/keuze'
import { createChance } from '@/prisma/seed/identity'
import { createDeelnemer } from '@/tests/factories/deelnemer'
import { createAccount, createWereld } from '@/tests/factories/wereld'
import { send } from './request'
import { URL_OF_SERVER } from './server'

/** What the server confirmed last for one question. */
export type Confirmed = Readonly<{ input: OordeelBody; versie: number }>

/** Someone who fills in a number of questions of one meting, over and over. */
export type Person = Readonly<{
  metingId: string
  /** A participant with answers of their own; null for a member, who fills in the list. */
  deelnemerId: string | null
  token: string
  indicatorIds: readonly string[]
  confirmed: Map<string, Confirmed>
  chance: () => number
}>

const REMARK = 'Dit staat in de evaluatie van het wijkteam, en de inwonersraad herkent het. '

/** All questions, in order. */
export const listIndicatorIds = () =>
  standaardInstrument().kenmerken.flatMap(({ indicatoren }) => indicatoren.map(({ id }) => id))

/** Someone who begins to save. */
export const createPerson = (
  name: string,
  person: Omit<Person, 'confirmed' | 'chance'>,
): Person => ({
  ...person,
  confirmed: new Map(),
  chance: createChance(`person ${name}`),
})

async function createLedenOf(gemeente: number, count: number): Promise<Person[]> {
  const wereld = await createWereld()
  const rechten = { lid: { gemeenteCode: wereld.gemeente.code, rol: 'invuller' as const } }
  const others = Array.from({ length: count - 2 }, () => createAccount(rechten))
  const accounts = [wereld.coordinator, wereld.invuller, ...(await Promise.all(others))]
  return accounts.map(({ token }, index) =>
    createPerson(`${gemeente} ${index}`, {
      ...{ metingId: wereld.meting.id, deelnemerId: null, token },
      indicatorIds: listIndicatorIds().filter((_, place) => place % count === index),
    }),
  )
}

async function createDeelnemersOf(gemeente: number, count: number): Promise<Person[]> {
  const { meting } = await createWereld('ieder-apart')
  const persons: Person[] = []
  for (let index = 0; index < count; index += 1) {
    const perspectief = PERSPECTIEVEN[index % PERSPECTIEVEN.length]
    const { id, token } = await createDeelnemer(meting.id, perspectief)
    persons.push(
      createPerson(`${gemeente} ${index}`, {
        ...{ metingId: meting.id, deelnemerId: id, token },
        indicatorIds: listIndicatorIds(),
      }),
    )
  }
  return persons
}

async function createEverywhere(
  gemeenten: number,
  createOf: (gemeente: number) => Promise<Person[]>,
): Promise<Person[]> {
  const persons: Person[] = []
  for (let gemeente = 0; gemeente < gemeenten; gemeente += 1) {
    persons.push(...(await createOf(gemeente)))
  }
  return persons
}

/** 50 members, 5 in each of 10 gemeenten; together they fill in the one list of their gemeente. */
export const createLeden = () => createEverywhere(10, (gemeente) => createLedenOf(gemeente, 5))

/** 500 participants by personal link, 10 in each of 50 gemeenten, each with answers of their own. */
export const createDeelnemers = () =>
  createEverywhere(50, (gemeente) => createDeelnemersOf(gemeente, 10))

function chooseInput({ chance }: Person): OordeelBody {
  const niveau = Math.floor(chance() * 5) + 1
  const toelichting = REMARK.repeat(Math.floor(chance() * 4)).trim()
  return { niveau: niveau as 1 | 2 | 3 | 4 | 5, ...(toelichting && { toelichting }) }
}

/**
 * Saves this person's answer number `turn` and waits for the confirmation.
 * @returns the milliseconds that it took
 * @throws when the server does not confirm it
 */
export async function saveAnswer(
  person: Person,
  turn: number,
  url = URL_OF_SERVER,
): Promise<number> {
  const indicatorId = person.indicatorIds[turn % person.indicatorIds.length]
  if (indicatorId === undefined) throw new Error('the instrument has too few indicators')
  const input = chooseInput(person)
  const before = person.confirmed.get(indicatorId)
  const soort = person.deelnemerId === null ? 'oordelen' : 'antwoorden'
  const path = `/api/v1/metingen/${person.metingId}/${soort}/${indicatorId}`

  const start = performance.now()
  const { status, body } = await send(url + path, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${person.token}`,
      ...(before ? { 'if-match': `"${before.versie}"` } : { 'if-none-match': '*' }),
    },
    sent: JSON.stringify(input),
  })
  const duration = performance.now() - start

  if (status !== 200) throw new Error(`${path}: ${status} ${body.toString()}`)
  const { versie } = JSON.parse(body.toString()) as { versie: number }
  person.confirmed.set(indicatorId, { input, versie })
  return duration
}
