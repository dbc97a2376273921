import type { AuthorizedBeheer } from '@/lib/authz/access'
import { db, type Transaction } from '@/lib/db/client'
import { bestaandIn } from '@/lib/gemeenten/rules'
import { toJaar } from '@/lib/invoer/datum'
import { isId } from '@/lib/invoer/parse'
import { matches } from '@/lib/invoer/zoeken'
import { listZonderAnder } from '@/lib/leden/data'
import { readLidstand, UITGENODIGDE_ROLLEN } from '@/lib/leden/rules'
import { mailMogelijk } from '@/lib/postbus/data'
import { listOpenLinks } from '@/lib/uitnodigingen/data'
import type {
  GebruikerDetail,
  Gebruikerregel,
  Gebruikerslijst,
  Gebruikerstand,
  Gebruikersvraag,
  Keuzes,
  Rolfilter,
  Sortering,
} from './schema'

const PER_PAGINA = 50
const collator = new Intl.Collator('nl')

const MET_WACHTWOORD = { accounts: { some: { password: { not: null } } } } as const
const ZONDER_WACHTWOORD = { accounts: { none: { password: { not: null } } } } as const

const GEBRUIKER = {
  id: true,
  name: true,
  email: true,
  beheerder: true,
  createdAt: true,
  gedeactiveerdOp: true,
  lidmaatschappen: {
    select: { rol: true, gemeente: { select: { code: true, naam: true } } },
    orderBy: { gemeenteCode: 'asc' },
  },
  adviseurschappen: {
    select: { regio: { select: { code: true, naam: true } } },
    orderBy: { regioCode: 'asc' },
  },
  accounts: { where: { password: { not: null } }, select: { id: true }, take: 1 },
} as const

const findRow = (id: string) => db().user.findUnique({ where: { id }, select: GEBRUIKER })
type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>

function toStand({ gedeactiveerdOp, accounts }: Row): Gebruikerstand {
  if (gedeactiveerdOp) return 'gedeactiveerd'
  return accounts.length > 0 ? 'actief' : 'uitgenodigd'
}

const toRegel = (row: Row): Gebruikerregel => ({
  id: row.id,
  naam: row.name,
  email: row.email,
  stand: toStand(row),
  beheerder: row.beheerder,
  lidmaatschappen: row.lidmaatschappen.flatMap(({ rol, gemeente: { code, naam } }) => {
    const stand = readLidstand(rol)
    return stand ? [{ gemeenteCode: code, gemeenteNaam: naam, ...stand }] : []
  }),
  regios: row.adviseurschappen.map(({ regio }) => regio),
})

const STANDEN = {
  actief: { gedeactiveerdOp: null, ...MET_WACHTWOORD },
  uitgenodigd: { gedeactiveerdOp: null, ...ZONDER_WACHTWOORD },
  gedeactiveerd: { gedeactiveerdOp: { not: null } },
} as const satisfies Record<Gebruikerstand, object>

function whereRol(rol: Rolfilter) {
  switch (rol) {
    case 'beheerder':
      return { beheerder: true }
    case 'adviseur':
      return { adviseurschappen: { some: {} } }
    case 'geen':
      return {
        beheerder: false,
        adviseurschappen: { none: {} },
        lidmaatschappen: { none: { rol: { notIn: [...UITGENODIGDE_ROLLEN] } } },
      }
    default:
      return { lidmaatschappen: { some: { rol } } }
  }
}

/** Of a user what is searched in, and what their place in the list follows from. */
type Kandidaat = Readonly<{ id: string; name: string; email: string; createdAt: Date }>

const listKandidaten = (filters: readonly object[]): Promise<Kandidaat[]> =>
  db().user.findMany({
    where: { AND: [...filters] },
    select: { id: true, name: true, email: true, createdAt: true },
  })

/** The gemeenten that this could be the name of, or the name of their regio. */
async function listPlaatsen(zoek: string) {
  const [gemeenten, regios] = await Promise.all([
    db().gemeente.findMany({ select: { code: true, naam: true, regioCode: true } }),
    db().regio.findMany({ select: { code: true, naam: true } }),
  ])
  const regioCodes = regios
    .filter(({ code, naam }) => code === zoek.toUpperCase() || matches(naam, zoek))
    .map(({ code }) => code)
  const gemeenteCodes = gemeenten
    .filter(
      ({ code, naam, regioCode }) =>
        code === zoek.toUpperCase() || matches(naam, zoek) || regioCodes.includes(regioCode),
    )
    .map(({ code }) => code)
  return { regioCodes, gemeenteCodes }
}

/**
 * Everyone with this in their name, address, gemeente or regio. Databases differ in what they take
 * for the same capital or accent, so names and addresses are compared here.
 */
async function searchGebruikers(zoek: string, filters: readonly object[]): Promise<Kandidaat[]> {
  const { regioCodes, gemeenteCodes } = await listPlaatsen(zoek)
  const daar = [
    { lidmaatschappen: { some: { gemeenteCode: { in: gemeenteCodes } } } },
    { adviseurschappen: { some: { regioCode: { in: regioCodes } } } },
  ]
  const [allen, byPlaats] = await Promise.all([
    listKandidaten(filters),
    listKandidaten([...filters, { OR: daar }]),
  ])
  const inPlaats = new Set(byPlaats.map(({ id }) => id))
  return allen.filter(
    ({ id, name, email }) => inPlaats.has(id) || matches(name, zoek) || matches(email, zoek),
  )
}

