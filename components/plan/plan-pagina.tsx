import { MetingKruimelpad } from '@/components/gemeente/meting-kruimelpad'
import { metingPaden } from '@/components/gemeente/paden'
import { ResultaatNavigatie } from '@/components/resultaten/navigatie'
import { Alert } from '@/components/ui/alert'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import type { Plan, Query, Weergave } from '@/lib/plan/schema'
import { Bord } from './bord'
import { FilterFormulier } from './filter-formulier'
import { Lijst } from './lijst'
import { PlanMelding } from './melding'
import type { PlanActies } from './model'
import { ANKERS, GEEN_FILTER, isGefilterd, planPad } from './paden'
import { PLAN_TEKSTEN as TEKST } from './teksten'
import { Voorstellen } from './voorstellen'

type PlanPaginaProps = { plan: Plan; gedaan: Query[string]; acties: PlanActies }

/** The verbeterplan: what is late, all actions, what they do together, and what could be added. */
export function PlanPagina({ plan, gedaan, acties }: PlanPaginaProps) {
  const { gemeente, meting, totaal, input, inPlan, magBepalen } = plan
  const paden = metingPaden(gemeente.code, meting.id)
  return (
    <div className="vit-plan">
      <MetingKruimelpad gemeente={gemeente} meting={meting} paden={paden} current={TEKST.titel} />
      <ResultaatNavigatie gemeenteCode={gemeente.code} metingId={meting.id} current="plan" />
      <header className="vit-plan__kop">
        <Heading level={1}>{TEKST.titel}</Heading>
        <PlanMelding gedaan={gedaan} actie={plan.genoemd} />
        <Paragraph variant="lead">{describeStand(plan)}</Paragraph>
        <Paragraph>{TEKST.inleiding}</Paragraph>
        <div className="vit-bar vit-no-print">
          {magBepalen && <ButtonLink href={paden.nieuweActie()}>{TEKST.nieuw}</ButtonLink>}
          {totaal.aantal > 0 && (
            <Link href={`${paden.plan}/plan.ics`} download>
              {TEKST.agenda}
            </Link>
          )}
        </div>
      </header>
      <TeLaat plan={plan} paden={paden} />
      {totaal.aantal > 0 && <Acties plan={plan} paden={paden} acties={acties} />}
      <Samen plan={plan} />
      {input && (
        <Voorstellen input={input} inPlan={inPlan} paden={paden} neemOver={acties.neemOver} />
      )}
    </div>
  )
}

function describeStand({ totaal, magBepalen }: Plan): string {
  if (totaal.aantal > 0) return TEKST.totaal(totaal)
  return magBepalen ? TEKST.leeg.bepalen : TEKST.leeg.lezen
}

type DeelProps = { plan: Plan; paden: ReturnType<typeof metingPaden> }

function TeLaat({ plan: { teLaat, totaal, keuze }, paden }: DeelProps) {
  if (teLaat.length === 0) return null
  return (
    <Alert type="warning" title={TEKST.teLaat.titel(totaal.teLaat)}>
      <ul className="vit-list vit-plan__telaat gap-2">
        {teLaat.map(({ actie }) => (
          <li key={actie.id}>
            <Link href={paden.actie(actie.id)}>{actie.titel}</Link>{' '}
            <span className="vit-plan__bij">
              {actie.eind && TEKST.teLaat.regel(actie.eind, actie.eigenaar)}
            </span>
          </li>
        ))}
      </ul>
      {totaal.teLaat > teLaat.length && (
        <p>
          <Link href={laatPad(paden.plan, keuze)}>{TEKST.teLaat.alle(totaal.teLaat)}</Link>
        </p>
      )}
    </Alert>
  )
}

/** The list of everything that is late. */
const laatPad = (plan: string, keuze: Plan['keuze']) =>
  planPad(plan, {
    ...keuze,
    weergave: 'lijst',
    filter: { ...GEEN_FILTER, alleenTeLaat: true },
    pagina: 1,
  })

const WEERGAVEN: readonly Weergave[] = ['bord', 'lijst']

function Acties({ plan, paden, acties }: DeelProps & { acties: PlanActies }) {
  const { keuze, totaal, gevonden, magBepalen } = plan
  const isLijst = keuze.weergave === 'lijst'
  const props = {
    plan,
    pad: paden.plan,
    actiePad: paden.actie,
    verplaats: magBepalen ? acties.verplaats : null,
  }
  return (
    <section className="vit-plan__acties" aria-labelledby={ANKERS.acties}>
      <Heading level={2} id={ANKERS.acties} tabIndex={-1}>
        {TEKST.acties}
      </Heading>
      <nav className="vit-plan__weergaven vit-no-print" aria-label={TEKST.weergaven.titel}>
        {WEERGAVEN.map((weergave) => (
          <Link
            key={weergave}
            href={planPad(paden.plan, { ...keuze, weergave, pagina: 1, alles: false })}
            aria-current={weergave === keuze.weergave || undefined}
          >
            {TEKST.weergaven.namen[weergave]}
          </Link>
        ))}
      </nav>
      <FilterFormulier plan={plan} pad={paden.plan} />
      {isGefilterd(keuze.filter) && (
        <Paragraph role="status">{TEKST.filter.gevonden(gevonden, totaal.aantal)}</Paragraph>
      )}
      {isLijst ? <Lijst {...props} /> : <Bord {...props} />}
    </section>
  )
}

function Samen({ plan: { samen, meting } }: { plan: Plan }) {
  if (samen.length === 0) return null
  const { kolommen: KOLOMMEN } = TEKST.samen
  return (
    <section className="vit-plan__samen" aria-labelledby="samen">
      <Heading level={2} id="samen">
        {TEKST.samen.titel}
      </Heading>
      <Paragraph>{TEKST.samen.uitleg(meting.naam)}</Paragraph>
      <Table
        caption={TEKST.samen.titel}
        captionHidden
        columns={[
          { id: 'kenmerk', header: KOLOMMEN.kenmerk },
          { id: 'aantal', header: KOLOMMEN.aantal, numeric: true },
          { id: 'nu', header: KOLOMMEN.nu, numeric: true },
          { id: 'straks', header: KOLOMMEN.straks, numeric: true },
        ]}
        rows={samen.map(({ kenmerk, aantal, verwachting: { van, naar } }) => ({
          id: kenmerk.id,
          cells: {
            kenmerk: TEKST.kenmerk(kenmerk),
            aantal,
            nu: van.score.afgerond,
            straks: naar.score.afgerond,
          },
        }))}
      />
    </section>
  )
}
