import { GEMEENTE_TEKSTEN } from '@/components/gemeente/teksten'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Paragraph } from '@/components/ui/paragraph'
import type { VolgendeStap } from '@/lib/metingen/rules'

const { volgendeStap: TEKST } = GEMEENTE_TEKSTEN

type VolgendeStapKaartProps = {
  stap: VolgendeStap
  gemeenteCode: string
  /** Name of the meting that the step is about; empty where it is about none. */
  metingNaam: string
}

/** The one thing to do next. */
export function VolgendeStapKaart({ stap, gemeenteCode, metingNaam }: VolgendeStapKaartProps) {
  return (
    <Card as="section" tone="accent" className="vit-prose" aria-labelledby="volgende-stap">
      <Heading level={2} size={4} id="volgende-stap">
        {TEKST.titel}
      </Heading>
      <StapInhoud stap={stap} gemeente={`/gemeenten/${gemeenteCode}`} metingNaam={metingNaam} />
    </Card>
  )
}

/** Where each step leads within its meting, and where one may go instead. */
const PADEN = {
  invullen: { pad: 'invullen', verder: null },
  afronden: { pad: 'resultaten', verder: 'invullen' },
  resultaten: { pad: 'resultaten', verder: 'invullen' },
  plan: { pad: 'plan', verder: 'resultaten' },
  rapport: { pad: 'resultaten', verder: 'rapport' },
  uitnodigen: { pad: 'deelnemers', verder: 'invullen' },
  'ronde-volgen': { pad: 'deelnemers', verder: 'invullen' },
  gesprek: { pad: 'gesprek', verder: 'resultaten' },
  vaststellen: { pad: 'resultaten', verder: 'gesprek' },
  'wacht-op-gesprek': { pad: 'invullen', verder: '' },
  'bekijk-uitkomst': { pad: 'resultaten', verder: '' },
} as const

type StapInhoudProps = { stap: VolgendeStap; gemeente: string; metingNaam: string }

function StapInhoud({ stap, gemeente, metingNaam }: StapInhoudProps) {
  if (stap.soort === 'wacht-op-start') {
    return <Stap kop={TEKST[stap.soort].kop} tekst={TEKST[stap.soort].tekst} />
  }
  if (stap.soort === 'start-meting') {
    const { kop, tekst, knop } = TEKST[stap.soort]
    return <Stap kop={kop} tekst={tekst} knop={knop} href={`${gemeente}/metingen/nieuw`} />
  }
  const meting = `${gemeente}/metingen/${stap.metingId}`
  const { kop, tekst, knop } = TEKST[stap.soort]
  const { pad, verder } = PADEN[stap.soort]
  const label = stap.soort === 'invullen' ? null : TEKST[stap.soort].verder
  return (
    <>
      <Stap kop={kop(metingNaam)} tekst={tekst} knop={knop} href={`${meting}/${pad}`} />
      {verder !== null && label && (
        <Paragraph>
          <Link href={verder ? `${meting}/${verder}` : meting}>{label}</Link>
        </Paragraph>
      )}
    </>
  )
}

type StapProps = { kop: string; tekst: string; knop?: string; href?: string }

function Stap({ kop, tekst, knop, href }: StapProps) {
  return (
    <>
      <p className="utrecht-heading-3">{kop}</p>
      <Paragraph>{tekst}</Paragraph>
      {knop && href && (
        <div>
          <ButtonLink href={href}>{knop}</ButtonLink>
        </div>
      )}
    </>
  )
}
