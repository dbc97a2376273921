import { bundelRegio, fillUitkomsten } from '@/lib/aggregaten/mutations'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import type { Instrument } from '@/lib/instrument/model'
import { sortBehoeften } from '@/lib/behoeften/rules'
import { NIETS_GEDEELD } from '@/lib/delen/schema'
import { STANDAARD_KEUZE } from '@/lib/report/keuze'
import { rapportinhoudSchema, type Rapportinhoud } from '@/lib/report/stand'
import { DEMO_ACCOUNTS, findCoordinator } from './accounts'
import { DEMO_REGIO } from './gemeenten'
import { demoId } from './identity'
import {
  BEHOEFTEN_VAN_DE_REGIO,
  REACTIES,
  SIGNALEN_VAN_DE_REGIO,
  VOORBEREIDING,
} from './verhalen-regio'
import { ACTIES, BEHOEFTEN, DELINGEN, KEUZES, SIGNALEN, type Plek } from './verhalen'

const op = (datum: string) => new Date(`${datum}T10:30:00.000Z`)

/** The meting of a gemeente in a year, and who wrote about it when. */
function toPlek({ gemeenteCode, jaar, datum }: Plek) {
  const userId = findCoordinator(gemeenteCode)
  return {
    metingId: demoId(`meting ${gemeenteCode} Meting ${jaar}`),
    by: { updatedAt: op(datum), updatedById: userId },
    made: { createdAt: op(datum), createdById: userId },
  }
}

/** What an action takes over from its handvat. */
function fromHandvat(instrument: Instrument, handvatId: string | undefined) {
  if (handvatId === undefined) return {}
  const handvat = instrument.kenmerken
    .flatMap(({ handvatten }) => handvatten)
    .find(({ id }) => id === handvatId)
  if (!handvat) throw new Error(`no handvat ${handvatId}`)
  return {
    handvatId,
    omschrijving: handvat.tekst,
    indicatoren: JSON.stringify(handvat.indicatoren),
    naarNiveau: handvat.naar,
  }
}

const toActieId = ({ titel }: { titel: string }) => demoId(`actie ${titel}`)

function toActieRows(instrument: Instrument): Prisma.ActieCreateManyInput[] {
  return ACTIES.map(({ plek, handvat, ...actie }) => {
    const { metingId, by, made } = toPlek(plek)
    return {
      id: toActieId(actie),
      metingId,
      gemeenteCode: plek.gemeenteCode,
      instrumentversie: instrument.versie,
      ...fromHandvat(instrument, handvat),
      ...actie,
      ...by,
      ...made,
    }
  })
}

/** A choice with the plan and the needs of its gemeente, as the rows beside it have them. */
function toInhoud({ plek, ...keuze }: (typeof KEUZES)[number]): Rapportinhoud {
  const isOwn = (verhaal: { plek: Plek }) => verhaal.plek.gemeenteCode === plek.gemeenteCode
  const inhoud = rapportinhoudSchema.parse({
    keuze: { ...STANDAARD_KEUZE, ...keuze },
    stand: {
      datum: plek.datum,
      regio: DEMO_REGIO.naam,
      logo: null,
      eerdere: [],
      behoeften: BEHOEFTEN.filter(isOwn).map(({ plek: _plek, ...behoefte }) => behoefte),
      acties: ACTIES.filter(isOwn)
        .map(({ kenmerkId, titel, eigenaar, start, eind, status, kosten, resultaat }) => ({
          ...{ kenmerkId, titel, eigenaar, start, eind, status },
          kosten: kosten ?? null,
          resultaat: resultaat ?? '',
        }))
        // They were made at the same moment, and then the id decides.
        .toSorted((a, b) => (toActieId(a) < toActieId(b) ? -1 : 1)),
    },
  })
  const behoeften = sortBehoeften(inhoud.stand.behoeften)
  return { ...inhoud, stand: { ...inhoud.stand, behoeften } }
}

/** The choice of a gemeente as its history tells it. */
function toDelingregel({ plek, ...keuze }: (typeof DELINGEN)[number]) {
  const { metingId, by } = toPlek(plek)
  return {
    tijdstip: by.updatedAt,
    userId: by.updatedById,
    gemeenteCode: plek.gemeenteCode,
    metingId,
    operatie: 'meting:delen',
    onderwerp: metingId,
    details: JSON.stringify({ van: NIETS_GEDEELD, naar: keuze }),
  }
}

/** What gemeenten did with their results: needs, signals, plans, sharing and a composed report. */
export async function loadBesluiten(transaction: Transaction, instrument: Instrument) {
  await transaction.actie.createMany({ data: toActieRows(instrument) })
  await transaction.behoefte.createMany({
    data: [...BEHOEFTEN, ...BEHOEFTEN_VAN_DE_REGIO].map(({ plek, ...behoefte }) => {
      const { metingId, by, made } = toPlek(plek)
      return { metingId, ...behoefte, ...by, createdAt: made.createdAt }
    }),
  })
  await transaction.signaal.createMany({
    data: [...SIGNALEN, ...SIGNALEN_VAN_DE_REGIO].map(({ plek, ...signaal }) => {
      const { metingId, by, made } = toPlek(plek)
      return { metingId, ...signaal, ...by, ...made }
    }),
  })
  await transaction.deling.createMany({
    data: DELINGEN.map(({ plek, ...deling }) => {
      const { metingId, by } = toPlek(plek)
      return { metingId, ...deling, ...by }
    }),
  })
  await transaction.auditregel.createMany({ data: DELINGEN.map(toDelingregel) })
  await fillUitkomsten(transaction)
  await bundelRegio(transaction, 'openbaar', { regioCode: DEMO_REGIO.code, now: op('2026-11-20') })
  await transaction.rapportkeuze.createMany({
    data: KEUZES.map((verhaal) => {
      const { metingId, by } = toPlek(verhaal.plek)
      return { metingId, inhoud: JSON.stringify(toInhoud(verhaal)), ...by }
    }),
  })
}

const ADVISEUR = DEMO_ACCOUNTS.find(({ rechten }) => rechten.rol === 'adviseur')?.id ?? null

/** What the adviseur of the regio prepared and wrote, and what gemeenten said back. */
export async function loadReacties(transaction: Transaction) {
  if (ADVISEUR === null) throw new Error('no adviseur')
  const { plek, ...voorbereiding } = VOORBEREIDING
  const { metingId, by } = toPlek(plek)
  await transaction.voorbereiding.create({
    data: { metingId, userId: ADVISEUR, updatedAt: by.updatedAt, ...voorbereiding },
  })
  for (const [index, { plek: waar, antwoord, ...reactie }] of REACTIES.entries()) {
    const { metingId: over, made } = toPlek(waar)
    const { createdAt, createdById } = made
    await transaction.reactie.create({
      data: {
        id: demoId(`reactie ${index}`),
        metingId: over,
        ...reactie,
        userId: ADVISEUR,
        ...{ createdAt, updatedAt: createdAt, updatedById: ADVISEUR },
        ...(antwoord !== undefined && {
          antwoorden: { create: { userId: createdById, tekst: antwoord, createdAt } },
        }),
      },
    })
  }
}
