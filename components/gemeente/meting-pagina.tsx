import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Gemeente, MetingOverzicht } from '@/lib/gemeenten/schema'
import type { Voortgang } from '@/lib/vragenlijst/rules'

const { meting: TEKST, metingen: METINGEN, werkwijzen: WERKWIJZEN } = GEMEENTE_TEKSTEN

/** A meting: how far it is, and where to go from here. */
export function MetingPagina({
  gemeente,
  meting,
  kort,
  volledig,
  vastgesteldOp,
}: MetingOverzicht & { gemeente: Gemeente }) {
  const base = `/gemeenten/${gemeente.code}/metingen/${meting.id}`
  const isOpen = meting.status === 'open'
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
      <section className="vit-stack" aria-labelledby="vragenlijst">
        <Heading level={2} id="vragenlijst">
          {TEKST.invullenTitel}
        </Heading>
        {isOpen ? (
          <ul className="vit-versies">
            <Versie
              naam={TEKST.kort}
              voortgang={kort}
              href={`${base}/invullen?versie=kort`}
              knop={TEKST.invullenKort}
              isVolgende={!isKlaar(kort)}
            />
            <Versie
              naam={TEKST.volledig}
              voortgang={volledig}
              href={`${base}/invullen`}
              knop={TEKST.invullenVolledig}
              isVolgende={isKlaar(kort) && !isKlaar(volledig)}
            />
          </ul>
        ) : (
          <Paragraph>{TEKST.gesloten}</Paragraph>
        )}
      </section>
      <Uitkomst base={base} isPrimary={!isOpen || isKlaar(volledig)} />
    </div>
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

function describeStatus(isOpen: boolean, vastgesteldOp: Date | null): string {
  if (!vastgesteldOp) return METINGEN.status.open
  return isOpen
    ? METINGEN.status.opnieuwOpen(vastgesteldOp)
    : METINGEN.status.vastgesteld(vastgesteldOp)
}

const isKlaar = ({ beantwoord, totaal }: Voortgang) => beantwoord === totaal

type VersieProps = {
  naam: string
  voortgang: Voortgang
  href: string
  knop: string
  /** The one to go on with. */
  isVolgende: boolean
}

function Versie({ naam, voortgang, href, knop, isVolgende }: VersieProps) {
  return (
    <li>
      <Heading level={3}>{naam}</Heading>
      <ProgressBar
        done={voortgang.beantwoord}
        total={voortgang.totaal}
        label={TEKST.voortgang(voortgang.beantwoord, voortgang.totaal)}
      />
      <div>
        <ButtonLink href={href} appearance={isVolgende ? 'primary' : 'secondary'}>
          {knop}
        </ButtonLink>
      </div>
    </li>
  )
}
