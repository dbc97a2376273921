import { BronDetails } from '@/components/bronnen/bron-lijst'
import { NiveauSign } from '@/components/niveau/niveau-sign'
import { padenVan, type ResultaatBeeld } from '@/components/resultaten/model'
import { GESPREK_TEKSTEN } from '@/components/resultaten/teksten'
import { KENMERK_TEKSTEN as TEKST } from '@/components/resultaten/teksten-kenmerk'
import { Verdeling } from '@/components/resultaten/verdeling'
import { Badge } from '@/components/ui/badge'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import {
  niveauSchema,
  type Brondocument,
  type Indicator,
  type Niveau,
} from '@/lib/instrument/model'
import { describeOordeel } from '@/lib/report/kenmerk'
import type { OordeelRij } from '@/lib/report/model'
import type { GesprekUitkomst } from '@/lib/resultaten/rules'

type VraagProps = {
  beeld: ResultaatBeeld
  indicator: Indicator
  rij: OordeelRij
  bronnen: readonly Brondocument[]
}

/** One question: its judgement, how the answers lie, what comes next, and what it rests on. */
export function Vraag({ beeld, indicator, rij, bronnen }: VraagProps) {
  const { id, stelling, bron } = indicator
  const spreiding = beeld.spreiding[id]
  return (
    <section id={id} className="vit-vraag" aria-labelledby={`${id}-titel`}>
      <p className="vit-vraag__nummer">
        {TEKST.vraag(id)} {rij.kern && <Badge>{rij.kern}</Badge>}
      </p>
      <Heading level={3} id={`${id}-titel`}>
        {stelling}
      </Heading>
      <OordeelRegel beeld={beeld} rij={rij} />
      <Toelichting toelichting={beeld.input.oordelen[id]?.toelichting} standpunt={rij.standpunt} />
      <div>
        {spreiding && <Verdeling beeld={beeld} indicator={indicator} spreiding={spreiding} />}
        {rij.niveau && <Beschrijvingen indicator={indicator} niveau={rij.niveau} />}
        <BronDetails bron={bron} documenten={bronnen} />
      </div>
      {beeld.rechten.werkruimte && (
        <Paragraph variant="small">
          <Link href={padenVan(beeld).vraag(id)}>{TEKST.werkruimte}</Link>
        </Paragraph>
      )}
    </section>
  )
}

type OordeelRegelProps = Pick<VraagProps, 'beeld' | 'rij'>

/** The judgement; where there was a conversation, beside what the answers gave. */
function OordeelRegel({ beeld, rij }: OordeelRegelProps) {
  const { input, gesprek } = beeld
  const uitkomst = gesprek?.voorlopig[rij.indicatorId]
  const isVoorlopig = input.oordelen[rij.indicatorId]?.voorlopig === true
  return (
    <p className="vit-vraag__oordeel">
      {rij.niveau ? <NiveauSign niveau={rij.niveau} /> : <span>{rij.oordeel}</span>}
      {isVoorlopig && <span>{GESPREK_TEKSTEN.nogVoorlopig}</span>}
      {gesprek && uitkomst && !isVoorlopig && (
        <span className="vit-vraag__gesprek">
          {TEKST.uitkomst(
            describeOordeel(input, uitkomst),
            describeVerschuiving(rij.indicatorId, gesprek),
          )}
        </span>
      )}
    </p>
  )
}

/** How far the conversation moved one question; null where it had no answers before it. */
function describeVerschuiving(
  indicatorId: string,
  { overgenomen, verschuivingen }: GesprekUitkomst,
): string | null {
  const verschuiving = verschuivingen[indicatorId]
  if (overgenomen.includes(indicatorId)) return GESPREK_TEKSTEN.overgenomen
  if (!verschuiving) return null
  if (!verschuiving.verschoven) return GESPREK_TEKSTEN.zelfde
  return verschuiving.stappen === null
    ? GESPREK_TEKSTEN.andersGeworden
    : GESPREK_TEKSTEN.verschoven(verschuiving.stappen)
}

type ToelichtingProps = Pick<OordeelRij, 'standpunt'> & { toelichting: string | undefined }

function Toelichting({ toelichting, standpunt }: ToelichtingProps) {
  return (
    <>
      {toelichting && <Paragraph className="vit-typed">{toelichting}</Paragraph>}
      {standpunt && (
        <Paragraph className="vit-typed">
          <strong>{standpunt.label}</strong> {standpunt.tekst}
        </Paragraph>
      )}
    </>
  )
}

/** What its level means, and what the next one looks like. */
function Beschrijvingen({ indicator, niveau }: { indicator: Indicator; niveau: Niveau }) {
  const volgende = niveauSchema.safeParse(niveau + 1)
  return (
    <Details summary={volgende.success ? TEKST.beschrijvingen : TEKST.beschrijving}>
      <dl className="vit-stappen">
        <div className="vit-indent vit-stappen__item">
          <dt>{TEKST.nu(niveau)}</dt>
          <dd>{indicator.niveaus[niveau]}</dd>
        </div>
        {volgende.success && (
          <div className="vit-indent vit-stappen__item">
            <dt>{TEKST.volgende(volgende.data)}</dt>
            <dd>{indicator.niveaus[volgende.data]}</dd>
          </div>
        )}
      </dl>
    </Details>
  )
}
