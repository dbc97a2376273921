import { GEVOLGEN, type Handvat, type Kenmerk, type Ondersteuning } from '@/lib/instrument/model'
import { isOpen } from '@/lib/report/actiestatus'
import type { Actie, InPlan } from '@/lib/plan/schema'
import { shortenText } from '@/lib/report/format'
import { listTeVerhogen } from '@/lib/report/handvatten'
import type { Oordelen } from '@/lib/scoring/model'
import type { ActieConcept } from './schema'

const MAX_TITEL = 200
/** A title that is proposed fits a field and a card. */
const KORTE_TITEL = 90

/**
 * The first sentence without its full stop, of the first line that says something; cut at a word
 * when it is too long.
 * @param max in characters
 */
function toTitel(tekst: string, max: number): string {
  const [regel = ''] = tekst.trim().split(/\r?\n/)
  const zin = (/^.+?[.?!](?=\s|$)/u.exec(regel)?.[0] ?? regel).trim().replace(/\.$/, '')
  return shortenText(zin, max)
}

const LEEG: ActieConcept = {
  titel: '',
  omschrijving: '',
  gevolg: null,
  eigenaar: '',
  start: null,
  eind: null,
  kosten: null,
  status: 'gepland',
  resultaat: '',
  notities: '',
  indicatoren: [],
  naarNiveau: null,
  handvatId: null,
}

/** An action of one's own, with nothing in it. */
export const createConcept = (): ActieConcept => LEEG

/** The action that a handvat proposes: its questions below the level that it leads to go there. */
export function fromHandvat(kenmerk: Kenmerk, handvat: Handvat, oordelen: Oordelen): ActieConcept {
  const ids = listTeVerhogen(handvat, oordelen)
  const raised = kenmerk.indicatoren.filter(({ id }) => ids.includes(id))
  const shared = GEVOLGEN.find((gevolg) =>
    raised.every(({ gevolgen }) => gevolgen.includes(gevolg)),
  )
  return {
    ...LEEG,
    titel: toTitel(handvat.tekst, KORTE_TITEL),
    omschrijving: handvat.tekst,
    gevolg: raised.length > 0 ? (shared ?? null) : null,
    indicatoren: raised.map(({ id }) => id),
    naarNiveau: raised.length > 0 ? handvat.naar : null,
    handvatId: handvat.id,
  }
}

/** The action of using a kind of support. What it does to the score depends on what one does with it. */
export const fromOndersteuning = (item: Ondersteuning): ActieConcept => ({
  ...LEEG,
  titel: toTitel(`Ondersteuning gebruiken: ${item.titel}`, MAX_TITEL),
  omschrijving: [
    item.inhoud,
    `Van: ${item.organisatie}.`,
    `Zo vraagt u het aan: ${item.aanvragen.tekst}`,
    item.aanvragen.link ?? '',
  ]
    .filter(Boolean)
    .join('\n'),
})

/** The action that a reaction of an adviseur becomes; its text is the description. */
export const fromReactie = (tekst: string): ActieConcept => ({
  ...LEEG,
  titel: toTitel(tekst, KORTE_TITEL),
  omschrijving: tekst,
})

/**
 * The action that holds a proposal already: still to be done, or done since this meting. One that
 * was stopped can be proposed again.
 */
export function findBestaand(
  acties: readonly Actie[],
  { titel, handvatId, kenmerkId }: Pick<Actie, 'titel' | 'handvatId' | 'kenmerkId'>,
  metingId: string,
): Actie | undefined {
  return acties.find(
    (actie) =>
      (isOpen(actie) || (actie.status === 'gereed' && actie.metingId === metingId)) &&
      actie.kenmerkId === kenmerkId &&
      actie.handvatId === handvatId &&
      (handvatId !== null || actie.titel === titel),
  )
}

/** As `findBestaand` finds them, for all proposals of a page at once. */
export function describeInPlan(
  acties: readonly Actie[],
  metingId: string,
  items: readonly Ondersteuning[],
): InPlan {
  const held = acties.filter((actie) => findBestaand([actie], actie, metingId)).toReversed()
  const titels = new Map(items.map((item) => [fromOndersteuning(item).titel, item.id]))
  const handvatten = held.flatMap(({ id, handvatId }) =>
    handvatId === null ? [] : [[handvatId, id] as const],
  )
  const ondersteuning = held.flatMap(({ id, handvatId, kenmerkId, titel }) => {
    const itemId = handvatId === null ? titels.get(titel) : undefined
    return itemId === undefined ? [] : [[`${kenmerkId} ${itemId}`, id] as const]
  })
  return {
    handvatten: Object.fromEntries(handvatten),
    ondersteuning: Object.fromEntries(ondersteuning),
  }
}
