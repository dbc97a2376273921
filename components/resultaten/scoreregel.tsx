import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Strip } from '@/components/niveau/strip'
import type { KenmerkStand } from '@/lib/report/input'

type ScoreregelProps = { stand: KenmerkStand; tekst: string }

/** What a kenmerk scores: in words, as a level and on the strip. */
export function Scoreregel({ stand: { resultaat, ambitie }, tekst }: ScoreregelProps) {
  const { score, niveau } = resultaat
  return (
    <div className="vit-scoreregel">
      <p className="vit-scoreregel__tekst">
        {niveau && <NiveauSign niveau={niveau} />}
        <span>{tekst}</span>
      </p>
      {score && <Strip score={score} ambitie={ambitie.niveau} />}
    </div>
  )
}
