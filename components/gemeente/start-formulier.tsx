'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { START_TEKSTEN as TEKST } from '@/components/gemeente/teksten-start'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import type { Invoerfout } from '@/lib/invoer/outcome'
import type { Omvang } from '@/lib/metingen/schema'
import { WERKWIJZEN } from '@/lib/scoring/model'

/** What was typed and chosen. */
export type StartWaarden = Readonly<{
  naam: string
  werkwijze: string
  omvang: string
  rondeTot: string
}>

/** What was typed, kept after a failure, and what is wrong with it. */
export type StartState = StartWaarden & Readonly<{ fouten: readonly Invoerfout[] }>

/** How many questions each version has. */
export type Omvangen = readonly Readonly<{ omvang: Omvang; vragen: number }>[]

const LEEG: StartState = {
  naam: '',
  werkwijze: 'gedeelde-lijst',
  omvang: 'volledig',
  rondeTot: '',
  fouten: [],
}

type StartFormulierProps = {
  action: (previous: StartState, form: FormData) => Promise<StartState>
  omvangen: Omvangen
}

/** Starting a meting: its name, how people work on it, and what they are asked. */
export function StartFormulier({ action, omvangen }: StartFormulierProps) {
  const [state, submit] = useActionState(action, LEEG)
  const errorOf = (field: string) => state.fouten.find(({ pad }) => pad[0] === field)?.melding
  return (
    <form action={submit} noValidate className="vit-prose vit-start">
      <FormTitle titel={TEKST.titel} fouten={state.fouten.length} />
      <ErrorSummary
        title={TEKST.fouten}
        errors={state.fouten.map(({ pad, melding }) => ({
          fieldId: String(pad[0] ?? 'naam'),
          message: melding,
        }))}
      />
      <TextField
        label={TEKST.naam}
        hint={TEKST.naamHint}
        name="naam"
        required
        maxLength={120}
        defaultValue={state.naam}
        error={errorOf('naam')}
      />
      <RadioGroup
        key={`werkwijze-${state.werkwijze}`}
        legend={TEKST.werkwijze}
        name="werkwijze"
        options={WERKWIJZEN.map((value) => ({ value, ...TEKST.werkwijzen[value] }))}
        defaultValue={state.werkwijze}
        error={errorOf('werkwijze')}
      />
      <Ronde state={state} omvangen={omvangen} errorOf={errorOf} />
      <Button>{TEKST.knop}</Button>
    </form>
  )
}

type RondeProps = {
  state: StartState
  omvangen: Omvangen
  errorOf: (field: string) => string | undefined
}

/** What only a meting with participants needs to know. */
function Ronde({ state, omvangen, errorOf }: RondeProps) {
  return (
    <div className="vit-start__ronde">
      <RadioGroup
        key={`omvang-${state.omvang}`}
        legend={TEKST.omvang}
        hint={TEKST.omvangHint}
        name="omvang"
        options={omvangen.map(({ omvang, vragen }) => ({
          value: omvang,
          label: TEKST.omvangen[omvang].label(vragen),
          hint: TEKST.omvangen[omvang].hint,
        }))}
        defaultValue={state.omvang}
        error={errorOf('omvang')}
      />
      <TextField
        label={TEKST.rondeTot}
        hint={TEKST.rondeTotHint}
        optional
        type="date"
        name="rondeTot"
        defaultValue={state.rondeTot}
        error={errorOf('rondeTot')}
      />
    </div>
  )
}
