import { Button } from '@/components/ui/button'
import { List } from '@/components/ui/list'
import { GESPREK_TEKSTEN } from './teksten'

type GespreksvraagProps = { vragen: readonly string[]; nummer: number; onVolgende: () => void }

const teksten = GESPREK_TEKSTEN.scherm

/** The question to discuss, large, and the way to the next one. */
export function Gespreksvraag({ vragen, nummer, onVolgende }: GespreksvraagProps) {
  const [, ...rest] = vragen
  return (
    <section className="gs-gespreksvraag" aria-label={teksten.gespreksvraag}>
      <p className="gs-gespreksvraag__tekst" aria-live="polite">
        {vragen[nummer]}
      </p>
      {rest.length > 0 && (
        <Button type="button" appearance="subtle" className="gs-alleen-js" onClick={onVolgende}>
          {teksten.andereGespreksvraag(nummer + 1, vragen.length)}
        </Button>
      )}
      <noscript>
        <List items={rest} />
      </noscript>
    </section>
  )
}
