import { useId, type ReactNode } from 'react'
import { UI_TEKSTEN } from '@/components/ui/teksten'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type ToggletipProps = {
  /** The word that is explained, as it stands in the sentence. */
  term: string
  /** The explanation: phrasing content only, since it stands inside a sentence. */
  children: ReactNode
}

/**
 * A word in a sentence that explains itself when pressed. The browser's own popover does the
 * work, so it needs no JavaScript: Enter, Space or a tap opens it, Escape or a press elsewhere
 * closes it, and the explanation follows the word in the reading order. Not for inside a label.
 */
export function Toggletip({ term, children }: ToggletipProps) {
  const id = useId()
  return (
    <>
      <button type="button" className="vit-toggletip" popoverTarget={id}>
        {term}
        <VisuallyHidden> {UI_TEKSTEN.uitleg}</VisuallyHidden>
      </button>
      <span id={id} popover="auto" role="note" className="vit-toggletip__content">
        {children}
        <button
          type="button"
          className="vit-toggletip__close"
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          {UI_TEKSTEN.sluiten}
        </button>
      </span>
    </>
  )
}
