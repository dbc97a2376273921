import { FiguurBeeld } from '@/components/figuren/figuur'
import { EensgezindheidBadge } from '@/components/gesprek/eensgezindheid'
import type { ResultaatBeeld } from '@/components/resultaten/model'
import { KENMERK_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import { describeBron } from '@/lib/figuren/resultaat'
import { buildSpreiding } from '@/lib/figuren/spreiding'
import { NIVEAUS, type Indicator } from '@/lib/instrument/model'
import { calculateEensgezindheid, describeEensgezindheid } from '@/lib/scoring/agreement'
import type { Spreiding } from '@/lib/scoring/momentopname'

type VerdelingProps = { beeld: ResultaatBeeld; indicator: Indicator; spreiding: Spreiding }

/** How the answers on one question lie, as a whole and per group that may be shown. */
export function Verdeling({ beeld, indicator, spreiding }: VerdelingProps) {
  const niveaus = NIVEAUS.flatMap((niveau, index) =>
    Array.from({ length: spreiding.verdeling[index] ?? 0 }, () => niveau),
  )
  const [laag = 1] = niveaus
  const hoog = niveaus.at(-1) ?? laag
  const eensgezindheid = calculateEensgezindheid(niveaus)
  const rijen = [
    { naam: TEKST.alleAntwoorden, verdeling: spreiding.verdeling },
    ...spreiding.groepen.map(({ perspectieven, verdeling }) => ({
      naam: TEKST.groepNaam(perspectieven),
      verdeling,
    })),
  ]
  const figuur = buildSpreiding(rijen, {
    id: `spreiding-${indicator.id}`,
    bron: describeBron(beeld.input),
    titel: TEKST.verdelingVan(indicator.stelling),
    alt: TEKST.verdelingAlt(niveaus.length, laag, hoog),
  })
  return (
    <Details summary={TEKST.verdeling(niveaus.length)}>
      <div className="grid grid-cols-1 gap-3">
        {eensgezindheid !== null && (
          <p>
            <EensgezindheidBadge woord={describeEensgezindheid(eensgezindheid)} />
          </p>
        )}
        <FiguurBeeld figuur={figuur} kop={null} />
        <Details summary={TEKST.verdelingTabel}>
          <Table
            caption={TEKST.verdelingVan(indicator.stelling)}
            captionHidden
            columns={[
              { id: 'naam', header: TEKST.verdelingKolom },
              ...NIVEAUS.map((niveau) => ({
                id: String(niveau),
                header: TEKST.niveauKolom(niveau),
                numeric: true,
              })),
            ]}
            rows={rijen.map(({ naam, verdeling }) => ({
              id: naam,
              cells: {
                naam,
                ...Object.fromEntries(NIVEAUS.map((niveau, i) => [niveau, verdeling[i]])),
              },
            }))}
          />
        </Details>
      </div>
    </Details>
  )
}
