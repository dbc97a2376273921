'use client'

import { useActionState, useMemo, type ReactNode } from 'react'
import { formulierPad } from '@/components/gedeeld/paden'
import { Button, type ButtonAppearance } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { NaGeluktNieuw } from './na-gelukt-nieuw'
import { BEGIN_STAND, VELDEN, type ReactieActie, type ReactieStand } from './stand'
import { REACTIE_TEKSTEN as TEKST } from './teksten'

/** A field of the form: a text, or a choice from a list when it has options. */
export type ReactieVeld = Readonly<{
  naam: string
  label: string
  hint?: string
  begin?: string
  opties?: readonly SelectOption[]
}>

type ReactieFormulierProps = {
  /** The line behind which the form is; none for a form that always shows. */
  opener?: ReactNode
  /** Begins the ids of its fields. */
  id: string
  velden: readonly ReactieVeld[]
  knop: string
  /** What it is about, for those who hear it without its place. */
  bij?: string
  appearance?: ButtonAppearance
  action: ReactieActie
  /** The level of the heading that it stands under. */
  onderKop: 2 | 3
  /** The stored version that was seen. */
  versie?: number
  /** This page. */
  pad: string
}

/** Everything that is done with a reaction: each form has a few of the same fields. */
export function ReactieFormulier(props: ReactieFormulierProps) {
  return (
    <NaGeluktNieuw>
      <Formulier {...props} />
    </NaGeluktNieuw>
  )
}

function Formulier(props: ReactieFormulierProps) {
  const { id, velden, knop, bij, appearance = 'secondary', action, versie, pad, onderKop } = props
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND, formulierPad(pad, id))
  const errors = useMemo(() => toSummary(stand, id, velden), [stand, id, velden])
  const gezien = stand.versie ?? versie
  const formulier = (
    <form
      action={submit}
      noValidate
      autoComplete="off"
      className="grid max-w-text grid-cols-1 gap-4"
    >
      <ErrorSummary
        title={TEKST.fouten.titel}
        headingLevel={onderKop === 2 ? 3 : 4}
        errors={errors}
      />
      {gezien !== undefined && <input type="hidden" name={VELDEN.versie} value={gezien} />}
      {velden.length > 0 && (
        <div key={stand.poging} className="grid grid-cols-1 gap-4">
          {velden.map((veld) => (
            <Veld key={veld.naam} id={id} veld={veld} stand={stand} />
          ))}
        </div>
      )}
      <div id={toKnopId(id)}>
        <Button appearance={appearance} disabled={isPending}>
          {knop}
          {bij && <VisuallyHidden>{bij}</VisuallyHidden>}
        </Button>
      </div>
    </form>
  )
  if (!props.opener) return formulier
  return (
    <Details summary={props.opener} open={errors.length > 0}>
      {formulier}
    </Details>
  )
}

const toKnopId = (id: string) => `${id}-knop`

/** What is of no field is shown at the first one, or at the button where there is none. */
function toSummary({ fouten }: ReactieStand, id: string, velden: readonly ReactieVeld[]) {
  return fouten.map(({ veld, melding }) => {
    const naam = velden.find((item) => item.naam === veld)?.naam ?? velden[0]?.naam
    return { fieldId: naam === undefined ? toKnopId(id) : `${id}-${naam}`, message: melding }
  })
}

type VeldProps = { id: string; veld: ReactieVeld; stand: ReactieStand }

function Veld({ id, veld: { naam, label, hint, begin = '', opties }, stand }: VeldProps) {
  const shared = {
    id: `${id}-${naam}`,
    name: naam,
    label,
    hint,
    defaultValue: stand.waarden?.[naam] ?? begin,
    error: stand.fouten.find(({ veld }) => veld === naam)?.melding,
  }
  return opties ? <SelectField {...shared} options={opties} /> : <TextareaField {...shared} />
}
