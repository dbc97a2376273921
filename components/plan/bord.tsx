import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ActieRegel, ActieStatus, Plan } from '@/lib/plan/schema'
import type { PlanActie } from './model'
import { planPad, writePlanKeuze } from './paden'
import { PLAN_TEKSTEN } from './teksten'
import { describeEffect } from './weergave'

const { bord: TEKST } = PLAN_TEKSTEN

type BordProps = {
  plan: Plan
  pad: string
  actiePad: (actieId: string) => string
  /** Null for who may only read. */
  verplaats: PlanActie | null
}

/** The actions in a column for each status; all that does not fit is in the list. */
export function Bord({ plan, pad, ...kaart }: BordProps) {
  const { kolommen, keuze } = plan
  const statussen = kolommen.map(({ status }) => status)
  return (
    <div className="vit-bord">
      {kolommen
        .filter(({ status }) => !keuze.filter.status || status === keuze.filter.status)
        .map(({ status, aantal, regels }) => (
          <section key={status} className="vit-panel gap-3 p-4" aria-labelledby={`kolom-${status}`}>
            <Heading level={3} size={4} id={`kolom-${status}`}>
              {TEKST.kolom(status, aantal)}
            </Heading>
            {regels.length === 0 ? (
              <p className="vit-bord__leeg">{TEKST.leeg}</p>
            ) : (
              <ul className="vit-list gap-3">
                {regels.map((regel) => (
                  <Kaart
                    key={regel.actie.id}
                    regel={regel}
                    naar={statussen.filter((item) => item !== status)}
                    terug={writePlanKeuze(keuze)}
                    {...kaart}
                  />
                ))}
              </ul>
            )}
            {aantal > regels.length && (
              <p>
                <Link
                  href={planPad(pad, {
                    weergave: 'lijst',
                    sortering: 'eind',
                    filter: { ...keuze.filter, status },
                  })}
                >
                  {TEKST.meer(aantal - regels.length, status)}
                </Link>
              </p>
            )}
          </section>
        ))}
    </div>
  )
}

type KaartProps = Pick<BordProps, 'actiePad' | 'verplaats'> & {
  regel: ActieRegel
  naar: readonly ActieStatus[]
  /** How the plan is looked at, to come back to. */
  terug: string
}

function Kaart({ regel, naar, terug, actiePad, verplaats }: KaartProps) {
  const { actie, kenmerk, isTeLaat, begonnenBij, effect } = regel
  const regels = [
    PLAN_TEKSTEN.kenmerk(kenmerk),
    PLAN_TEKSTEN.periode(actie.start, actie.eind),
    actie.eigenaar || PLAN_TEKSTEN.zonderEigenaar,
    ...(actie.kosten === null ? [] : [PLAN_TEKSTEN.euro(actie.kosten)]),
    ...(effect ? describeEffect(effect) : []),
    ...(begonnenBij ? [PLAN_TEKSTEN.begonnenBij(begonnenBij.naam)] : []),
  ]
  return (
    <li id={actie.id} tabIndex={-1} className="vit-bord__kaart">
      <Heading level={4} className="vit-bord__titel">
        <Link href={actiePad(actie.id)}>{actie.titel}</Link>
      </Heading>
      {isTeLaat && (
        <p>
          <Badge tone="warning">{PLAN_TEKSTEN.laat}</Badge>
        </p>
      )}
      <ul className="vit-bord__feiten">
        {regels.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
      {verplaats && (
        <div className="vit-no-print">
          <Details
            summary={
              <span>
                {TEKST.verplaats}
                <VisuallyHidden>{TEKST.verplaatsWat(actie.titel)}</VisuallyHidden>
              </span>
            }
          >
            <form action={verplaats} className="vit-bord__knoppen">
              <input type="hidden" name="actie" value={actie.id} />
              <input type="hidden" name="van" value={actie.status} />
              <input type="hidden" name="terug" value={terug} />
              {naar.map((status) => (
                <Button key={status} name="naar" value={status} appearance="secondary">
                  {TEKST.naar(status)}
                </Button>
              ))}
            </form>
          </Details>
        </div>
      )}
    </li>
  )
}
