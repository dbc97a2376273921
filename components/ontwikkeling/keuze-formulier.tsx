import { Button } from '@/components/ui/button'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { MetingKeuze } from '@/lib/ontwikkeling/schema'
import { KEUZE_GEMAAKT, KEUZE_VELD } from './paden'
import { ONTWIKKELING_TEKSTEN } from './teksten'

const TEKST = ONTWIKKELING_TEKSTEN.kiezen

type KeuzeFormulierProps = { keuzes: readonly MetingKeuze[]; pad: string; isFout?: boolean }

/** Chooses which metingen stand beside each other. */
export function KeuzeFormulier({ keuzes, pad, isFout = false }: KeuzeFormulierProps) {
  const errors = isFout ? [{ fieldId: KEUZE_VELD, message: TEKST.fout }] : []
  return (
    <form method="get" action={pad} className="grid grid-cols-1 justify-items-start gap-4">
      <ErrorSummary title={TEKST.foutTitel} errors={errors} />
      <input type="hidden" name={KEUZE_GEMAAKT} value="ja" />
      <CheckboxGroup
        name={KEUZE_VELD}
        legend={TEKST.vraag}
        hint={TEKST.hint}
        error={isFout ? TEKST.fout : undefined}
        options={keuzes.map(({ id, naam, datum }) => ({
          value: id,
          label: TEKST.optie(naam, datum),
        }))}
        defaultValues={keuzes.filter(({ gekozen }) => gekozen).map(({ id }) => id)}
      />
      <Button appearance="secondary">{TEKST.knop}</Button>
    </form>
  )
}
