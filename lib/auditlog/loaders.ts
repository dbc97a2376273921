import {
  authorizeBeheer,
  isRefusal,
  type AuthorizedBeheer,
  type Principal,
  type Refusal,
} from '@/lib/authz/access'
import { toDatum } from '@/lib/invoer/datum'
import { listAuditrijen, listGemeentenamen, listNamen, listPersonen, listRegionamen } from './data'
import {
  AUDITOPERATIES,
  findIds,
  findVanafDag,
  ONBEKEND,
  readAuditfilter,
  readPlek,
  toAuditdaad,
  toSelectie,
} from './rules'
import {
  LIJNEN_PER_PAGINA,
  MAX_EXPORT,
  type Auditfeit,
  type Auditfilter,
  type AuditfilterFout,
  type AuditfilterNaam,
  type Auditlijn,
  type Auditlog,
  type Auditrij,
  type Auditselectie,
} from './schema'

type Query = Readonly<Record<string, string | string[] | undefined>>

type Zoekvraag = Readonly<{
  filter: Auditfilter
  fouten: readonly AuditfilterFout[]
  vanafDag: string | null
  selectie: Auditselectie
}>

async function readZoekvraag(access: AuthorizedBeheer, query: Query): Promise<Zoekvraag> {
  const { filter, fouten } = readAuditfilter(query)
  const [personen, gemeenten] = await Promise.all([
    filter.persoon ? listPersonen(access) : [],
    filter.gemeente ? listGemeentenamen(access) : [],
  ])
  const userIds = findIds(
    filter.persoon,
    personen.map(({ id, name, email }) => ({ id, teksten: [name, email] })),
  )
  const codes = findIds(
    filter.gemeente,
    gemeenten.map(({ code, naam }) => ({ id: code, teksten: [naam, code] })),
  )
  const onbekend = (['persoon', 'gemeente'] as const).filter(
    (veld: AuditfilterNaam) => filter[veld] && !(veld === 'persoon' ? userIds : codes),
  )
  const vanafDag = findVanafDag(filter, toDatum(new Date()))
  return {
    filter,
    fouten: [...fouten, ...onbekend.map((veld) => ({ veld, melding: ONBEKEND[veld] ?? '' }))],
    vanafDag,
    // Whoever is looked for and not found did nothing; all lines would be the wrong answer.
    selectie: toSelectie(filter, vanafDag, {
      ...(filter.persoon && { userIds: userIds ?? [] }),
      ...(filter.gemeente && { gemeenteCodes: codes ?? [] }),
    }),
  }
}

async function toLijnen(
  access: AuthorizedBeheer,
  rijen: readonly Auditrij[],
): Promise<Auditlijn[]> {
  const daden = rijen.map((rij) => ({ rij, ...toAuditdaad(rij) }))
  const [namen, gemeenten, regios] = await Promise.all([
    listNamen(access, [
      ...rijen.flatMap(({ userId }) => userId ?? []),
      ...daden.flatMap(({ feiten }) => feiten.flatMap(toUserId)),
    ]),
    listGemeentenamen(access),
    listRegionamen(access),
  ])
  const gemeentenamen = new Map(gemeenten.map(({ code, naam }) => [code, naam]))
  const plaatsen = new Map([...gemeenten, ...regios].map(({ code, naam }) => [code, naam]))
  return daden.map(({ rij: { id, tijdstip, userId, gemeenteCode }, feiten, ...daad }) => ({
    ...{ ...daad, id, tijdstip },
    persoon: (userId !== null && namen.get(userId)) || null,
    gemeente:
      gemeenteCode === null
        ? null
        : { code: gemeenteCode, naam: gemeentenamen.get(gemeenteCode) ?? gemeenteCode },
    feiten: feiten.map((feit) => nameFeit(feit, namen, plaatsen)),
  }))
}

const OVER_WIE = 'userId'
const toUserId = (feit: Auditfeit) =>
  feit.naam === OVER_WIE && 'waarde' in feit ? [feit.waarde] : []

/** Ids as the names that they stand for. */
function nameFeit(
  feit: Auditfeit,
  namen: ReadonlyMap<string, string>,
  plaatsen: ReadonlyMap<string, string>,
): Auditfeit {
  const name = (waarde: string) => namen.get(waarde) ?? plaatsen.get(waarde) ?? waarde
  if ('waarde' in feit) return { naam: feit.naam, waarde: name(feit.waarde) }
  return { naam: feit.naam, van: name(feit.van), naar: name(feit.naar) }
}

/** Who did what in the whole installation, one page of it, by the filter of an address. */
export async function loadAuditlog(
  principal: Principal | null,
  query: Query,
): Promise<Auditlog | Refusal> {
  const access = authorizeBeheer(principal, 'audit:lezen')
  if (isRefusal(access)) return access
  const { filter, fouten, vanafDag, selectie } = await readZoekvraag(access, query)
  const plek = readPlek(query)
  // One more than is shown tells whether there is a next page.
  const rijen = await listAuditrijen(access, selectie, plek, LIJNEN_PER_PAGINA + 1)
  const isNieuwer = plek?.richting === 'nieuwer'
  const isMeer = rijen.length > LIJNEN_PER_PAGINA
  const getoond = isNieuwer ? rijen.slice(-LIJNEN_PER_PAGINA) : rijen.slice(0, LIJNEN_PER_PAGINA)
  return {
    ...{ filter, fouten, vanafDag },
    operaties: AUDITOPERATIES,
    lijnen: await toLijnen(access, getoond),
    ouder: isMeer || isNieuwer ? (getoond.at(-1)?.id ?? null) : null,
    nieuwer: plek && (isMeer || !isNieuwer) ? (getoond[0]?.id ?? null) : null,
  }
}

/** Lines that are read at once for a file. */
const PAGE = 1000

/** The same lines for a file: the newest, up to `MAX_EXPORT`. */
export async function loadAuditexport(
  principal: Principal | null,
  query: Query,
): Promise<Readonly<{ lijnen: readonly Auditlijn[]; isAfgekapt: boolean }> | Refusal> {
  const access = authorizeBeheer(principal, 'audit:lezen')
  if (isRefusal(access)) return access
  const { selectie } = await readZoekvraag(access, query)
  const lijnen: Auditlijn[] = []
  for (;;) {
    const last = lijnen.at(-1)
    const plek = last ? { richting: 'ouder' as const, id: last.id } : null
    const rijen = await listAuditrijen(access, selectie, plek, PAGE)
    lijnen.push(...(await toLijnen(access, rijen)))
    if (rijen.length < PAGE) return { lijnen, isAfgekapt: false }
    if (lijnen.length >= MAX_EXPORT) return { lijnen, isAfgekapt: true }
  }
}
