import { listGemiddelden, type Gemiddelderij } from '@/components/resultaten/indeling'
import { Slotregel } from '@/components/resultaten/berekening-slot'
import { BEREKENING_TEKSTEN } from '@/components/resultaten/teksten-berekening'
import { BEELD_TEKSTEN } from '@/components/resultaten/teksten'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Table } from '@/components/ui/table'
import type { Instrument } from '@/lib/instrument/model'
import type { RapportInput } from '@/lib/report/input'
import { explainGemiddelde } from '@/lib/scoring/explain'
import type { GemiddeldeBerekening } from '@/lib/scoring/result'

const { gemiddelde: TEKST } = BEREKENING_TEKSTEN

/** How the total and the score of each waarde came about, step by step. */
export function BerekeningGemiddelden({ input }: { input: RapportInput }) {
  return (
    <Details summary={BEREKENING_TEKSTEN.titelGemiddelden}>
      <div className="grid grid-cols-1 gap-8">
        {listGemiddelden(input, BEELD_TEKSTEN.totaal).map((rij) => (
          <BerekeningGemiddelde key={rij.id} input={input} rij={rij} />
        ))}
        <Slotregel />
      </div>
    </Details>
  )
}

function BerekeningGemiddelde({ input, rij }: { input: RapportInput; rij: Gemiddelderij }) {
  const berekening = explainGemiddelde(input.instrument, input.resultaat, rij.id)
  return (
    <div className="grid grid-cols-1 gap-3">
      <Heading level={4}>{rij.titel}</Heading>
      {berekening.scores.length > 0 && (
        <Table
          caption={TEKST.tabel(rij.titel)}
          captionHidden
          columns={[
            { id: 'kenmerk', header: TEKST.kolommen.kenmerk },
            { id: 'score', header: TEKST.kolommen.score, numeric: true },
            { id: 'precies', header: TEKST.kolommen.precies, numeric: true },
          ]}
          rows={berekening.scores.map(({ kenmerkId, score }) => ({
            id: kenmerkId,
            cells: {
              kenmerk: nameKenmerk(input.instrument, kenmerkId),
              score: score.afgerond,
              precies: BEREKENING_TEKSTEN.precies(score),
            },
          }))}
        />
      )}
      <List items={describeGemiddelde(input.instrument, rij, berekening)} />
    </div>
  )
}

function nameKenmerk({ kenmerken }: Instrument, id: string): string {
  return kenmerken.find((kenmerk) => kenmerk.id === id)?.kort ?? id
}

/** The steps of §7 as sentences. */
function describeGemiddelde(
  instrument: Instrument,
  { id }: Gemiddelderij,
  { scores, zonderScore, som, resultaat }: GemiddeldeBerekening,
): string[] {
  const names = (gezocht: 'nvt' | 'onvoldoende-beoordeeld') =>
    zonderScore
      .filter(({ status }) => status === gezocht)
      .map(({ kenmerkId }) => nameKenmerk(instrument, kenmerkId))
  const weggelaten = (['onvoldoende-beoordeeld', 'nvt'] as const).flatMap((status) =>
    names(status).length > 0 ? [TEKST.zonderScore(names(status), status)] : [],
  )
  if (resultaat.status === 'nvt') return [TEKST.nvt]
  if (!resultaat.score) {
    const vanToepassing = scores.length + names('onvoldoende-beoordeeld').length
    return [TEKST.teWeinig(scores.length, vanToepassing), ...weggelaten]
  }
  return [
    TEKST.som(som, scores.length, resultaat.score),
    ...weggelaten,
    ...(id === 'totaal' ? [TEKST.totaal] : []),
    BEREKENING_TEKSTEN.afronden,
  ]
}
