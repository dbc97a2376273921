'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { TextField } from '@/components/ui/text-field'
import { LEGE_LINK, type LinkActie } from './model'
import { ONDERBOUWING_TEKSTEN } from './teksten'
import { VertrouwelijkVeld } from './vertrouwelijk-veld'

const { linkFormulier: TEKST, fouten: FOUTEN } = ONDERBOUWING_TEKSTEN

/** Adds an address on the web. */
export function LinkFormulier({ action }: { action: LinkActie }) {
  const [state, submit, isPending] = useActionState(action, LEGE_LINK)
  const errorOf = (veld: string) => state.fouten.find((fout) => fout.veld === veld)?.melding
  return (
    <Details summary={TEKST.titel} open={state.fouten.length > 0}>
      <form action={submit} noValidate className="vit-stuk-formulier">
        <ErrorSummary
          title={FOUTEN}
          headingLevel={3}
          errors={state.fouten.map(({ veld, melding }) => ({
            fieldId: `link-${veld}`,
            message: melding,
          }))}
        />
        <TextField
          id="link-link"
          name="link"
          type="url"
          label={TEKST.adres}
          hint={TEKST.adresHint}
          defaultValue={state.link}
          error={errorOf('link')}
          autoComplete="off"
        />
        <TextField
          id="link-titel"
          name="titel"
          label={TEKST.naam}
          defaultValue={state.titel}
          error={errorOf('titel')}
          autoComplete="off"
        />
        <VertrouwelijkVeld id="link-vertrouwelijk" defaultChecked={state.vertrouwelijk} />
        <Button appearance="secondary" disabled={isPending}>
          {TEKST.knop}
        </Button>
      </form>
    </Details>
  )
}
