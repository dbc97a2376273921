import { createHash } from 'node:crypto'
import { toUitkomstRow } from '@/lib/aggregaten/mutations'
import { DEELBAAR } from '@/lib/delen/schema'
import {
  BEHOEFTEN,
  GEVOLGEN,
  niveauSchema,
  PERSPECTIEVEN,
  type Instrument,
  type Niveau,
  type Perspectief,
} from '@/lib/instrument/model'
import { toCanonicalJson } from '@/lib/scoring/canonical'
import { mergeOordelen } from '@/lib/scoring/judgement'
import type { Ambities, Antwoord, Oordelen } from '@/lib/scoring/model'
import { buildMomentopname, type Spreiding } from '@/lib/scoring/momentopname'
import { calculateResult } from '@/lib/scoring/result'
import { summarizeSpreiding } from '@/lib/scoring/spread'
import { PARTIJEN } from '@/lib/signalen/schema'
import { createKans, type Kans } from './kans'
import type { Rows } from './opslag'

/** One gemeente's meting of one year. */
export type Opdracht = Readonly<{
  gemeente: Readonly<{ code: string; naam: string; regio: string }>
  jaar: number
  deelnemers: number
  /** Who leads it. */
  coordinatorId: string
  /** An adviser of the regio, who prepares a conversation and reacts. */
  adviseurId: string
  instrument: Instrument
  nextId: () => string
}>

type Gegeven = Readonly<{
  id: string
  perspectief: Perspectief
  antwoorden: ReadonlyMap<string, Antwoord>
}>

type Momenten = Readonly<{ gestart: Date; beantwoord: Date; besproken: Date; vastgesteld: Date }>

const toMomenten = (jaar: number): Momenten => ({
  gestart: new Date(`${jaar}-03-02T08:30:00.000Z`),
  beantwoord: new Date(`${jaar}-03-20T10:15:00.000Z`),
  besproken: new Date(`${jaar}-04-20T09:00:00.000Z`),
  vastgesteld: new Date(`${jaar}-05-20T14:05:00.000Z`),
})

const toNiveau = (exact: number): Niveau =>
  niveauSchema.parse(Math.min(5, Math.max(1, Math.round(exact))))

/** Where a gemeente stands on each question that year, in levels; a little further every year. */
function drawStand({ gemeente, jaar, instrument }: Opdracht): ReadonlyMap<string, number> {
  const vast = createKans(`gemeente ${gemeente.code}`)
  const basis = 1.8 + vast.next() * 2 + (jaar - 2021) * 0.1
  return new Map(
    instrument.kenmerken.flatMap(({ indicatoren }) => {
      const ofKenmerk = (vast.next() - 0.5) * 2
      return indicatoren.map(({ id }) => [id, basis + ofKenmerk + vast.next() - 0.5] as const)
    }),
  )
}

/** Everyone answers every question, without remarks; one in twenty does not know. */
function answer({ deelnemers, nextId }: Opdracht, stand: ReadonlyMap<string, number>, kans: Kans) {
  return Array.from({ length: deelnemers }, (_, index): Gegeven => {
    const blik = (kans.next() - 0.5) * 2
    const antwoorden = [...stand].map(([id, exact]): [string, Antwoord] => [
      id,
      kans.happens(0.05)
        ? { soort: 'weet-niet' }
        : { soort: 'niveau', niveau: toNiveau(exact + blik + (kans.next() - 0.5) * 1.6) },
    ])
    const perspectief = PERSPECTIEVEN[index % PERSPECTIEVEN.length] ?? 'beleid'
    return { id: nextId(), perspectief, antwoorden: new Map(antwoorden) }
  })
}

function toSpreiding(gegeven: readonly Gegeven[], ids: Iterable<string>) {
  const found: Record<string, Spreiding> = {}
  for (const id of ids) {
    const niveaus = gegeven.flatMap(({ perspectief, antwoorden }) => {
      const antwoord = antwoorden.get(id)
      return antwoord?.soort === 'niveau' ? [{ perspectief, niveau: antwoord.niveau }] : []
    })
    const spreiding = summarizeSpreiding(niveaus)
    if (spreiding) found[id] = spreiding
  }
  return found
}

