import type { ReactNode } from 'react'
import { MetingApart } from '@/components/gemeente/meting-apart'
import { metingPaden } from '@/components/gemeente/paden'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Vragenlijsten } from '@/components/gemeente/vragenlijsten'
import { Alert } from '@/components/ui/alert'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Lidrol } from '@/lib/authz/permissions'
import type { Gemeente, MetingOverzicht } from '@/lib/gemeenten/schema'

const { meting: TEKST, metingen: METINGEN, werkwijzen: WERKWIJZEN } = GEMEENTE_TEKSTEN

type MetingPaginaProps = MetingOverzicht & {
  gemeente: Gemeente
  rol: Lidrol
  /** Whether it was just made from a file. */
  isGeimporteerd: boolean
  /** What happened to the meting, for who may read that. */
  geschiedenis?: ReactNode
}

/** A meting: how far it is, and where to go from here. */
export function MetingPagina(props: MetingPaginaProps) {
  const { gemeente, rol, isGeimporteerd, geschiedenis, ...overzicht } = props
  const { meting, volledig, vastgesteldOp, apart } = overzicht
  const base = `/gemeenten/${gemeente.code}/metingen/${meting.id}`
  const isOpen = meting.status === 'open'
  const isKlaar = volledig.beantwoord === volledig.totaal
  return (
    <div className="vit-stack">
      <div className="vit-prose">
        <Breadcrumb
          items={[{ label: gemeente.naam, href: `/gemeenten/${gemeente.code}` }]}
          current={meting.naam}
        />
        <Heading level={1}>{meting.naam}</Heading>
        <Paragraph variant="small">
          {WERKWIJZEN[meting.werkwijze]} · {describeStatus(isOpen, vastgesteldOp)}
        </Paragraph>
      </div>
      {isGeimporteerd && isOpen && (
        <Alert type="ok" live="status">
          <p className="utrecht-paragraph">{TEKST.geimporteerd}</p>
        </Alert>
      )}
      {isOpen && apart ? (
        <MetingApart base={base} rol={rol} overzicht={overzicht} apart={apart} />
      ) : (
        <Vragenlijst gemeenteCode={gemeente.code} overzicht={overzicht} />
      )}
      <Uitkomst base={base} isPrimary={!isOpen || (apart === null && isKlaar)} />
      {vastgesteldOp && (
        <Wegwijzer
          id="besluit"
          {...TEKST.besluit}
          links={listBesluit(metingPaden(gemeente.code, meting.id))}
        />
      )}
      {rol !== 'lezer' && (
        <Wegwijzer
          id="samenwerken"
          {...TEKST.samenwerken}
          links={TEKST.samenwerken.links.map(({ pad, ...link }) => ({
            ...link,
            href: `${base}/${pad}`,
          }))}
        />
      )}
      {geschiedenis}
    </div>
  )
}

type VragenlijstProps = { gemeenteCode: string; overzicht: MetingOverzicht }

/** The questionnaire that all fill in together. */
function Vragenlijst({ gemeenteCode, overzicht: { meting, kort, volledig } }: VragenlijstProps) {
  const paden = metingPaden(gemeenteCode, meting.id)
  return (
    <section className="vit-stack" aria-labelledby="vragenlijst">
      <Heading level={2} id="vragenlijst">
        {TEKST.invullenTitel}
      </Heading>
      {meting.status === 'open' ? (
        <>
          <Vragenlijsten base={paden.meting} kort={kort} volledig={volledig} />
          <Paragraph>
            <Link href={paden.rekenblad}>{TEKST.rekenblad}</Link>
          </Paragraph>
        </>
      ) : (
        <Paragraph>{TEKST.gesloten}</Paragraph>
      )}
    </section>
  )
}

function Uitkomst({ base, isPrimary }: { base: string; isPrimary: boolean }) {
  return (
    <section className="vit-stack" aria-labelledby="uitkomst">
      <Heading level={2} id="uitkomst">
        {TEKST.uitkomst}
      </Heading>
      <div className="flex flex-wrap gap-4">
        <ButtonLink href={`${base}/resultaten`} appearance={isPrimary ? 'primary' : 'secondary'}>
          {TEKST.naarResultaten}
        </ButtonLink>
        <ButtonLink href={`${base}/rapport`} appearance="secondary">
          {TEKST.naarRapport}
        </ButtonLink>
      </div>
    </section>
  )
}

type Bestemming = Readonly<{ href: string; label: string; uitleg: string }>

/** What follows from an established meting, in the order in which one needs it. */
function listBesluit(paden: ReturnType<typeof metingPaden>): Bestemming[] {
  return TEKST.besluit.bestemmingen.map(({ pad, ...link }) => ({ ...link, href: paden[pad] }))
}

type WegwijzerProps = { id: string; titel: string; links: readonly Bestemming[] }

function Wegwijzer({ id, titel, links }: WegwijzerProps) {
  return (
    <section className="vit-stack" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      <ul className="vit-tiles vit-wegwijzer">
        {links.map(({ href, label, uitleg }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
            <Paragraph variant="small">{uitleg}</Paragraph>
          </li>
        ))}
      </ul>
    </section>
  )
}

function describeStatus(isOpen: boolean, vastgesteldOp: Date | null): string {
  if (!vastgesteldOp) return METINGEN.status.open
  return isOpen
    ? METINGEN.status.opnieuwOpen(vastgesteldOp)
    : METINGEN.status.vastgesteld(vastgesteldOp)
}
