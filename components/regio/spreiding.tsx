import { Paragraph } from '@/components/ui/paragraph'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { MIN_GEMEENTEN } from '@/lib/scoring/aggregate'
import type { KolomBeeld, RegioOverzicht } from '@/lib/regio/schema'
import { keuzePad } from './adres'
import { KAART_TEKSTEN, SPREIDING_TEKSTEN as TEKST } from './teksten'
import { Verdeling } from './verdeling'

/** How the kenmerken, or the parts of a lens, are spread over all that count (scoring §12). */
export function SpreidingDeel({ regio, keuze, telling, kenmerken, lens }: RegioOverzicht) {
  const n = telling.herkenbaar + telling.anoniem
  if (n < MIN_GEMEENTEN) return <Paragraph>{n === 0 ? TEKST.niemand : TEKST.teWeinig(n)}</Paragraph>
  const beelden = lens ? lens.onderdelen : kenmerken
  return (
    <>
      <Paragraph>{lens ? TEKST.lensZin(lens.lens.kort) : TEKST.zin(n)}</Paragraph>
      <Spreidingen
        beelden={beelden}
        kop={lens ? TEKST.kolommen.onderdeel : TEKST.kolommen.kenmerk}
        hrefOf={({ kolom }) =>
          keuzePad(regio.code, {
            ...(lens && { lens: keuze.lens, sorteer: kolom.id }),
            ...(!lens && { kenmerk: kolom.id, sorteer: kolom.id }),
          })
        }
      />
      {beelden.some(({ aggregaat }) => aggregaat.zonderAnoniem) && (
        <Paragraph variant="small">{TEKST.zonderAnoniem}</Paragraph>
      )}
    </>
  )
}

type SpreidingenProps = {
  beelden: readonly KolomBeeld[]
  kop: string
  /** Where the gemeenten behind a row are to be seen. */
  hrefOf: (beeld: KolomBeeld) => string
}

function Spreidingen({ beelden, kop, hrefOf }: SpreidingenProps) {
  const { kolommen } = TEKST
  return (
    <Table
      className="rg-spreidingen"
      caption={TEKST.bijschrift}
      captionHidden
      columns={[
        { id: 'kenmerk', header: kop },
        { id: 'verdeling', header: kolommen.verdeling },
        { id: 'midden', header: kolommen.midden, numeric: true },
        { id: 'helft', header: kolommen.helft, numeric: true },
        { id: 'n', header: kolommen.n, numeric: true },
      ]}
      rows={beelden.map((beeld) => ({
        id: beeld.kolom.id,
        cells: {
          kenmerk: (
            <Link href={hrefOf(beeld)}>
              {KAART_TEKSTEN.kolom(beeld.kolom.nummer, beeld.kolom.kort)}
            </Link>
          ),
          ...toCellen(beeld),
        },
      }))}
    />
  )
}

function toCellen({ aggregaat: { n, spreiding, zonderAnoniem } }: KolomBeeld) {
  const aantal = zonderAnoniem ? `${n}${TEKST.ster}` : n
  if (!spreiding) {
    return { verdeling: TEKST.teWeinigKort, midden: TEKST.geen, helft: TEKST.geen, n: aantal }
  }
  const { eerste, mediaan, derde } = spreiding.kwartielen
  return {
    verdeling: <Verdeling niveaus={spreiding.niveaus} />,
    midden: mediaan.afgerond,
    helft: TEKST.helft(eerste.afgerond, derde.afgerond),
    n: aantal,
  }
}
