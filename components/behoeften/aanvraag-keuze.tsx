import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Heading } from '@/components/ui/heading'
import { RadioGroup } from '@/components/ui/radio-group'
import type { AanvraagFout, AanvraagOverzicht, Cijfers, Ontvanger } from '@/lib/aanvraag/schema'
import { joinWords } from '@/lib/report/format'
import { BEHOEFTEN_TEKSTEN } from './teksten'
import { AANVRAAG_TEKSTEN as TEKST } from './teksten-aanvraag'

/** At which field a fault stands. */
const VELD: Readonly<Record<AanvraagFout, string>> = {
  'geen-behoefte': 'behoefte',
  'onbekende-behoefte': 'behoefte',
  'onbekende-keuze': 'aan',
}

/** What goes into the request; an address that one can keep. */
export function AanvraagKeuzeFormulier({
  overzicht,
  pad,
}: {
  overzicht: AanvraagOverzicht
  pad: string
}) {
  const { adressen, keuze, fouten } = overzicht
  const errorAt = (veld: string) => {
    const fout = fouten.find((item) => VELD[item] === veld)
    return fout && TEKST.fouten[fout]
  }
  return (
    <form method="get" action={`${pad}#aanvraag`} className="grid grid-cols-1 gap-6">
      <Heading level={2}>{TEKST.keuze}</Heading>
      <ErrorSummary
        title={overzicht.mail ? TEKST.letOpTitel : TEKST.foutTitel}
        headingLevel={3}
        errors={toErrors(fouten)}
      />
      <BehoeftenKeuze {...overzicht} error={errorAt('behoefte')} />
      <RadioGroup
        name="aan"
        legend={TEKST.ontvanger}
        error={errorAt('aan')}
        defaultValue={keuze.ontvanger}
        options={adressen.map((groep) => toOntvangerOptie(groep, keuze))}
      />
      <RadioGroup
        name="cijfers"
        legend={TEKST.cijfersVraag}
        defaultValue={keuze.cijfers}
        options={(Object.keys(TEKST.cijfers) as Cijfers[]).map((value) => ({
          value,
          ...TEKST.cijfers[value],
        }))}
      />
      <div>
        <Button appearance={overzicht.mail ? 'secondary' : 'primary'}>{TEKST.toon}</Button>
      </div>
    </form>
  )
}

/** One choice for one address; it keeps the support that was asked for. */
const toOntvangerOptie = (
  groep: readonly Ontvanger[],
  { ontvanger }: AanvraagOverzicht['keuze'],
) => ({
  value: groep.find(({ id }) => id === ontvanger)?.id ?? groep[0]?.id ?? '',
  label: joinWords(groep.map(({ titel }) => titel)),
  hint: groep[0]?.mail ?? TEKST.zonderMail,
})

type BehoeftenKeuzeProps = Pick<AanvraagOverzicht, 'behoeften' | 'keuze'> & {
  error: string | undefined
}

function BehoeftenKeuze({ behoeften, keuze, error }: BehoeftenKeuzeProps) {
  return (
    <CheckboxGroup
      name="behoefte"
      legend={TEKST.behoeften}
      error={error}
      defaultValues={keuze.behoeften}
      options={behoeften.map(({ behoefte, kenmerk }) => ({
        value: behoefte.id,
        label: TEKST.behoefte(
          kenmerk.nummer,
          kenmerk.kort,
          BEHOEFTEN_TEKSTEN.soorten[behoefte.soort],
        ),
        hint: BEHOEFTEN_TEKSTEN.wanneer(behoefte.urgentie),
      }))}
    />
  )
}

/** One fault per field in the summary: each leads to its own. */
const toErrors = (fouten: readonly AanvraagFout[]) => {
  const first = fouten.filter(
    (fout, index) => fouten.findIndex((item) => VELD[item] === VELD[fout]) === index,
  )
  return first.map((fout) => ({ fieldId: VELD[fout], message: TEKST.fouten[fout] }))
}
