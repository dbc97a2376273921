import { createHash } from 'node:crypto'
import { createLink } from '@/lib/auth/deelnamelink'
import type { Operatie } from '@/lib/authz/permissions'
import type { Prisma } from '@/lib/db/generated/sqlite/client'
import type { Instrument } from '@/lib/instrument/model'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import { buildMomentopname, type Spreiding } from '@/lib/scoring/momentopname'
import { summarizeSpreiding } from '@/lib/scoring/spread'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Ambitie, Ambities, Antwoord, Oordelen } from '@/lib/scoring/model'
import { calculateResult } from '@/lib/scoring/result'
import { toKeuzeColumns } from '@/lib/vragenlijst/data'
import { DEMO_DOMEIN, findCoordinator } from './accounts'
import { DEMO_REGIO, nameOfGemeente } from './gemeenten'
import { demoId } from './identity'
import type { MetingPlan } from './plans'

/** The rows of one meting, as if it had been filled in on its own days. */
export type MetingRows = {
  meting: Prisma.MetingCreateManyInput
  deelnemers: Prisma.DeelnemerCreateManyInput[]
  deelnamelinks: Prisma.DeelnamelinkCreateManyInput[]
  mails: Prisma.MailCreateManyInput[]
  antwoorden: Prisma.AntwoordCreateManyInput[]
  oordelen: Prisma.OordeelCreateManyInput[]
  ambities: Prisma.AmbitieCreateManyInput[]
  momentopnamen: Prisma.MomentopnameCreateManyInput[]
  auditregels: Prisma.AuditregelCreateManyInput[]
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const after = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds)

const toOordelen = (plan: MetingPlan): Oordelen =>
  Object.fromEntries(
    Object.entries(plan.oordelen).map(([id, { toelichting, ...keuze }]) => [
      id,
      { ...keuze, ...(toelichting && { toelichting }) },
    ]),
  )

/** An established meting has chosen: the three largest gaps first, the next two after that. */
function chooseAmbities(plan: MetingPlan, instrument: Instrument): Ambities {
  if (plan.vastgesteldOp === undefined) return {}
  const start = Number(plan.gestartOp.slice(0, 4))
  const { volgordeKloven } = calculateResult(instrument, toOordelen(plan), {})
  const ambitie = (index: number): Ambitie =>
    index < 3
      ? { niveau: 4, prioriteit: 'hoog', jaar: start + 2 }
      : { niveau: 4, prioriteit: 'midden', jaar: start + 3 }
  return Object.fromEntries(volgordeKloven.slice(0, 5).map((id, index) => [id, ambitie(index)]))
}

function countPerPerspectief(plan: MetingPlan) {
  const perspectieven = plan.deelnemers
    .filter(({ antwoorden }) => Object.keys(antwoorden).length > 0)
    .map(({ perspectief }) => perspectief)
  return Object.fromEntries(
    perspectieven.map((perspectief) => [
      perspectief,
      perspectieven.filter((other) => other === perspectief).length,
    ]),
  )
}

/** What the answers gave before the conversation (scoring §3). */
function toVoorlopigeOordelen(plan: MetingPlan): Oordelen {
  const answers: Record<string, Antwoord[]> = {}
  for (const { antwoorden } of plan.deelnemers) {
    for (const [id, keuze] of Object.entries(antwoorden)) (answers[id] ??= []).push(keuze)
  }
  return mergeOordelen({}, answers)
}

/** How the answers to each question lie, as far as they may be shown (scoring §10, §11). */
function toSpreiding({ deelnemers }: MetingPlan): Record<string, Spreiding> {
  const ids = new Set(deelnemers.flatMap(({ antwoorden }) => Object.keys(antwoorden)))
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const levels = deelnemers.flatMap(({ perspectief, antwoorden }) => {
        const antwoord = antwoorden[id]
        return antwoord?.soort === 'niveau' ? [{ perspectief, niveau: antwoord.niveau }] : []
      })
      const spreiding = summarizeSpreiding(levels)
      return spreiding ? [[id, spreiding]] : []
    }),
  )
}

