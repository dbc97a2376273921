import { Bar } from '@/components/charts/bar'
import { findUitersten, type Gemiddelderij } from '@/components/resultaten/indeling'
import { BEELD_TEKSTEN } from '@/components/resultaten/teksten'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { BASISNIVEAU } from '@/lib/instrument/model'

const { stavenKolommen: KOLOMMEN } = BEELD_TEKSTEN
const HOOGSTE = 5

/** Total and waarden as bars in a table of their figures, with a sentence on what they show. */
export function WaardeStaven({ rijen }: { rijen: readonly Gemiddelderij[] }) {
  const waarden = rijen.filter(({ id }) => id !== 'totaal')
  return (
    <div className="grid grid-cols-1 content-start gap-3">
      <Heading level={3}>{BEELD_TEKSTEN.staven}</Heading>
      <Paragraph>{conclude(waarden)}</Paragraph>
      <Table
        className="vit-waarden"
        caption={BEELD_TEKSTEN.staven}
        captionHidden
        columns={[
          { id: 'waarde', header: KOLOMMEN.waarde },
          { id: 'beeld', header: <VisuallyHidden>{KOLOMMEN.beeld}</VisuallyHidden> },
          { id: 'score', header: KOLOMMEN.score },
        ]}
        rows={rijen.map(({ id, titel, score, gescoord, totaal }) => ({
          id,
          cells: {
            waarde: titel,
            beeld: (
              <Bar
                value={score && score.teller / score.noemer}
                max={HOOGSTE}
                reference={BASISNIVEAU}
              />
            ),
            score: (
              <>
                {score ? BEELD_TEKSTEN.gemiddelde(score.afgerond) : BEELD_TEKSTEN.geenScore}
                <span className="vit-waarden__dekking">
                  {BEELD_TEKSTEN.beoordeeld(gescoord, totaal)}
                </span>
              </>
            ),
          },
        }))}
      />
    </div>
  )
}

function conclude(waarden: readonly Gemiddelderij[]): string {
  const gescoord = waarden.flatMap(({ titel, score }) => (score ? [{ titel, score }] : []))
  const uitersten = findUitersten(gescoord)
  if (!uitersten) return BEELD_TEKSTEN.uitersteGeen
  const { hoogste, laagste, gelijk } = uitersten
  return gelijk
    ? BEELD_TEKSTEN.gelijk(hoogste.score.afgerond)
    : BEELD_TEKSTEN.uitersten(
        hoogste.titel,
        hoogste.score.afgerond,
        laagste.titel,
        laagste.score.afgerond,
      )
}
