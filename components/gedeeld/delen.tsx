import { catalogusPad } from '@/components/behoeften/paden'
import { BEHOEFTEN_TEKSTEN } from '@/components/behoeften/teksten'
import { PLAN_TEKSTEN } from '@/components/plan/teksten'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Urgentie } from '@/lib/behoeften/schema'
import type { GedeeldeActie, GedeeldeBehoefte, GedeeldSignaal } from '@/lib/gedeeld/schema'
import { ondersteuningPad } from '@/lib/instrument/paden'
import type { ActieStatus } from '@/lib/plan/schema'
import { ACTIESTATUS_NAMEN } from '@/lib/report/actiestatus'
import { GEDEELD_TEKSTEN } from './teksten'

const { behoeften: BEHOEFTE, plan: PLAN, signalen: SIGNAAL, kenmerk: genummerd } = GEDEELD_TEKSTEN
const { soorten, urgenties, signalen } = BEHOEFTEN_TEKSTEN

/** The support that a gemeente asks for, with what there is of it. */
export function Behoeften({ behoeften }: { behoeften: readonly GedeeldeBehoefte[] }) {
  if (behoeften.length === 0) return <Paragraph>{BEHOEFTE.geen}</Paragraph>
  const nu = behoeften.filter(({ urgentie }) => urgentie === 'nu').length
  return (
    <>
      <Paragraph>{BEHOEFTE.conclusie(behoeften.length, nu)}</Paragraph>
      <ul className="vit-gedeeld__behoeften" aria-label={BEHOEFTE.lijst}>
        {behoeften.map((behoefte) => (
          <li key={`${behoefte.kenmerk.id} ${behoefte.soort}`}>
            <div className="grid grid-cols-1 content-start justify-items-start gap-1">
              <strong>{soorten[behoefte.soort]}</strong>
              <span>{genummerd(behoefte.kenmerk)}</span>
              <Badge tone={URGENT[behoefte.urgentie]}>
                {BEHOEFTE.wanneer(urgenties[behoefte.urgentie])}
              </Badge>
            </div>
            <div>
              <Aanbod behoefte={behoefte} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

const URGENT: Readonly<Record<Urgentie, BadgeTone>> = {
  nu: 'active',
  'dit-jaar': 'neutral',
  later: 'neutral',
}

/** How many entries of the catalogue a need shows. */
const AANTAL = 2

function Aanbod({ behoefte: { soort, kenmerk, aanbod } }: { behoefte: GedeeldeBehoefte }) {
  const { items, past } = aanbod
  const meer = items.length - AANTAL
  if (items.length === 0) return <>{BEHOEFTE.geenAanbod}</>
  return (
    <>
      <span className="text-small text-subtle">{BEHOEFTE.aanbod[past]}</span>
      <ul className="vit-gedeeld__aanbod">
        {items.slice(0, AANTAL).map(({ id, titel }) => (
          <li key={id}>
            <Link href={ondersteuningPad(id)}>{titel}</Link>
          </li>
        ))}
        {meer > 0 && (
          <li>
            <Link href={catalogusPad(past === 'algemeen' ? null : kenmerk.id, soort, null)}>
              {BEHOEFTE.meer(meer)}
              <VisuallyHidden>{BEHOEFTE.meerBij(soorten[soort], kenmerk.kort)}</VisuallyHidden>
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}

const TONEN: Readonly<Record<ActieStatus, BadgeTone>> = {
  gepland: 'neutral',
  bezig: 'active',
  gereed: 'success',
  gestopt: 'neutral',
}

/** The actions of the verbeterplan, as far as they are shared. */
export function Plan({ acties }: { acties: readonly GedeeldeActie[] }) {
  if (acties.length === 0) return <Paragraph>{PLAN.geen}</Paragraph>
  return (
    <>
      <Paragraph>{PLAN.conclusie(acties)}</Paragraph>
      <Table
        className="vit-gedeeld__lijst"
        caption={PLAN.tabel}
        captionHidden
        columns={[
          { id: 'actie', header: PLAN.kolommen.actie },
          { id: 'kenmerk', header: PLAN.kolommen.kenmerk },
          { id: 'periode', header: PLAN.kolommen.periode },
          { id: 'status', header: PLAN.kolommen.status },
        ]}
        rows={acties.map(({ id, titel, kenmerk, start, eind, status }) => ({
          id,
          cells: {
            actie: <span className="vit-typed">{titel}</span>,
            kenmerk: genummerd(kenmerk),
            periode: PLAN_TEKSTEN.periode(start, eind),
            status: <Badge tone={TONEN[status]}>{ACTIESTATUS_NAMEN[status]}</Badge>,
          },
        }))}
      />
    </>
  )
}

/** What a gemeente cannot solve by itself, in its own words. */
export function Signalen({ signalen: items }: { signalen: readonly GedeeldSignaal[] }) {
  if (items.length === 0) return <Paragraph>{SIGNAAL.geen}</Paragraph>
  return (
    <>
      <Paragraph>{SIGNAAL.conclusie(items.length)}</Paragraph>
      <ul className="vit-list max-w-text">
        {items.map(({ id, kenmerk, partij, tekst }) => (
          <li key={id} className="vit-indent grid grid-cols-1 gap-1">
            <p className="text-small text-subtle">
              {genummerd(kenmerk)} · {signalen.voor(partij)}
            </p>
            <p className="vit-typed" dir="auto">
              {tekst}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
