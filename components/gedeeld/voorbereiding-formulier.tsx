'use client'

import { useActionState, useMemo } from 'react'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { GedaanMelding } from '@/components/ui/gedaan-melding'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { TextareaField } from '@/components/ui/textarea-field'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Voorbereiding, VoorbereidingVeld, VraagVoorstel } from '@/lib/gedeeld/schema'
import { ANKERS, formulierPad } from './paden'
import { BEGIN_STAND, NEEM_OVER, VERSIE_VELD, type VoorbereidingActie } from './stand'
import { ADVISEUR_TEKSTEN as TEKST, GEDEELD_TEKSTEN } from './teksten'

const VELDEN = ['notities', 'vragen', 'aanbod'] as const satisfies readonly VoorbereidingVeld[]

type VoorbereidingFormulierProps = {
  voorbereiding: Voorbereiding
  voorstellen: readonly VraagVoorstel[]
  action: VoorbereidingActie
  /** This page. */
  pad: string
}

/** What an adviseur writes for a visit; one form, so that taking a question over saves the rest. */
export function VoorbereidingFormulier(props: VoorbereidingFormulierProps) {
  const { voorbereiding, voorstellen, action, pad } = props
  const permalink = formulierPad(pad, ANKERS.voorbereiding)
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND, permalink)
  const fouten = useMemo(
    () => stand.fouten.map(({ veld, melding }) => ({ fieldId: veld, message: melding })),
    [stand],
  )
  const waarden = stand.waarden ?? voorbereiding
  return (
    <form
      action={submit}
      noValidate
      autoComplete="off"
      className="vit-voorbereiding vit-no-print"
      aria-label={TEKST.voorbereiding}
    >
      <ErrorSummary title={TEKST.foutTitel} headingLevel={3} errors={fouten} />
      {stand.uitkomst && (
        <GedaanMelding stand={stand} className="max-w-text">
          <Paragraph>{TEKST[stand.uitkomst]}</Paragraph>
        </GedaanMelding>
      )}
      <input type="hidden" name={VERSIE_VELD} value={stand.versie ?? voorbereiding.versie} />
      <div key={stand.poging} className="grid max-w-text grid-cols-1 content-start gap-6">
        {VELDEN.map((veld) => (
          <TextareaField
            key={veld}
            name={veld}
            label={TEKST.velden[veld]}
            hint={TEKST.hints[veld]}
            rows={5}
            defaultValue={waarden[veld]}
            error={stand.fouten.find((fout) => fout.veld === veld)?.melding}
          />
        ))}
        <div>
          <Button disabled={isPending}>{TEKST.bewaar}</Button>
        </div>
      </div>
      {voorstellen.length > 0 && (
        <Voorstellen voorstellen={voorstellen} vragen={waarden.vragen} isPending={isPending} />
      )}
    </form>
  )
}

type VoorstellenProps = {
  voorstellen: readonly VraagVoorstel[]
  /** The own questions, as they are stored or were sent. */
  vragen: string
  isPending: boolean
}

function Voorstellen({ voorstellen, vragen, isPending }: VoorstellenProps) {
  const own = vragen.split(/\r?\n/).map((line) => line.trim())
  return (
    <div className="vit-panel">
      <Heading level={3}>{TEKST.voorstellen}</Heading>
      <Paragraph variant="small">{TEKST.voorstellenUitleg}</Paragraph>
      {voorstellen.map(({ kenmerk, vragen: voorgesteld }, index) => (
        <Details key={kenmerk.id} summary={GEDEELD_TEKSTEN.kenmerk(kenmerk)} open={index === 0}>
          <ul className="vit-list">
            {voorgesteld.map(({ id, tekst }) => (
              <li key={id} className="vit-voorbereiding__vraag">
                <p>{tekst}</p>
                {own.includes(tekst) ? (
                  <p className="text-small text-subtle">{TEKST.staatErbij}</p>
                ) : (
                  <Button appearance="secondary" name={NEEM_OVER} value={id} disabled={isPending}>
                    {TEKST.neemOver}
                    <VisuallyHidden>{TEKST.neemOverWat(tekst)}</VisuallyHidden>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </div>
  )
}
