'use client'

import { useActionState, useMemo, type ReactNode } from 'react'
import { LEGE_ACTIESTAND, type Actie, type ActieStand } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { Alert } from '@/components/ui/alert'
import { Button, type ButtonAppearance } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { HeadingLevel } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'

type Veldsoort =
  | Readonly<{ soort: 'datum' | 'getal' | 'tekst' | 'vink' }>
  | Readonly<{ soort: 'keuze'; opties: readonly SelectOption[] }>

export type Actieveld = Veldsoort &
  Readonly<{ naam: string; label: string; hint?: string; waarde?: string }>

type ActieFormulierProps = {
  /** Tells the form from others on the page. */
  id: string
  action: Actie
  /** The page that the form is on. */
  pad: string
  velden?: readonly Actieveld[]
  knop: string
  appearance?: ButtonAppearance
  headingLevel?: HeadingLevel
  /** The line that it stands behind, until there is something to say about it. */
  achter?: string
  /** What it does, above it. */
  children?: ReactNode
}

/** One thing to do, with the few fields that it takes. */
export function ActieFormulier({
  id,
  action,
  pad,
  velden = [],
  knop,
  appearance = 'secondary',
  headingLevel = 3,
  achter,
  children,
}: ActieFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, LEGE_ACTIESTAND, pad)
  const knopId = `${id}-knop`
  // The summary speaks when its errors change, not whenever something else on the page does.
  const errors = useMemo(
    () =>
      stand.fouten.map(({ veld, melding }) => ({
        fieldId: veld ? `${id}-${veld}` : knopId,
        message: melding,
      })),
    [stand, id, knopId],
  )
  const formulier = (
    <form action={submit} noValidate className="vit-form max-w-text">
      <ErrorSummary
        title={DEELNEMERS_TEKSTEN.fouten.titel}
        headingLevel={headingLevel}
        errors={errors}
      />
      {stand.gelukt && (
        <Alert type="ok" live="status">
          <Paragraph>{stand.gelukt}</Paragraph>
        </Alert>
      )}
      {children}
      {velden.map((veld) => (
        <Veld key={veld.naam} id={`${id}-${veld.naam}`} veld={veld} stand={stand} />
      ))}
      <div>
        <Button id={knopId} appearance={appearance} disabled={isPending}>
          {knop}
        </Button>
      </div>
    </form>
  )
  if (achter === undefined) return formulier
  return (
    <Details summary={achter} open={stand.fouten.length > 0 || stand.gelukt !== ''}>
      {formulier}
    </Details>
  )
}

type VeldProps = { id: string; veld: Actieveld; stand: ActieStand }

function Veld({ id, veld, stand }: VeldProps) {
  const waarde = stand.waarden[veld.naam] ?? veld.waarde ?? ''
  const field = {
    id,
    name: veld.naam,
    label: veld.label,
    hint: veld.hint,
    error: stand.fouten.find((fout) => fout.veld === veld.naam)?.melding,
  }
  switch (veld.soort) {
    case 'keuze':
      return <SelectField key={waarde} {...field} options={veld.opties} defaultValue={waarde} />
    case 'vink':
      return <Checkbox {...field} defaultChecked={Boolean(waarde)} />
    case 'tekst':
      return <TextareaField {...field} rows={5} defaultValue={waarde} />
    case 'datum':
      return <TextField {...field} type="date" defaultValue={waarde} />
    case 'getal':
      return <TextField {...field} inputMode="numeric" defaultValue={waarde} />
  }
}
