import { authorizeBeheer, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { findRegistergemeente, listHuidige, listJaren, listRegios, listVanJaar } from './data'
import { readVraag, selectRegels } from './rules'
import { PROVINCIES, REGELS_PER_PAGINA, type Registergemeente, type Registerlijst } from './schema'

type Query = Readonly<Record<string, string | string[] | undefined>>

/** One page of the register by the question of an address. */
export async function loadRegister(
  principal: Principal | null,
  query: Query,
): Promise<Registerlijst | Refusal> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) return access
  const [jaren, regios] = await Promise.all([listJaren(access), listRegios(access)])
  const vraag = readVraag(query, jaren)
  const alle =
    vraag.jaar === null ? await listHuidige(access) : await listVanJaar(access, vraag.jaar)
  const gevonden = selectRegels(alle, vraag)
  const paginas = Math.max(1, Math.ceil(gevonden.length / REGELS_PER_PAGINA))
  const pagina = Math.min(vraag.pagina, paginas)
  const begin = (pagina - 1) * REGELS_PER_PAGINA
  return {
    vraag: { ...vraag, pagina },
    ...{ jaren, regios, paginas, provincies: PROVINCIES },
    regels: gevonden.slice(begin, begin + REGELS_PER_PAGINA),
    aantal: gevonden.length,
    totaal: alle.length,
    verzonnen: gevonden.filter(({ fictief }) => fictief).length,
    opgeheven: gevonden.filter(({ opgehevenPer }) => opgehevenPer !== null).length,
  }
}

/** One gemeente of the register through the years. */
export async function loadRegistergemeente(
  principal: Principal | null,
  code: string,
): Promise<Registergemeente | Refusal> {
  const access = authorizeBeheer(principal, 'register:beheren')
  if (isRefusal(access)) return access
  return (await findRegistergemeente(access, code)) ?? 'niet-gevonden'
}
