'use client'

import {
  startTransition,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  type ChangeEvent,
  type SubmitEvent,
} from 'react'
import { findFout, listFouten } from '@/components/resultaten/form-fouten'
import { LEGE_FORM_STATE, type FormActie, type FormState } from '@/components/resultaten/model'
import { AMBITIE_TEKSTEN as TEKST } from '@/components/resultaten/teksten'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { PRIORITEITEN, type Ambitie } from '@/lib/scoring/model'

type AmbitieFormulierProps = {
  kenmerkId: string
  ambitie: Ambitie
  schaal: readonly { niveau: Ambitie['niveau']; naam: string }[]
  action: FormActie
  /** This page at the kenmerk: where one comes out without JavaScript. */
  pad: string
  /** Where the kenmerk stands in the order of gaps; null where there is no order to see. */
  plaats: { nummer: number; van: number } | null
}

const toId = (kenmerkId: string, veld: string) => `${kenmerkId}-${veld}`

/** What the gemeente wants to reach on a kenmerk. With JavaScript a choice saves itself. */
export function AmbitieFormulier(props: AmbitieFormulierProps) {
  const { kenmerkId, action, pad, plaats } = props
  const [state, submit, isPending] = useActionState(action, LEGE_FORM_STATE, pad)
  const form = useRef<HTMLFormElement>(null)
  const idOf = (veld: string) => toId(kenmerkId, veld)
  // The summary takes the focus when its errors change, not whenever a choice is being saved.
  const errors = useMemo(
    () => listFouten(state, (veld) => toId(kenmerkId, veld || 'niveau')),
    [state, kenmerkId],
  )

  // The order may have changed: the reader goes where the kenmerk went.
  useEffect(() => {
    if (state.gelukt) form.current?.scrollIntoView({ block: 'nearest' })
  }, [state])

  const save = (event: SubmitEvent<HTMLFormElement>) => {
    // React would empty the form after its own submit; what was chosen should stay.
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    startTransition(() => submit(data))
  }

  return (
    <div>
      <Details summary={TEKST.wijzigen} open={state.fouten.length > 0}>
        <form
          ref={form}
          action={submit}
          onSubmit={save}
          noValidate
          className="grid grid-cols-1 gap-4"
        >
          <ErrorSummary title={TEKST.foutTitel} headingLevel={4} errors={errors} />
          <Paragraph variant="small">{TEKST.uitleg}</Paragraph>
          <AmbitieVelden {...props} state={state} idOf={idOf} />
          <div>
            <Button appearance="secondary">{TEKST.opslaan}</Button>
          </div>
        </form>
      </Details>
      <p role="status" className="vit-ambitie__status">
        {isPending && TEKST.bezig}
        {!isPending && state.gelukt && describeGelukt(plaats)}
      </p>
    </div>
  )
}

function describeGelukt(plaats: AmbitieFormulierProps['plaats']): string {
  return plaats
    ? `${TEKST.opgeslagen} ${TEKST.plaats(plaats.nummer, plaats.van)}`
    : TEKST.opgeslagen
}

type AmbitieVeldenProps = Pick<AmbitieFormulierProps, 'ambitie' | 'schaal'> & {
  state: FormState
  idOf: (veld: string) => string
}

const saveChoice = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit()

function AmbitieVelden({ ambitie, schaal, state, idOf }: AmbitieVeldenProps) {
  const field = (name: string, stored: string) => ({
    name,
    id: idOf(name),
    defaultValue: state.waarden[name] ?? stored,
    error: findFout(state, name),
  })
  return (
    <div className="vit-ambitie">
      <SelectField
        {...field('niveau', String(ambitie.niveau))}
        label={TEKST.niveau}
        onChange={saveChoice}
        options={schaal.map(({ niveau, naam }) => ({
          value: String(niveau),
          label: TEKST.niveauOptie(niveau, naam),
        }))}
      />
      <SelectField
        {...field('prioriteit', ambitie.prioriteit)}
        label={TEKST.prioriteit}
        onChange={saveChoice}
        options={PRIORITEITEN.map((prioriteit) => ({
          value: prioriteit,
          label: TEKST.prioriteiten[prioriteit],
        }))}
      />
      <TextField
        {...field('jaar', String(ambitie.jaar ?? ''))}
        label={TEKST.jaar}
        optional
        inputMode="numeric"
      />
    </div>
  )
}
