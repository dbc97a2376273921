import type { ReactNode } from 'react'
import type { KenmerkResultaat } from '@/lib/scoring/model'
import type { Niveau } from '@/lib/instrument/model'
import { Link } from '@/components/ui/link'
import { Table, type TableRow } from '@/components/ui/table'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Strip, STRIP_COLUMN, type Spreiding } from '@/components/niveau/strip'
import { NIVEAU_TEKSTEN } from '@/components/niveau/teksten'

export type StripRow = {
  id: string
  label: string
  href?: string
  resultaat: Pick<KenmerkResultaat, 'score' | 'niveau' | 'dekking'>
  ambitie: Niveau | null
  spreiding?: Spreiding | null
}

type StripTableProps = { caption: ReactNode; captionHidden?: boolean; rows: readonly StripRow[] }

/** Picture and figures in one: per row the strip with its signs, the score and the level. */
export function StripTable({ caption, captionHidden = false, rows }: StripTableProps) {
  const { kolommen } = NIVEAU_TEKSTEN
  const columns = [
    { id: 'label', header: kolommen.kenmerk },
    STRIP_COLUMN,
    { id: 'score', header: kolommen.score, numeric: true },
    { id: 'niveau', header: kolommen.niveau },
  ]
  return (
    <Table
      className="vit-strip-table vit-strip-table--short"
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={rows.map(toTableRow)}
    />
  )
}

function toTableRow({ id, label, href, resultaat, ambitie, spreiding }: StripRow): TableRow {
  const { score, niveau, dekking } = resultaat
  return {
    id,
    cells: {
      label: (
        <>
          {href ? <Link href={href}>{label}</Link> : label}
          <span className="vit-strip-table__dekking">
            {NIVEAU_TEKSTEN.dekking(dekking.beoordeeld, dekking.vanToepassing)}
          </span>
        </>
      ),
      beeld: <Strip score={score} ambitie={ambitie} spreiding={spreiding ?? null} />,
      score: score ? NIVEAU_TEKSTEN.score(score.afgerond) : NIVEAU_TEKSTEN.nietBeoordeeld,
      niveau: niveau && <NiveauSign niveau={niveau} />,
    },
  }
}
