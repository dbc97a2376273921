import type { ResultaatBeeld } from '@/components/resultaten/model'
import { GESPREK_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Heading } from '@/components/ui/heading'
import { Table } from '@/components/ui/table'
import { describeOordeel } from '@/lib/report/kenmerk'
import type { KenmerkDeel, OordeelRij } from '@/lib/report/model'
import type { GesprekUitkomst } from '@/lib/resultaten/rules'

type OordelenTabelProps = Pick<KenmerkDeel, 'oordelen'> & { beeld: ResultaatBeeld }

/**
 * The judgement on every question of a kenmerk, with its remark; where there was a conversation,
 * beside what the answers gave.
 */
export function OordelenTabel({ oordelen, beeld }: OordelenTabelProps) {
  const { titel, bijschrift, koppen, rijen } = oordelen
  const { gesprek } = beeld
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
          ...(gesprek ? [{ id: 'uitkomst', header: TEKST.uitkomst }] : []),
          { id: 'oordeel', header: gesprek ? TEKST.afgesproken : oordeel },
          { id: 'toelichting', header: toelichting },
        ]}
        rows={rijen.map((rij) => ({
          id: rij.indicatorId,
          cells: {
            vraag: (
              <>
                {rij.stelling}
                {rij.kern && <span className="vit-oordelen__kern">{rij.kern}</span>}
              </>
            ),
            uitkomst: gesprek && describeOordeel(beeld.input, gesprek.voorlopig[rij.indicatorId]),
            oordeel: gesprek ? (
              <Afgesproken rij={rij} beeld={beeld} gesprek={gesprek} />
            ) : (
              rij.oordeel
            ),
            toelichting: <Toelichting {...rij} />,
          },
        }))}
      />
    </section>
  )
}

type AfgesprokenProps = { rij: OordeelRij; beeld: ResultaatBeeld; gesprek: GesprekUitkomst }

function Afgesproken({ rij, beeld, gesprek }: AfgesprokenProps) {
  if (beeld.input.oordelen[rij.indicatorId]?.voorlopig) return TEKST.nogVoorlopig
  return (
    <>
      {rij.oordeel}
      <span className="vit-oordelen__kern">{describeVerschuiving(rij.indicatorId, gesprek)}</span>
    </>
  )
}

/** How far the conversation moved one question; null where it had no answers before it. */
function describeVerschuiving(
  indicatorId: string,
  { overgenomen, verschuivingen }: GesprekUitkomst,
): string | null {
  const verschuiving = verschuivingen[indicatorId]
  if (overgenomen.includes(indicatorId)) return TEKST.overgenomen
  if (!verschuiving) return null
  if (!verschuiving.verschoven) return TEKST.zelfde
  return verschuiving.stappen === null
    ? TEKST.andersGeworden
    : TEKST.verschoven(verschuiving.stappen)
}

function Toelichting({ toelichting, standpunt }: OordeelRij) {
  return (
    <>
      <span className="vit-oordelen__toelichting">{toelichting}</span>
      {standpunt && (
        <span className="vit-oordelen__standpunt">
          <strong>{standpunt.label}</strong>{' '}
          <span className="vit-oordelen__toelichting">{standpunt.tekst}</span>
        </span>
      )}
    </>
  )
}
