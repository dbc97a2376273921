import { buildRegioverdeling } from '@/lib/figuren/regio'
import { BASISNIVEAU, NIVEAUS, type Instrument, type WaardeId } from '@/lib/instrument/model'
import type { Blok, Hoofdstuk, Tabel } from '@/lib/report/model'
import { kenmerkTekst } from '@/lib/report/teksten-kenmerk'
import type { Aggregaat, Spreidingsbeeld } from '@/lib/scoring/aggregate'
import type { Kenmerkbeeld, Ontbreekt, RegiorapportInput } from './input'
import { LEEG, spreidingTekst as TEKST } from './teksten'

/** A kenmerk or a part of a lens by its name, over all that count. */
export type Rij = Readonly<{ naam: string; aggregaat: Aggregaat; kenmerkId?: string }>

export const toRij = ({ kenmerk, aggregaat }: Kenmerkbeeld): Rij => ({
  naam: kenmerkTekst.titel(kenmerk.nummer, kenmerk.kort),
  aggregaat,
  kenmerkId: kenmerk.id,
})

/** How many of a spread are below the basisniveau. */
const countOnder = ({ niveaus }: Spreidingsbeeld) =>
  NIVEAUS.filter((niveau) => niveau < BASISNIVEAU).reduce((sum, niveau) => sum + niveaus[niveau], 0)

/** So many names one sentence takes. */
const GENOEMD = 3

/** What is to be seen in the figure: where most gemeenten are below the basisniveau. */
function concludeVerdeling(rijen: readonly Rij[]): string {
  const gemeten = rijen.flatMap(({ naam, aggregaat: { spreiding } }) =>
    spreiding ? [{ naam, n: spreiding.n, onder: countOnder(spreiding) }] : [],
  )
  const [eerste] = gemeten.toSorted((a, b) => b.onder * a.n - a.onder * b.n)
  if (!eerste) return TEKST.altLeeg
  if (eerste.onder === 0) return TEKST.altGehaald
  const gelijk = gemeten.filter(({ n, onder }) => n === eerste.n && onder === eerste.onder)
  const namen = gelijk.map(({ naam }) => naam)
  const isLens = rijen.every(({ kenmerkId }) => kenmerkId === undefined)
  const soort = isLens ? TEKST.onderdelen(gelijk.length) : TEKST.kenmerken(gelijk.length)
  return gelijk.length > GENOEMD
    ? TEKST.altVeel(soort, eerste.onder, eerste.n)
    : TEKST.alt(namen, eerste.onder, eerste.n)
}

/** How many gemeenten are on each level, per row; at least one may be shown. */
export function buildVerdeling(
  rijen: readonly Rij[],
  { id, titel, bron }: Readonly<{ id: string; titel: string; bron: string }>,
): Blok {
  const getekend = rijen.flatMap(({ aggregaat: { spreiding }, ...rij }) =>
    spreiding ? [{ ...rij, spreiding }] : [],
  )
  const kop = { id, titel, alt: concludeVerdeling(rijen), bron }
  const figuur = buildRegioverdeling(getekend, kop)
  return { soort: 'figuur', figuur }
}

/** The same figures as a table. @param eerste the heading of the names */
function buildVerdelingTabel(
  rijen: readonly Rij[],
  { bijschrift, eerste }: Readonly<{ bijschrift: string; eerste: string }>,
): Tabel {
  return {
    bijschrift,
    koppen: TEKST.koppen(eerste),
    rijen: rijen.map(({ naam, aggregaat: { n, spreiding } }) => [
      naam,
      String(n),
      ...NIVEAUS.map((niveau) => (spreiding ? String(spreiding.niveaus[niveau]) : LEEG)),
      spreiding?.kwartielen.mediaan.afgerond ?? LEEG,
      spreiding ? sayHelft(spreiding) : LEEG,
    ]),
  }
}

const sayHelft = ({ kwartielen: { eerste, derde } }: Spreidingsbeeld) =>
  TEKST.helft(eerste.afgerond, derde.afgerond)

/** What is to be said of one row. */
function describeRij({ naam, aggregaat: { n, spreiding } }: Rij): string {
  if (!spreiding) return `${naam}: ${n === 0 ? TEKST.niemand : TEKST.teWeinig(n)}`
  const { eerste, mediaan, derde } = spreiding.kwartielen
  const midden = TEKST.midden(mediaan.afgerond, eerste.afgerond, derde.afgerond)
  return `${naam}: ${TEKST.stand(countOnder(spreiding), spreiding.n)} ${midden}`
}

export const heeftSpreiding = (rijen: readonly Pick<Rij, 'aggregaat'>[]): boolean =>
  rijen.some(({ aggregaat }) => aggregaat.spreiding !== null)

/** Figure, table and a sentence per row; only a sentence where nothing may be shown. */
export function buildVerdelingBlokken(
  rijen: readonly Rij[],
  kop: Readonly<{ id: string; figuur: string; bron: string; bijschrift: string; eerste: string }>,
): Blok[] {
  const { id, figuur: titel, bron, bijschrift, eerste } = kop
  if (!heeftSpreiding(rijen)) return [{ soort: 'alinea', tekst: TEKST.leeg }]
  return [
    buildVerdeling(rijen, { id, titel, bron }),
    { soort: 'tabel', tabel: buildVerdelingTabel(rijen, { bijschrift, eerste }) },
    { soort: 'lijst', items: rijen.map(describeRij) },
  ]
}

/** The kenmerken of one waarde. */
const listVan = (
  { kenmerken }: Pick<RegiorapportInput, 'kenmerken'>,
  waarde: WaardeId,
): Kenmerkbeeld[] => kenmerken.filter(({ kenmerk }) => kenmerk.waarde === waarde)

function buildWaarde(
  input: RegiorapportInput,
  { id, titel }: Instrument['waarden'][number],
  bron: string,
): Blok[] {
  return [
    { soort: 'kop', tekst: titel },
    ...buildVerdelingBlokken(listVan(input, id).map(toRij), {
      id: `spreiding-${id}`,
      figuur: TEKST.figuur(titel),
      bron,
      bijschrift: TEKST.tabel(titel),
      eerste: TEKST.kenmerk,
    }),
  ]
}

/** How the gemeenten that share are spread over the levels, per kenmerk. */
export function buildSpreidingHoofdstuk(
  input: RegiorapportInput,
  bron: string,
): Hoofdstuk | Ontbreekt {
  const { titel, inleiding, leeg } = TEKST
  if (!heeftSpreiding(input.kenmerken)) return { titel, waarom: leeg }
  return {
    id: 'spreiding',
    titel,
    blokken: [
      { soort: 'alinea', tekst: inleiding },
      ...input.instrument.waarden.flatMap((waarde) => buildWaarde(input, waarde, bron)),
    ],
  }
}
