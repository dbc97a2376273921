'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { ACCOUNT_TEKSTEN } from '@/components/account/teksten'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import type { Invoerfout } from '@/lib/invoer/outcome'

const { sleutels: TEKST } = ACCOUNT_TEKSTEN

/** What was typed, what is wrong with it, and the new key that is shown once. */
export type SleutelState = Readonly<{
  naam: string
  geldigheid: string
  fouten: readonly Invoerfout[]
  token: string | null
}>

type SleutelFormulierProps = {
  action: (previous: SleutelState, form: FormData) => Promise<SleutelState>
}

export function SleutelFormulier({ action }: SleutelFormulierProps) {
  const initial = { naam: '', geldigheid: '365', fouten: [], token: null }
  const [state, submit] = useActionState(action, initial)
  const errorOf = (field: string) => state.fouten.find(({ pad }) => pad[0] === field)?.melding
  return (
    <form action={submit} noValidate className="vit-prose">
      <FormTitle titel={ACCOUNT_TEKSTEN.titel} fouten={state.fouten.length} />
      <ErrorSummary
        title={TEKST.fouten}
        errors={state.fouten.map(({ pad, melding }) => ({
          fieldId: String(pad[0]),
          message: melding,
        }))}
      />
      {state.token && (
        <Alert type="ok" title={TEKST.nieuw} live="status">
          <p className="utrecht-paragraph">{TEKST.nieuwUitleg}</p>
          <code className="break-all">{state.token}</code>
        </Alert>
      )}
      <TextField
        label={TEKST.naam}
        hint={TEKST.naamHint}
        name="naam"
        defaultValue={state.naam}
        error={errorOf('naam')}
      />
      <TextField
        label={TEKST.geldigheid}
        hint={TEKST.geldigheidHint}
        name="geldigheid"
        inputMode="numeric"
        defaultValue={state.geldigheid}
        error={errorOf('geldigheid')}
      />
      <Button appearance="secondary">{TEKST.maken}</Button>
    </form>
  )
}
