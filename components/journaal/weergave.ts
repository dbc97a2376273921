import { findIndicator, findKenmerk } from '@/lib/instrument/find'
import type { Instrument } from '@/lib/instrument/model'
import { formatDatum } from '@/lib/report/format'
import type { Filter, Journaalregel, Wijziging } from '@/lib/journaal/schema'
import { FEIT_TEKSTEN, JOURNAAL_TEKSTEN, OVERIG_TEKSTEN, REGEL_TEKSTEN as TEKST } from './teksten'

/** The address of the journaal with a filter, on a page of it. */
export function toPad(base: string, filter: Filter, pagina = 1): string {
  const query = new URLSearchParams(Object.entries(filter).filter(([, waarde]) => waarde !== ''))
  if (pagina > 1) query.set('pagina', String(pagina))
  const text = query.toString()
  return text ? `${base}?${text}` : base
}

/** The lines by the day in the Netherlands on which they were written, in the order they have. */
export function groupPerDag(
  regels: readonly Journaalregel[],
): readonly Readonly<{ dag: string; regels: readonly Journaalregel[] }>[] {
  const groups = new Map<string, Journaalregel[]>()
  for (const regel of regels) {
    const dag = JOURNAAL_TEKSTEN.dag(regel.tijdstip)
    groups.set(dag, [...(groups.get(dag) ?? []), regel])
  }
  return [...groups].map(([dag, found]) => ({ dag, regels: found }))
}

/** What a line says was done, in a few words. */
export function describeTitel(wijziging: Wijziging): string {
  switch (wijziging.soort) {
    case 'oordeel':
      return describeOordeelTitel(wijziging)
    case 'ambitie':
      if (!wijziging.naar) return TEKST.ambitie.teruggenomen
      return wijziging.van ? TEKST.ambitie.gewijzigd : TEKST.ambitie.bepaald
    case 'taak':
      return TEKST.taak.verdeeld
    case 'deling':
      return TEKST.gedeeld
    case 'gestart':
      return TEKST.gestart(wijziging.naam)
    case 'vastgesteld':
      return TEKST.vastgesteld(wijziging.revisie)
    case 'heropend':
      return TEKST.heropend(wijziging.revisie)
    case 'overig':
      return describeDaad(wijziging).titel
  }
}

function describeOordeelTitel({
  van,
  naar,
  overgenomen,
}: Extract<Wijziging, { soort: 'oordeel' }>): string {
  if (overgenomen) return TEKST.oordeel.overgenomen
  if (!naar) return TEKST.oordeel.teruggenomen
  return van ? TEKST.oordeel.gewijzigd : TEKST.oordeel.gegeven
}

type Overig = Extract<Wijziging, { soort: 'overig' }>

/** The words for a deed; for one without words, the words that its name is made of. */
function describeDaad({ operatie, onderwerp, feiten }: Overig): { titel: string; naam: string } {
  const words = Object.hasOwn(OVERIG_TEKSTEN, operatie) ? OVERIG_TEKSTEN[operatie] : undefined
  for (const naam of [onderwerp, feiten.actie, feiten.soort]) {
    const known = naam !== undefined && words && Object.hasOwn(words.daden, naam)
    if (known) return { titel: words.daden[naam] ?? words.algemeen, naam }
  }
  return { titel: words?.algemeen ?? spellOut(operatie), naam: '' }
}

/** "meting:delen" becomes "Meting delen", "gereedOp" becomes "Gereed op". */
function spellOut(naam: string): string {
  const words = naam
    .replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/[:_-]+/g, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A fact as one reads it: a date in words. */
export function describeFeit(waarde: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? formatDatum(waarde) : waarde
}

const NIETSZEGGEND = ['', '0']

/** The facts beside a deed that has no form of its own. */
export function listFeiten(overig: Overig): { label: string; tekst: string }[] {
  const { naam: daad } = describeDaad(overig)
  return Object.entries(overig.feiten)
    .filter(([, waarde]) => !NIETSZEGGEND.includes(waarde) && waarde !== daad)
    .map(([naam, waarde]) => ({
      label: (Object.hasOwn(FEIT_TEKSTEN, naam) ? FEIT_TEKSTEN[naam] : undefined) ?? spellOut(naam),
      tekst: describeFeit(waarde),
    }))
}

/** The kenmerk or question that a line is about, in words; null for the meting as a whole. */
export function describeOnderwerp(instrument: Instrument, wijziging: Wijziging): string | null {
  const id = findOnderwerp(wijziging)
  const kenmerk = id === null ? undefined : findKenmerk(instrument, id.slice(0, 3))
  if (id === null || !kenmerk) return null
  const naam = TEKST.kenmerk(kenmerk.nummer, kenmerk.kort)
  const vraag = findIndicator(instrument, id)
  return vraag ? TEKST.vraag(naam, vraag.stelling) : naam
}

function findOnderwerp(wijziging: Wijziging): string | null {
  switch (wijziging.soort) {
    case 'oordeel':
      return wijziging.indicatorId
    case 'ambitie':
    case 'taak':
      return wijziging.kenmerkId
    case 'overig':
      return wijziging.onderwerp
    default:
      return null
  }
}
