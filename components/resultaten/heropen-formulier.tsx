'use client'

import { useActionState } from 'react'
import { findFout, listFouten } from '@/components/resultaten/form-fouten'
import { LEGE_FORM_STATE, type FormActie } from '@/components/resultaten/model'
import { HEROPEN_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { TextareaField } from '@/components/ui/textarea-field'

type HeropenFormulierProps = { action: FormActie; pad: string }

/** Opens an established meting again, with the reason for it. */
export function HeropenFormulier({ action, pad }: HeropenFormulierProps) {
  const [state, submit, isPending] = useActionState(action, LEGE_FORM_STATE, pad)
  return (
    <Details summary={TEKST.titel} open={state.fouten.length > 0}>
      <form action={submit} noValidate className="grid justify-items-start gap-4">
        <ErrorSummary
          title={TEKST.foutTitel}
          headingLevel={3}
          errors={listFouten(state, () => 'reden')}
        />
        <Paragraph>{TEKST.uitleg}</Paragraph>
        <TextareaField
          name="reden"
          label={TEKST.reden}
          hint={TEKST.redenHint}
          rows={3}
          defaultValue={state.waarden.reden}
          error={findFout(state, 'reden')}
        />
        <Button appearance="secondary" disabled={isPending}>
          {TEKST.knop}
        </Button>
      </form>
    </Details>
  )
}
