import { sayGetoond } from '@/lib/figuren/teksten-regio'
import type { Blok, Hoofdstuk } from '@/lib/report/model'
import { describeRegio, describeTeWeinig } from '@/lib/report/teksten-regio'
import { countDelend, type RegiorapportInput } from './input'
import { countVeranderd } from './jaren'
import { buildVerdeling, toRij } from './spreiding'
import {
  jarenTekst,
  knelpuntTekst,
  samenvattingTekst as TEKST,
  signaalTekst,
  spreidingTekst,
  vraagTekst,
} from './teksten'

/** So many of a kind the summary names; the chapters name all. */
const GENOEMD = 3

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const kop = (tekst: string): Blok => ({ soort: 'kop', tekst })
const lijst = (items: string[]): Blok => ({ soort: 'lijst', items })

const listSpreidingen = ({ kenmerken }: RegiorapportInput) =>
  kenmerken.filter(({ aggregaat }) => aggregaat.spreiding !== null)

/** What the regio shows, in the same sentences as its page. */
function writeKernzin({
  telling,
  aantalGemeenten,
  kenmerken,
}: Pick<RegiorapportInput, 'telling' | 'aantalGemeenten' | 'kenmerken'>): string {
  const zin = describeRegio({
    gemeenten: aantalGemeenten,
    telling,
    kenmerken: kenmerken.map(({ kenmerk: { nummer, kort }, basis }) => ({ nummer, kort, basis })),
  })
  return [zin, describeTeWeinig(telling)].filter(Boolean).join(' ')
}

function buildKnelpunten({ knelpunten }: RegiorapportInput): Blok[] {
  if (knelpunten.length === 0) return []
  const items = knelpunten
    .slice(0, GENOEMD)
    .map(({ kenmerk, onder, van }) => knelpuntTekst.item(kenmerk.kort, onder, van))
  const meer = knelpunten.length - items.length
  return [kop(TEKST.knelpunten), lijst([...items, ...(meer > 0 ? [knelpuntTekst.meer(meer)] : [])])]
}

function buildVraag({ vraag }: RegiorapportInput): Blok[] {
  const items = (vraag.vragen ?? [])
    .slice(0, GENOEMD)
    .map(({ kenmerk, soort, aantal }) =>
      vraagTekst.item(kenmerk.kort, vraagTekst.soort[soort], aantal),
    )
  return items.length === 0 ? [] : [kop(TEKST.vraag), lijst(items)]
}

/** On how many kenmerken each is named, most first. */
function countPartijen({ signalen }: RegiorapportInput) {
  const groepen = signalen.groepen ?? []
  return [...new Set(groepen.map(({ partij }) => partij))]
    .map((partij) => ({
      partij,
      aantal: groepen.filter((groep) => groep.partij === partij).length,
    }))
    .toSorted((a, b) => b.aantal - a.aantal)
}

function buildSignalen(input: RegiorapportInput): Blok[] {
  const partijen = countPartijen(input)
  if (partijen.length === 0) return []
  const items = partijen
    .slice(0, GENOEMD)
    .map(({ partij, aantal }) => signaalTekst.item(signaalTekst.partij[partij], aantal))
  return [kop(TEKST.signalen), lijst(items)]
}

function buildOntwikkeling({ jaren }: RegiorapportInput): Blok[] {
  if (!jaren) return []
  const { beide, hoger, lager } = countVeranderd(jaren)
  if (beide === 0) return []
  return [
    kop(jarenTekst.titel(jaren.vorig, jaren.jaar)),
    alinea(jarenTekst.zin(beide, hoger, lager)),
  ]
}

/** What an adviseur can do next. */
function listStappen({ telling, aantalGemeenten, knelpunten, vraag }: RegiorapportInput): string[] {
  const delend = countDelend(telling)
  const vragen = vraag.vragen ?? []
  const aanbod = vragen.find(({ dekking }) => dekking === 'kenmerk')
  const zonder = vragen.filter(({ dekking }) => dekking === 'niets').length
  const namen = knelpunten.slice(0, GENOEMD).map(({ kenmerk }) => kenmerk.kort)
  return [
    ...(delend > 0 ? [TEKST.herkennen] : []),
    ...(namen.length > 0 ? [TEKST.samen(namen)] : []),
    ...(aanbod ? [TEKST.aanbod(aanbod.kenmerk.kort, vraagTekst.soort[aanbod.soort])] : []),
    ...(zonder > 0 ? [TEKST.gat(zonder)] : []),
    ...(delend < aantalGemeenten ? [TEKST.uitnodigen] : []),
  ]
}

function buildBeeld(input: RegiorapportInput, bron: string): Blok[] {
  const gemeten = listSpreidingen(input)
  if (gemeten.length === 0) return []
  const [getoond, totaal] = [gemeten.length, input.kenmerken.length]
  const zin = sayGetoond(getoond, totaal)
  return [
    kop(TEKST.beeld),
    ...(zin ? [alinea(zin)] : []),
    buildVerdeling(gemeten.map(toRij), {
      id: 'spreiding',
      titel: spreidingTekst.figuurAlle(getoond, totaal),
      bron,
    }),
  ]
}

/** The summary, two pages at most: the words on one and the picture on the other. */
export function buildSamenvatting(input: RegiorapportInput, bron: string): Hoofdstuk {
  const { telling } = input
  const stappen = listStappen(input)
  return {
    id: 'samenvatting',
    titel: TEKST.titel,
    blokken: [
      kop(TEKST.stand),
      alinea(writeKernzin(input)),
      ...(countDelend(telling) > 0 ? [alinea(TEKST.basisniveau)] : []),
      ...buildKnelpunten(input),
      ...buildVraag(input),
      ...buildSignalen(input),
      ...buildOntwikkeling(input),
      ...(stappen.length > 0 ? [kop(TEKST.bespreken), lijst(stappen)] : []),
      ...buildBeeld(input, bron),
    ],
  }
}
