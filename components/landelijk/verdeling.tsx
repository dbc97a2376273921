import { FiguurBeeld } from '@/components/figuren/figuur'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Details } from '@/components/ui/details'
import { Paragraph } from '@/components/ui/paragraph'
import { Table, type TableRow } from '@/components/ui/table'
import type { Figuur } from '@/lib/figuren/model'
import { buildSpreiding } from '@/lib/figuren/spreiding'
import { NIVEAUS } from '@/lib/instrument/model'
import type { Cel } from '@/lib/landelijk/schema'
import { LANDELIJK_TEKSTEN } from './teksten'

const TEKST = LANDELIJK_TEKSTEN.verdeling

/** A kenmerk or a part of a lens, with what is published of it. */
export type VerdelingRij = Readonly<{ id: string; naam: string; cel: Cel }>

type VerdelingProps = {
  id: string
  /** Of which gemeenten, for captions. */
  titel: string
  /** One sentence that says what is to be seen. */
  zin: string
  eersteKolom: string
  rijen: readonly VerdelingRij[]
  stand: string
  href?: (rijId: string) => string
  kop: 3 | 4
}

function toFiguur({ id, titel, zin, rijen, stand, href }: VerdelingProps): Figuur {
  const shown = rijen.flatMap((rij) => {
    const { verdeling } = rij.cel
    if (!verdeling) return []
    return [
      {
        naam: rij.naam,
        verdeling: NIVEAUS.map((niveau) => verdeling.niveaus[niveau]),
        ...(href && { kenmerkId: rij.id }),
      },
    ]
  })
  const figuur = buildSpreiding(shown, {
    id,
    titel: TEKST.figuur(titel),
    alt: zin,
    bron: TEKST.bron(stand),
  })
  const legenda = figuur.legenda?.map((regel) => ({ ...regel, tekst: TEKST.legenda }))
  return { ...figuur, ...(legenda && { legenda }) }
}

/** How many gemeenten are on each level, per row: as a figure and as a table. */
export function Verdeling(props: VerdelingProps) {
  const { titel, eersteKolom, rijen, href, kop } = props
  const isLeeg = rijen.every(({ cel }) => !cel.verdeling)
  if (isLeeg) return <Paragraph>{TEKST.niets}</Paragraph>
  return (
    <div className="grid grid-cols-1 gap-4">
      <FiguurBeeld figuur={toFiguur(props)} kop={kop} {...(href && { kenmerkHref: href })} />
      <Details summary={TEKST.tabel}>
        <div className="grid grid-cols-1 gap-3">
          <Table
            caption={TEKST.bijschrift(titel)}
            captionHidden
            columns={[
              { id: 'naam', header: eersteKolom },
              ...NIVEAUS.map((niveau) => ({
                id: String(niveau),
                header: TEKST.niveau(niveau),
                numeric: true,
              })),
              { id: 'mediaan', header: TEKST.kolommen.mediaan },
              { id: 'helft', header: TEKST.kolommen.helft },
              { id: 'n', header: TEKST.kolommen.n, numeric: true },
            ]}
            rows={rijen.map(toRow)}
          />
          <Paragraph variant="small">{TEKST.midden}</Paragraph>
        </div>
      </Details>
    </div>
  )
}

function toRow({ id, naam, cel: { verdeling, afgeschermd } }: VerdelingRij): TableRow {
  if (!verdeling) {
    return { id, cells: { naam, mediaan: LANDELIJK_TEKSTEN.afgeschermd[afgeschermd] } }
  }
  const { n, niveaus, kwartielen } = verdeling
  return {
    id,
    cells: {
      naam,
      n,
      ...Object.fromEntries(NIVEAUS.map((niveau) => [niveau, niveaus[niveau]])),
      mediaan: <NiveauSign niveau={kwartielen.mediaan} compact />,
      helft: TEKST.helft(kwartielen.eerste, kwartielen.derde),
    },
  }
}
