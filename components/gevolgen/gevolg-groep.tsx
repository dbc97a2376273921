import type { metingPaden } from '@/components/gemeente/paden'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { InPlan } from '@/lib/plan/schema'
import type { GevolgDeel, GevolgGroep, GevolgRegel } from '@/lib/report/gevolgen'
import { GEVOLGEN_TEKSTEN as TEKST } from './teksten'

/** So many questions of each part show at once; the others when asked. */
const AANTAL_OPEN = 4

type GroepProps = {
  groep: GevolgGroep
  paden: ReturnType<typeof metingPaden>
  /** Whether this reader may put something in the plan. */
  magPlannen: boolean
  inPlan: InPlan
}

/** What the gaps ask of one side of the gemeente: a sentence, its source, and the questions. */
export function Groep({ groep, ...rest }: GroepProps) {
  const { id, titel, zin, bron, delen } = groep
  return (
    <section className="vit-part gap-8" aria-labelledby={id}>
      <header className="grid grid-cols-1 gap-2">
        <Heading level={2} id={id}>
          {titel}
        </Heading>
        <Paragraph variant="lead">{zin}</Paragraph>
        <Paragraph variant="small">{bron}</Paragraph>
      </header>
      {delen.map((deel) => (
        <Deel key={deel.gevolg} deel={deel} {...rest} />
      ))}
    </section>
  )
}

type DeelProps = Omit<GroepProps, 'groep'> & { deel: GevolgDeel }

function Deel({ deel, ...rest }: DeelProps) {
  const { gevolg, titel, uitleg, regels } = deel
  const toRegel = (regel: GevolgRegel) => (
    <Regel key={regel.indicatorId} regel={regel} links={listLinks({ regel, gevolg, ...rest })} />
  )
  const meer = regels.slice(AANTAL_OPEN)
  return (
    <section className="grid grid-cols-1 gap-3" aria-labelledby={`gevolg-${gevolg}`}>
      <Heading level={3} id={`gevolg-${gevolg}`}>
        {TEKST.deel(titel, regels.length)}
      </Heading>
      <Paragraph>{uitleg}</Paragraph>
      <ul className="vit-gevolgen__regels">{regels.slice(0, AANTAL_OPEN).map(toRegel)}</ul>
      {meer.length > 0 && (
        <Details summary={TEKST.toonMeer(meer.length)}>
          <ul className="vit-gevolgen__regels">{meer.map(toRegel)}</ul>
        </Details>
      )}
    </section>
  )
}

type LinksInput = Omit<DeelProps, 'deel'> & { regel: GevolgRegel; gevolg: GevolgDeel['gevolg'] }

function listLinks({ regel, gevolg, paden, magPlannen, inPlan }: LinksInput) {
  const { kenmerk, handvat } = regel
  const actieId = handvat ? inPlan.handvatten[handvat.id] : undefined
  const keuze = { kenmerk: kenmerk.id, gevolg, ...(handvat && { handvat: handvat.id }) }
  return [
    { href: paden.kenmerk(kenmerk.id), label: TEKST.naarKenmerk },
    ...(actieId ? [{ href: paden.actie(actieId), label: TEKST.staatErin }] : []),
    ...(magPlannen && !actieId ? [{ href: paden.nieuweActie(keuze), label: TEKST.inPlan }] : []),
  ]
}

type RegelProps = { regel: GevolgRegel; links: readonly { href: string; label: string }[] }

/** One question: where it stands, what its next level looks like, and a step towards it. */
function Regel({ regel, links }: RegelProps) {
  const { kenmerk, stelling, kern, niveau, ambitie, volgende, volgendeTekst, handvat } = regel
  const plaats = [TEKST.kenmerk(kenmerk.nummer, kenmerk.kort), ...(kern ? [TEKST.kern] : [])].join(
    ' · ',
  )
  return (
    <li className="vit-ruled max-w-text content-start gap-2 pt-3">
      <Paragraph variant="small">{plaats}</Paragraph>
      <p className="vit-gevolgen__stelling">{stelling}</p>
      <p className="flex flex-wrap items-center gap-2">
        <NiveauSign niveau={niveau} />
        <span>{TEKST.nu(niveau, ambitie)}</span>
      </p>
      <Paragraph>
        <strong>{TEKST.volgende(volgende)}</strong> {volgendeTekst}
      </Paragraph>
      {handvat && (
        <Details summary={TEKST.handvat}>
          <Paragraph>{handvat.tekst}</Paragraph>
        </Details>
      )}
      <ul className="vit-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} aria-label={TEKST.over(label, stelling)}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}