function toAntwoordRows(
  { nextId }: Opdracht,
  metingId: string,
  gegeven: readonly Gegeven[],
  { gestart, beantwoord }: Momenten,
): Rows {
  return {
    Deelnemer: gegeven.map(({ id, perspectief }, index) => ({
      ...{ id, metingId, perspectief },
      email: `deelnemer${index}@land.example`,
      uitgenodigdOp: gestart,
      afgerondOp: beantwoord,
      createdAt: gestart,
    })),
    Antwoord: gegeven.flatMap(({ id: deelnemerId, antwoorden }) =>
      [...antwoorden].map(([indicatorId, antwoord]) => ({
        ...{ id: nextId(), deelnemerId, indicatorId, soort: antwoord.soort },
        niveau: antwoord.soort === 'niveau' ? antwoord.niveau : null,
        updatedAt: beantwoord,
      })),
    ),
  }
}

function toOordeelRows(
  { nextId, coordinatorId, gemeente }: Opdracht,
  metingId: string,
  { oordelen, ambities }: Readonly<{ oordelen: Oordelen; ambities: Ambities }>,
  { besproken }: Momenten,
): Rows {
  const door = { updatedAt: besproken, updatedById: coordinatorId }
  const given = Object.entries(oordelen).map(([indicatorId, oordeel]) => ({
    indicatorId,
    soort: oordeel.soort,
    niveau: oordeel.soort === 'niveau' ? oordeel.niveau : null,
  }))
  return {
    Oordeel: given.map((row) => ({ id: nextId(), metingId, ...row, ...door })),
    Auditregel: given.map(({ indicatorId, soort, niveau }) => ({
      ...{ id: nextId(), tijdstip: besproken, userId: coordinatorId, metingId },
      gemeenteCode: gemeente.code,
      operatie: 'oordeel:geven',
      onderwerp: indicatorId,
      details: JSON.stringify({ van: null, naar: { soort, niveau, toelichting: '' } }),
    })),
    Ambitie: Object.entries(ambities).map(([kenmerkId, { niveau, prioriteit, jaar }]) => ({
      ...{ id: nextId(), metingId, kenmerkId, niveau, prioriteit, jaar: jaar ?? null, ...door },
    })),
  }
}

/** What a gemeente wants to reach: its three largest gaps first. */
function chooseAmbities({ instrument, jaar }: Opdracht, oordelen: Oordelen): Ambities {
  const { volgordeKloven } = calculateResult(instrument, oordelen, {})
  return Object.fromEntries(
    volgordeKloven
      .slice(0, 3)
      .map((id) => [id, { niveau: 4, prioriteit: 'hoog', jaar: jaar + 2 }] as const),
  )
}

function toMomentopnameRows(
  { gemeente, jaar, instrument, coordinatorId, nextId }: Opdracht,
  metingId: string,
  gegeven: readonly Gegeven[],
  { oordelen, ambities }: Readonly<{ oordelen: Oordelen; ambities: Ambities }>,
): Rows {
  const { vastgesteld } = toMomenten(jaar)
  const answers: Record<string, Antwoord[]> = {}
  for (const { antwoorden } of gegeven) {
    for (const [id, antwoord] of antwoorden) (answers[id] ??= []).push(antwoord)
  }
  const perPerspectief: Partial<Record<Perspectief, number>> = {}
  for (const { perspectief } of gegeven) {
    perPerspectief[perspectief] = (perPerspectief[perspectief] ?? 0) + 1
  }
  const momentopname = buildMomentopname({
    instrumentversie: instrument.versie,
    ...{ metingId, metingNaam: `Meting ${jaar}`, gemeente, oordelen, ambities },
    werkwijze: 'ieder-apart',
    revisie: 1,
    vastgesteldOp: vastgesteld.toISOString(),
    resultaat: calculateResult(instrument, oordelen, ambities),
    deelnemersPerPerspectief: perPerspectief,
    voorlopigeOordelen: mergeOordelen({}, answers),
    overgenomen: [],
    spreiding: toSpreiding(gegeven, Object.keys(oordelen)),
  })
  const inhoud = toCanonicalJson(momentopname)
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  return {
    Momentopname: [
      {
        ...{ id: nextId(), metingId, revisie: 1, inhoud, sha256 },
        ...{ createdAt: vastgesteld, createdById: coordinatorId },
      },
    ],
    Uitkomst: [{ id: nextId(), ...toUitkomstRow(momentopname) }],
  }
}

/** Somewhat more than half by name, a third anonymously; a part may be shared otherwise. */
function drawDeling(kans: Kans) {
  const draw = kans.next()
  const vorm = draw < 0.5 ? 'herkenbaar' : draw < 0.85 ? 'anoniem' : 'niet'
  return Object.fromEntries(
    DEELBAAR.map((deel) => [deel, deel === 'resultaat' || kans.happens(0.7) ? vorm : 'niet']),
  ) as Record<(typeof DEELBAAR)[number], 'niet' | 'anoniem' | 'herkenbaar'>
}

