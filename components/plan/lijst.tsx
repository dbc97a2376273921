import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Bladeren } from '@/components/ui/bladeren'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table, type TableColumn } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ActieRegel, ActieStatus, Plan, Sortering } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import type { PlanActie } from './model'
import { planPad, writePlanKeuze } from './paden'
import { PLAN_TEKSTEN } from './teksten'
import { describeEffect } from './weergave'

const { lijst: TEKST } = PLAN_TEKSTEN

type LijstProps = {
  plan: Plan
  pad: string
  actiePad: (actieId: string) => string
  /** Null for who may only read. */
  verplaats: PlanActie | null
}

const TONEN: Readonly<Record<ActieStatus, BadgeTone>> = {
  gepland: 'neutral',
  bezig: 'active',
  gereed: 'success',
  gestopt: 'neutral',
}

/** The actions as a table, a page at a time or all of them. */
export function Lijst(props: LijstProps) {
  const { plan } = props
  const { regels, gevonden, eerste } = plan
  if (regels.length === 0) return null
  const laatste = eerste + regels.length - 1
  return (
    <div className="vit-plan__lijst">
      <Table
        caption={TEKST.titel}
        captionHidden
        className="vit-plan__tabel"
        columns={listKolommen(props)}
        rows={regels.map((regel) => ({ id: regel.actie.id, cells: toCells(regel, props) }))}
      />
      <Paragraph variant="small">{TEKST.regels(eerste, laatste, gevonden.aantal)}</Paragraph>
      <Paginas {...props} />
    </div>
  )
}

function listKolommen({ plan, pad }: LijstProps): TableColumn[] {
  const { keuze } = plan
  const sort = (sortering: Sortering) => {
    const naam = TEKST.sorteringen[sortering]
    if (sortering === keuze.sortering) {
      return (
        <>
          {naam}
          <VisuallyHidden>{TEKST.gesorteerd}</VisuallyHidden>
          <span aria-hidden="true" className="vit-plan__sorteer" />
        </>
      )
    }
    return (
      <Link
        href={planPad(pad, { ...keuze, sortering, pagina: 1 })}
        aria-label={TEKST.sorteer(naam)}
      >
        {naam}
      </Link>
    )
  }
  return [
    { id: 'actie', header: TEKST.kolommen.actie },
    { id: 'kenmerk', header: sort('kenmerk') },
    { id: 'periode', header: sort('eind') },
    { id: 'eigenaar', header: TEKST.kolommen.eigenaar },
    { id: 'kosten', header: TEKST.kolommen.kosten, numeric: true },
    { id: 'status', header: sort('status') },
  ]
}

function toCells(regel: ActieRegel, { plan, actiePad, verplaats }: LijstProps) {
  const { actie, kenmerk, isTeLaat, begonnenBij, effect } = regel
  const magVerplaatsen = verplaats !== null && !plan.keuze.alles
  const bij = [
    ...(effect ? describeEffect(effect) : []),
    ...(begonnenBij ? [PLAN_TEKSTEN.begonnenBij(begonnenBij.naam)] : []),
  ]
  return {
    actie: (
      <span id={actie.id} tabIndex={-1} className="vit-plan__actie">
        <Link href={actiePad(actie.id)}>{actie.titel}</Link>
        {bij.map((tekst) => (
          <span key={tekst} className="vit-plan__bij">
            {tekst}
          </span>
        ))}
      </span>
    ),
    kenmerk: PLAN_TEKSTEN.kenmerk(kenmerk),
    periode: (
      <>
        {PLAN_TEKSTEN.periode(actie.start, actie.eind)}
        {isTeLaat && (
          <>
            {' '}
            <Badge tone="warning">{PLAN_TEKSTEN.laat}</Badge>
          </>
        )}
      </>
    ),
    eigenaar: actie.eigenaar || PLAN_TEKSTEN.zonderEigenaar,
    kosten: actie.kosten === null ? '' : PLAN_TEKSTEN.euro(actie.kosten),
    status: (
      <>
        <span className={magVerplaatsen ? 'vit-plan__op-papier' : undefined}>
          <Badge tone={TONEN[actie.status]}>{ACTIESTATUS_NAMEN[actie.status]}</Badge>
        </span>
        {magVerplaatsen && <Verplaats actie={actie} plan={plan} verplaats={verplaats} />}
      </>
    ),
  }
}

type VerplaatsProps = Pick<LijstProps, 'plan'> & {
  actie: ActieRegel['actie']
  verplaats: PlanActie
}

function Verplaats({ actie, plan, verplaats }: VerplaatsProps) {
  const id = `naar-${actie.id}`
  return (
    <form action={verplaats} className="vit-plan__verplaats vit-no-print">
      <input type="hidden" name="actie" value={actie.id} />
      <input type="hidden" name="van" value={actie.status} />
      <input type="hidden" name="terug" value={writePlanKeuze(plan.keuze)} />
      <label htmlFor={id} className="vit-visually-hidden">
        {TEKST.nieuweStatus(actie.titel)}
      </label>
      <select
        key={actie.status}
        id={id}
        name="naar"
        defaultValue={actie.status}
        className="utrecht-select utrecht-select--html-select"
      >
        {plan.kolommen.map(({ status }) => (
          <option key={status} value={status}>
            {ACTIESTATUS_NAMEN[status]}
          </option>
        ))}
      </select>
      <Button appearance="subtle">
        {TEKST.verplaats}
        <VisuallyHidden>{PLAN_TEKSTEN.bord.verplaatsWat(actie.titel)}</VisuallyHidden>
      </Button>
    </form>
  )
}

function Paginas({ plan, pad }: LijstProps) {
  const { keuze, pagina, paginas } = plan
  if (keuze.alles) {
    return (
      <p className="vit-no-print">
        <Link href={planPad(pad, { ...keuze, alles: false })}>{TEKST.perPagina}</Link>
      </p>
    )
  }
  return (
    <Bladeren
      label={TEKST.paginas}
      pagina={pagina}
      paginas={paginas}
      naar={(doel) => planPad(pad, { ...keuze, pagina: doel })}
    >
      <Link href={planPad(pad, { ...keuze, alles: true, pagina: 1 })}>{TEKST.alles}</Link>
    </Bladeren>
  )
}
