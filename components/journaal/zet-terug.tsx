'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { BEGIN_STAND, GEZIEN, type TerugActie } from './stand'
import { REGEL_TEKSTEN as TEKST } from './teksten'

type ZetTerugProps = {
  action: TerugActie
  /** What is stored now; null where there is nothing to put back. */
  gezien: string | null
  /** Which value it is about, for who hears the button by itself. */
  wat: string
  /** This page: where one comes out without JavaScript. */
  pad: string
}

/** Writes the old value of a line again, as a new change. */
export function ZetTerug({ action, gezien, wat, pad }: ZetTerugProps) {
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND, pad)
  const now = stand.gezien ?? gezien
  return (
    <>
      <div role="status">
        {stand.gelukt && (
          <Alert type="ok">
            <Paragraph>{TEKST.teruggezet}</Paragraph>
          </Alert>
        )}
      </div>
      {stand.melding !== null && (
        <Alert type="warning" live="alert">
          <Paragraph>{stand.melding}</Paragraph>
        </Alert>
      )}
      {now !== null && (
        <form action={submit}>
          <input type="hidden" name={GEZIEN} value={now} />
          <Button appearance="secondary" disabled={isPending}>
            {TEKST.zetTerug}
            <VisuallyHidden> {wat}</VisuallyHidden>
          </Button>
        </form>
      )}
    </>
  )
}
