import { isOpgeheven } from '@/lib/gemeenten/rules'
import type { Registerfout, Registergegevens, Registerrij } from '@/lib/register/schema'
import {
  BLIJFT,
  type Jaarbezwaar,
  type Registerplan,
  type Registerstand,
  type Registertelling,
  type Veldwijziging,
  type Wegkeuzes,
} from './schema'

const EERSTE_JAAR = 2015

/**
 * The year that someone typed, or that the file names; `toekomst` for one that has not begun, since
 * the newest register says at once what each gemeente is.
 * @param ditJaar the current one
 */
export function readJaar(
  getypt: string,
  inBestand: number | null,
  ditJaar: number,
): Readonly<{ ok: true; jaar: number }> | Jaarbezwaar {
  const jaar = getypt === '' ? inBestand : /^\d{4}$/.test(getypt) ? Number(getypt) : null
  if (jaar === null || jaar < EERSTE_JAAR) return { ok: false, reden: 'jaar', gevraagd: getypt }
  return jaar > ditJaar ? { ok: false, reden: 'toekomst', jaar } : { ok: true, jaar }
}

type Gemeente = Registerstand['gemeenten'][number]

/** Codes that the demo uses for gemeenten that do not exist. */
export function findVerzonnen(
  rijen: readonly Registerrij[],
  { gemeenten }: Pick<Registerstand, 'gemeenten'>,
): Registerfout[] {
  const verzonnen = new Set(gemeenten.flatMap(({ code, fictief }) => (fictief ? [code] : [])))
  return rijen
    .filter(({ code }) => verzonnen.has(code))
    .map(({ code, regel }) => ({
      regel,
      melding: `${code} is hier een verzonnen gemeente. Haal deze regel weg.`,
    }))
}

const isSame = (a: Registergegevens, b: Registergegevens) =>
  a.naam === b.naam &&
  a.provincie === b.provincie &&
  a.regioCode === b.regioCode &&
  a.regioNaam === b.regioNaam &&
  a.inwoners === b.inwoners

/**
 * What a register would change. The newest year says what each gemeente is now; an older one only
 * says what it was.
 * @param rijen of the file
 */
export function planRegister(
  rijen: readonly Registergegevens[],
  jaar: number,
  stand: Registerstand,
): Registerplan {
  const echt = stand.gemeenten.filter(({ fictief }) => !fictief)
  const nieuwste = Math.max(0, ...stand.jaren, ...echt.map(({ registerjaar }) => registerjaar))
  const isNieuwste = jaar >= nieuwste
  const regioNamen = new Map(stand.regios.map(({ code, naam }) => [code, naam]))
  const before = new Map(
    isNieuwste
      ? echt.map((gemeente) => [gemeente.code, toGegevens(gemeente, regioNamen)])
      : stand.regels.map((regel) => [regel.code, regel]),
  )
  const opgeheven = new Set(
    isNieuwste ? echt.filter((gemeente) => isOpgeheven(gemeente, jaar)).map(toCode) : [],
  )
  const bestaand = rijen.filter(({ code }) => before.has(code))
  return {
    jaar,
    isNieuwste,
    rijen,
    toegevoegd: rijen.filter(({ code }) => !before.has(code)),
    gewijzigd: bestaand.flatMap((rij) => {
      const oud = before.get(rij.code)
      const wijzigingen = oud ? listWijzigingen(oud, rij) : []
      const komtTerug = opgeheven.has(rij.code)
      if (!oud || (wijzigingen.length === 0 && !komtTerug)) return []
      const { code, naam } = rij
      const verhuist =
        oud.regioCode === rij.regioCode ? null : { van: oud.regioCode, naar: rij.regioCode }
      return { code, naam, wijzigingen, verhuist, komtTerug }
    }),
    weg: isNieuwste ? listWeg(rijen, jaar, { ...stand, gemeenten: echt }) : [],
    ...compareRegios(rijen, isNieuwste, regioNamen),
    jaarregels: countJaarregels(rijen, stand.regels),
  }
}

const toCode = ({ code }: Readonly<{ code: string }>) => code

const toGegevens = (
  { code, naam, provincie, regioCode, inwoners }: Gemeente,
  regioNamen: ReadonlyMap<string, string>,
): Registergegevens => ({
  ...{ code, naam, provincie, regioCode, inwoners },
  regioNaam: regioNamen.get(regioCode) ?? regioCode,
})

