import { metingPaden } from '@/components/gemeente/paden'
import { Strip } from '@/components/niveau/strip'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { findKenmerk } from '@/lib/instrument/find'
import { ANKERS, ondersteuningPad } from '@/lib/instrument/paden'
import type { Handvat, Indicator } from '@/lib/instrument/model'
import type { DeelHulp, LensOverzicht } from '@/lib/lenzen/schema'
import { describeOordeel } from '@/lib/report/kenmerk'
import type { OnderdeelResultaat } from '@/lib/scoring/lens'
import { LENS_TEKSTEN as TEKST } from './teksten'

type OnderdeelProps = {
  deel: OnderdeelResultaat
  /** What would help; null for a part that does not lag. */
  hulp: DeelHulp | null
  /** Whether its questions show at once. */
  isOpen: boolean
  overzicht: LensOverzicht
}

/** One part of a lens: how it stands, the questions behind it and what would help. */
export function Onderdeel({ deel, hulp, isOpen, overzicht }: OnderdeelProps) {
  const { onderdeel, indicatoren, onbekend, score } = deel
  return (
    <li id={ANKERS.lensdeel(onderdeel.id)} className="scroll-my-4">
      <Heading level={3}>{TEKST.onderdeel(onderdeel.id, onderdeel.titel)}</Heading>
      {indicatoren.length > 0 && (
        <div className="vit-scoreregel">
          <p>{describeDeel(deel)}</p>
          {score && <Strip score={score} ambitie={null} />}
        </div>
      )}
      <Paragraph>{onderdeel.uitleg}</Paragraph>
      {onderdeel.indicatoren.length === 0 && (
        <Paragraph>
          <strong>{TEKST.geenVragen}</strong> {onderdeel.reden}
        </Paragraph>
      )}
      {onbekend.length > 0 && (
        <Paragraph>{TEKST.onbekend(onbekend, overzicht.input.instrument.versie)}</Paragraph>
      )}
      {indicatoren.length > 0 && (
        <Details
          summary={hulp ? TEKST.vragenEnHulp : TEKST.vragenTitel(indicatoren.length)}
          open={isOpen}
        >
          <div className="grid grid-cols-1 gap-6">
            <ul className="vit-list vit-lensvragen">
              {indicatoren.map((indicator) => (
                <Vraag key={indicator.id} indicator={indicator} overzicht={overzicht} />
              ))}
            </ul>
            {hulp && <Hulp hulp={hulp} overzicht={overzicht} />}
          </div>
        </Details>
      )}
    </li>
  )
}

function describeDeel({ score, status, dekking }: OnderdeelResultaat): string {
  if (status === 'nvt' || status === 'zonder-vragen') return TEKST.statussen[status]
  return [
    score ? TEKST.score(score.afgerond) : TEKST.geenScore,
    TEKST.dekking(dekking.beoordeeld, dekking.vanToepassing),
  ].join(' · ')
}

type VraagProps = { indicator: Indicator; overzicht: LensOverzicht }

function Vraag({ indicator: { id, stelling }, overzicht: { input, metingId } }: VraagProps) {
  const kenmerk = findKenmerk(input.instrument, id.slice(0, 3))
  const paden = metingPaden(input.gemeente.code, metingId)
  return (
    <li>
      <p>{stelling}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-small text-subtle">
        <strong>{describeOordeel(input, input.oordelen[id])}</strong>
        {kenmerk && (
          <Link href={paden.kenmerk(kenmerk.id)}>
            {TEKST.kenmerk(kenmerk.nummer, kenmerk.kort)}
          </Link>
        )}
      </p>
    </li>
  )
}

type HulpProps = { hulp: DeelHulp; overzicht: LensOverzicht }

function Hulp({ hulp: { handvatten, ondersteuning }, overzicht }: HulpProps) {
  if (handvatten.length + ondersteuning.length === 0) return null
  return (
    <div className="vit-panel justify-items-start gap-2 p-4">
      <Heading level={4}>{TEKST.hulpTitel}</Heading>
      <ul className="vit-list vit-lensvragen">
        {handvatten.map(({ kenmerk, handvat }) => (
          <li key={handvat.id}>
            <p>{handvat.tekst}</p>
            <InPlan kenmerkId={kenmerk.id} handvat={handvat} overzicht={overzicht} />
          </li>
        ))}
        {ondersteuning.map(({ id, titel, organisatie }) => (
          <li key={id}>
            {TEKST.ondersteuning}
            {': '}
            <Link href={ondersteuningPad(id)}>{titel}</Link>
            {TEKST.van(organisatie)}
          </li>
        ))}
      </ul>
    </div>
  )
}

type InPlanProps = { kenmerkId: string; handvat: Handvat; overzicht: LensOverzicht }

/** The way into the plan, or to the action that the handvat already is. */
function InPlan({ kenmerkId, handvat, overzicht }: InPlanProps) {
  const { input, metingId, inPlan, magPlannen } = overzicht
  const paden = metingPaden(input.gemeente.code, metingId)
  const actieId = inPlan.handvatten[handvat.id]
  if (!actieId && !magPlannen) return null
  const label = actieId ? TEKST.staatErin : TEKST.inHetPlan
  const href = actieId
    ? paden.actie(actieId)
    : paden.nieuweActie({ kenmerk: kenmerkId, handvat: handvat.id })
  return (
    <p>
      <Link href={href} aria-label={TEKST.overHandvat(label, handvat.tekst)}>
        {label}
      </Link>
    </p>
  )
}
