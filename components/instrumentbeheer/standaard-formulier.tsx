'use client'

import { useActionState } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import type { Instrumentbeheer } from '@/lib/instellingen/schema'
import { INSTRUMENTBEHEER_TEKSTEN } from './teksten'

const { standaard: TEKST, titel } = INSTRUMENTBEHEER_TEKSTEN

/** What was chosen, what is wrong with it, and which stored choice was seen. */
export type StandaardStand = Readonly<{
  versie: string | null
  fout: string | null
  isOpgeslagen: boolean
}>
export type StandaardActie = (previous: StandaardStand, form: FormData) => Promise<StandaardStand>

const BEGIN: StandaardStand = { versie: null, fout: null, isOpgeslagen: false }

type StandaardFormulierProps = Pick<Instrumentbeheer, 'standaard' | 'keuze'> & {
  action: StandaardActie
  /** Those that are published. */
  versies: readonly string[]
}

/** Chooses the version of new metingen. */
export function StandaardFormulier({ action, standaard, keuze, versies }: StandaardFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, BEGIN)
  const gekozen = stand.versie ?? standaard
  return (
    <form action={submit} noValidate className="vit-prose">
      <FormTitle titel={titel} fouten={stand.fout === null ? 0 : 1} />
      <ErrorSummary
        title={TEKST.fouten}
        errors={stand.fout === null ? [] : [{ fieldId: 'versie', message: stand.fout }]}
      />
      {stand.isOpgeslagen && (
        <Alert type="ok" live="status">
          <Paragraph>{TEKST.opgeslagen}</Paragraph>
        </Alert>
      )}
      <Paragraph variant="small">{describeKeuze(keuze, standaard)}</Paragraph>
      <input type="hidden" name="gezien" value={keuze?.stand ?? ''} />
      <SelectField
        key={gekozen}
        name="versie"
        label={TEKST.label}
        options={versies.map((versie) => ({ value: versie, label: versie }))}
        defaultValue={gekozen}
        error={stand.fout ?? undefined}
      />
      <Button disabled={isPending}>{TEKST.knop}</Button>
    </form>
  )
}

function describeKeuze(keuze: Instrumentbeheer['keuze'], standaard: string): string {
  if (!keuze) return TEKST.vanzelf
  return keuze.versie === standaard ? TEKST.gekozen(keuze) : TEKST.vervallen(keuze.versie)
}
