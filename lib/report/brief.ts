import { formatDatum, shortenText } from './format'
import type { Blok, Gegeven, Hoofdstuk, Rapport, Samenvatting } from './model'
import { briefTekst } from './teksten-brief'

/** The letter that goes to the raad with the report; two pages at most. */
type Brief = {
  document: Rapport['document']
  kleur: string
  loopregel: Rapport['loopregel']
  logo: Rapport['voorblad']['logo']
  titel: string
  /** To whom, from whom, when and about what. */
  adressering: Gegeven[]
  concept: string | null
  delen: { titel: string; blokken: Blok[] }[]
  slot: string[]
  bijlage: { titel: string; items: string[] }
}

/** How much of a text of the gemeente's own the letter takes over, in characters. */
const MAX_EIGEN_TEKST = 1000

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })

/** How much text a block holds; a table or picture is for the report. */
function measure(blok: Blok): number {
  if (blok.soort === 'alinea' || blok.soort === 'kop') return blok.tekst.length
  if (blok.soort === 'lijst') return blok.items.join('').length
  if (blok.soort === 'gegevens') return blok.items.map(({ tekst }) => tekst).join('').length
  return Infinity
}

/** The sentences that fill at least half of the room, else the words that fit. */
function takeZinnen(tekst: string, room: number): string {
  const einden = [...tekst.matchAll(/[.!?](?=\s+\p{Lu})/gu)].map(({ index }) => index + 1)
  const einde = einden.findLast((plaats) => plaats <= room && plaats > room / 2)
  return einde === undefined ? shortenText(tekst, room) : tekst.slice(0, einde)
}

/** The first texts that fit; what does not is cut where most of the room would stay empty. */
function takeTeksten(teksten: readonly string[], max: number, from: number): string[] {
  const taken: string[] = []
  let room = from
  for (const tekst of teksten) {
    if (tekst.length > room) return room > max / 2 ? [...taken, takeZinnen(tekst, room)] : taken
    taken.push(tekst)
    room -= tekst.length
  }
  return taken
}

/** Of a block that does not fit what does: of a list its first items. */
function takeDeel(blok: Blok, max: number, room: number): Blok[] {
  if (blok.soort === 'alinea') return takeTeksten([blok.tekst], max, room).map(alinea)
  if (blok.soort !== 'lijst') return []
  const items = takeTeksten(blok.items, max, room)
  return items.length > 0 ? [{ soort: 'lijst', items }] : []
}

/**
 * The beginning of a chapter, as far as it fits; says so where there is more.
 * @param max in characters
 */
export function takeBegin(blokken: readonly Blok[], max: number, verder: string): Blok[] {
  const taken: Blok[] = []
  let room = max
  for (const blok of blokken) {
    if (measure(blok) > room) return [...taken, ...takeDeel(blok, max, room), alinea(verder)]
    taken.push(blok)
    room -= measure(blok)
  }
  return taken
}

function findChapter({ vooraf, verdieping }: Rapport, id: string): Hoofdstuk | undefined {
  return [...vooraf, ...verdieping].find((hoofdstuk) => hoofdstuk.id === id)
}

function buildKloven({ kloven }: Samenvatting): Blok[] {
  const items = kloven.items.map(({ titel, scoreregel, waarom: [eerste = ''] }) =>
    `${titel}\n${scoreregel}. ${eerste}`.trim(),
  )
  return [
    alinea(kloven.inleiding),
    ...(items.length > 0 ? [{ soort: 'lijst', items } as const] : []),
  ]
}

/** What the gemeente itself asks of the raad, else what the summary asks. */
function buildRaad(rapport: Rapport): Brief['delen'] {
  const besluit = findChapter(rapport, 'besluit')
  if (besluit) {
    const blokken = takeBegin(besluit.blokken, MAX_EIGEN_TEKST, briefTekst.verder)
    return [{ titel: briefTekst.besluit, blokken }]
  }
  const raad = rapport.samenvatting?.raad
  if (!raad) return []
  const { titel, inleiding, punten } = raad
  return [{ titel, blokken: [alinea(inleiding), { soort: 'lijst', items: punten }] }]
}

function buildVervolg(rapport: Rapport): Blok[] {
  const plan = findChapter(rapport, 'plan')
  const kort = plan?.blokken.filter(({ soort }) => soort === 'alinea').slice(0, 3) ?? []
  return [...kort, alinea(briefTekst.vervolg.gesprek)]
}

function buildDelen(rapport: Rapport): Brief['delen'] {
  const { samenvatting, waarden } = rapport
  const { aanleiding, kernboodschap, vervolg } = briefTekst
  const standen = waarden.map(({ titel, scoreregel }) => ({ label: titel, tekst: scoreregel }))
  return [
    {
      titel: aanleiding.titel,
      blokken: [alinea(aanleiding.instrument), alinea(aanleiding.zelfbeeld)],
    },
    ...(samenvatting
      ? [
          {
            titel: kernboodschap,
            blokken: [samenvatting.stand.kernzin, samenvatting.stand.alineas.join(' ')]
              .filter((tekst) => tekst !== '')
              .map(alinea),
          },
        ]
      : []),
    ...(standen.length > 0
      ? [{ titel: briefTekst.waarden, blokken: [{ soort: 'gegevens', items: standen } as const] }]
      : []),
    ...(samenvatting
      ? [{ titel: samenvatting.kloven.titel, blokken: buildKloven(samenvatting) }]
      : []),
    ...buildRaad(rapport),
    { titel: vervolg.titel, blokken: buildVervolg(rapport) },
  ]
}

/** The letter, with the sentences and figures of the report; what the report leaves out it does too. */
export function buildBrief(rapport: Rapport): Brief {
  const { document, kleur, loopregel, voorblad, standOp } = rapport
  // A letter is not older than what it tells of the plan.
  const datum = standOp !== null && standOp > document.datum ? standOp : document.datum
  const { aan, van, onderwerp, bijlage } = briefTekst
  return {
    document: { ...document, datum, titel: `${briefTekst.titel}: ${onderwerp.tekst}` },
    kleur,
    loopregel,
    logo: voorblad.logo,
    titel: briefTekst.titel,
    adressering: [aan, van, { label: briefTekst.datum, tekst: formatDatum(datum) }, onderwerp],
    concept: voorblad.concept,
    delen: buildDelen(rapport),
    slot: [briefTekst.groet, briefTekst.afzender(voorblad.naam)],
    bijlage: {
      titel: bijlage.titel,
      items: [bijlage.rapport(voorblad.titel, document.onderwerp)],
    },
  }
}
