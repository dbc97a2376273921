import { authorize, isRefusal, type Principal, type Refusal } from '@/lib/authz/access'
import { requireInstrument } from '@/lib/instrument/content'
import { findKenmerk } from '@/lib/instrument/find'
import { readAmbities } from '@/lib/metingen/data'
import { authorizeMeting, type AuthorizedMeting } from '@/lib/metingen/loaders'
import { OORDEEL_OPERATIE } from '@/lib/metingen/rules'
import { listOordelen } from '@/lib/vragenlijst/data'
import { countRegels, listNamen, listRegels, listUserIds, readLevensloop } from './data'
import { choosePagina, describeGezien, readFilter, readWijziging, toPeriode } from './rules'
import {
  REGELS_PER_PAGINA,
  VERWIJDERD,
  type Auditregel,
  type Filter,
  type Gebeurtenis,
  type Journaal,
  type Journaalregel,
  type Query,
} from './schema'

/**
 * Who changed what in a meting, one page of it.
 * @param gemeenteCode as in the address; a meting of another gemeente is `niet-gevonden`
 * @param query the filter and the page, as in the address
 */
export async function loadJournaal(
  principal: Principal | null,
  { gemeenteCode, metingId }: Readonly<{ gemeenteCode: string; metingId: string }>,
  query: Query,
): Promise<Journaal | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'journaal:lezen')
  if (isRefusal(found)) return found
  const { access, meting } = found
  if (meting.gemeenteCode !== gemeenteCode) return 'niet-gevonden'
  const instrument = requireInstrument(meting.instrumentversie)
  const userIds = await listUserIds(access, metingId)
  const namen = await listNamen(access, userIds)
  const { filter, fouten } = readFilter(query, {
    kenmerken: instrument.kenmerken.map(({ id }) => id),
    personen: userIds.filter((id) => id !== null),
  })
  const selectie = {
    kenmerk: findKenmerk(instrument, filter.kenmerk),
    personen: choosePersonen(filter, userIds, namen),
    ...toPeriode(filter),
  }
  const aantal = await countRegels(access, metingId, selectie)
  const { pagina, paginas } = choosePagina(query, aantal)
  const place = { skip: (pagina - 1) * REGELS_PER_PAGINA, take: REGELS_PER_PAGINA }
  const rows = await listRegels(access, metingId, selectie, place)
  const lid = principal?.lidmaatschappen.find((entry) => entry.gemeenteCode === gemeenteCode)
  return {
    gemeente: { code: gemeenteCode, naam: lid?.gemeenteNaam ?? gemeenteCode },
    meting,
    instrument,
    filter,
    fouten,
    personen: listPersonen(userIds, namen),
    namen,
    regels: await toJournaalregels(principal, found, rows, namen),
    eerste: place.skip + 1,
    aantal,
    pagina,
    paginas,
  }
}

type Namen = Readonly<Record<string, string>>
const isWeg = (namen: Namen) => (id: string | null) => id === null || namen[id] === undefined

/** Whose lines are wanted; undefined for everyone's. */
function choosePersonen(
  { persoon }: Filter,
  userIds: readonly (string | null)[],
  namen: Namen,
): readonly (string | null)[] | undefined {
  if (persoon === '') return undefined
  return persoon === VERWIJDERD ? userIds.filter(isWeg(namen)) : [persoon]
}

/** By name; those whose accounts are gone are one choice, the last. */
function listPersonen(userIds: readonly (string | null)[], namen: Namen): Journaal['personen'] {
  const known = userIds.flatMap((id) => {
    const naam = id === null ? undefined : namen[id]
    return id !== null && naam !== undefined ? [{ id, naam }] : []
  })
  const sorted = known.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
  return userIds.some(isWeg(namen)) ? [...sorted, { id: VERWIJDERD, naam: null }] : sorted
}

async function toJournaalregels(
  principal: Principal | null,
  { access, meting }: AuthorizedMeting,
  rows: readonly Auditregel[],
  namen: Namen,
): Promise<Journaalregel[]> {
  const isOpen = meting.status === 'open'
  const may = {
    oordeel:
      isOpen && isAllowed(principal, meting.gemeenteCode, OORDEEL_OPERATIE[meting.werkwijze]),
    ambitie: isOpen && isAllowed(principal, meting.gemeenteCode, 'ambitie:bepalen'),
  }
  const [oordelen, ambities] = await Promise.all([
    may.oordeel ? listOordelen(access, meting.id) : {},
    may.ambitie ? readAmbities(access, meting.id) : {},
  ])
  return rows.map(({ id, tijdstip, userId, ...regel }) => {
    const wijziging = readWijziging(regel)
    const { soort } = wijziging
    const mayPutBack = (soort === 'oordeel' || soort === 'ambitie') && may[soort]
    return {
      id,
      tijdstip,
      persoon: (userId !== null && namen[userId]) || null,
      wijziging,
      gezien: mayPutBack ? describeGezien(wijziging, { oordelen, ambities }) : null,
    }
  })
}

function isAllowed(...check: Parameters<typeof authorize>): boolean {
  return !isRefusal(authorize(...check))
}

/** The life of a meting, oldest first: when it was started, established and reopened, by whom. */
export async function loadGeschiedenis(
  principal: Principal | null,
  metingId: string,
): Promise<readonly Gebeurtenis[] | Refusal> {
  const found = await authorizeMeting(principal, metingId, 'journaal:lezen')
  if (isRefusal(found)) return found
  const { access } = found
  const { start, momentopnamen, heropeningen } = await readLevensloop(access, metingId)
  const namen = await listNamen(access, [
    start.createdById,
    ...momentopnamen.map(({ createdById }) => createdById),
    ...heropeningen.map(({ userId }) => userId),
  ])
  const by = (userId: string | null) => ({ persoon: (userId !== null && namen[userId]) || null })
  const gebeurtenissen: Gebeurtenis[] = [
    { soort: 'gestart', tijdstip: start.createdAt, ...by(start.createdById) },
    ...momentopnamen.map(({ revisie, sha256, createdAt, createdById }): Gebeurtenis => ({
      soort: 'vastgesteld',
      tijdstip: createdAt,
      revisie,
      sha256,
      ...by(createdById),
    })),
    ...heropeningen.flatMap((regel): Gebeurtenis[] => {
      const wijziging = readWijziging(regel)
      return wijziging.soort === 'heropend'
        ? [{ ...wijziging, tijdstip: regel.tijdstip, ...by(regel.userId) }]
        : []
    }),
  ]
  return gebeurtenissen.toSorted((a, b) => a.tijdstip.valueOf() - b.tijdstip.valueOf())
}
