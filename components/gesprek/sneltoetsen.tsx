import { Checkbox } from '@/components/ui/checkbox'
import { GESPREK_TEKSTEN } from './teksten'
import { TOETSENLIJST } from './use-scherm'

type SneltoetsenProps = { aan: boolean; onAan: (aan: boolean) => void }

const teksten = GESPREK_TEKSTEN.sneltoetsen

/** The keys and what they do, and the switch that turns them off. */
export function Sneltoetsen({ aan, onAan }: SneltoetsenProps) {
  return (
    <details id={TOETSENLIJST} className="vit-details gs-toetsen">
      <summary className="vit-details__summary">{teksten.titel}</summary>
      <div className="vit-indent vit-details__content">
        <Checkbox
          name="sneltoetsen"
          label={teksten.aan}
          hint={teksten.aanHint}
          checked={aan}
          onChange={({ target }) => {
            onAan(target.checked)
          }}
        />
        <dl className="gs-toetsen__lijst">
          {teksten.lijst.map(([toets, doet]) => (
            <div key={toets}>
              <dt>
                <kbd className="gs-toets">{toets}</kbd>
              </dt>
              <dd>{doet}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
