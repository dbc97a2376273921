import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import type { IndicatorGevolg } from '@/lib/profiel/rules'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import { toVoorstel, VOORSTEL } from './velden'

const teksten = VRAGENLIJST_TEKSTEN.profiel
/** More than this many explanations would push the question away. */
const ZICHTBAAR = 2

type ProfielUitlegProps = { indicatorId: string; gevolg: IndicatorGevolg }

/** What the gemeenteprofiel says about a question; what it proposes is the person's to decide. */
export function ProfielUitleg({ indicatorId, gevolg: { uitleg, nvt } }: ProfielUitlegProps) {
  const zichtbaar = uitleg.slice(0, ZICHTBAAR)
  const meer = uitleg.slice(ZICHTBAAR)
  return (
    <div className="vl-profiel">
      {zichtbaar.map((tekst) => (
        <p key={tekst}>
          <span className="vl-profiel__bron">{teksten.uitleg}</span> {tekst}
        </p>
      ))}
      {meer.length > 0 && (
        <Details summary={teksten.meer(meer.length)}>
          {meer.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
        </Details>
      )}
      {nvt !== null && (
        <>
          <p>
            <span className="vl-profiel__bron">{teksten.voorstel}</span> {nvt} {teksten.zelf}
          </p>
          <div>
            <Button
              appearance="secondary"
              name={VOORSTEL}
              value={toVoorstel({ indicatorId, toelichting: nvt })}
            >
              {teksten.neemOver}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