const VERGELIJKING = {
  naam: (a, b) => collator.compare(a.name, b.name),
  email: (a, b) => collator.compare(a.email, b.email),
  nieuwste: (a, b) => b.createdAt.valueOf() - a.createdAt.valueOf(),
} as const satisfies Record<Sortering, (a: Kandidaat, b: Kandidaat) => number>

/** Which page is asked for, of how many; beyond the last is the last. */
function toBlad(vraag: Gebruikersvraag, gevonden: number) {
  const paginas = Math.max(1, Math.ceil(gevonden / PER_PAGINA))
  const pagina = Math.min(vraag.pagina, paginas)
  return { vraag: { ...vraag, pagina }, paginas, gevonden, skip: (pagina - 1) * PER_PAGINA }
}

/**
 * One page of the users that fit a question. Databases differ in where they put an accent or a
 * capital, so all that fit are sorted here: for 5,000 users some 30 ms of work.
 * @param _access proof of the right to manage users
 */
export async function listGebruikers(
  _access: AuthorizedBeheer,
  vraag: Gebruikersvraag,
): Promise<Gebruikerslijst> {
  const { zoek, rol, stand } = vraag
  const filters = [...(rol ? [whereRol(rol)] : []), ...(stand ? [STANDEN[stand]] : [])]
  const kandidaten = await (zoek ? searchGebruikers(zoek, filters) : listKandidaten(filters))
  const gevonden = kandidaten.toSorted(VERGELIJKING[vraag.sorteer])
  const { skip, ...blad } = toBlad(vraag, gevonden.length)
  const ids = gevonden.slice(skip, skip + PER_PAGINA).map(({ id }) => id)
  const rows = await db().user.findMany({ where: { id: { in: ids } }, select: GEBRUIKER })
  const byId = new Map(rows.map((row) => [row.id, toRegel(row)]))
  return { ...blad, rijen: ids.flatMap((id) => byId.get(id) ?? []) }
}

/** Gemeenten that go on, and regio's, by name. @param _access proof of the right to manage users */
export async function readKeuzes(_access: AuthorizedBeheer): Promise<Keuzes> {
  const [gemeenten, regios] = await Promise.all([
    db().gemeente.findMany({
      where: bestaandIn(toJaar(new Date())),
      select: { code: true, naam: true },
    }),
    db().regio.findMany({ select: { code: true, naam: true } }),
  ])
  const byName = (a: { naam: string }, b: { naam: string }) => collator.compare(a.naam, b.naam)
  return { gemeenten: gemeenten.toSorted(byName), regios: regios.toSorted(byName) }
}

/** One user; null for what is none. */
export async function findGebruiker(
  access: AuthorizedBeheer,
  id: string,
): Promise<GebruikerDetail | null> {
  const row = isId(id) ? await findRow(id) : null
  if (!row) return null
  const [sessie, links, keuzes] = await Promise.all([
    db().session.findFirst({
      where: { userId: id },
      select: { createdAt: true },
      orderBy: { createdAt: 'desc' },
    }),
    listOpenLinks([id], { soort: 'account' }, new Date()),
    readKeuzes(access),
  ])
  return {
    gebruiker: toRegel(row),
    isUzelf: access.userId === id,
    gemaaktOp: row.createdAt,
    gedeactiveerdOp: row.gedeactiveerdOp,
    laatsteSessie: sessie?.createdAt ?? null,
    linkTot: links.get(id) ?? null,
    keuzes,
    mailMogelijk: mailMogelijk(),
  }
}

/** Whether there is such a user. */
export const isGebruiker = async (id: string): Promise<boolean> =>
  isId(id) && (await db().user.count({ where: { id } })) > 0

/** A beheerder who can sign in. */
const WERKEND = { beheerder: true, gedeactiveerdOp: null, ...MET_WACHTWOORD } as const

/** Whether someone else could still manage the installation. */
export const hasAndereBeheerder = async (client: Transaction, userId: string): Promise<boolean> =>
  (await client.user.count({ where: { ...WERKEND, id: { not: userId } } })) > 0

/** Whether a right can be of this gemeente: it is in the register, and goes on. */
export const hasGemeente = async (client: Transaction, code: string): Promise<boolean> =>
  (await client.gemeente.count({ where: { code, ...bestaandIn(toJaar(new Date())) } })) > 0

/** Whether the register has this regio. */
export const hasRegio = async (client: Transaction, code: string): Promise<boolean> =>
  (await client.regio.count({ where: { code } })) > 0

/**
 * The names of the gemeenten with metingen that this user alone coordinates.
 * @param gemeenteCodes of the memberships that would end
 */
export async function listVerlaten(
  client: Transaction,
  user: Readonly<{ id: string; gedeactiveerdOp: Date | null }>,
  gemeenteCodes: readonly string[],
): Promise<string[]> {
  if (user.gedeactiveerdOp) return []
  const alleen = await listZonderAnder(client, gemeenteCodes, user.id)
  const rows = await client.gemeente.findMany({
    where: { code: { in: alleen }, metingen: { some: {} } },
    select: { naam: true },
    orderBy: { code: 'asc' },
  })
  return rows.map(({ naam }) => naam)
}
