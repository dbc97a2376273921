'use client'

import { useActionState } from 'react'
import { findFout, listFouten } from '@/components/resultaten/form-fouten'
import { LEGE_FORM_STATE, type FormActie } from '@/components/resultaten/model'
import { VASTSTEL_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { ErrorSummary } from '@/components/ui/error-summary'

type VaststelFormulierProps = { action: FormActie; pad: string }

/** Establishes the meting, after a tick that says one is ready. */
export function VaststelFormulier({ action, pad }: VaststelFormulierProps) {
  const [state, submit, isPending] = useActionState(action, LEGE_FORM_STATE, pad)
  return (
    <form action={submit} noValidate className="grid justify-items-start gap-4">
      <ErrorSummary
        title={TEKST.foutTitel}
        headingLevel={3}
        errors={listFouten(state, () => 'bevestigd')}
      />
      <Checkbox
        name="bevestigd"
        label={TEKST.bevestig}
        defaultChecked={state.waarden.bevestigd !== undefined}
        error={findFout(state, 'bevestigd')}
      />
      <Button disabled={isPending}>{TEKST.knop}</Button>
    </form>
  )
}