function buildInhoud(
  plan: MetingPlan,
  { metingId, vastgesteldOp }: { metingId: string; vastgesteldOp: string },
  instrument: Instrument,
): string {
  const oordelen = toOordelen(plan)
  const ambities = chooseAmbities(plan, instrument)
  return toCanonicalJson(
    buildMomentopname({
      instrumentversie: instrument.versie,
      metingId,
      metingNaam: plan.naam,
      gemeente: {
        code: plan.gemeenteCode,
        naam: nameOfGemeente(plan.gemeenteCode),
        regio: DEMO_REGIO.naam,
      },
      werkwijze: plan.werkwijze,
      revisie: 1,
      vastgesteldOp,
      oordelen,
      ambities,
      resultaat: calculateResult(instrument, oordelen, ambities),
      deelnemersPerPerspectief: countPerPerspectief(plan),
      ...(plan.werkwijze === 'ieder-apart' && {
        voorlopigeOordelen: toVoorlopigeOordelen(plan),
        overgenomen: [],
        spreiding: toSpreiding(plan),
      }),
      ...(plan.profiel && { profiel: plan.profiel }),
    }),
  )
}

/** The links of the demo keep working. */
const VER_WEG = new Date('2099-12-31T22:59:59.000Z')

/** Deelnemers answer from the second day on, everyone on a day of their own. */
function toDeelnemers(plan: MetingPlan, metingId: string) {
  const uitgenodigdOp = after(plan.gestartOp, DAY)
  const deelnemers = plan.deelnemers.map(({ perspectief, userId, antwoorden }, index) => {
    const aantal = Object.keys(antwoorden).length
    return {
      id: demoId(`${metingId} deelnemer ${index}`),
      metingId,
      perspectief,
      userId: userId ?? null,
      email: userId ? null : `deelnemer${index}.${plan.gemeenteCode.toLowerCase()}${DEMO_DOMEIN}`,
      uitgenodigdOp: userId ? null : uitgenodigdOp,
      afgerondOp: aantal > 0 ? after(plan.gestartOp, (index + 2) * DAY + aantal * MINUTE) : null,
      createdAt: uitgenodigdOp,
    }
  })
  const antwoorden = plan.deelnemers.flatMap((deelnemer, index) =>
    Object.entries(deelnemer.antwoorden).map(([indicatorId, keuze], place) => ({
      deelnemerId: demoId(`${metingId} deelnemer ${index}`),
      indicatorId,
      ...toKeuzeColumns(keuze),
      updatedAt: after(plan.gestartOp, (index + 2) * DAY + place * MINUTE),
    })),
  )
  return { deelnemers, antwoorden, ...toLinksEnMails(deelnemers, metingId) }
}

type DeelnemerRow = Readonly<{
  id: string
  userId: string | null
  uitgenodigdOp: Date | null
  afgerondOp: Date | null
}>

/** Who has no account has a link, came by an invitation, and was thanked for finishing. */
function toLinksEnMails(deelnemers: readonly DeelnemerRow[], metingId: string) {
  const metLink = deelnemers.filter(({ userId }) => userId === null)
  return {
    deelnamelinks: metLink.map(({ id: deelnemerId }) => ({
      deelnemerId,
      verlooptOp: VER_WEG,
      ...createLink('persoonlijk'),
    })),
    mails: metLink.flatMap(({ id: deelnemerId, uitgenodigdOp, afgerondOp }) =>
      [
        { soort: 'uitnodiging', op: uitgenodigdOp },
        { soort: 'bedankt', op: afgerondOp },
      ].flatMap(({ soort, op }) =>
        op
          ? {
              metingId,
              deelnemerId,
              soort,
              status: 'verzonden',
              pogingen: 1,
              volgendePoging: op,
              createdAt: op,
              verzondenOp: op,
            }
          : [],
      ),
    ),
  }
}

/** When the round of answers was closed: before the conversation; null while it goes on. */
function rondeGeslotenOp({ werkwijze, oordelen, deelnemers, gestartOp }: MetingPlan): Date | null {
  if (werkwijze === 'gedeelde-lijst' || Object.keys(oordelen).length === 0) return null
  return after(gestartOp, (deelnemers.length + 2.9) * DAY)
}

