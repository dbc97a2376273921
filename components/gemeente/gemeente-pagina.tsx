import type { ReactNode } from 'react'
import { Opgegaan, Voorgangers } from '@/components/gemeente/herindeling'
import { MetingenTabel } from '@/components/gemeente/metingen-tabel'
import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { gemeentePaden, metingPaden } from '@/components/gemeente/paden'
import { VolgendeStapKaart } from '@/components/gemeente/volgende-stap'
import { bibliotheekPad } from '@/components/onderbouwing/paden'
import { VoorU } from '@/components/gemeente/voor-u'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { GemeenteOverzicht } from '@/lib/gemeenten/schema'

type GemeentePaginaProps = GemeenteOverzicht & {
  /** What advisers wrote that waits for an answer. */
  reacties: ReactNode
}

/** A gemeente's own page: what to do next, and its metingen. */
export function GemeentePagina({
  gemeente,
  rol,
  metingen,
  profiel,
  plan,
  volgendeStap,
  taken,
  vermeldingen,
  opgegaan,
  voorgangers,
  reacties,
}: GemeentePaginaProps) {
  const stapMeting =
    'metingId' in volgendeStap
      ? metingen.find(({ meting }) => meting.id === volgendeStap.metingId)
      : undefined
  const mayStart = rol === 'coordinator' && volgendeStap.soort !== 'start-meting' && !opgegaan
  const heeftStap = !opgegaan || 'metingId' in volgendeStap
  return (
    <div className="vit-stack">
      <div>
        <Heading level={1}>{gemeente.naam}</Heading>
        <Paragraph variant="small">
          {GEMEENTE_TEKSTEN.regio} {gemeente.regio.naam} ·{' '}
          {GEMEENTE_TEKSTEN.inwoners(gemeente.inwoners)} · {GEMEENTE_TEKSTEN.uwRol(rol)}
        </Paragraph>
      </div>
      {opgegaan && <Opgegaan opgegaan={opgegaan} />}
      {heeftStap && (
        <VolgendeStapKaart
          stap={volgendeStap}
          gemeenteCode={gemeente.code}
          metingNaam={stapMeting?.meting.naam ?? ''}
        />
      )}
      <LaatsteUitkomst
        gemeenteCode={gemeente.code}
        metingen={metingen}
        stapMetingId={stapMeting?.meting.id}
      />
      {reacties}
      <VoorU gemeenteCode={gemeente.code} taken={taken} vermeldingen={vermeldingen} />
      <Metingen
        gemeenteCode={gemeente.code}
        magImporteren={rol === 'coordinator' && !opgegaan}
        {...{ rol, metingen, mayStart }}
      />
      <Voorgangers voorgangers={voorgangers} />
      <PlanLink gemeenteCode={gemeente.code} plan={plan} metingen={metingen} />
      {rol !== 'lezer' && <BibliotheekLink gemeenteCode={gemeente.code} />}
      {rol === 'coordinator' && <BeheerLinks gemeenteCode={gemeente.code} />}
      <ProfielLink gemeenteCode={gemeente.code} rol={rol} profiel={profiel} />
    </div>
  )
}

/** What only a coordinator sets for the gemeente. */
function BeheerLinks({ gemeenteCode }: { gemeenteCode: string }) {
  const { leden, logo } = gemeentePaden(gemeenteCode)
  return (
    <Paragraph>
      <Link href={leden}>{GEMEENTE_TEKSTEN.leden}</Link> ·{' '}
      <Link href={logo}>{GEMEENTE_TEKSTEN.logo}</Link>
    </Paragraph>
  )
}

type MetingenProps = Pick<GemeenteOverzicht, 'rol' | 'metingen'> & {
  gemeenteCode: string
  mayStart: boolean
  magImporteren: boolean
}

