import { Heading } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import type { KenmerkDeel } from '@/lib/report/model'

/** The judgement on every question of a kenmerk, with its remark. */
export function OordelenTabel({ oordelen }: Pick<KenmerkDeel, 'oordelen'>) {
  const { titel, bijschrift, koppen, rijen } = oordelen
  const [vraag, oordeel, toelichting] = koppen
  return (
    <section className="grid grid-cols-1 gap-3">
      <Heading level={2}>{titel}</Heading>
      <Table
        className="vit-oordelen"
        caption={bijschrift}
        captionHidden
        columns={[
          { id: 'vraag', header: vraag },
          { id: 'oordeel', header: oordeel },
          { id: 'toelichting', header: toelichting },
        ]}
        rows={rijen.map((rij) => ({
          id: rij.stelling,
          cells: {
            vraag: (
              <>
                {rij.stelling}
                {rij.kern && <span className="vit-oordelen__kern">{rij.kern}</span>}
              </>
            ),
            oordeel: rij.oordeel,
            toelichting: <span className="vit-oordelen__toelichting">{rij.toelichting}</span>,
          },
        }))}
      />
    </section>
  )
}
