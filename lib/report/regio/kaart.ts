import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import type { Cel, Kaart, Kolom, Ontbreekt, RegiorapportInput } from './input'
import { kaartTekst as TEKST } from './teksten'

/** A cell as it is read; a level that is not to be compared has a star. */
function describeCel(cel: Cel | undefined): string {
  if (!cel) return TEKST.waarom['onvoldoende-beoordeeld']
  if (cel.niveau === null) return TEKST.waarom[cel.waarom]
  const { niveau, score, vergelijkbaar } = cel
  return vergelijkbaar ? TEKST.cel(niveau, score.afgerond) : TEKST.celAnders(niveau, score.afgerond)
}

/** Some columns of the heat map as a table that fits on a page, a row per gemeente, by name. */
function buildKaartTabel({ rijen }: Kaart, kolommen: readonly Kolom[], bijschrift: string): Tabel {
  return {
    bijschrift,
    koppen: [
      TEKST.gemeente,
      ...kolommen.map(({ nummer, kort }) => kenmerkTekst.titel(nummer, kort)),
    ],
    rijen: rijen.map(({ naam, cellen }) => [
      naam,
      ...kolommen.map(({ id }) => describeCel(cellen[id])),
    ]),
    niveaus: rijen.map(({ cellen }) => [
      null,
      ...kolommen.map(({ id }) => cellen[id]?.niveau ?? null),
    ]),
  }
}

/** What the stars in a heat map mean, where it has any. */
function explainAnders({ rijen }: Kaart): Blok[] {
  const heeftAnders = rijen.some(({ cellen }) =>
    Object.values(cellen).some((cel) => cel.niveau !== null && !cel.vergelijkbaar),
  )
  return heeftAnders ? [{ soort: 'alinea', tekst: TEKST.anders }] : []
}

/** The heat map in parts, one per waarde, so that each is readable on a page. */
function listKaartTabellen({
  kaart,
  instrument,
}: Pick<RegiorapportInput, 'kaart' | 'instrument'>): Tabel[] {
  return instrument.waarden.map(({ id, titel }) => {
    const eigen = new Set(
      instrument.kenmerken.filter(({ waarde }) => waarde === id).map((kenmerk) => kenmerk.id),
    )
    const kolommen = kaart.kolommen.filter((kolom) => eigen.has(kolom.id))
    return buildKaartTabel(kaart, kolommen, TEKST.tabel(titel))
  })
}

/** The gemeenten that share their result by name. */
export function buildKaartHoofdstuk(input: RegiorapportInput): Hoofdstuk | Ontbreekt {
  const { titel, inleiding, leeg } = TEKST
  if (input.kaart.rijen.length === 0) return { titel, waarom: leeg }
  return {
    id: 'gemeenten',
    titel,
    blokken: [
      { soort: 'alinea', tekst: inleiding },
      ...explainAnders(input.kaart),
      ...listKaartTabellen(input).map((tabel): Blok => ({ soort: 'tabel', tabel })),
    ],
  }
}
