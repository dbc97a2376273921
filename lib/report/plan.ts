import { isOpen, telKosten } from './actiestatus'
import { cleanText, formatBedrag, formatKorteDatum, shortenText } from './format'
import type { KenmerkStand, RapportExtra } from './input'
import type { Blok, Hoofdstuk, Tabel } from './model'
import type { RapportActie } from './stand'
import { datePart } from './tekst'
import { scoreTekst } from './teksten'
import { kenmerkTekst } from './teksten-kenmerk'
import { planTekst } from './teksten-verdieping'

/** The actions on one kenmerk. */
type Groep = { naam: string; acties: RapportActie[] }

function groupActies(standen: readonly KenmerkStand[], acties: readonly RapportActie[]): Groep[] {
  return standen
    .map(({ kenmerk }) => ({
      naam: kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
      acties: acties.filter(({ kenmerkId }) => kenmerkId === kenmerk.id),
    }))
    .filter((groep) => groep.acties.length > 0)
}

function toRij(naam: string, actie: RapportActie): string[] {
  const { titel, eigenaar, start, eind, kosten, status, resultaat } = actie
  return [
    cleanText(titel),
    naam,
    cleanText(eigenaar) || scoreTekst.leeg,
    planTekst.periode(start, eind) ?? scoreTekst.leeg,
    kosten === null ? scoreTekst.leeg : formatBedrag(kosten),
    planTekst.stand(status, cleanText(resultaat)),
  ]
}

function buildKosten(groepen: readonly Groep[]): Tabel {
  const acties = groepen.flatMap((groep) => groep.acties)
  const rijen = [...groepen, { naam: planTekst.totaal, acties }]
    .map((groep) => ({ naam: groep.naam, ...telKosten(groep.acties) }))
    .filter(({ open }) => open > 0)
    .map(({ naam, open, kosten, zonderKosten }) => [
      naam,
      String(open),
      zonderKosten === open ? scoreTekst.leeg : formatBedrag(kosten),
    ])
  return { bijschrift: planTekst.kostenTabel, koppen: [...planTekst.kostenKoppen], rijen }
}

function describeKosten(acties: readonly RapportActie[]): string {
  const { open, kosten, zonderKosten } = telKosten(acties)
  if (open === 0) return planTekst.geenOpen
  return zonderKosten === open
    ? planTekst.geenKosten
    : planTekst.kosten(formatBedrag(kosten), zonderKosten)
}

function buildBlokken(groepen: readonly Groep[]): Blok[] {
  const acties = groepen.flatMap((groep) => groep.acties)
  if (acties.length === 0) return [{ soort: 'alinea', tekst: planTekst.geen }]
  const gereed = acties.filter(({ status }) => status === 'gereed').length
  return [
    { soort: 'alinea', tekst: planTekst.inleiding(acties.length, groepen.length, gereed) },
    { soort: 'alinea', tekst: describeKosten(acties) },
    {
      soort: 'tabel',
      tabel: {
        bijschrift: planTekst.tabel,
        koppen: [...planTekst.koppen],
        rijen: groepen.flatMap(({ naam, acties: eigen }) =>
          eigen.map((actie) => toRij(naam, actie)),
        ),
      },
    },
    ...(acties.some(isOpen) ? [{ soort: 'tabel', tabel: buildKosten(groepen) } as const] : []),
  ]
}

/** So many actions go on a slide. */
const MAX_OPEN = 6
/** How long their words are there at most, in characters. */
const MAX_TITEL = 70
const MAX_EIGENAAR = 40

/** The actions that are still to be done, the first to be ready first; without a day last. */
export function buildOpenActies(
  standen: readonly KenmerkStand[],
  { acties }: Pick<RapportExtra, 'acties'>,
): Tabel | null {
  const open = groupActies(standen, acties)
    .flatMap((groep) => groep.acties)
    .filter(isOpen)
    .toSorted((a, b) => compareEind(a.eind, b.eind))
  if (open.length === 0) return null
  const rijen = open
    .slice(0, MAX_OPEN)
    .map(({ titel, eigenaar, eind }) => [
      shortenText(cleanText(titel), MAX_TITEL),
      shortenText(cleanText(eigenaar), MAX_EIGENAAR) || scoreTekst.leeg,
      eind === null ? scoreTekst.leeg : formatKorteDatum(eind),
    ])
  const { tabel, koppen } = planTekst.open
  return { bijschrift: tabel(rijen.length, open.length), koppen: [...koppen], rijen }
}

/** ISO days, which sort as text. */
function compareEind(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/** The verbeterplan by kenmerk, with what it costs. */
export function buildPlan(
  standen: readonly KenmerkStand[],
  { acties, standOp }: Pick<RapportExtra, 'acties' | 'standOp'>,
): Hoofdstuk {
  return {
    id: 'plan',
    titel: planTekst.titel,
    blokken: [
      ...datePart(planTekst.standOp, standOp),
      ...buildBlokken(groupActies(standen, acties)),
    ],
  }
}