function listWijzigingen(oud: Registergegevens, nieuw: Registergegevens): Veldwijziging[] {
  const tekst = (aantal: number) => aantal.toLocaleString('nl-NL')
  // Another name for the same regio is no move; it stands with the regio's.
  const verhuist = oud.regioCode !== nieuw.regioCode
  const wijzigingen: Veldwijziging[] = [
    { veld: 'naam', van: oud.naam, naar: nieuw.naam },
    { veld: 'provincie', van: oud.provincie, naar: nieuw.provincie },
    { veld: 'regio', van: oud.regioNaam, naar: verhuist ? nieuw.regioNaam : oud.regioNaam },
    { veld: 'inwoners', van: tekst(oud.inwoners), naar: tekst(nieuw.inwoners) },
  ]
  return wijzigingen.filter(({ veld, van, naar }) => van !== naar || (veld === 'regio' && verhuist))
}

/** Those that the file does not name, and about which nothing was decided for its year. */
function listWeg(
  rijen: readonly Registergegevens[],
  jaar: number,
  { gemeenten, regels }: Registerstand,
): Registerplan['weg'] {
  const inBestand = new Set(rijen.map(toCode))
  const vanHetJaar = new Set(regels.map(toCode))
  /** It was said to go on by itself: it is of this year, without a row in it. */
  const isBesloten = ({ code, registerjaar }: Gemeente) =>
    registerjaar >= jaar && regels.length > 0 && !vanHetJaar.has(code)
  return gemeenten
    .filter(({ code }) => !inBestand.has(code))
    .filter((gemeente) => !isOpgeheven(gemeente, jaar) && !isBesloten(gemeente))
    .map(({ code, naam, regioCode }) => ({ code, naam, regioCode }))
}

function compareRegios(
  rijen: readonly Registergegevens[],
  isNieuwste: boolean,
  stored: ReadonlyMap<string, string>,
): Pick<Registerplan, 'nieuweRegios' | 'hernoemdeRegios'> {
  const inBestand = new Map(rijen.map(({ regioCode, regioNaam }) => [regioCode, regioNaam]))
  const regios = [...inBestand].map(([code, naam]) => ({ code, naam }))
  return {
    nieuweRegios: regios.filter(({ code }) => !stored.has(code)),
    hernoemdeRegios: isNieuwste
      ? regios.flatMap(({ code, naam }) => {
          const was = stored.get(code)
          return was === undefined || was === naam ? [] : { code, naam, was }
        })
      : [],
  }
}

function countJaarregels(
  rijen: readonly Registergegevens[],
  regels: readonly Registergegevens[],
): number {
  const stored = new Map(regels.map((regel) => [regel.code, regel]))
  const nieuw = rijen.filter((rij) => {
    const regel = stored.get(rij.code)
    return !regel || !isSame(rij, regel)
  })
  const inBestand = new Set(rijen.map(toCode))
  return nieuw.length + regels.filter(({ code }) => !inBestand.has(code)).length
}

/** Whether everything in a file is there already. */
export const isNiets = (plan: Registerplan): boolean =>
  plan.toegevoegd.length === 0 &&
  plan.gewijzigd.length === 0 &&
  plan.weg.length === 0 &&
  plan.nieuweRegios.length === 0 &&
  plan.hernoemdeRegios.length === 0 &&
  plan.jaarregels === 0

/** The gemeenten that are gone for which the choice is missing, or cannot be. */
export function findOnbeslist(
  { weg, rijen }: Registerplan,
  keuzes: Wegkeuzes,
): Registerplan['weg'] {
  const codes = new Set(rijen.map(toCode))
  return weg.filter(({ code }) => {
    const keuze = Object.hasOwn(keuzes, code) ? keuzes[code] : undefined
    return keuze !== BLIJFT && (keuze === undefined || !codes.has(keuze))
  })
}

export const countRegister = (plan: Registerplan, keuzes: Wegkeuzes): Registertelling => {
  const blijft = plan.weg.filter(({ code }) => keuzes[code] === BLIJFT).length
  return {
    toegevoegd: plan.toegevoegd.length,
    gewijzigd: plan.gewijzigd.length,
    heringedeeld: plan.weg.length - blijft,
    blijft,
    nieuweRegios: plan.nieuweRegios.length,
  }
}
