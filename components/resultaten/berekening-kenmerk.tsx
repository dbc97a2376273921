import { describeBerekening } from '@/components/resultaten/berekening'
import { Slotregel } from '@/components/resultaten/berekening-slot'
import { BEREKENING_TEKSTEN } from '@/components/resultaten/teksten-berekening'
import { Details } from '@/components/ui/details'
import { List } from '@/components/ui/list'
import { Table } from '@/components/ui/table'
import type { Kenmerk } from '@/lib/instrument/model'
import type { KenmerkStand } from '@/lib/report/input'
import { explainKenmerk, type KenmerkUitleg } from '@/lib/scoring/explain'
import type { Oordelen } from '@/lib/scoring/model'

const { kolommen: KOLOMMEN } = BEREKENING_TEKSTEN

type BerekeningKenmerkProps = { stand: KenmerkStand; oordelen: Oordelen }

/** The steps that lead to the score, the level and the gap of one kenmerk. */
export function BerekeningKenmerk({ stand, oordelen }: BerekeningKenmerkProps) {
  const { kenmerk, ambitie } = stand
  const uitleg = explainKenmerk(kenmerk, oordelen, ambitie)
  return (
    <Details summary={BEREKENING_TEKSTEN.titel}>
      <div className="grid grid-cols-1 gap-4">
        {uitleg.weging && <WegingTabel kenmerk={kenmerk} uitleg={uitleg} weging={uitleg.weging} />}
        <List ordered items={describeBerekening(kenmerk, uitleg)} />
        <Slotregel />
      </div>
    </Details>
  )
}

type WegingTabelProps = {
  kenmerk: Kenmerk
  uitleg: KenmerkUitleg
  weging: NonNullable<KenmerkUitleg['weging']>
}

function WegingTabel({ kenmerk, uitleg, weging }: WegingTabelProps) {
  const rows = uitleg.beoordeling.beoordeeld.map(({ id, gewicht, niveau, product }) => ({
    id,
    cells: {
      vraag: kenmerk.indicatoren.find((indicator) => indicator.id === id)?.stelling,
      niveau,
      gewicht,
      product,
    },
  }))
  const som = {
    id: 'som',
    cells: {
      vraag: BEREKENING_TEKSTEN.som,
      gewicht: weging.somGewichten,
      product: weging.somProducten,
    },
  }
  return (
    <Table
      className="vit-weging"
      caption={BEREKENING_TEKSTEN.tabel(kenmerk.kort)}
      columns={[
        { id: 'vraag', header: KOLOMMEN.vraag },
        { id: 'niveau', header: KOLOMMEN.niveau, numeric: true },
        { id: 'gewicht', header: KOLOMMEN.gewicht, numeric: true },
        { id: 'product', header: KOLOMMEN.product, numeric: true },
      ]}
      rows={[...rows, som]}
    />
  )
}
