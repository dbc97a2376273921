'use client'

import { useActionState, useMemo } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Paragraph } from '@/components/ui/paragraph'
import { RadioGroup } from '@/components/ui/radio-group'
import type { DelenOverzicht, Delingskeuze } from '@/lib/delen/schema'
import {
  BEGIN_STAND,
  INTREKKEN,
  VERSIE_VELD,
  VOORBEELD,
  type DelenActie,
  type DelenStand,
} from './stand'
import { DEELBAAR_IN_VOLGORDE as DELEN, DELEN_TEKSTEN as TEKST } from './teksten'

const VORMEN = ['niet', 'anoniem', 'herkenbaar'] as const
const [NIET] = VORMEN

type DelenFormulierProps = Pick<DelenOverzicht, 'keuze' | 'deling' | 'bekend'> & {
  titel: string
  /** What the form begins with: the stored choice, or one that is being made. */
  concept: Delingskeuze
  action: DelenActie
}

/** The choice per part; one form, saved at once. */
export function DelenFormulier(props: DelenFormulierProps) {
  const { titel, keuze, concept, deling, bekend, action } = props
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND)
  const fouten = useMemo(() => listFouten(stand), [stand])
  const versie = stand.versie ?? String(deling?.versie ?? '')
  const isConcept = stand === BEGIN_STAND && DELEN.some((deel) => concept[deel] !== keuze[deel])
  return (
    <form
      action={submit}
      noValidate
      autoComplete="off"
      className="grid max-w-text grid-cols-1 gap-8"
    >
      <FormTitle titel={titel} fouten={fouten.length} />
      <ErrorSummary title={TEKST.foutTitel} errors={fouten} />
      {stand.uitkomst && (
        <GedaanMelding stand={stand}>
          <Paragraph>{TEKST[stand.uitkomst]}</Paragraph>
        </GedaanMelding>
      )}
      {isConcept && (
        <Alert type="warning">
          <Paragraph>{TEKST.concept}</Paragraph>
        </Alert>
      )}
      <input type="hidden" name={VERSIE_VELD} value={versie} />
      {DELEN.map((deel) => (
        <RadioGroup
          key={`${deel}-${versie}`}
          name={deel}
          legend={TEKST.delen[deel].titel}
          hint={TEKST.delen[deel].uitleg}
          error={stand.fouten.find(({ veld }) => veld === deel)?.melding}
          options={listOpties(bekend[deel] ? TEKST.bekend(keuze[deel]) : undefined)}
          defaultValue={stand.keuze?.[deel] ?? concept[deel]}
        />
      ))}
      <div className="flex flex-wrap gap-4">
        <Button disabled={isPending}>{TEKST.opslaan}</Button>
        <Button appearance="secondary" name={VOORBEELD} value="ja" disabled={isPending}>
          {TEKST.voorbeeldVanKeuze}
        </Button>
        {deling && DELEN.some((deel) => keuze[deel] !== NIET) && (
          <Button appearance="secondary" name={INTREKKEN} value="ja" disabled={isPending}>
            {TEKST.allesIntrekken}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The ways to share; with what to know before sharing anonymously. */
const listOpties = (waarschuwing: string | undefined) =>
  VORMEN.map((value) => ({
    value,
    label: TEKST.vormen[value],
    ...(value === 'anoniem' && waarschuwing !== undefined && { hint: waarschuwing }),
  }))

/** What is of no part leads to the first one. */
function listFouten({ fouten, conflict }: DelenStand) {
  const [eerste] = DELEN
  return [
    ...fouten.map(({ veld, melding }) => ({ fieldId: veld ?? eerste, message: melding })),
    ...(conflict ? [{ fieldId: eerste, message: TEKST.conflict(conflict) }] : []),
  ]
}
