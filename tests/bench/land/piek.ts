import { setTimeout } from 'node:timers/promises'
import { regioPaden, LANDELIJK_PADEN } from '@/components/regio/paden'
import { gemeentePaden } from '@/components/gemeente/paden'
import { createPerson, listIndicatorIds, saveAnswer, type Person } from '../persons'
import { countSaved, requireAllStored } from '../stored'
import { cookieOf, type Gebruiker } from './accounts'
import type { Land } from './generate'
import { createKans, type Kans } from './kans'
import { timePagina } from './meten'
import type { Wereld } from './wereld'

/** How often each does something, and the seconds in between, drawn evenly. */
type Tempo = Readonly<{ turns: number; pauze: readonly [least: number, most: number] }>

/** Who fills in goes from question to question; who reads takes longer over a page. */
export const TEMPO: Readonly<Record<'invullen' | 'lezen', Tempo>> = {
  invullen: { turns: 8, pauze: [10, 20] },
  lezen: { turns: 2, pauze: [45, 90] },
}
/** Of so many turns a coordinator saves an answer in all but one, and looks at a page in that. */
const RONDE = 8

/** Milliseconds of each confirmed answer and each page, and what went wrong. */
export type Piek = Readonly<{
  saved: number[]
  read: number[]
  errors: string[]
  seconds: number
}>

const toPerson = ({ openMetingen }: Land, { userId, code, token }: Gebruiker): Person =>
  createPerson(userId, {
    ...{ metingId: openMetingen.get(code) ?? '', deelnemerId: null, token },
    indicatorIds: listIndicatorIds(),
  })

/** What an adviseur looks at: mostly the own regio, sometimes what one of it shares. */
function chooseForAdviseur({ gemeenten }: Land, code: string, kans: Kans): string {
  const delers = gemeenten.filter(
    ({ regioCode, deelt }) => regioCode === code && deelt === 'herkenbaar',
  )
  const paden = regioPaden(code)
  const draw = kans.next()
  if (draw < 0.1) return LANDELIJK_PADEN.landelijk
  if (draw < 0.2) return paden.download('resultaten')
  return draw < 0.5 && delers.length > 0 ? paden.gedeeld(kans.pick(delers).code) : paden.regio
}

/** A coordinator saves seven answers for each page that they look at; an adviseur reads. */
async function work(
  wereld: Wereld,
  gebruiker: Gebruiker,
  person: Person | null,
  piek: Omit<Piek, 'seconds'>,
) {
  const kans = createKans(`piek ${gebruiker.userId}`)
  const cookie = await cookieOf(gebruiker)
  const { turns, pauze } = TEMPO[person ? 'invullen' : 'lezen']
  const [least, most] = pauze
  for (let turn = 0; turn < turns; turn += 1) {
    // Nobody begins at the very same moment either.
    const pause = turn === 0 ? kans.next() * most : least + kans.next() * (most - least)
    await setTimeout(pause * 1000)
    try {
      if (person && turn % RONDE < RONDE - 1) {
        piek.saved.push(await saveAnswer(person, turn, wereld.url))
      } else {
        const pad = person
          ? gemeentePaden(gebruiker.code).gemeente
          : chooseForAdviseur(wereld.land, gebruiker.code, kans)
        piek.read.push(await timePagina(wereld.url, pad, cookie))
      }
    } catch (error) {
      piek.errors.push(String(error))
    }
  }
}

/**
 * All accounts at once, as in a peak week: coordinators save answers, advisers read.
 * @throws when an answer that was confirmed is not found back
 */
export async function runPiek(wereld: Wereld): Promise<Piek> {
  const piek: Omit<Piek, 'seconds'> = { saved: [], read: [], errors: [] }
  const before = await countSaved()
  const all = wereld.land.gebruikers.map((gebruiker) => ({
    gebruiker,
    person: gebruiker.rol === 'coordinator' ? toPerson(wereld.land, gebruiker) : null,
  }))
  const start = performance.now()
  await Promise.all(all.map(({ gebruiker, person }) => work(wereld, gebruiker, person, piek)))
  const seconds = (performance.now() - start) / 1000
  const persons = all.flatMap(({ person }) => person ?? [])
  await requireAllStored(persons, piek.saved.length, before)
  return { ...piek, seconds }
}
