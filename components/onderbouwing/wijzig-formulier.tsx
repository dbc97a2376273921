'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import type { Stuk } from '@/lib/onderbouwing/schema'
import type { WijzigActie } from './model'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { VertrouwelijkVeld } from './vertrouwelijk-veld'

const { stuk: TEKST } = ONDERBOUWING_TEKSTEN

/** Changes how a piece is called and whether it is confidential. */
export function WijzigFormulier({ stuk, action }: { stuk: Stuk; action: WijzigActie }) {
  const [state, submit, isPending] = useActionState(action, null)
  const { titel, vertrouwelijk } = state?.ingevuld ?? stuk
  const gezien = state?.gezien ?? stuk
  return (
    <form action={submit} noValidate className="vit-stuk-formulier">
      <ErrorSummary
        title={TEKST.nietOpgeslagen}
        headingLevel={3}
        errors={state ? [{ fieldId: 'titel', message: state.fout }] : []}
      />
      <input type="hidden" name="gezien-titel" value={gezien.titel} />
      <input type="hidden" name="gezien-vertrouwelijk" value={gezien.vertrouwelijk ? 'ja' : ''} />
      <TextField
        name="titel"
        label={TEKST.naam}
        defaultValue={titel}
        error={state?.fout}
        autoComplete="off"
      />
      <VertrouwelijkVeld id="vertrouwelijk" defaultChecked={vertrouwelijk} />
      <Button appearance="secondary" disabled={isPending}>
        {TEKST.opslaan}
      </Button>
    </form>
  )
}
