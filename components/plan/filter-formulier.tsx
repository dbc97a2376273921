import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Link } from '@/components/ui/link'
import { SelectField } from '@/components/ui/select-field'
import type { Plan } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { ANKERS, GEEN_FILTER, isGefilterd, planPad } from './paden'
import { PLAN_TEKSTEN } from './teksten'

const { filter: TEKST } = PLAN_TEKSTEN

/** Which actions one sees, as an ordinary form that leads to the same page. */
export function FilterFormulier({ plan, pad }: { plan: Plan; pad: string }) {
  const { keuze, kenmerken, kolommen, eigenaren, zonderEigenaar } = plan
  const { filter, weergave, sortering } = keuze
  const opties = (alle: string, rest: readonly { value: string; label: string }[]) => [
    { value: '', label: alle },
    ...rest,
  ]
  return (
    <search aria-label={TEKST.titel} className="vit-no-print">
      {/* A form keeps what was chosen before; a new address starts it anew. */}
      <form
        action={`${pad}#${ANKERS.acties}`}
        key={JSON.stringify(keuze)}
        className="vit-panel vit-plan__filter"
      >
        <input type="hidden" name="weergave" value={weergave} />
        <input type="hidden" name="sorteer" value={sortering} />
        <SelectField
          name="kenmerk"
          label={TEKST.kenmerk}
          defaultValue={filter.kenmerk}
          options={opties(
            TEKST.alleKenmerken,
            kenmerken.map((kenmerk) => ({
              value: kenmerk.id,
              label: PLAN_TEKSTEN.kenmerk(kenmerk),
            })),
          )}
        />
        <SelectField
          name="status"
          label={TEKST.status}
          defaultValue={filter.status}
          options={opties(
            TEKST.alleStatussen,
            kolommen.map(({ status }) => ({ value: status, label: ACTIESTATUS_NAMEN[status] })),
          )}
        />
        <SelectField
          name="eigenaar"
          label={TEKST.eigenaar}
          defaultValue={filter.eigenaar}
          options={opties(TEKST.iedereen, [
            ...eigenaren.map((value) => ({ value, label: value })),
            { value: zonderEigenaar, label: TEKST.niemand },
          ])}
        />
        <Checkbox name="laat" value="ja" label={TEKST.laat} defaultChecked={filter.alleenTeLaat} />
        <div className="vit-bar">
          <Button appearance="secondary">{TEKST.toon}</Button>
          {isGefilterd(filter) && (
            <Link href={planPad(pad, { weergave, sortering, filter: GEEN_FILTER })}>
              {TEKST.wis}
            </Link>
          )}
        </div>
      </form>
    </search>
  )
}
