import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import type { Instrument } from '@/lib/instrument/model'
import { STANDAARD_KEUZE, type Rapportkeuze } from '@/lib/report/keuze'
import { findCoordinator } from './accounts'
import { demoId } from './identity'
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

function toActieRows(instrument: Instrument): Prisma.ActieCreateManyInput[] {
  return ACTIES.map(({ plek, handvat, ...actie }) => {
    const { metingId, by, made } = toPlek(plek)
    return {
      id: demoId(`actie ${actie.titel}`),
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

/** What gemeenten did with their results: needs, signals, plans, sharing and a composed report. */
export async function loadBesluiten(transaction: Transaction, instrument: Instrument) {
  await transaction.actie.createMany({ data: toActieRows(instrument) })
  await transaction.behoefte.createMany({
    data: BEHOEFTEN.map(({ plek, ...behoefte }) => {
      const { metingId, by, made } = toPlek(plek)
      return { metingId, ...behoefte, ...by, createdAt: made.createdAt }
    }),
  })
  await transaction.signaal.createMany({
    data: SIGNALEN.map(({ plek, ...signaal }) => {
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
  await transaction.rapportkeuze.createMany({
    data: KEUZES.map(({ plek, ...keuze }) => {
      const { metingId, by } = toPlek(plek)
      const inhoud: Rapportkeuze = { ...STANDAARD_KEUZE, ...keuze }
      return { metingId, inhoud: JSON.stringify(inhoud), ...by }
    }),
  })
}
