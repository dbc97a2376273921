import { Ambitie, type AmbitieProps } from '@/components/resultaten/ambitie'
import { BerekeningKenmerk } from '@/components/resultaten/berekening-kenmerk'
import { Hulp } from '@/components/resultaten/hulp'
import { InPlan } from '@/components/resultaten/in-plan'
import { hasKloof } from '@/components/resultaten/indeling'
import { formulierPad, padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { Scoreregel } from '@/components/resultaten/scoreregel'
import { KLOVEN_TEKSTEN } from '@/components/resultaten/teksten'
import { PLAN_TEKSTEN } from '@/components/resultaten/teksten-kenmerk'
import { VolgendeNiveau } from '@/components/resultaten/volgende-niveau'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { Handvat } from '@/lib/instrument/model'
import type { GescoordeStand } from '@/lib/report/input'
import { listAanZet } from '@/lib/report/handvatten'
import type { KenmerkDeel } from '@/lib/report/model'

/** So many gaps at the top show all of it at once; the others when asked. */
const AANTAL_OPEN = 3

type KloofKaartProps = Pick<AmbitieProps, 'action'> & {
  beeld: ResultaatBeeld
  stand: GescoordeStand
  plaats: { nummer: number; van: number }
  deel: KenmerkDeel
}

/** One kenmerk in the order of gaps: how far it is, why, what comes next and what helps. */
export function KloofKaart({ beeld, stand, plaats, deel, action }: KloofKaartProps) {
  const { kloof } = stand.resultaat
  const { input } = beeld
  return (
    <Card as="li" id={deel.id} className="vit-kloof">
      <div className="vit-kloof__kop">
        <Heading level={3}>{deel.titel}</Heading>
        <Badge tone={hasKloof(stand) ? 'active' : 'neutral'}>
          {hasKloof(stand) ? KLOVEN_TEKSTEN.kloof(kloof.afgerond) : KLOVEN_TEKSTEN.geenKloof}
        </Badge>
      </div>
      <Scoreregel stand={stand} tekst={deel.scoreregel} />
      <Ambitie
        stand={stand}
        input={input}
        action={action}
        pad={formulierPad(beeld, deel.id)}
        plaats={plaats}
      />
      <Details summary={KLOVEN_TEKSTEN.meer} open={hasKloof(stand) && plaats.nummer <= AANTAL_OPEN}>
        <Uitleg stand={stand} deel={deel} beeld={beeld} />
      </Details>
      <BerekeningKenmerk stand={stand} oordelen={input.oordelen} />
      <KaartLinks stand={stand} deel={deel} beeld={beeld} />
    </Card>
  )
}

type UitlegProps = Pick<KloofKaartProps, 'beeld' | 'stand' | 'deel'>

function Uitleg({ stand, deel, beeld }: UitlegProps) {
  const handvatten = listAanZet(stand.kenmerk, {
    oordelen: beeld.input.oordelen,
    niveau: stand.resultaat.niveau,
  })
  // What is in the plan already is with the actions; the next thing to do comes instead.
  const handvat =
    handvatten.find(({ id }) => beeld.inPlan.handvatten[id] === undefined) ?? handvatten[0]
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
        {handvat && <EersteHandvat handvat={handvat} beeld={beeld} deel={deel} />}
        <EersteHulp beeld={beeld} deel={deel} />
      </div>
    </div>
  )
}

type EersteHandvatProps = Pick<KloofKaartProps, 'beeld' | 'deel'> & { handvat: Handvat }

function EersteHandvat({ handvat, beeld, deel }: EersteHandvatProps) {
  return (
    <section className="grid grid-cols-1 gap-3">
      <Heading level={4}>{KLOVEN_TEKSTEN.handvat}</Heading>
      <Paragraph>{handvat.tekst}</Paragraph>
      <div>
        <InPlan beeld={beeld} kenmerkId={deel.id} handvat={handvat} />
      </div>
    </section>
  )
}

function EersteHulp({ beeld, deel }: Pick<KloofKaartProps, 'beeld' | 'deel'>) {
  const { aantal, items, inleiding } = deel.ondersteuning
  const [hulp] = items
  return (
    <section className="vit-panel justify-items-start gap-2 p-4">
      <Paragraph variant="small">{KLOVEN_TEKSTEN.hulp}</Paragraph>
      {hulp ? <Hulp item={hulp} headingLevel={4} /> : <Paragraph>{inleiding}</Paragraph>}
      {aantal > 1 && (
        <Paragraph>
          <Link href={`${padenVan(beeld).kenmerk(deel.id)}#hulp`}>
            {KLOVEN_TEKSTEN.meerHulp(aantal - 1)}
          </Link>
        </Paragraph>
      )}
    </section>
  )
}

/** The same words on every card, so the title goes along for those who listen. */
function KaartLinks({ stand: { kenmerk }, deel, beeld }: UitlegProps) {
  const paden = padenVan(beeld)
  const acties = beeld.acties.filter(({ kenmerkId }) => kenmerkId === kenmerk.id).length
  const links = [
    { href: paden.kenmerk(kenmerk.id), label: KLOVEN_TEKSTEN.naarKenmerk },
    { href: paden.behoeftenVan(kenmerk.id), label: KLOVEN_TEKSTEN.naarBehoeften },
    ...(acties > 0
      ? [{ href: paden.planVan(kenmerk.id), label: PLAN_TEKSTEN.aantal(acties) }]
      : []),
    ...(beeld.rechten.invullen
      ? [{ href: paden.kenmerkInvullen(kenmerk), label: KLOVEN_TEKSTEN.naarVragen }]
      : []),
  ]
  return (
    <ul className="vit-links">
      {links.map(({ href, label }) => (
        <li key={href}>
          <Link href={href} aria-label={KLOVEN_TEKSTEN.over(label, deel.titel)}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
