import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { DescriptionList } from '@/components/ui/description-list'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'
import { Legend } from '@/components/niveau/legend'
import { StripTable } from '@/components/niveau/strip-table'
import { VOORPAGINA_TEKSTEN as teksten } from '@/components/voorpagina/teksten'
import { VOORBEELD_RIJEN } from '@/components/voorpagina/voorbeeld'

/** Where one begins: signing in, or one's own gemeente when that is done. */
type BeginProps = { begin: { href: string; label: string } }

/** The front page: what this is, for whom, how long it takes and how to begin. */
export function Voorpagina({ begin }: BeginProps) {
  return (
    <div className="grid gap-16">
      <Opening begin={begin} />
      <Stappen />
      <Voorbeeld />
      <Tafel />
      <Begin begin={begin} />
    </div>
  )
}

function Opening({ begin }: BeginProps) {
  return (
    <section className="grid gap-x-16 gap-y-8 pt-4 lg:grid-cols-[3fr_2fr] lg:items-center">
      <div className="grid gap-6">
        <Heading level={1}>{teksten.vraag}</Heading>
        <Paragraph variant="lead">{teksten.inleiding}</Paragraph>
        <ButtonLink href={begin.href}>{begin.label}</ButtonLink>
      </div>
      <DescriptionList items={teksten.feiten} />
    </section>
  )
}

function Stappen() {
  return (
    <section className="grid gap-6" aria-labelledby="stappen">
      <Heading level={2} id="stappen">
        {teksten.stappenTitel}
      </Heading>
      <ol className="grid list-none gap-8 p-0 md:grid-cols-3">
        {teksten.stappen.map(({ titel, duur, tekst }, index) => (
          <li key={titel} className="grid content-start gap-2 border-t-3 border-accent pt-3">
            <Heading level={3}>
              {index + 1}. {titel}
            </Heading>
            <p className="font-semibold text-accent">{duur}</p>
            <Paragraph>{tekst}</Paragraph>
          </li>
        ))}
      </ol>
      <Paragraph variant="small">{teksten.schatting}</Paragraph>
    </section>
  )
}

function Voorbeeld() {
  return (
    <section className="grid gap-6" aria-labelledby="voorbeeld">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Heading level={2} id="voorbeeld">
          {teksten.voorbeeldTitel}
        </Heading>
        <Badge>{teksten.voorbeeldLabel}</Badge>
      </div>
      <Paragraph>{teksten.voorbeeldConclusie}</Paragraph>
      <StripTable caption={teksten.voorbeeldTabel} rows={VOORBEELD_RIJEN} />
      <Legend withSpreiding />
    </section>
  )
}

function Tafel() {
  return (
    <section
      className="grid gap-x-16 gap-y-6 lg:grid-cols-[2fr_3fr] lg:items-start"
      aria-labelledby="tafel"
    >
      <div className="grid gap-4">
        <Heading level={2} id="tafel">
          {teksten.tafelTitel}
        </Heading>
        <Paragraph>{teksten.tafelInleiding}</Paragraph>
      </div>
      <DescriptionList items={teksten.tafel} />
    </section>
  )
}

function Begin({ begin }: BeginProps) {
  return (
    <section className="grid justify-items-start gap-4" aria-labelledby="begin">
      <Heading level={2} id="begin">
        {teksten.beginTitel}
      </Heading>
      <Paragraph>{teksten.beginTekst}</Paragraph>
      <ButtonLink href={begin.href}>{begin.label}</ButtonLink>
    </section>
  )
}
