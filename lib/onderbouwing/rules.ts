import {
  BESTANDEN,
  extensieOf,
  EXTENSIES,
  toBestandsnaam,
  toVeiligeNaam,
  type Bestandssoort,
  type Inhoud,
} from '@/lib/invoer/bestand'
import { isSameTekst } from '@/lib/invoer/form'
import {
  MAX_BIBLIOTHEEK,
  type Bestandsfout,
  type Gebruik,
  type Kenmerken,
  type KenmerkOnderbouwing,
  type Stuk,
} from './schema'

/** Why a file is not kept, and what it turned out to be where that helps. */
export type Bestandsweigering = Readonly<{
  ok: false
  reden: Bestandsfout
  inhoud?: string
  extensie?: string
}>
type Aangenomen = Readonly<{ ok: true; soort: Bestandssoort; bestandsnaam: string }>

/** Whether a file may be kept: it is of a kind that is taken, and its name says so too. */
export function judgeBestand(naam: string, inhoud: Inhoud): Aangenomen | Bestandsweigering {
  const extensie = extensieOf(naam)
  if (isMacroNaam(extensie)) return { ok: false, reden: 'macro' }
  if (inhoud.soort !== null) {
    const extensies: readonly string[] = BESTANDEN[inhoud.soort].extensies
    if (!extensies.includes(extensie)) {
      return { ok: false, reden: 'naam-past-niet', inhoud: inhoud.soort, extensie }
    }
    return { ok: true, soort: inhoud.soort, bestandsnaam: toBestandsnaam(naam, inhoud.soort) }
  }
  if ('bezwaar' in inhoud) return { ok: false, reden: inhoud.bezwaar }
  const gevonden = inhoud.anders !== null && { inhoud: inhoud.anders }
  return EXTENSIES.includes(extensie)
    ? { ok: false, reden: 'naam-past-niet', extensie, ...gevonden }
    : { ok: false, reden: 'andere-soort', ...gevonden }
}

/** docm, dotm, xlsm, xltm, xlam, and the binary xlsb, that can hold macros as well. */
const isMacroNaam = (extensie: string) => /^(?:do[ct]m|xl[stah]m|xlam|xlsb)$/.test(extensie)

/** Leaves out what is confidential, and the questions and kenmerken with nothing else. */
export function withoutVertrouwelijk(
  kenmerken: readonly KenmerkOnderbouwing[],
): KenmerkOnderbouwing[] {
  return kenmerken
    .map((kenmerk) => ({
      ...kenmerk,
      vragen: kenmerk.vragen
        .map((vraag) => ({
          ...vraag,
          stukken: vraag.stukken.filter(({ vertrouwelijk }) => !vertrouwelijk),
        }))
        .filter(({ stukken }) => stukken.length > 0),
    }))
    .filter(({ vragen }) => vragen.length > 0)
}

/** The pieces of these kenmerken, each once. */
export function listStukken(kenmerken: readonly KenmerkOnderbouwing[]): Stuk[] {
  const stukken = kenmerken.flatMap(({ vragen }) => vragen.flatMap((vraag) => vraag.stukken))
  return [...new Map(stukken.map((stuk) => [stuk.id, stuk])).values()]
}

/** Whether a file still fits. @param gebruikt what the gemeente keeps now, in bytes */
export const isRuimte = (gebruikt: number, erbij: number) => gebruikt + erbij <= MAX_BIBLIOTHEEK

/** A piece that a snapshot of a meting rests on stays. */
export const isVerwijderbaar = (gebruik: readonly Gebruik[]) =>
  !gebruik.some(({ isVastgelegd }) => isVastgelegd)

/**
 * What a piece becomes for someone who saw `gezien` and asks for `wens`: what they left as it was
 * stays as it is stored (`nu`). Only a title can be changed by two people in two ways.
 */
export function mergeKenmerken(
  wens: Kenmerken,
  gezien: Kenmerken,
  nu: Kenmerken,
): Readonly<{ naar: Kenmerken; isConflict: boolean }> {
  const isZelfde = wens.vertrouwelijk === gezien.vertrouwelijk
  const { vertrouwelijk } = isZelfde ? nu : wens
  const { titel } = isSameTekst(wens.titel, gezien.titel) ? nu : wens
  const isConflict = titel !== nu.titel && !isSameTekst(gezien.titel, nu.titel)
  return { naar: { titel, vertrouwelijk }, isConflict }
}

/** What can be changed about a piece, and no more. */
export const toKenmerken = ({ titel, vertrouwelijk }: Kenmerken): Kenmerken => ({
  titel,
  vertrouwelijk,
})

const toSearchable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What one searches in; a link has an address, a file a name. */
type Doorzoekbaar = Readonly<{
  titel: string
  link?: string | null
  bestandsnaam?: string | null
}>

/** The pieces in which every word that was searched for occurs, in any order. */
export function searchStukken<S extends Doorzoekbaar>(stukken: readonly S[], zoek: string): S[] {
  const woorden = toSearchable(zoek).split(/\s+/).filter(Boolean)
  return stukken.filter(({ titel, link, bestandsnaam }) => {
    const text = toSearchable(`${titel} ${link ?? bestandsnaam ?? ''}`)
    return woorden.every((woord) => text.includes(woord))
  })
}

/** What becomes of a file's name when nobody gave it a title. */
export const toTitel = (titel: string, bestandsnaam: string) =>
  titel || bestandsnaam.replace(/\.[^.]*$/, '')

const MAX_MAP = 60

/**
 * The place of each file in the zip, by its id: in the folder of the first kenmerk where it is
 * used. No two are the same to a system that does not tell capitals apart.
 */
export function listZipPaden(
  kenmerken: readonly KenmerkOnderbouwing[],
): ReadonlyMap<string, string> {
  const paden = new Map<string, string>()
  const bezet = new Set<string>()
  for (const { nummer, kort, vragen } of kenmerken) {
    const map = toVeiligeNaam(`${String(nummer).padStart(2, '0')} ${kort}`, MAX_MAP)
    for (const stuk of vragen.flatMap(({ stukken }) => stukken)) {
      if (stuk.soort === 'link' || paden.has(stuk.id)) continue
      const pad = findFreePad(map, stuk.bestandsnaam, bezet)
      paden.set(stuk.id, pad)
      bezet.add(pad.toLowerCase())
    }
  }
  return paden
}

function findFreePad(map: string, bestandsnaam: string, bezet: ReadonlySet<string>): string {
  const punt = bestandsnaam.lastIndexOf('.')
  const [naam, extensie] = [bestandsnaam.slice(0, punt), bestandsnaam.slice(punt)]
  for (let nummer = 1; ; nummer += 1) {
    const pad = `${map}/${naam}${nummer === 1 ? '' : ` (${nummer})`}${extensie}`
    if (!bezet.has(pad.toLowerCase())) return pad
  }
}
