'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { LEGE_FORM_STATE, type FormActie } from '@/components/resultaten/model'

export type Formulier = Readonly<{ action: FormActie; pad: string }>

type FormulierTitelProps = { titel: string; formulieren: readonly Formulier[] }

/**
 * The title of a page with more forms than one, with the number of errors of the form that was
 * refused. Without JavaScript React answers every use of an action at the address of that form,
 * so also the one here; with JavaScript the form's own summary of errors marks the title. One
 * title in one place, since those of the forms would stand in the order in which they are ready.
 */
export function FormulierTitel({ titel, formulieren }: FormulierTitelProps) {
  const [formulier, ...rest] = formulieren
  if (!formulier) return <FormTitle titel={titel} fouten={0} />
  return <TitelVan titel={titel} formulier={formulier} rest={rest} />
}

type TitelVanProps = { titel: string; formulier: Formulier; rest: readonly Formulier[] }

function TitelVan({ titel, formulier: { action, pad }, rest }: TitelVanProps) {
  const [{ fouten }] = useActionState(action, LEGE_FORM_STATE, pad)
  if (fouten.length === 0) return <FormulierTitel titel={titel} formulieren={rest} />
  return <FormTitle titel={titel} fouten={fouten.length} />
}
