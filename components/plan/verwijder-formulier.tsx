'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Link } from '@/components/ui/link'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { verwijder: TEKST } = ACTIE_TEKSTEN

/** What is wrong; null before anything was asked. */
export type VerwijderStand = Readonly<{ melding: string }> | null
export type VerwijderActie = (previous: VerwijderStand, form: FormData) => Promise<VerwijderStand>

type VerwijderFormulierProps = { versie: number; terug: string; action: VerwijderActie }

/** The one button that removes an action, beside the way back. */
export function VerwijderFormulier({ versie, terug, action }: VerwijderFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, null)
  return (
    <form action={submit} className="vit-plan__formulier">
      <FormTitle titel={TEKST.titel} fouten={stand ? 1 : 0} />
      <ErrorSummary
        title={TEKST.nietVerwijderd}
        errors={stand ? [{ fieldId: 'verwijder', message: stand.melding }] : []}
      />
      <input type="hidden" name="versie" value={versie} />
      <div className="vit-bar">
        <Button id="verwijder" disabled={isPending}>
          {TEKST.knop}
        </Button>
        <Link href={terug}>{TEKST.terug}</Link>
      </div>
    </form>
  )
}