/** What the coordinator writes: judgements in the conversation, ambities the day before the end. */
function toOordelenEnAmbities(plan: MetingPlan, metingId: string, instrument: Instrument) {
  const by = { metingId, updatedById: findCoordinator(plan.gemeenteCode) }
  const conversation = (plan.deelnemers.length + 3) * DAY
  const oordelen = Object.entries(plan.oordelen).map(([indicatorId, keuze], place) => ({
    ...by,
    indicatorId,
    ...toKeuzeColumns(keuze),
    updatedAt: after(plan.gestartOp, conversation + place * 4 * MINUTE),
  }))
  const ambities = Object.entries(chooseAmbities(plan, instrument)).map(([kenmerkId, ambitie]) => ({
    ...by,
    kenmerkId,
    ...ambitie,
    jaar: ambitie.jaar ?? null,
    updatedAt: after(plan.vastgesteldOp ?? plan.gestartOp, -DAY),
  }))
  return { oordelen, ambities }
}

function toMomentopnamen(plan: MetingPlan, metingId: string, instrument: Instrument) {
  const { vastgesteldOp } = plan
  if (vastgesteldOp === undefined) return []
  const inhoud = buildInhoud(plan, { metingId, vastgesteldOp }, instrument)
  return [
    {
      metingId,
      revisie: 1,
      inhoud,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
      createdAt: after(vastgesteldOp, 0),
      createdById: findCoordinator(plan.gemeenteCode),
    },
  ]
}

type Deed = { tijdstip: Date; operatie: Operatie; onderwerp: string; details: object }
type Written = ReturnType<typeof toOordelenEnAmbities> & {
  momentopnamen: ReturnType<typeof toMomentopnamen>
}

function listDeeds(
  { naam, gestartOp }: MetingPlan,
  metingId: string,
  { oordelen, ambities, momentopnamen }: Written,
): Deed[] {
  return [
    {
      tijdstip: after(gestartOp, 0),
      operatie: 'meting:starten',
      onderwerp: metingId,
      details: { naam },
    },
    ...oordelen.map(({ indicatorId, soort, niveau, toelichting, updatedAt }): Deed => ({
      tijdstip: updatedAt,
      operatie: 'oordeel:geven',
      onderwerp: indicatorId,
      details: { van: null, naar: { soort, niveau, toelichting } },
    })),
    ...ambities.map(({ kenmerkId, niveau, prioriteit, jaar, updatedAt }): Deed => ({
      tijdstip: updatedAt,
      operatie: 'ambitie:bepalen',
      onderwerp: kenmerkId,
      details: { kenmerk: kenmerkId, van: null, naar: { niveau, prioriteit, jaar } },
    })),
    ...momentopnamen.map(({ revisie, sha256, createdAt }): Deed => ({
      tijdstip: createdAt,
      operatie: 'meting:vaststellen',
      onderwerp: metingId,
      details: { revisie, sha256 },
    })),
  ]
}

/** Makes the rows of a planned meting. */
export function toRows(plan: MetingPlan, instrument: Instrument): MetingRows {
  const { gemeenteCode, naam, werkwijze, gestartOp, vastgesteldOp } = plan
  const userId = findCoordinator(gemeenteCode)
  const metingId = demoId(`meting ${gemeenteCode} ${naam}`)
  const { antwoorden, ...deelname } = toDeelnemers(plan, metingId)
  const written = {
    ...toOordelenEnAmbities(plan, metingId, instrument),
    momentopnamen: toMomentopnamen(plan, metingId, instrument),
  }
  const deeds = listDeeds(plan, metingId, written)
  const moments = [...antwoorden.map((row) => row.updatedAt), ...deeds.map((deed) => deed.tijdstip)]
  return {
    meting: {
      id: metingId,
      gemeenteCode,
      naam,
      werkwijze,
      instrumentversie: instrument.versie,
      status: vastgesteldOp === undefined ? 'open' : 'vastgesteld',
      // Every write but the start itself raised it.
      stand: antwoorden.length + deeds.length - 1,
      createdAt: after(gestartOp, 0),
      createdById: userId,
      rondeGeslotenOp: rondeGeslotenOp(plan),
      updatedAt: new Date(Math.max(...moments.map((moment) => moment.valueOf()))),
    },
    ...deelname,
    antwoorden,
    ...written,
    auditregels: deeds.map(({ details, ...deed }) => ({
      ...deed,
      userId,
      gemeenteCode,
      metingId,
      details: JSON.stringify(details),
    })),
  }
}
