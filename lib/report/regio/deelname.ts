import { formatKorteDatum } from '@/lib/report/format'
import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import type { RegiorapportInput } from './input'
import { deelnameTekst as TEKST, LEEG } from './teksten'

function buildTelling({ telling, plannen, vraag, signalen }: RegiorapportInput): Tabel {
  const { bijschrift, koppen, resultaat, behoeften, plan, signalen: naam } = TEKST.telling
  const rijen = [
    { naam: resultaat, telling },
    { naam: behoeften, telling: vraag.telling },
    { naam: plan, telling: plannen },
    { naam, telling: signalen.telling },
  ]
  return {
    bijschrift,
    koppen: [...koppen],
    rijen: rijen.map((rij) => [
      rij.naam,
      String(rij.telling.herkenbaar),
      String(rij.telling.anoniem),
    ]),
  }
}

const buildGemeenten = ({ gemeenten }: RegiorapportInput): Tabel => ({
  bijschrift: TEKST.tabel,
  koppen: [...TEKST.koppen],
  rijen: gemeenten.map(({ naam, gedeeld, vastgesteldOp }) => [
    naam,
    gedeeld.map((deel) => TEKST.delen[deel]).join(', ') || TEKST.niets,
    vastgesteldOp === null ? LEEG : formatKorteDatum(vastgesteldOp),
  ]),
})

function buildNamen(input: RegiorapportInput): Blok[] {
  if (!input.metNamen) return [{ soort: 'alinea', tekst: TEKST.zonderNamen }]
  return [
    { soort: 'tabel', tabel: buildGemeenten(input) },
    { soort: 'alinea', tekst: TEKST.anoniem },
  ]
}

/** Who shares what; of who does not share by name nothing but that it shares nothing yet. */
export function buildDeelname(input: RegiorapportInput): Hoofdstuk {
  const blokken: Blok[] =
    input.aantalGemeenten === 0
      ? [{ soort: 'alinea', tekst: TEKST.geenGemeenten }]
      : [
          { soort: 'alinea', tekst: TEKST.inleiding(input.aantalGemeenten) },
          { soort: 'tabel', tabel: buildTelling(input) },
          ...buildNamen(input),
        ]
  return { id: 'deelname', titel: TEKST.titel, blokken }
}
