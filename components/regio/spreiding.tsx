import { Paragraph } from '@/components/ui/paragraph'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import type { RegioOverzicht } from '@/lib/regio/schema'
import type { Kolombeeld } from '@/lib/report/regio/input'
import { keuzePad } from './adres'
import { KeuzeFormulier } from './keuze-formulier'
import { Legenda } from './legenda'
import { KAART_TEKSTEN, SPREIDING_TEKSTEN as TEKST } from './teksten'
import { Verdeling } from './verdeling'

/** How the kenmerken, or the parts of a lens, are spread over all that count (scoring §12). */
export function SpreidingDeel(overzicht: RegioOverzicht) {
  const { regio, telling, kenmerken, kaart, lens } = overzicht
  const n = telling.herkenbaar + telling.anoniem
  if (n < MIN_GEMEENTEN) return <Paragraph>{n === 0 ? TEKST.niemand : TEKST.teWeinig(n)}</Paragraph>
  const beelden = lens ? lens.onderdelen : kenmerken
  return (
    <>
      {/* Beside a map it is the map's. */}
      {kaart.totaal === 0 && <KeuzeFormulier {...overzicht} />}
      <Paragraph>{lens ? TEKST.lensZin(lens.lens.kort) : TEKST.zin(n)}</Paragraph>
      {beelden.some(({ aggregaat }) => aggregaat.spreiding) && (
        <>
          <Legenda wat={lens ? 'score' : 'niveau'} />
          <Paragraph variant="small">{TEKST.getal}</Paragraph>
        </>
      )}
      <Spreidingen
        beelden={beelden}
        lens={lens?.lens.kort ?? null}
        hrefOf={({ kolom }) =>
          lens || kaart.totaal === 0
            ? null
            : keuzePad(regio.code, { kenmerk: kolom.id, sorteer: kolom.id })
        }
      />
      {lens && lens.weggelaten.length > 0 && (
        <Paragraph variant="small">{TEKST.weggelaten(lens.weggelaten)}</Paragraph>
      )}
      {beelden.some(({ aggregaat }) => aggregaat.zonderAnoniem) && (
        <Paragraph variant="small">{TEKST.zonderAnoniem}</Paragraph>
      )}
    </>
  )
}

type SpreidingenProps = {
  beelden: readonly Kolombeeld[]
  /** What the lens is called whose parts the rows are; null for the kenmerken. */
  lens: string | null
  /** Where the gemeenten behind a row are to be seen; null where they are not. */
  hrefOf: (beeld: Kolombeeld) => string | null
}

function Spreidingen({ beelden, lens, hrefOf }: SpreidingenProps) {
  const { kolommen } = TEKST
  return (
    <Table
      className="rg-spreidingen"
      caption={lens === null ? TEKST.bijschrift : TEKST.bijschriftLens(lens)}
      captionHidden
      columns={[
        { id: 'kenmerk', header: lens === null ? kolommen.kenmerk : kolommen.onderdeel },
        { id: 'verdeling', header: lens === null ? kolommen.verdeling : kolommen.verdelingLens },
        { id: 'midden', header: kolommen.midden, numeric: true },
        { id: 'helft', header: kolommen.helft, numeric: true },
        { id: 'n', header: kolommen.n, numeric: true },
      ]}
      rows={beelden.map((beeld) => ({
        id: beeld.kolom.id,
        cells: {
          kenmerk: <Naam {...beeld.kolom} href={hrefOf(beeld)} />,
          ...toCellen(beeld, lens === null ? 'niveau' : 'score'),
        },
      }))}
    />
  )
}

function Naam({ nummer, kort, href }: Kolombeeld['kolom'] & { href: string | null }) {
  const naam = KAART_TEKSTEN.kolom(nummer, kort)
  return href === null ? naam : <Link href={href}>{naam}</Link>
}

function toCellen(
  { aggregaat: { n, spreiding, zonderAnoniem } }: Kolombeeld,
  wat: 'niveau' | 'score',
) {
  const aantal = zonderAnoniem ? `${n}${TEKST.ster}` : n
  if (!spreiding) {
    return { verdeling: TEKST.teWeinigKort, midden: TEKST.geen, helft: TEKST.geen, n: aantal }
  }
  const { eerste, mediaan, derde } = spreiding.kwartielen
  return {
    verdeling: <Verdeling niveaus={spreiding.niveaus} wat={wat} />,
    midden: mediaan.afgerond,
    helft: TEKST.helft(eerste.afgerond, derde.afgerond),
    n: aantal,
  }
}
