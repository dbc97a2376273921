'use client'

import { useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { MELDING_ID } from './paden'
import type { Gelukt } from './stand'
import { REACTIE_TEKSTEN as TEKST } from './teksten'

// Without JavaScript the browser itself moves the focus here when the page loads.
const focusOnLoad = { autoFocus: true }

/** Says what was just done. Takes the focus, since its form is gone. */
export function GedaanMelding({ gelukt }: { gelukt: Gelukt }) {
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    message.current?.focus()
  }, [])
  return (
    <div id={MELDING_ID} ref={message} tabIndex={-1} {...focusOnLoad}>
      <Alert type="ok" live="status">
        <p className="utrecht-paragraph">{TEKST.gelukt[gelukt]}</p>
      </Alert>
    </div>
  )
}
