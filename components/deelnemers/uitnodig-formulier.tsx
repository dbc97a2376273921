'use client'

import { useActionState, useMemo } from 'react'
import { LEGE_UITNODIGSTAND, type UitnodigActie } from '@/components/deelnemers/model'
import { DEELNEMERS_TEKSTEN } from '@/components/deelnemers/teksten'
import { PERSPECTIEF_NAMEN } from '@/components/perspectief/namen'
import { UitslagMelding } from '@/components/deelnemers/uitslag'
import { FormTitle } from '@/components/frame/form-title'
import { Button, type ButtonAppearance } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import { PERSPECTIEVEN } from '@/lib/instrument/model'

const { uitnodigen: TEKST, titelVan: TITEL_VAN } = DEELNEMERS_TEKSTEN

const OPTIES = [
  { value: '', label: TEKST.kies },
  ...PERSPECTIEVEN.map((value) => ({ value, label: PERSPECTIEF_NAMEN[value] })),
]

type UitnodigFormulierProps = {
  action: UitnodigActie
  pad: string
  metingNaam: string
  appearance: ButtonAppearance
}

/** Invites one person or a list by e-mail; what could not be used comes back to be mended. */
export function UitnodigFormulier({ action, pad, metingNaam, appearance }: UitnodigFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, LEGE_UITNODIGSTAND, pad)
  const errorOf = (naam: string) => stand.fouten.find(({ veld }) => veld === naam)?.melding
  // The summary speaks when its errors change, not whenever something else on the page does.
  const errors = useMemo(
    () => stand.fouten.map(({ veld, melding }) => ({ fieldId: veld, message: melding })),
    [stand],
  )
  return (
    <form action={submit} noValidate className="vit-form max-w-text">
      <FormTitle titel={TITEL_VAN(metingNaam)} fouten={stand.fouten.length} />
      <ErrorSummary title={TEKST.fouten} headingLevel={3} errors={errors} />
      {stand.uitslag && <UitslagMelding uitslag={stand.uitslag} />}
      <SelectField
        key={stand.perspectief}
        name="perspectief"
        label={TEKST.perspectief}
        hint={TEKST.perspectiefHint}
        options={OPTIES}
        defaultValue={stand.perspectief}
        error={errorOf('perspectief')}
      />
      <TextareaField
        name="adressen"
        label={TEKST.adressen}
        hint={TEKST.adressenHint}
        rows={6}
        autoComplete="off"
        spellCheck={false}
        defaultValue={stand.adressen}
        error={errorOf('adressen')}
      />
      <TextField
        name="bestand"
        type="file"
        accept=".csv,.txt,text/csv"
        label={TEKST.bestand}
        hint={TEKST.bestandHint}
        error={errorOf('bestand')}
      />
      <div>
        <Button appearance={appearance} disabled={isPending}>
          {TEKST.knop}
        </Button>
      </div>
    </form>
  )
}
