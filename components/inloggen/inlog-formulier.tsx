'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { INLOG_TEKSTEN } from '@/components/inloggen/teksten'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import type { Invoerfout } from '@/lib/invoer/outcome'

/** What was typed, kept after a failure, and what is wrong with it. */
export type InlogState = Readonly<{ email: string; fouten: readonly Invoerfout[] }>

type InlogFormulierProps = {
  action: (previous: InlogState, form: FormData) => Promise<InlogState>
  naar: string
}

export function InlogFormulier({ action, naar }: InlogFormulierProps) {
  const [state, submit] = useActionState(action, { email: '', fouten: [] })
  const errorOf = (field: string) => state.fouten.find(({ pad }) => pad[0] === field)?.melding
  return (
    <form action={submit} noValidate className="vit-prose">
      <FormTitle titel={INLOG_TEKSTEN.titel} fouten={state.fouten.length} />
      <ErrorSummary
        title={INLOG_TEKSTEN.foutenTitel}
        errors={state.fouten.map(({ pad, melding }) => ({
          fieldId: String(pad[0]),
          message: melding,
        }))}
      />
      <input type="hidden" name="naar" value={naar} />
      <TextField
        label={INLOG_TEKSTEN.email}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.email}
        error={errorOf('email')}
      />
      <TextField
        label={INLOG_TEKSTEN.wachtwoord}
        name="wachtwoord"
        type="password"
        autoComplete="current-password"
        required
        error={errorOf('wachtwoord')}
      />
      <Button>{INLOG_TEKSTEN.knop}</Button>
    </form>
  )
}
