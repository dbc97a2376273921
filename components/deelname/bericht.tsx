import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'

type BerichtProps = { titel: string; alineas: readonly string[] }

/** A page that only says something. */
export function Bericht({ titel, alineas }: BerichtProps) {
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{titel}</Heading>
      {alineas.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
    </div>
  )
}
