'use client'

import { useActionState, useMemo } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import type { Teamlid } from '@/lib/taken/schema'
import { BEGIN_STAND, type Fout, type TakenActie } from './stand'
import { TaakRij } from './taak-rij'
import { TAKEN_TEKSTEN as TEKST } from './teksten'
import { toVeld, veldNaam } from './velden'
import type { RegelWeergave } from './weergave'

type TakenFormulierProps = {
  titel: string
  regels: readonly RegelWeergave[]
  team: readonly Teamlid[]
  action: TakenActie
}

/** The division as one form, with a row per kenmerk. */
export function TakenFormulier({ titel, regels, team, action }: TakenFormulierProps) {
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND)
  const samenvatting = useMemo(() => toSamenvatting(regels, stand.fouten), [regels, stand])
  const vertrokken = regels.filter(({ taak }) => taak && taak.lidStand !== 'lid').length
  return (
    <form action={submit} noValidate autoComplete="off" className="grid grid-cols-1 gap-8">
      <FormTitle titel={titel} fouten={stand.fouten.length} />
      <ErrorSummary title={TEKST.fouten.titel} errors={samenvatting} headingLevel={3} />
      {stand.isOpgeslagen && (
        <GedaanMelding stand={stand} title={TEKST.opgeslagen} headingLevel={3} />
      )}
      {vertrokken > 0 && <Alert type="warning">{TEKST.alle.weg(vertrokken)}</Alert>}
      {regels.map((regel) => (
        <TaakRij
          key={regel.kenmerk.id}
          regel={regel}
          team={team}
          veld={stand.velden[regel.kenmerk.id] ?? toVeld(regel.taak)}
          fouten={stand.fouten.filter(({ kenmerkId }) => kenmerkId === regel.kenmerk.id)}
        />
      ))}
      <div>
        <Button disabled={isPending}>{TEKST.alle.opslaan}</Button>
      </div>
    </form>
  )
}

/** What is of no kenmerk leads to the first one. */
const toSamenvatting = (regels: readonly RegelWeergave[], fouten: readonly Fout[]) =>
  fouten.map(({ kenmerkId, veld, melding }) => {
    const kenmerk = regels.find((regel) => regel.kenmerk.id === kenmerkId)?.kenmerk
    const first = regels[0]?.kenmerk.id ?? ''
    return kenmerk
      ? {
          fieldId: veldNaam[veld](kenmerk.id),
          message: TEKST.fouten.kenmerk(kenmerk.nummer, melding),
        }
      : { fieldId: veldNaam.wie(first), message: melding }
  })
