import { veldNaam } from './velden'
import { VRAGENLIJST_TEKSTEN } from './teksten'
import type { Trede } from './weergave'

type LadderProps = { indicatorId: string; treden: readonly Trede[]; gekozen: string }

/** The five steps of an indicator, each readable at a glance and pressable as a whole. */
export function Ladder({ indicatorId, treden, gekozen }: LadderProps) {
  return (
    <div className="vl-ladder">
      {treden.map(({ niveau, naam, tekst }) => {
        const id = veldNaam.optie(indicatorId, String(niveau))
        return (
          <label key={niveau} className="vit-trede vl-trede">
            <input
              type="radio"
              id={id}
              name={veldNaam.keuze(indicatorId)}
              value={niveau}
              defaultChecked={gekozen === String(niveau)}
              className="vit-trede__radio"
              aria-labelledby={`${id}.naam`}
              aria-describedby={`${id}.tekst`}
            />
            <span id={`${id}.naam`} className="vit-trede__kop vl-trede__kop">
              <span className={`vit-trede__nummer vl-trede__nummer vit-niveau--${niveau}`}>
                {niveau}
              </span>{' '}
              <span className="vl-trede__naam">{naam}</span>
            </span>
            <span id={`${id}.tekst`} className="vl-trede__tekst">
              {tekst}
            </span>
            <span className="vl-trede__gekozen" aria-hidden="true">
              {VRAGENLIJST_TEKSTEN.vraag.gekozen}
            </span>
          </label>
        )
      })}
    </div>
  )
}
