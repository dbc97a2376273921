import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'

type BerichtProps = { titel: string; alineas: readonly string[]; children?: ReactNode }

/** A page that says something, and at most asks for one thing. */
export function Bericht({ titel, alineas, children }: BerichtProps) {
  return (
    <div className="vit-prose dn">
      <Heading level={1}>{titel}</Heading>
      {alineas.map((alinea) => (
        <Paragraph key={alinea}>{alinea}</Paragraph>
      ))}
      {children}
    </div>
  )
}
