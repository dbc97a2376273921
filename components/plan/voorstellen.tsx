import { groupStanden, hasKloof } from '@/components/resultaten/indeling'
import { Button } from '@/components/ui/button'
import { Details } from '@/components/ui/details'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { matchOndersteuning } from '@/lib/instrument/find'
import type { Kenmerk } from '@/lib/instrument/model'
import { ondersteuningPad } from '@/lib/instrument/paden'
import type { Plan } from '@/lib/plan/schema'
import { listAanZet } from '@/lib/report/handvatten'
import type { GescoordeStand, RapportInput } from '@/lib/report/input'
import type { metingPaden } from '@/components/gemeente/paden'
import type { PlanActie } from './model'
import { PLAN_TEKSTEN } from './teksten'

const { voorstellen: TEKST } = PLAN_TEKSTEN

/** So many kinds of support of each kenmerk are named here; the others are with its result. */
const MAX_ONDERSTEUNING = 3

type VoorstellenProps = {
  input: RapportInput
  inPlan: Plan['inPlan']
  paden: ReturnType<typeof metingPaden>
  neemOver: PlanActie
}

/** What fits each gap, with one press into the plan. */
export function Voorstellen(props: VoorstellenProps) {
  const { gescoord } = groupStanden(props.input)
  const kloven = gescoord.filter(hasKloof)
  const isNvt = props.input.resultaat.totaal.status === 'nvt'
  const geen = isNvt ? TEKST.nvt : gescoord.length > 0 ? TEKST.geen : TEKST.geenScore
  return (
    <section className="vit-plan__voorstellen vit-no-print" aria-labelledby="voorstellen">
      <Heading level={2} id="voorstellen">
        {TEKST.titel}
      </Heading>
      {kloven.length > 0 ? (
        <>
          <Paragraph>{TEKST.uitleg}</Paragraph>
          {kloven.map((stand, index) => (
            <Details
              key={stand.kenmerk.id}
              open={index === 0}
              summary={TEKST.kenmerk(
                stand.kenmerk.nummer,
                stand.kenmerk.kort,
                stand.resultaat.score.afgerond,
                stand.ambitie.niveau,
              )}
            >
              <VanKenmerk stand={stand} {...props} />
            </Details>
          ))}
        </>
      ) : (
        <Paragraph>{geen}</Paragraph>
      )}
    </section>
  )
}

type VanKenmerkProps = VoorstellenProps & { stand: GescoordeStand }

function VanKenmerk({ stand, input, inPlan, paden, neemOver }: VanKenmerkProps) {
  const { kenmerk, resultaat, ambitie } = stand
  const plaats = { oordelen: input.oordelen, niveau: resultaat.niveau }
  const handvatten = listAanZet(kenmerk, plaats).filter(({ van }) => van < ambitie.niveau)
  const hulp = matchOndersteuning(input.ondersteuning, {
    kenmerk: kenmerk.id,
    niveau: resultaat.niveau,
  }).slice(0, MAX_ONDERSTEUNING)
  const knop = { kenmerkId: kenmerk.id, paden, neemOver }
  return (
    <div className="vit-plan__kenmerk">
      {handvatten.length > 0 && (
        <Heading level={3} size={4}>
          {TEKST.handvatten}
        </Heading>
      )}
      <ul className="vit-list">
        {handvatten.map(({ id, tekst }) => (
          <li key={id} className="vit-ruled vit-plan__keuze">
            <p>{tekst}</p>
            <InPlan {...knop} naam="handvat" id={id} wat={tekst} in={inPlan.handvatten[id]} />
          </li>
        ))}
      </ul>
      {hulp.length > 0 && (
        <Heading level={3} size={4}>
          {TEKST.ondersteuning}
        </Heading>
      )}
      <ul className="vit-list">
        {hulp.map(({ id, titel, soort, organisatie }) => (
          <li key={id} className="vit-ruled vit-plan__keuze">
            <p>
              <Link href={ondersteuningPad(id)}>{titel}</Link>
              <span className="vit-plan__bij">{TEKST.herkomst(soort, organisatie)}</span>
            </p>
            <InPlan
              {...knop}
              naam="ondersteuning"
              id={id}
              wat={titel}
              in={inPlan.ondersteuning[`${kenmerk.id} ${id}`]}
            />
          </li>
        ))}
      </ul>
      <Meer kenmerk={kenmerk} paden={paden} />
    </div>
  )
}

/** The way to an action of one's own, and to all about the kenmerk. */
function Meer({ kenmerk, paden }: Pick<VoorstellenProps, 'paden'> & { kenmerk: Kenmerk }) {
  const links = [
    { href: paden.nieuweActie({ kenmerk: kenmerk.id }), tekst: TEKST.eigen },
    { href: paden.kenmerk(kenmerk.id), tekst: TEKST.over },
  ]
  return (
    <ul className="vit-bar list-none p-0">
      {links.map(({ href, tekst }) => (
        <li key={href}>
          <Link href={href}>
            {tekst}
            <VisuallyHidden>{TEKST.inPlanWat(kenmerk.kort)}</VisuallyHidden>
          </Link>
        </li>
      ))}
    </ul>
  )
}

type InPlanProps = Pick<VoorstellenProps, 'paden' | 'neemOver'> & {
  kenmerkId: string
  naam: 'handvat' | 'ondersteuning'
  id: string
  wat: string
  /** The action that holds it already. */
  in: string | undefined
}

function InPlan({ kenmerkId, naam, id, wat, paden, neemOver, in: actieId }: InPlanProps) {
  if (actieId !== undefined) {
    return (
      <p>
        <Link href={paden.actie(actieId)}>
          {TEKST.staatErin}
          <VisuallyHidden>{TEKST.inPlanWat(wat)}</VisuallyHidden>
        </Link>
      </p>
    )
  }
  return (
    <form action={neemOver}>
      <input type="hidden" name="kenmerk" value={kenmerkId} />
      <input type="hidden" name={naam} value={id} />
      <Button appearance="secondary">
        {TEKST.inPlan}
        <VisuallyHidden>{TEKST.inPlanWat(wat)}</VisuallyHidden>
      </Button>
    </form>
  )
}
