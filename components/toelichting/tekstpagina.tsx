import { Heading } from '@/components/ui/heading'
import { List } from '@/components/ui/list'
import { Paragraph } from '@/components/ui/paragraph'

export type Tekstdeel = { titel: string; alineas: readonly string[]; punten?: readonly string[] }

export type Tekst = { titel: string; inleiding: string; delen: readonly Tekstdeel[] }

/** A page of text in parts, as the pages about accessibility and privacy. */
export function Tekstpagina({ titel, inleiding, delen }: Tekst) {
  return (
    <article className="vit-prose">
      <Heading level={1}>{titel}</Heading>
      <Paragraph variant="lead">{inleiding}</Paragraph>
      {delen.map((deel) => (
        <Deel key={deel.titel} {...deel} />
      ))}
    </article>
  )
}

function Deel({ titel, alineas, punten }: Tekstdeel) {
  return (
    <>
      <Heading level={2}>{titel}</Heading>
      {alineas.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
      {punten && <List items={punten} />}
    </>
  )
}
