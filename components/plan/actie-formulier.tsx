'use client'

import { useActionState, useMemo } from 'react'
import { FormTitle } from '@/components/frame/form-title'
import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { TextareaField } from '@/components/ui/textarea-field'
import type { Indicator, Instrument } from '@/lib/instrument/model'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { BEGIN_STAND, type ActieActie, type ActieVelden, type Tekstveld } from './stand'
import { GEVOLG_NAMEN } from './teksten'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { velden: TEKST } = ACTIE_TEKSTEN

type ActieFormulierProps = {
  /** Of the page. */
  titel: string
  /** What the fields hold before anything is typed. */
  begin: ActieVelden
  /** The stored version of what is changed; null for a new action. */
  versie: number | null
  handvatId: string | null
  /** What the action can raise; null where the version with these questions is gone. */
  indicatoren: readonly Pick<Indicator, 'id' | 'stelling'>[] | null
  schaal: Instrument['schaal']
  soort: 'nieuw' | 'wijzig'
  action: ActieActie
}

/** Everything that can be said about an action. */
export function ActieFormulier(props: ActieFormulierProps) {
  const { titel, begin, versie, handvatId, soort, action } = props
  const { opslaan, nietOpgeslagen } = ACTIE_TEKSTEN[soort]
  const [stand, submit, isPending] = useActionState(action, BEGIN_STAND)
  const fouten = useMemo(
    () => stand.fouten.map(({ veld, melding }) => ({ fieldId: veld, message: melding })),
    [stand],
  )
  const velden = stand.velden ?? begin
  const fout = (veld: Tekstveld | 'indicatoren') =>
    stand.fouten.find((item) => item.veld === veld)?.melding
  const veld = (name: Tekstveld) => ({ name, defaultValue: velden[name], error: fout(name) })
  return (
    <form action={submit} noValidate autoComplete="off" className="vit-plan__formulier">
      <FormTitle titel={titel} fouten={fouten.length} />
      <ErrorSummary title={nietOpgeslagen} errors={fouten} />
      <input type="hidden" name="versie" value={stand.versie ?? versie ?? ''} />
      <input type="hidden" name="handvat" value={handvatId ?? ''} />
      <div key={stand.poging} className="vit-plan__velden">
        <Kern veld={veld} />
        <Planning veld={veld} />
        <Verwachting {...props} velden={velden} veld={veld} fout={fout('indicatoren')} />
        {soort === 'wijzig' && (
          <TextareaField
            {...veld('resultaat')}
            label={TEKST.resultaat}
            hint={TEKST.resultaatHint}
            optional
            rows={3}
          />
        )}
        <TextareaField
          {...veld('notities')}
          label={TEKST.notities}
          hint={TEKST.notitiesHint}
          optional
          rows={3}
        />
      </div>
      <div>
        <Button disabled={isPending}>{opslaan}</Button>
      </div>
    </form>
  )
}

type VeldProps = {
  veld: (name: Tekstveld) => { name: string; defaultValue: string; error: string | undefined }
}

function Kern({ veld }: VeldProps) {
  return (
    <>
      <TextField {...veld('titel')} label={TEKST.titel} hint={TEKST.titelHint} required />
      <TextareaField {...veld('omschrijving')} label={TEKST.omschrijving} optional rows={4} />
      <SelectField
        {...veld('gevolg')}
        label={TEKST.gevolg}
        optional
        options={[
          { value: '', label: TEKST.geenGevolg },
          ...Object.entries(GEVOLG_NAMEN).map(([value, label]) => ({ value, label })),
        ]}
      />
      <TextField {...veld('eigenaar')} label={TEKST.eigenaar} hint={TEKST.eigenaarHint} optional />
    </>
  )
}

function Planning({ veld }: VeldProps) {
  return (
    <fieldset className="vit-plan__blok">
      <legend className="vit-plan__legend">{TEKST.planning}</legend>
      <div className="vit-plan__naast">
        <TextField {...veld('start')} label={TEKST.start} optional type="date" />
        <TextField {...veld('eind')} label={TEKST.eind} optional type="date" />
      </div>
      <div className="vit-plan__naast">
        <TextField
          {...veld('kosten')}
          label={TEKST.kosten}
          hint={TEKST.kostenHint}
          optional
          inputMode="numeric"
        />
        <SelectField
          {...veld('status')}
          label={TEKST.status}
          options={Object.entries(ACTIESTATUS_NAMEN).map(([value, label]) => ({ value, label }))}
        />
      </div>
    </fieldset>
  )
}

type VerwachtingProps = VeldProps &
  Pick<ActieFormulierProps, 'indicatoren' | 'schaal'> & {
    velden: ActieVelden
    fout: string | undefined
  }

function Verwachting({ indicatoren, schaal, velden, veld, fout }: VerwachtingProps) {
  return (
    <section className="vit-plan__blok" aria-labelledby="verwachting">
      <Heading level={2} size={3} id="verwachting">
        {TEKST.effect}
      </Heading>
      {indicatoren ? (
        <>
          <Paragraph>{TEKST.effectUitleg}</Paragraph>
          <CheckboxGroup
            name="indicatoren"
            legend={TEKST.indicatoren}
            hint={TEKST.indicatorenHint}
            optional
            error={fout}
            options={indicatoren.map(({ id, stelling }) => ({ value: id, label: stelling }))}
            defaultValues={velden.indicatoren}
          />
          <SelectField
            {...veld('naarNiveau')}
            label={TEKST.naarNiveau}
            optional
            options={[
              { value: '', label: TEKST.geenNiveau },
              ...schaal.map(({ niveau, naam }) => ({
                value: String(niveau),
                label: TEKST.niveau(niveau, naam),
              })),
            ]}
          />
        </>
      ) : (
        <>
          <Paragraph>{TEKST.geenVersie}</Paragraph>
          <input type="hidden" name="naarNiveau" value={velden.naarNiveau} />
          {velden.indicatoren.map((id) => (
            <input key={id} type="hidden" name="indicatoren" value={id} />
          ))}
        </>
      )}
    </section>
  )
}
