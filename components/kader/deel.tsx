import type { ReactNode } from 'react'
import { Heading } from '@/components/ui/heading'
import { Paragraph } from '@/components/ui/paragraph'

type DeelProps = { id: string; titel: string; uitleg?: string | undefined; children: ReactNode }

/** A part of a page with its heading, to which a link on the same page leads. */
export function Deel({ id, titel, uitleg, children }: DeelProps) {
  return (
    <section id={id} aria-labelledby={`${id}-titel`} className="vit-part kd-deel">
      <div className="grid grid-cols-1 gap-2">
        <Heading level={2} id={`${id}-titel`}>
          {titel}
        </Heading>
        {uitleg && <Paragraph>{uitleg}</Paragraph>}
      </div>
      {children}
    </section>
  )
}
