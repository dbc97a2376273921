import { EensgezindheidBadge } from '@/components/gesprek/eensgezindheid'
import { ResultaatFiguur } from '@/components/resultaten/figuur'
import type { ResultaatBeeld } from '@/components/resultaten/model'
import { KENMERK_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import { buildAntwoordenFiguur, listAntwoordrijen } from '@/lib/figuren/antwoorden'
import { NIVEAUS, type Indicator } from '@/lib/instrument/model'
import { calculateEensgezindheid, describeEensgezindheid } from '@/lib/scoring/agreement'
import type { Spreiding } from '@/lib/scoring/momentopname'
import { toNiveaus } from '@/lib/scoring/spread'

type VerdelingProps = { beeld: ResultaatBeeld; indicator: Indicator; spreiding: Spreiding }

/** How the answers on one question lie, as a whole and per group that may be shown. */
export function Verdeling({ beeld, indicator, spreiding }: VerdelingProps) {
  const niveaus = toNiveaus(spreiding.verdeling)
  const eensgezindheid = calculateEensgezindheid(niveaus)
  const figuur = buildAntwoordenFiguur(beeld.input, indicator, spreiding)
  return (
    <Details summary={TEKST.verdeling(niveaus.length)}>
      <div className="grid grid-cols-1 gap-3">
        {eensgezindheid !== null && (
          <p>
            <EensgezindheidBadge woord={describeEensgezindheid(eensgezindheid)} />
          </p>
        )}
        <ResultaatFiguur beeld={beeld} figuur={figuur} kop={null} />
        <Details summary={TEKST.verdelingTabel}>
          <Table
            caption={figuur.titel}
            captionHidden
            columns={[
              { id: 'naam', header: TEKST.verdelingKolom },
              ...NIVEAUS.map((niveau) => ({
                id: String(niveau),
                header: TEKST.niveauKolom(niveau),
                numeric: true,
              })),
            ]}
            rows={listAntwoordrijen(spreiding).map(({ naam, verdeling }) => ({
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
