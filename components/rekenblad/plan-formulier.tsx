'use client'

import { useActionState } from 'react'
import { BevestigKnoppen } from '@/components/gegevens/bevestig-formulier'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { RadioGroup } from '@/components/ui/radio-group'
import { Table } from '@/components/ui/table'
import type { Keuze } from '@/lib/invoer/keuze'
import type { Rekenbladplan, Wijziging } from '@/lib/rekenblad/schema'
import { BEGIN_STAND, keuzeVeld, VINGERAFDRUK, type PlanActie, type PlanStand } from './stand'
import { REKENBLAD_PAGINA_TEKSTEN as TEKST } from './teksten'

/** Everything that a file changes, the choices where someone else was first, and the decision. */
export function PlanFormulier({ plan, action }: { plan: Rekenbladplan; action: PlanActie }) {
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND)
  const { wijzigingen, conflicten, gelijk, vingerafdruk } = plan
  const heeftWerk = wijzigingen.length + conflicten.length > 0
  return (
    <form action={submit} noValidate className="vit-gegevens__formulier">
      <ErrorSummary
        title={TEKST.besluit.mislukt}
        headingLevel={3}
        errors={stand.fouten.map(({ indicatorId, melding }) => ({
          fieldId: indicatorId === null ? 'bekeken' : keuzeVeld(indicatorId),
          message: melding,
        }))}
      />
      <input type="hidden" name={VINGERAFDRUK} value={vingerafdruk} />
      {!heeftWerk && <Paragraph>{TEKST.niets}</Paragraph>}
      {heeftWerk && gelijk > 0 && <Paragraph>{TEKST.gelijk(gelijk)}</Paragraph>}
      {wijzigingen.length > 0 && <Wijzigingen wijzigingen={wijzigingen} />}
      {conflicten.length > 0 && <Conflicten conflicten={conflicten} stand={stand} />}
      <BevestigKnoppen teksten={TEKST.besluit} magBevestigen={heeftWerk} isPending={isPending} />
    </form>
  )
}

function Wijzigingen({ wijzigingen }: Pick<Rekenbladplan, 'wijzigingen'>) {
  return (
    <Table
      caption={TEKST.wijzigingen(wijzigingen.length)}
      columns={[
        { id: 'vraag', header: TEKST.vraag },
        { id: 'nu', header: TEKST.nu },
        { id: 'naar', header: TEKST.wordt },
      ]}
      rows={wijzigingen.map(({ indicatorId, stelling, nu, naar }) => ({
        id: indicatorId,
        cells: {
          vraag: `${indicatorId} ${stelling}`,
          nu: <Antwoord keuze={nu} />,
          naar: <Antwoord keuze={naar} />,
        },
      }))}
    />
  )
}

function Antwoord({ keuze }: { keuze: Keuze | null }) {
  return (
    <>
      {TEKST.antwoord(keuze)}
      {keuze?.toelichting && <span className="vit-gegevens__toelichting">{keuze.toelichting}</span>}
    </>
  )
}

type ConflictenProps = { conflicten: readonly Wijziging[]; stand: PlanStand }

function Conflicten({ conflicten, stand }: ConflictenProps) {
  return (
    <div className="vit-gegevens">
      <Heading level={3}>{TEKST.conflicten(conflicten.length)}</Heading>
      <Paragraph>{TEKST.conflictUitleg}</Paragraph>
      {conflicten.map(({ indicatorId, stelling, nu, naar }) => (
        <RadioGroup
          key={`${indicatorId} ${stand.keuzes[indicatorId] ?? ''}`}
          name={keuzeVeld(indicatorId)}
          legend={`${indicatorId} ${stelling}`}
          error={stand.fouten.find((fout) => fout.indicatorId === indicatorId)?.melding}
          defaultValue={stand.keuzes[indicatorId]}
          options={[
            { value: 'nu', label: TEKST.kiesNu, hint: <Antwoord keuze={nu} /> },
            { value: 'bestand', label: TEKST.kiesBestand, hint: <Antwoord keuze={naar} /> },
          ]}
        />
      ))}
    </div>
  )
}
