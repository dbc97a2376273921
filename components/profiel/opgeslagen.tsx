'use client'

import { useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { Link } from '@/components/ui/link'
import { GEVOLGEN_ID, type ProfielStand } from './stand'
import { PROFIEL_TEKSTEN } from './teksten'

/** Says that the form is saved. Takes the focus each time, as a summary of errors does. */
export function Opgeslagen({ stand }: { stand: ProfielStand }) {
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    message.current?.focus()
  }, [stand])
  const { titel, naarGevolgen } = PROFIEL_TEKSTEN.opgeslagen
  return (
    <div ref={message} tabIndex={-1}>
      <Alert type="ok" title={titel} live="status">
        <Link href={`#${GEVOLGEN_ID}`}>{naarGevolgen}</Link>
      </Alert>
    </div>
  )
}