/** The metingen, and for a coordinator the ways to a new one. */
function Metingen({ gemeenteCode, rol, metingen, mayStart, magImporteren }: MetingenProps) {
  return (
    <section className="vit-stack" aria-labelledby="metingen">
      <Heading level={2} id="metingen">
        {GEMEENTE_TEKSTEN.metingen.titel}
      </Heading>
      <MetingenTabel gemeenteCode={gemeenteCode} metingen={metingen} leestOpen={rol !== 'lezer'} />
      {mayStart && (
        <ButtonLink href={`/gemeenten/${gemeenteCode}/metingen/nieuw`} appearance="secondary">
          {GEMEENTE_TEKSTEN.start.titel}
        </ButtonLink>
      )}
      {magImporteren && (
        <Paragraph>
          <Link href={gemeentePaden(gemeenteCode).importeren}>
            {GEMEENTE_TEKSTEN.start.importeren}
          </Link>
        </Paragraph>
      )}
    </section>
  )
}

/** The newest meting that is established now. */
function findLaatste(metingen: GemeenteOverzicht['metingen']) {
  for (const { meting, vastgesteldOp } of metingen) {
    if (meting.status === 'vastgesteld' && vastgesteldOp) return { meting, vastgesteldOp }
  }
  return null
}

type LaatsteUitkomstProps = Pick<GemeenteOverzicht, 'metingen'> & {
  gemeenteCode: string
  /** The meting that the next step is about: that step leads to its results itself. */
  stapMetingId: string | undefined
}

/** The way to the newest established results. */
function LaatsteUitkomst({ gemeenteCode, metingen, stapMetingId }: LaatsteUitkomstProps) {
  const TEKST = GEMEENTE_TEKSTEN.volgendeStap
  const laatste = findLaatste(metingen)
  if (!laatste || laatste.meting.id === stapMetingId) return null
  return (
    <Paragraph>
      {TEKST.laatst(laatste.meting.naam, laatste.vastgesteldOp)}{' '}
      <Link href={metingPaden(gemeenteCode, laatste.meting.id).resultaten}>
        {TEKST.naarLaatste}
      </Link>
    </Paragraph>
  )
}

type PlanLinkProps = Pick<GemeenteOverzicht, 'plan' | 'metingen'> & { gemeenteCode: string }

/** How far the verbeterplan is; nothing before there is a result to plan with. */
function PlanLink({ gemeenteCode, plan, metingen }: PlanLinkProps) {
  const TEKST = GEMEENTE_TEKSTEN.plan
  const meting = metingen.find(({ vastgesteldOp }) => vastgesteldOp !== null)?.meting
  if (!meting) return null
  return (
    <section className="vit-prose" aria-labelledby="verbeterplan">
      <Heading level={2} id="verbeterplan">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.stand(plan)}</Paragraph>
      <Paragraph>
        <Link href={metingPaden(gemeenteCode, meting.id).plan}>{TEKST.link}</Link>
      </Paragraph>
    </section>
  )
}

function BibliotheekLink({ gemeenteCode }: { gemeenteCode: string }) {
  const TEKST = GEMEENTE_TEKSTEN.bibliotheek
  return (
    <section className="vit-prose" aria-labelledby="bibliotheek">
      <Heading level={2} id="bibliotheek">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.tekst}</Paragraph>
      <Paragraph>
        <Link href={bibliotheekPad(gemeenteCode)}>{TEKST.link}</Link>
      </Paragraph>
    </section>
  )
}

type ProfielLinkProps = Pick<GemeenteOverzicht, 'rol' | 'profiel'> & { gemeenteCode: string }

/** How far the gemeenteprofiel is, and the way there. */
function ProfielLink({ gemeenteCode, rol, profiel: { beantwoord, totaal } }: ProfielLinkProps) {
  const TEKST = GEMEENTE_TEKSTEN.profiel
  const mag = beantwoord === 0 ? TEKST.invullen : TEKST.wijzigen
  return (
    <section className="vit-prose" aria-labelledby="profiel">
      <Heading level={2} id="profiel">
        {TEKST.titel}
      </Heading>
      <Paragraph>{TEKST.tekst}</Paragraph>
      <Paragraph>
        {TEKST.stand(beantwoord, totaal)} ·{' '}
        <Link href={`/gemeenten/${gemeenteCode}/profiel`}>
          {rol === 'lezer' ? TEKST.bekijken : mag}
        </Link>
      </Paragraph>
    </section>
  )
}
