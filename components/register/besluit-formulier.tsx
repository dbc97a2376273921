'use client'

import { useActionState } from 'react'
import { BevestigKnoppen } from '@/components/gegevens/bevestig-formulier'
import { ErrorSummary, type FieldFault } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import type { Registerplan, Wegkeuzes } from '@/lib/registerimport/schema'
import { IMPORT_TEKSTEN as TEKST } from './teksten'
import { BLIJFT, toGezienveld, toKeuzeveld } from './keuzeveld'

/** What was chosen for the gemeenten that are gone, and what is wrong. */
export type BesluitStand = Readonly<{ keuzes: Wegkeuzes; fouten: readonly FieldFault[] }>
export type BesluitActie = (previous: BesluitStand, form: FormData) => Promise<BesluitStand>

const BEGIN: BesluitStand = { keuzes: {}, fouten: [] }

type BesluitFormulierProps = {
  action: BesluitActie
  weg: Registerplan['weg']
  /** The gemeenten that can go on with one that is gone, by name. */
  opvolgers: readonly Readonly<{ code: string; naam: string }>[]
  /** Whether a gemeente that is gone can go on by itself. */
  magBlijven: boolean
  magBevestigen: boolean
}

/** Brings in what was shown, with a choice for each gemeente that is gone; or leaves it. */
export function BesluitFormulier(props: BesluitFormulierProps) {
  const { action, weg, opvolgers, magBlijven, magBevestigen } = props
  const [stand, submit, isPending] = useActionState(action, BEGIN)
  const errorOf = (fieldId: string) =>
    stand.fouten.find((fout) => fout.fieldId === fieldId)?.message
  const options = [
    ...(magBlijven ? [{ value: BLIJFT, label: TEKST.blijft }] : []),
    ...opvolgers.map(({ code, naam }) => ({ value: code, label: TEKST.gaatVerderIn(naam) })),
  ]
  return (
    <form action={submit} noValidate className="vit-gegevens__formulier">
      <ErrorSummary title={TEKST.besluit.mislukt} errors={stand.fouten} />
      {weg.map(({ code, was }) => (
        <input key={code} type="hidden" name={toGezienveld(code)} value={was ?? ''} />
      ))}
      {weg.length > 0 && (
        <section className="bh-keuzes" aria-labelledby="weg">
          <Heading level={3} id="weg">
            {TEKST.titels.weg(weg.length)}
          </Heading>
          <Paragraph>{TEKST.wegUitleg}</Paragraph>
          {weg.map(({ code, naam, was }) => {
            // A choice that can no longer be made is to be made anew.
            const eerder = options.some(({ value }) => value === was) ? was : null
            const keuze = stand.keuzes[code] ?? eerder ?? ''
            return (
              <SelectField
                key={`${code} ${keuze}`}
                name={toKeuzeveld(code)}
                label={TEKST.wegVraag(naam)}
                hint={eerder === null ? undefined : TEKST.eerderGekozen}
                options={eerder === null ? [{ value: '', label: TEKST.kies }, ...options] : options}
                defaultValue={keuze}
                error={errorOf(toKeuzeveld(code))}
              />
            )
          })}
        </section>
      )}
      <BevestigKnoppen teksten={TEKST.besluit} {...{ magBevestigen, isPending }} />
    </form>
  )
}
