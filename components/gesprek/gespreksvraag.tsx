import { Button } from '@/components/ui/button'
import { GESPREK_TEKSTEN } from './teksten'

type GespreksvraagProps = { vragen: readonly string[]; nummer: number; onVolgende: () => void }

const teksten = GESPREK_TEKSTEN.scherm

/** The question to discuss, large, and the way to the next one. */
export function Gespreksvraag({ vragen, nummer, onVolgende }: GespreksvraagProps) {
  return (
    <section className="gs-gespreksvraag" aria-label={teksten.gespreksvraag}>
      <p className="gs-gespreksvraag__tekst" aria-live="polite">
        {vragen[nummer]}
      </p>
      {vragen.length > 1 && (
        <Button type="button" appearance="subtle" className="gs-alleen-js" onClick={onVolgende}>
          {teksten.andereGespreksvraag(nummer + 1, vragen.length)}
        </Button>
      )}
    </section>
  )
}
