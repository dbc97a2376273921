import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { PLAN_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { ButtonLink } from '@/components/ui/button-link'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Handvat } from '@/lib/instrument/model'

type InPlanProps = { beeld: ResultaatBeeld; kenmerkId: string; handvat: Handvat }

/** The way from a handvat into the verbeterplan, or to the action that it already is. */
export function InPlan({ beeld, kenmerkId, handvat }: InPlanProps) {
  const paden = padenVan(beeld)
  const actieId = beeld.inPlan.handvatten[handvat.id]
  const over = <VisuallyHidden>{TEKST.over(handvat.tekst)}</VisuallyHidden>
  if (actieId !== undefined) {
    return (
      <Link href={paden.actie(actieId)}>
        {TEKST.staatErin}
        {over}
      </Link>
    )
  }
  if (!beeld.rechten.plan) return null
  return (
    <ButtonLink
      href={paden.nieuweActie({ kenmerk: kenmerkId, handvat: handvat.id })}
      appearance="secondary"
    >
      {TEKST.inPlan}
      {over}
    </ButtonLink>
  )
}
