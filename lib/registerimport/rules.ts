import { isOpgeheven } from '@/lib/gemeenten/rules'
import type { Registerfout, Registergegevens, Registerrij } from '@/lib/register/schema'
import {
  BLIJFT,
  type Besluit,
  type Jaarbezwaar,
  type Registerplan,
  type Registerstand,
  type Registertelling,
  type Veldwijziging,
  type Weg,
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
    weg: listWeg(rijen, { jaar, isNieuwste }, { ...stand, gemeenten: echt }),
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

/**
 * Those that the file does not name: the ones about which nothing was chosen for its year, and the
 * others with what was chosen, so that a wrong choice can be made again. Of an older year only those
 * that ended by a choice: the newest says which gemeenten there are.
 */
function listWeg(
  rijen: readonly Registergegevens[],
  { jaar, isNieuwste }: Pick<Registerplan, 'jaar' | 'isNieuwste'>,
  { gemeenten, regels }: Registerstand,
): Weg[] {
  const inBestand = new Set(rijen.map(toCode))
  const vanHetJaar = new Set(regels.map(toCode))
  const isWeg = (gemeente: Gemeente) =>
    gemeente.opgehevenPer === jaar
      ? gemeente.opvolgerCode !== null
      : isNieuwste && !isOpgeheven(gemeente, jaar)
  const findWas = ({ code, registerjaar, opgehevenPer, opvolgerCode }: Gemeente) => {
    if (opgehevenPer === jaar) return opvolgerCode
    // It was said to go on by itself: it is of this year, without a row in it.
    const isBesloten = registerjaar >= jaar && regels.length > 0 && !vanHetJaar.has(code)
    return isBesloten ? BLIJFT : null
  }
  return gemeenten
    .filter((gemeente) => !inBestand.has(gemeente.code) && isWeg(gemeente))
    .map((gemeente) => {
      const { code, naam, regioCode } = gemeente
      return { code, naam, regioCode, was: findWas(gemeente) }
    })
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

/** Whether everything in a file is there already, with a choice for each gemeente that is gone. */
export const isNiets = (plan: Registerplan): boolean =>
  plan.toegevoegd.length === 0 &&
  plan.gewijzigd.length === 0 &&
  findOnbeslist(plan, {}).length === 0 &&
  plan.nieuweRegios.length === 0 &&
  plan.hernoemdeRegios.length === 0 &&
  plan.jaarregels === 0

/** What holds for a gemeente that is gone: what is chosen now, or else what was. */
const readKeuze = (keuzes: Wegkeuzes, { code, was }: Weg): string | null =>
  (Object.hasOwn(keuzes, code) ? keuzes[code] : undefined) ?? was

/**
 * The gemeenten that are gone for which the choice is missing, or cannot be, or was made while
 * another one stood there than is stored now.
 * @param gezien what stood there; left out where nobody looked
 */
export function findOnbeslist(
  { weg, rijen, isNieuwste }: Registerplan,
  keuzes: Wegkeuzes,
  gezien?: Wegkeuzes,
): Weg[] {
  const codes = new Set(rijen.map(toCode))
  return weg.filter((gemeente) => {
    const keuze = readKeuze(keuzes, gemeente)
    if (gezien && (gezien[gemeente.code] ?? null) !== gemeente.was) return true
    // By an older year nothing becomes a gemeente of now.
    return keuze === BLIJFT ? !isNieuwste : keuze === null || !codes.has(keuze)
  })
}

/** The choices that are other than what was chosen before. */
export const listBesluiten = ({ weg }: Pick<Registerplan, 'weg'>, keuzes: Wegkeuzes): Besluit[] =>
  weg.flatMap((gemeente) => {
    const naar = readKeuze(keuzes, gemeente)
    return naar === null || naar === gemeente.was ? [] : [{ ...gemeente, naar }]
  })

/**
 * The choices by which someone would give themselves a gemeente to read: members of its successor
 * read what it established. Who is a member of the gemeente itself reads it already.
 * @param eigen the gemeenten that they are a member of
 */
export function findEigen(
  besluiten: readonly Besluit[],
  { rijen, isNieuwste }: Pick<Registerplan, 'rijen' | 'isNieuwste'>,
  { gemeenten }: Pick<Registerstand, 'gemeenten'>,
  eigen: readonly string[],
): Besluit[] {
  const bestaan = new Set(isNieuwste ? rijen.map(toCode) : [])
  const opvolgers = new Map<string, string | null>([
    ...gemeenten.map(
      ({ code, opvolgerCode }) => [code, bestaan.has(code) ? null : opvolgerCode] as const,
    ),
    ...besluiten.map(({ code, naar }) => [code, naar === BLIJFT ? null : naar] as const),
  ])
  /** The gemeente itself, which one goes on with it, and so on. */
  const volg = (code: string): Set<string> => {
    const keten = new Set<string>()
    for (let each: string | null = code; each !== null && !keten.has(each);) {
      keten.add(each)
      each = opvolgers.get(each) ?? null
    }
    return keten
  }
  return besluiten.filter(
    ({ code, naar }) =>
      naar !== BLIJFT &&
      !eigen.includes(code) &&
      eigen.some((lid) => volg(naar).has(lid) || volg(lid).has(naar)),
  )
}

/** What an import with these choices does. */
export const countRegister = (
  plan: Registerplan,
  besluiten: readonly Besluit[],
): Registertelling => {
  const blijft = besluiten.filter(({ naar }) => naar === BLIJFT).length
  return {
    toegevoegd: plan.toegevoegd.length,
    gewijzigd: plan.gewijzigd.length,
    heringedeeld: besluiten.length - blijft,
    blijft,
    nieuweRegios: plan.nieuweRegios.length,
  }
}
