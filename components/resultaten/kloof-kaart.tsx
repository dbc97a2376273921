import { Ambitie, type AmbitieProps } from '@/components/resultaten/ambitie'
import { BerekeningKenmerk } from '@/components/resultaten/berekening-kenmerk'
import { Hulp } from '@/components/resultaten/hulp'
import { hasKloof, listHandvatten } from '@/components/resultaten/indeling'
import { Scoreregel } from '@/components/resultaten/scoreregel'
import { KLOVEN_TEKSTEN } from '@/components/resultaten/teksten'
import { VolgendeNiveau } from '@/components/resultaten/volgende-niveau'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { GescoordeStand, RapportInput } from '@/lib/report/input'
import type { KenmerkDeel } from '@/lib/report/model'

/** So many gaps at the top show all of it at once; the others when asked. */
const AANTAL_OPEN = 3

type KloofKaartProps = Omit<AmbitieProps, 'stand' | 'plaats'> & {
  stand: GescoordeStand
  plaats: { nummer: number; van: number }
  deel: KenmerkDeel
  paden: { kenmerk: string; invullen: string | null }
}

/** One kenmerk in the order of gaps: how far it is, why, what comes next and what helps. */
export function KloofKaart({ stand, plaats, deel, paden, ...ambitie }: KloofKaartProps) {
  const { kloof } = stand.resultaat
  const { input } = ambitie
  return (
    <Card as="li" id={deel.id} className="vit-kloof">
      <div className="vit-kloof__kop">
        <Heading level={3}>{deel.titel}</Heading>
        <Badge tone={hasKloof(stand) ? 'active' : 'neutral'}>
          {hasKloof(stand) ? KLOVEN_TEKSTEN.kloof(kloof.afgerond) : KLOVEN_TEKSTEN.geenKloof}
        </Badge>
      </div>
      <Scoreregel stand={stand} tekst={deel.scoreregel} />
      <Ambitie stand={stand} plaats={plaats} {...ambitie} />
      <Details summary={KLOVEN_TEKSTEN.meer} open={hasKloof(stand) && plaats.nummer <= AANTAL_OPEN}>
        <Uitleg stand={stand} deel={deel} input={input} meer={paden.kenmerk} />
      </Details>
      <BerekeningKenmerk stand={stand} oordelen={input.oordelen} />
      <KaartLinks titel={deel.titel} {...paden} />
    </Card>
  )
}

type UitlegProps = { stand: GescoordeStand; deel: KenmerkDeel; input: RapportInput; meer: string }

function Uitleg({ stand, deel, input, meer }: UitlegProps) {
  const [handvat] = listHandvatten(stand, input.oordelen)
  const { items } = deel.ondersteuning
  const [hulp] = items
  return (
    <div className="vit-uitleg">
      <div className="grid grid-cols-1 content-start gap-6">
        <section className="grid grid-cols-1 gap-3">
          <Heading level={4}>{KLOVEN_TEKSTEN.waarom}</Heading>
          {deel.uitleg.map((alinea) => (
            <Paragraph key={alinea}>{alinea}</Paragraph>
          ))}
        </section>
        {deel.volgende && <VolgendeNiveau volgende={deel.volgende} headingLevel={4} />}
      </div>
      <div className="grid grid-cols-1 content-start gap-6">
        {handvat && (
          <section className="grid grid-cols-1 gap-3">
            <Heading level={4}>{KLOVEN_TEKSTEN.handvat}</Heading>
            <Paragraph>{handvat.tekst}</Paragraph>
          </section>
        )}
        <section className="vit-hulp">
          <Paragraph variant="small">{KLOVEN_TEKSTEN.hulp}</Paragraph>
          {hulp ? (
            <Hulp item={hulp} headingLevel={4} />
          ) : (
            <Paragraph>{deel.ondersteuning.inleiding}</Paragraph>
          )}
          {items.length > 1 && (
            <Paragraph>
              <Link href={`${meer}#hulp`}>{KLOVEN_TEKSTEN.meerHulp(items.length - 1)}</Link>
            </Paragraph>
          )}
        </section>
      </div>
    </div>
  )
}

type KaartLinksProps = { titel: string; kenmerk: string; invullen: string | null }

/** The same words on every card, so the title goes along for those who listen. */
function KaartLinks({ titel, kenmerk, invullen }: KaartLinksProps) {
  const links = [
    { href: kenmerk, label: KLOVEN_TEKSTEN.naarKenmerk },
    ...(invullen ? [{ href: invullen, label: KLOVEN_TEKSTEN.naarVragen }] : []),
  ]
  return (
    <ul className="vit-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-label={KLOVEN_TEKSTEN.over(label, titel)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