function toVervolgRows(
  { nextId, coordinatorId, gemeente, instrument }: Opdracht,
  metingId: string,
  kenmerkIds: readonly string[],
  kans: Kans,
  { vastgesteld }: Momenten,
): Rows {
  const door = { updatedAt: vastgesteld, updatedById: coordinatorId }
  const begin = { createdAt: vastgesteld, createdById: coordinatorId }
  return {
    Behoefte: kenmerkIds.map((kenmerkId) => ({
      ...{ id: nextId(), metingId, kenmerkId, soort: kans.pick(BEHOEFTEN) },
      urgentie: kans.pick(['nu', 'dit-jaar', 'later']),
      createdAt: vastgesteld,
      ...door,
    })),
    Signaal: kenmerkIds.slice(0, 1).map((kenmerkId) => ({
      ...{ id: nextId(), metingId, kenmerkId, partij: kans.pick(PARTIJEN) },
      tekst: 'De afspraken met de zorgverzekeraar gelden per jaar; dat is te kort.',
      ...begin,
      ...door,
    })),
    Actie: kenmerkIds.map((kenmerkId) => ({
      ...{ id: nextId(), gemeenteCode: gemeente.code, metingId, kenmerkId },
      titel: `Werken aan ${kenmerkId}`,
      gevolg: kans.pick(GEVOLGEN),
      eigenaar: 'Beleidsadviseur toegang',
      status: kans.pick(['gepland', 'bezig', 'gereed']),
      instrumentversie: instrument.versie,
      ...begin,
      ...door,
    })),
  }
}

function toAdviseurRows(
  { nextId, adviseurId }: Opdracht,
  metingId: string,
  kenmerkIds: readonly string[],
  { vastgesteld }: Momenten,
): Rows {
  const op = { updatedAt: vastgesteld }
  return {
    Voorbereiding: [
      {
        id: nextId(),
        metingId,
        userId: adviseurId,
        notities: 'Vraag naar de sociale basis.',
        ...op,
      },
    ],
    Reactie: [null, ...kenmerkIds.slice(0, 1)].map((kenmerkId) => ({
      ...{ id: nextId(), metingId, kenmerkId, userId: adviseurId, ...op, updatedById: adviseurId },
      tekst: 'Goed dat u dit deelt. Ik denk graag mee over het vervolg.',
      createdAt: vastgesteld,
    })),
  }
}

const mergeRows = (parts: readonly Rows[]): Rows => Object.assign({}, ...parts) as Rows

/** An established meting with all that belongs to it; the same at each run. */
export function toMetingRows(opdracht: Opdracht): Rows {
  const { gemeente, jaar, instrument, coordinatorId, nextId } = opdracht
  // Each by itself: how many take part changes nothing else.
  const kans = createKans(`vervolg ${gemeente.code} ${jaar}`)
  const momenten = toMomenten(jaar)
  const stand = drawStand(opdracht)
  const metingId = nextId()
  const gegeven = answer(opdracht, stand, createKans(`antwoorden ${gemeente.code} ${jaar}`))
  const oordelen: Oordelen = Object.fromEntries(
    [...stand].map(([id, exact]) => [id, { soort: 'niveau', niveau: toNiveau(exact) }] as const),
  )
  const ambities = chooseAmbities(opdracht, oordelen)
  const kenmerkIds = Object.keys(ambities)
  const deling = drawDeling(kans)
  return mergeRows([
    {
      Meting: [
        {
          ...{ id: metingId, gemeenteCode: gemeente.code, naam: `Meting ${jaar}` },
          ...{ instrumentversie: instrument.versie, werkwijze: 'ieder-apart' },
          ...{ status: 'vastgesteld', createdAt: momenten.gestart, createdById: coordinatorId },
          ...{ updatedAt: momenten.besproken, rondeGeslotenOp: momenten.beantwoord },
        },
      ],
      Deling: [
        {
          ...{ id: nextId(), metingId, ...deling },
          ...{ updatedAt: momenten.vastgesteld, updatedById: coordinatorId },
        },
      ],
    },
    toAntwoordRows(opdracht, metingId, gegeven, momenten),
    toOordeelRows(opdracht, metingId, { oordelen, ambities }, momenten),
    toMomentopnameRows(opdracht, metingId, gegeven, { oordelen, ambities }),
    toVervolgRows(opdracht, metingId, kenmerkIds, kans, momenten),
    deling.resultaat === 'herkenbaar'
      ? toAdviseurRows(opdracht, metingId, kenmerkIds, momenten)
      : {},
  ])
}
