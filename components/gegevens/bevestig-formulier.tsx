'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary, type FieldFault } from '@/components/ui/error-summary'
import { KNOP } from './knoppen'

/** What came of pressing a button: what is wrong, and where. */
export type BevestigStand = readonly FieldFault[]
export type BevestigActie = (previous: BevestigStand, form: FormData) => Promise<BevestigStand>

const GEEN_FOUTEN: BevestigStand = []

export type BevestigTeksten = Readonly<{ bevestig: string; annuleer: string; mislukt: string }>

type BevestigFormulierProps = {
  action: BevestigActie
  teksten: BevestigTeksten
  magBevestigen: boolean
}

/** Carries out what was shown, or takes the file away. */
export function BevestigFormulier({ action, teksten, magBevestigen }: BevestigFormulierProps) {
  const [fouten, submit, isPending] = useActionState(action, GEEN_FOUTEN)
  return (
    <form action={submit} noValidate className="vit-gegevens__formulier">
      <ErrorSummary title={teksten.mislukt} errors={fouten} />
      <BevestigKnoppen {...{ teksten, magBevestigen, isPending }} />
    </form>
  )
}

type BevestigKnoppenProps = Pick<BevestigFormulierProps, 'teksten' | 'magBevestigen'> & {
  isPending: boolean
}

/** Both buttons; only the second where there is nothing to confirm. */
export function BevestigKnoppen({ teksten, magBevestigen, isPending }: BevestigKnoppenProps) {
  return (
    <div className="vit-gegevens__knoppen">
      {magBevestigen && (
        <Button name={KNOP.naam} value={KNOP.bevestig} disabled={isPending}>
          {teksten.bevestig}
        </Button>
      )}
      <Button appearance="secondary" name={KNOP.naam} value={KNOP.annuleer} disabled={isPending}>
        {teksten.annuleer}
      </Button>
    </div>
  )
}
