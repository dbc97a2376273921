'use client'

import { useState } from 'react'
import { DEELNAME_TEKSTEN } from '@/components/deelname/teksten'
import { Button } from '@/components/ui/button'

const { eigenLink: TEKST } = DEELNAME_TEKSTEN

type KopieerProps = { tekst: string; knop: string; gelukt: string }

/** Copies a text to the clipboard and says whether that worked. */
export function Kopieer({ tekst, knop, gelukt }: KopieerProps) {
  const [melding, setMelding] = useState('')
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      setMelding(gelukt)
    } catch {
      setMelding(TEKST.nietGekopieerd)
    }
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
      <Button type="button" appearance="secondary" onClick={kopieer}>
        {knop}
      </Button>
      <p role="status" className="utrecht-paragraph">
        {melding}
      </p>
    </div>
  )
}
