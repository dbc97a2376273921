'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formulierPad } from './paden'
import type { VerwijderActie } from './stand'
import { BEHOEFTEN_TEKSTEN as TEKST } from './teksten'

type VerwijderKnopProps = {
  action: VerwijderActie
  /** Of the entry. */
  id: string
  versie: number
  /** What it is about, for those who hear it without its place. */
  bij: string
  /** This page. */
  pad: string
}

/** Takes an entry away; says why when that could not be done. */
export function VerwijderKnop({ action, id, versie, bij, pad }: VerwijderKnopProps) {
  const [fout, submit, isPending] = useActionState(action, null, formulierPad(pad, id))
  return (
    <form action={submit}>
      <input type="hidden" name="versie" value={versie} />
      <Button appearance="subtle" disabled={isPending}>
        {TEKST.verwijderen}
        <VisuallyHidden> {bij}</VisuallyHidden>
      </Button>
      {fout && (
        <Alert type="error" live="alert">
          <p className="utrecht-paragraph">{fout}</p>
        </Alert>
      )}
    </form>
  )
}
