import { isSameTekst } from '@/lib/invoer/form'
import { shortenText } from '@/lib/report/format'
import type { Teamlid } from '@/lib/taken/schema'
import type { Draad, Opmerking, OpmerkingInhoud } from './schema'

/** A stored remark with what belongs to it. */
export type OpmerkingRow = Readonly<{
  id: string
  openingId: string | null
  userId: string | null
  naam: string | null
  tekst: string
  op: Date
  opgelost: Draad['opgelost']
  vermeld: readonly (Teamlid & Readonly<{ isGezien: boolean }>)[]
}>

const compareOudsteEerst = (a: OpmerkingRow, b: OpmerkingRow) =>
  a.op.valueOf() - b.op.valueOf() || a.id.localeCompare(b.id)

/** Open threads that name the reader and were not seen, other open ones, resolved ones. */
const toRang = ({ opgelost, isOngezien }: Draad) => (opgelost ? 2 : isOngezien ? 0 : 1)

/** The threads of one indicator for a reader, in the order of `toRang`, the newest of each first. */
export function listDraden(rows: readonly OpmerkingRow[], lezerId: string): Draad[] {
  return rows
    .filter(({ openingId }) => openingId === null)
    .toSorted((a, b) => compareOudsteEerst(b, a))
    .map((opening) => {
      const antwoorden = rows
        .filter(({ openingId }) => openingId === opening.id)
        .toSorted(compareOudsteEerst)
      return toDraad(opening, antwoorden, lezerId)
    })
    .toSorted((a, b) => toRang(a) - toRang(b))
}

function toDraad(
  opening: OpmerkingRow,
  antwoorden: readonly OpmerkingRow[],
  lezerId: string,
): Draad {
  const laatste = antwoorden.at(-1) ?? opening
  const toOpmerking = (row: OpmerkingRow): Opmerking => ({
    id: row.id,
    naam: row.naam,
    tekst: row.tekst,
    op: row.op,
    vermeld: row.vermeld.map(({ userId, naam }) => ({ userId, naam })),
    isEigen: row.userId === lezerId,
    magWijzigen: row === laatste && row.userId === lezerId && opening.opgelost === null,
  })
  return {
    opening: toOpmerking(opening),
    antwoorden: antwoorden.map(toOpmerking),
    opgelost: opening.opgelost,
    isOngezien: [opening, ...antwoorden].some(({ vermeld }) =>
      vermeld.some(({ userId, isGezien }) => userId === lezerId && !isGezien),
    ),
  }
}

/**
 * What a remark becomes for its writer, who saw `gezien` and asks for `wens`, perhaps on another
 * device than the one that stored `nu`: what they left as it was stays as it is stored.
 */
export function mergeOpmerking(
  wens: OpmerkingInhoud,
  gezien: OpmerkingInhoud,
  nu: OpmerkingInhoud,
): Readonly<{ naar: OpmerkingInhoud; isConflict: boolean }> {
  const { tekst } = isSameTekst(wens.tekst, gezien.tekst) ? nu : wens
  const blijft = nu.vermeld.filter(
    (id) => wens.vermeld.includes(id) || !gezien.vermeld.includes(id),
  )
  const erbij = wens.vermeld.filter((id) => !gezien.vermeld.includes(id))
  return {
    naar: { tekst, vermeld: [...new Set([...blijft, ...erbij])] },
    isConflict: !isSameTekst(tekst, nu.tekst) && !isSameTekst(gezien.tekst, nu.tekst),
  }
}

const MAX_FRAGMENT = 140

/** The beginning of a text on one line, cut between words where that is possible. */
export function toFragment(tekst: string): string {
  return shortenText(tekst.replace(/\s+/gu, ' ').trim(), MAX_FRAGMENT)
}
