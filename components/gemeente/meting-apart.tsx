import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { Vragenlijsten } from '@/components/gemeente/vragenlijsten'
import { ButtonLink } from '@/components/ui/button-link'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { Lidrol } from '@/lib/authz/permissions'
import type { MetingOverzicht } from '@/lib/gemeenten/schema'

const { meting: TEKST } = GEMEENTE_TEKSTEN

/** How a button looks: the next step stands out. */
const toAppearance = (isVolgende: boolean) => (isVolgende ? 'primary' : 'secondary')

type Apart = NonNullable<MetingOverzicht['apart']>
type MetingApartProps = { base: string; rol: Lidrol; overzicht: MetingOverzicht; apart: Apart }

/** An open meting in which everyone answers apart: the round, one's own answers, the conversation. */
export function MetingApart({ base, rol, overzicht, apart }: MetingApartProps) {
  const { kort, volledig, meting } = overzicht
  const leidt = rol === 'coordinator'
  const { deelnemers, begonnen, rondeOpen } = apart
  const stand = rondeOpen
    ? meting.rondeTot
      ? TEKST.deelnemers.openTot(meting.rondeTot)
      : TEKST.deelnemers.open
    : TEKST.deelnemers.gesloten
  return (
    <>
      <section className="vit-stack" aria-labelledby="deelnemers">
        <Heading level={2} id="deelnemers">
          {TEKST.deelnemers.titel}
        </Heading>
        <Paragraph>
          {TEKST.deelnemers.stand(deelnemers, begonnen)} {stand}
        </Paragraph>
        {leidt && (
          <ButtonLink href={`${base}/deelnemers`} appearance={toAppearance(rondeOpen)}>
            {TEKST.deelnemers.knop}
          </ButtonLink>
        )}
      </section>
      <section className="vit-stack" aria-labelledby="vragenlijst">
        <Heading level={2} id="vragenlijst">
          {TEKST.eigen}
        </Heading>
        {rondeOpen ? (
          <Paragraph>
            {TEKST.eigenUitleg} <Link href={`${base}/deelname`}>{TEKST.deelname}</Link>
          </Paragraph>
        ) : (
          <Paragraph>{TEKST.rondeDicht}</Paragraph>
        )}
        {rondeOpen && (
          <Vragenlijsten
            base={base}
            kort={kort}
            volledig={volledig}
            isStap={!leidt}
            alleenKort={meting.omvang === 'kort'}
          />
        )}
      </section>
      <Gesprek base={base} leidt={leidt} apart={apart} />
    </>
  )
}

type GesprekProps = { base: string; leidt: boolean; apart: Apart }

function Gesprek({ base, leidt, apart: { rondeOpen, vastgelegd, voorlopig } }: GesprekProps) {
  const teksten = TEKST.gesprek
  return (
    <section className="vit-stack" aria-labelledby="gesprek">
      <Heading level={2} id="gesprek">
        {teksten.titel}
      </Heading>
      {rondeOpen ? (
        <Paragraph>{teksten.later}</Paragraph>
      ) : (
        <>
          <ProgressBar
            done={vastgelegd}
            total={vastgelegd + voorlopig}
            label={teksten.stand(vastgelegd, voorlopig)}
          />
          {leidt && (
            <ButtonLink href={`${base}/gesprek`} appearance={toAppearance(voorlopig > 0)}>
              {teksten.knop}
            </ButtonLink>
          )}
        </>
      )}
    </section>
  )
}
