'use client'

import { useActionState, useMemo, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextareaField } from '@/components/ui/textarea-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { formulierPad } from './paden'
import { BEGIN_STAND, type OpgaveActie, type OpgaveStand } from './stand'
import { BEHOEFTEN_TEKSTEN as TEKST } from './teksten'

/** Which fields the form has, in their order; an error of no field is shown at the first. */
const VELDEN = {
  behoefte: ['soort', 'urgentie', 'toelichting'],
  signaal: ['partij', 'tekst'],
} as const

type OpgaveFormulierProps = {
  wat: keyof typeof VELDEN
  /** Begins the ids of its fields. */
  id: string
  /** What opens the form, and what it is about for those who hear it without its place. */
  opener: string
  bij: string
  knop: string
  action: OpgaveActie
  /** What is stored; nothing yet for a new one. */
  opgeslagen?: Readonly<{ waarden: Readonly<Record<string, string>>; versie: number }>
  /** This page. */
  pad: string
  /** What else can be done with what is stored. */
  children?: ReactNode
}

/** States or changes a need, or something that others have to solve. */
export function OpgaveFormulier(props: OpgaveFormulierProps) {
  const { wat, id, opener, bij, knop, action, opgeslagen, pad, children } = props
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND, formulierPad(pad, id))
  const errors = useMemo(() => toSummary(stand, id, VELDEN[wat]), [stand, id, wat])
  const versie = stand.versie ?? opgeslagen?.versie
  const velden = { id, stand, opgeslagen: opgeslagen?.waarden ?? {} }
  return (
    <Details summary={<Opener opener={opener} bij={bij} />} open={errors.length > 0}>
      <form
        action={submit}
        noValidate
        autoComplete="off"
        className="grid max-w-text grid-cols-1 gap-6"
      >
        <ErrorSummary title={TEKST.fouten.titel} headingLevel={4} errors={errors} />
        {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
        {wat === 'behoefte' ? <BehoefteVelden {...velden} /> : <SignaalVelden {...velden} />}
        <div>
          <Button appearance="secondary" disabled={isPending}>
            {knop}
          </Button>
        </div>
      </form>
      {children}
    </Details>
  )
}

const Opener = ({ opener, bij }: { opener: string; bij: string }) => (
  <span>
    {opener}
    <VisuallyHidden> {bij}</VisuallyHidden>
  </span>
)

const toSummary = ({ fouten }: OpgaveStand, id: string, velden: readonly string[]) =>
  fouten.map(({ veld, melding }) => ({
    fieldId: `${id}-${velden.includes(veld) ? veld : (velden[0] ?? '')}`,
    message: melding,
  }))

type VeldenProps = {
  id: string
  stand: OpgaveStand
  opgeslagen: Readonly<Record<string, string>>
}

const toVeld = ({ id, stand, opgeslagen }: VeldenProps, name: string) => ({
  id: `${id}-${name}`,
  name,
  defaultValue: stand.waarden?.[name] ?? opgeslagen[name] ?? '',
  error: stand.fouten.find(({ veld }) => veld === name)?.melding,
})

const toOptions = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

function BehoefteVelden(props: VeldenProps) {
  return (
    <>
      <div className="vit-opgave__keuzen">
        <RadioGroup
          {...toVeld(props, 'soort')}
          legend={TEKST.soort}
          options={toOptions(TEKST.soorten)}
        />
        <RadioGroup
          {...toVeld(props, 'urgentie')}
          legend={TEKST.urgentie}
          options={toOptions(TEKST.urgenties)}
        />
      </div>
      <TextareaField
        {...toVeld(props, 'toelichting')}
        label={TEKST.toelichting}
        hint={TEKST.toelichtingHint}
        optional
      />
    </>
  )
}

function SignaalVelden(props: VeldenProps) {
  const { partij, tekst, tekstHint } = TEKST.signalen
  return (
    <>
      <RadioGroup
        {...toVeld(props, 'partij')}
        legend={partij}
        options={toOptions(TEKST.partijen)}
      />
      <TextareaField {...toVeld(props, 'tekst')} label={tekst} hint={tekstHint} />
    </>
  )
}
