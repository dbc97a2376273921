import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Badge } from '@/components/ui/badge'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { Table } from '@/components/ui/table'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { MetingOverzicht } from '@/lib/gemeenten/schema'
import type { Meting } from '@/lib/metingen/schema'

const { metingen: TEKST, werkwijzen: WERKWIJZEN } = GEMEENTE_TEKSTEN

type MetingenTabelProps = {
  gemeenteCode: string
  metingen: readonly MetingOverzicht[]
  /** Whether this reader may open the questionnaire and provisional results. */
  leestOpen: boolean
}

/** The metingen of a gemeente through the years. */
export function MetingenTabel({ gemeenteCode, metingen, leestOpen }: MetingenTabelProps) {
  if (metingen.length === 0) return <Paragraph>{TEKST.geen}</Paragraph>
  const columns = (['naam', 'status', 'voortgang', 'werkwijze', 'acties'] as const).map((id) => ({
    id,
    header: TEKST.kolommen[id],
  }))
  const rows = metingen.map((rij) => ({
    id: rij.meting.id,
    cells: {
      naam: <MetingNaam gemeenteCode={gemeenteCode} meting={rij.meting} leestOpen={leestOpen} />,
      status: <Stand {...rij} />,
      voortgang:
        leestOpen || rij.meting.status === 'vastgesteld'
          ? describeVoortgang(rij)
          : TEKST.nogNietVastgesteld,
      werkwijze: WERKWIJZEN[rij.meting.werkwijze],
      acties: <Acties gemeenteCode={gemeenteCode} leestOpen={leestOpen} rij={rij} />,
    },
  }))
  return <Table caption={TEKST.tabel} captionHidden columns={columns} rows={rows} />
}

/** How much is filled in: in a meting `ieder-apart` by how many people. */
const describeVoortgang = ({ apart, volledig }: MetingOverzicht) =>
  apart
    ? TEKST.begonnen(apart.begonnen, apart.deelnemers)
    : TEKST.voortgang(volledig.beantwoord, volledig.totaal)

type MetingNaamProps = { gemeenteCode: string; meting: Meting; leestOpen: boolean }

function MetingNaam({ gemeenteCode, meting, leestOpen }: MetingNaamProps) {
  if (!leestOpen) return meting.naam
  return <Link href={`/gemeenten/${gemeenteCode}/metingen/${meting.id}`}>{meting.naam}</Link>
}

function Stand({ meting, vastgesteldOp }: MetingOverzicht) {
  if (meting.status === 'vastgesteld' && vastgesteldOp) {
    return <Badge tone="success">{TEKST.status.vastgesteld(vastgesteldOp)}</Badge>
  }
  const open = vastgesteldOp ? TEKST.status.opnieuwOpen(vastgesteldOp) : TEKST.status.open
  return <Badge tone="active">{open}</Badge>
}

type ActiesProps = { gemeenteCode: string; leestOpen: boolean; rij: MetingOverzicht }

function Acties({ gemeenteCode, leestOpen, rij: { meting, vastgesteldOp, apart } }: ActiesProps) {
  const base = `/gemeenten/${gemeenteCode}/metingen/${meting.id}`
  const isReadable = leestOpen || vastgesteldOp !== null
  const links = [
    ...(leestOpen && meting.status === 'open' && (apart?.rondeOpen ?? true)
      ? [{ href: `${base}/invullen`, label: TEKST.invullen }]
      : []),
    ...(isReadable
      ? [
          { href: `${base}/resultaten`, label: TEKST.resultaten },
          { href: `${base}/rapport`, label: TEKST.rapport },
        ]
      : []),
  ]
  return (
    <ul className="vit-link-row">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href}>
            {label}
            <VisuallyHidden> {TEKST.van(meting.naam)}</VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  )
}
