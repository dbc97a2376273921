import { renewDeelstand } from '@/lib/deelstand/mutations'
import { send } from '../request'
import { BEHEERDER, cookieOf, type Gebruiker } from './accounts'
import type { Land } from './generate'
import type { Pagina } from './paginas'
import type { Wereld } from './wereld'

const WARM_UP = 10

/** The first who may open it: of the largest regio, of the first gemeente, or the beheerder. */
function findLezer({ wie }: Pagina, { gebruikers, regioCodes, gemeenten }: Land): Gebruiker {
  if (wie === 'beheerder') return BEHEERDER
  const code = wie === 'adviseur' ? regioCodes[0] : gemeenten[0]?.code
  const found = gebruikers.find((gebruiker) => gebruiker.rol === wie && gebruiker.code === code)
  if (!found) throw new Error(`nobody is ${wie} of ${code ?? 'nothing'}`)
  return found
}

/**
 * Asks for something once and reads the whole answer.
 * @returns milliseconds
 * @throws when the answer is not the thing itself
 */
export async function timePagina(url: string, pad: string, cookie: string): Promise<number> {
  const start = performance.now()
  const { status, body } = await send(url + pad, { headers: { cookie } })
  const duration = performance.now() - start
  if (status !== 200) throw new Error(`${pad}: ${status} ${body.toString().slice(0, 200)}`)
  return duration
}

/**
 * Asks the same of each of a number of worlds in turn, so that whatever else the machine does hits
 * all of them.
 * @returns milliseconds of each request, by the place of the world
 */
export async function timeWerelden(
  pagina: Pagina,
  werelden: readonly Wereld[],
): Promise<readonly (readonly number[])[]> {
  const asked = await Promise.all(
    werelden.map(async ({ land, url, client }) => {
      const cookie = await cookieOf(findLezer(pagina, land))
      return async (turn: number) => {
        if (pagina.naWijziging) await renewDeelstand(client)
        return timePagina(url, pagina.pad(land, turn), cookie)
      }
    }),
  )
  const samples = werelden.map((): number[] => [])
  for (let turn = 0; turn < WARM_UP + pagina.runs; turn += 1) {
    for (const [place, ask] of asked.entries()) {
      const duration = await ask(turn)
      if (turn >= WARM_UP) samples[place]?.push(duration)
    }
  }
  return samples
}
