import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { FormTitle } from '@/components/frame/form-title'
import { Badge } from '@/components/ui/badge'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { indicatorPad } from '@/lib/instrument/paden'
import { toDatum } from '@/lib/invoer/datum'
import type { ActieOverzicht, Query } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { formatDatum } from '@/lib/report/format'
import { ActieFormulier } from './actie-formulier'
import { EffectBlok } from './effect'
import { PlanMelding } from './melding'
import { toVelden, type ActieActie } from './stand'
import { GEVOLG_NAMEN, PLAN_TEKSTEN } from './teksten'
import { ACTIE_TEKSTEN } from './teksten-actie'

const { wijzig: WIJZIG, lezen: LEZEN, velden: VELDEN } = ACTIE_TEKSTEN

type ActiePaginaProps = { overzicht: ActieOverzicht; gedaan: Query[string]; action: ActieActie }

/** One action: what it does to the score, and the form or the facts. */
export function ActiePagina({ overzicht, gedaan, action }: ActiePaginaProps) {
  const { gemeente, meting, magBepalen, regel, kenmerk, schaal } = overzicht
  const { actie } = regel
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-plan vit-plan--smal">
      <MetingKruimelpad
        gemeente={gemeente}
        meting={meting}
        paden={paden}
        boven={{ label: PLAN_TEKSTEN.titel, href: paden.plan }}
        current={actie.titel}
      />
      <header className="vit-plan__kop">
        <Heading level={1}>{actie.titel}</Heading>
        <PlanMelding gedaan={gedaan} actie={actie} />
        <p className="vit-bar">
          <Badge tone="active">{ACTIESTATUS_NAMEN[actie.status]}</Badge>
          {regel.isTeLaat && <Badge tone="warning">{PLAN_TEKSTEN.laat}</Badge>}
          <Link href={paden.kenmerk(actie.kenmerkId)}>{PLAN_TEKSTEN.kenmerk(regel.kenmerk)}</Link>
        </p>
        <Herkomst overzicht={overzicht} />
      </header>
      <EffectBlok overzicht={overzicht} />
      {magBepalen ? (
        <>
          <section className="vit-plan__blok" aria-labelledby="bijwerken">
            <Heading level={2} id="bijwerken">
              {WIJZIG.titel}
            </Heading>
            <ActieFormulier
              key={actie.versie}
              titel={actie.titel}
              begin={toVelden(actie, PLAN_TEKSTEN.bedrag)}
              versie={actie.versie}
              handvatId={actie.handvatId}
              indicatoren={
                kenmerk?.indicatoren.map(({ id, stelling }) => ({ id, stelling })) ?? null
              }
              schaal={schaal}
              soort="wijzig"
              action={action}
            />
          </section>
          <p className="vit-no-print">
            <Link href={`${paden.actie(actie.id)}/verwijderen`}>{WIJZIG.verwijder}</Link>
          </p>
        </>
      ) : (
        <>
          <FormTitle titel={actie.titel} fouten={0} />
          <ActieFeiten overzicht={overzicht} />
        </>
      )}
    </div>
  )
}

/** Where the action came from. */
function Herkomst({ overzicht: { regel, gemeente } }: { overzicht: ActieOverzicht }) {
  const { actie, begonnenBij } = regel
  const begin = begonnenBij && metingPaden(gemeente.code, begonnenBij.id).meting
  if (!begin && !actie.handvatId) return null
  return (
    <ul className="vit-list gap-2">
      {begin && (
        <li>
          {LEZEN.begonnen} <Link href={begin}>{begonnenBij.naam}</Link>
        </li>
      )}
      {actie.handvatId && (
        <li>
          {LEZEN.handvat}
          {': '}
          <Link href={indicatorPad(actie.handvatId, actie.instrumentversie)}>
            {LEZEN.naarHandvat}
          </Link>
        </li>
      )}
    </ul>
  )
}

/** The facts of an action, for who may only read it, and before it is removed. */
export function ActieFeiten({ overzicht: { regel } }: { overzicht: ActieOverzicht }) {
  const { actie } = regel
  const optional = (term: string, tekst: string) =>
    tekst ? [{ term, value: <span className="vit-typed">{tekst}</span> }] : []
  return (
    <section className="vit-plan__blok" aria-labelledby="feiten">
      <Heading level={2} id="feiten">
        {LEZEN.titel}
      </Heading>
      <DescriptionList
        items={[
          ...optional(VELDEN.omschrijving, actie.omschrijving),
          ...optional(VELDEN.gevolg, actie.gevolg ? GEVOLG_NAMEN[actie.gevolg] : ''),
          { term: VELDEN.eigenaar, value: actie.eigenaar || PLAN_TEKSTEN.zonderEigenaar },
          { term: LEZEN.wanneer, value: PLAN_TEKSTEN.periode(actie.start, actie.eind) },
          {
            term: LEZEN.kosten,
            value: actie.kosten === null ? LEZEN.onbekend : PLAN_TEKSTEN.euro(actie.kosten),
          },
          { term: VELDEN.status, value: ACTIESTATUS_NAMEN[actie.status] },
          ...optional(VELDEN.resultaat, actie.resultaat),
          ...optional(VELDEN.notities, actie.notities),
          { term: LEZEN.gewijzigd, value: formatDatum(toDatum(actie.updatedAt)) },
        ]}
      />
    </section>
  )
}
