'use client'

import { useActionState } from 'react'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Details } from '@/components/ui/details'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Oordeel } from '@/lib/scoring/model'
import { GEEN_OVERNAME, type OvernameActie, type OvernameStand } from './stand'
import { GESPREK_TEKSTEN } from './teksten'
import { BEVESTIGD, OORDEEL, toOordeelVeld } from './velden'

export type OvernameVraag = Readonly<{ indicatorId: string; stelling: string; voorlopig: Oordeel }>

type OvernameProps = {
  soort: 'eensgezind' | 'overige'
  vragen: readonly OvernameVraag[]
  action: OvernameActie
}

const teksten = GESPREK_TEKSTEN.overname

/** Provisional judgements to accept in one go; those that were not agreed on only knowingly. */
export function OvernameFormulier({ soort, vragen, action }: OvernameProps) {
  const [stand, submit, isPending] = useActionState(action, GEEN_OVERNAME)
  const { titel, uitleg, geen, knop } = teksten[soort]
  const aantal = vragen.length
  const checkboxId = `${BEVESTIGD}-${soort}`
  const isEens = soort === 'eensgezind'
  const appearance = isEens ? 'primary' : 'secondary'
  return (
    <section aria-labelledby={soort} className="gs-deel">
      <Heading level={2} id={soort}>
        {titel}
      </Heading>
      <Uitkomst stand={stand} />
      {aantal === 0 ? (
        <Paragraph>{geen}</Paragraph>
      ) : (
        <form action={submit} noValidate className="gs-overname">
          <Paragraph>{uitleg(aantal)}</Paragraph>
          <ErrorSummary
            title={teksten.foutTitel}
            headingLevel={3}
            errors={stand.fout ? [{ fieldId: checkboxId, message: stand.fout }] : []}
          />
          <Details summary={teksten.lijst(aantal)} open={isEens && aantal <= 12}>
            <Lijst vragen={vragen} />
          </Details>
          {vragen.map((vraag) => (
            <input
              key={vraag.indicatorId}
              type="hidden"
              name={OORDEEL}
              value={toOordeelVeld(vraag.indicatorId, vraag.voorlopig)}
            />
          ))}
          {!isEens && (
            <Checkbox
              id={checkboxId}
              name={BEVESTIGD}
              value="ja"
              label={teksten.bevestig}
              error={stand.fout ?? undefined}
            />
          )}
          <Button id={isEens ? checkboxId : undefined} appearance={appearance} disabled={isPending}>
            {knop(aantal)}
          </Button>
        </form>
      )}
    </section>
  )
}

/** What was taken over, and by name what was not. */
function Uitkomst({ stand: { overgenomen, overgeslagen } }: { stand: OvernameStand }) {
  if (overgenomen === null) return null
  return (
    <>
      {overgenomen > 0 && <Alert type="ok" title={teksten.gelukt(overgenomen)} live="status" />}
      {overgeslagen.length > 0 && (
        <Alert
          type="warning"
          headingLevel={3}
          title={teksten.overgeslagen(overgeslagen.length)}
          live="status"
        >
          <List
            items={overgeslagen.map(({ indicatorId, reden }) =>
              teksten.overslag(indicatorId, teksten.redenen[reden]),
            )}
          />
        </Alert>
      )}
    </>
  )
}

function Lijst({ vragen }: Pick<OvernameProps, 'vragen'>) {
  return (
    <Table
      caption={teksten.bijschrift}
      captionHidden
      columns={[
        { id: 'vraag', header: teksten.vraag },
        { id: 'voorlopig', header: teksten.voorlopig },
      ]}
      rows={vragen.map(({ indicatorId, stelling, voorlopig }) => ({
        id: indicatorId,
        cells: {
          vraag: (
            <span className="gs-overname__vraag">
              <span className="gs-overname__nummer">{indicatorId}</span> {stelling}
            </span>
          ),
          voorlopig:
            voorlopig.soort === 'niveau' ? (
              <NiveauSign niveau={voorlopig.niveau} />
            ) : (
              GESPREK_TEKSTEN.nvt
            ),
        },
      }))}
    />
  )
}
