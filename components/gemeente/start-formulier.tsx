'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import type { Invoerfout } from '@/lib/invoer/outcome'

const { start: TEKST } = GEMEENTE_TEKSTEN

/** What was typed, kept after a failure, and what is wrong with it. */
export type StartState = Readonly<{
  naam: string
  fouten: readonly Invoerfout[]
}>

type StartFormulierProps = {
  action: (previous: StartState, form: FormData) => Promise<StartState>
  naam: string
}

export function StartFormulier({ action, naam }: StartFormulierProps) {
  const initial = { naam, fouten: [] }
  const [state, submit] = useActionState(action, initial)
  const errorOf = (field: string) => state.fouten.find(({ pad }) => pad[0] === field)?.melding
  return (
    <form action={submit} noValidate className="vit-prose">
      <FormTitle titel={TEKST.titel} fouten={state.fouten.length} />
      <ErrorSummary
        title={TEKST.fouten}
        errors={state.fouten.map(({ pad, melding }) => ({
          fieldId: String(pad[0] ?? 'naam'),
          message: melding,
        }))}
      />
      <TextField
        label={TEKST.naam}
        hint={TEKST.naamHint}
        name="naam"
        required
        maxLength={120}
        defaultValue={state.naam}
        error={errorOf('naam')}
      />
      <Button>{TEKST.knop}</Button>
    </form>
  )
}
